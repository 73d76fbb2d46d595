import { tsv } from '../../tsv/rows.ts';
import { type TumourCohortRow, bestOf, offeredOf } from './tumour-cohort.ts';

const HEAD = [
  'sample',
  'type',
  'type_name',
  'best_tier',
  'best_level',
  'offered',
  'resistance',
  'alterations',
] as const;

/** A row a tumour, in codes. */
export function tumourCohortTsv(rows: readonly TumourCohortRow[]): string {
  return tsv(
    HEAD,
    rows.map((row) => {
      const best = bestOf(row);
      return [
        row.sample,
        row.type,
        row.typeName,
        best?.tier ?? '',
        best?.level ?? '',
        offeredOf(row)
          .map(({ therapies, tier, level }) => `${therapies.join(' + ')} (${tier}${level})`)
          .join('; '),
        row.statements
          .filter(({ effect, status }) => effect === 'resistance' && status === 'offered')
          .map(({ therapies, tier, level }) => `${therapies.join(' + ')} (${tier}${level})`)
          .join('; '),
        row.alterations.join('; '),
      ];
    }),
  );
}
