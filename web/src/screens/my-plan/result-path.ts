import type { CareItem } from '../../../../src/plan/index.ts';

/** Page of a line of the plan or of a gene. A slash in an id would be another place. */
export function resultPath(id: CareItem['id']): string {
  return `/me/results/${encodeURIComponent(id.replaceAll('/', '~'))}`;
}

/** The id that an address of {@link resultPath} is of: `medicine/clopidogrel`, `pgx/CYP2C19`. */
export function resultId(param: string): string {
  return param.replaceAll('~', '/');
}
