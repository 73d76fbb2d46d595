import type { PersonScore } from '../../risk/index.ts';

const COLUMNS = [
  'sample',
  'sum',
  'imputed_missing',
  'imputed_absent',
  'read',
  'missing',
  'coverage_count',
  'coverage_variance',
];

/** A row a person, in the order of the file. */
export function peopleTable(people: readonly PersonScore[]): string {
  const rows = people.map((one) =>
    [
      one.sample,
      one.sum,
      one.imputedMissing,
      one.imputedAbsent,
      one.counts.read + one.counts['reference-block'] + one.counts['assumed-reference'] + one.counts['strand-by-rows'],
      one.counts['genotype-missing'],
      one.coverage.byCount,
      one.coverage.byVariance ?? '',
    ].join('\t'),
  );
  return `${[COLUMNS.join('\t'), ...rows].join('\n')}\n`;
}
