import type { PersonRecord } from '../../record/index.ts';
import type { OutsideCall } from '../../pgx/index.ts';

/** Genotypes that a record states, as calls made elsewhere. */
export function statedCalls(record: PersonRecord): readonly OutsideCall[] {
  return record.genomics.map(({ value, at }, i) => ({
    gene: value.gene,
    diplotype: value.diplotype,
    phenotype: value.phenotype,
    activityScore: value.activityScore,
    noCall: value.diplotype === null && value.phenotype === null && value.activityScore === null,
    locator: {
      kind: 'outside-call',
      source: 'source' in at ? at.source : 'stated',
      line: 'line' in at && at.line !== undefined ? at.line : i + 1,
      text: 'path' in at ? at.path : value.gene,
    },
  }));
}
