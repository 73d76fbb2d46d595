import type { ScoresDocument } from './score-text.ts';

const COLUMNS = [
  'score',
  'trait',
  'variants',
  'sum',
  'expected_of_unread',
  'coverage_count',
  'coverage_variance',
  'group',
  'z',
  'z_low',
  'z_high',
  'percentile',
  'percentile_low',
  'percentile_high',
  'no_place_because',
  'effect',
];

/** A row a score. */
export function scoresTable({ scores }: ScoresDocument): string {
  const rows = scores.map(({ person, place, ...one }) => {
    const found = place.status === 'assessed' ? place.place : null;
    return [
      one.score,
      one.trait,
      one.variants,
      person.sum,
      person.imputedMissing + person.imputedAbsent + person.ambiguousExpected,
      person.coverage.byCount,
      person.coverage.byVariance ?? '',
      one.group ?? '',
      ...(found === null
        ? Array.from({ length: 6 }, () => '')
        : [found.z, ...found.interval, found.percentile, ...found.percentileInterval]),
      place.status === 'assessed' ? '' : place.reason,
      one.effect,
    ].join('\t');
  });
  return `${[COLUMNS.join('\t'), ...rows].join('\n')}\n`;
}
