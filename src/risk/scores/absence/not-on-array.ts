import { type ScoreTable, expectedWeight } from '../score-table.ts';

/**
 * The array has no probe for the site: nothing is known of this person. What is expected of the score's people, always
 * counted as not read; null where the score gives no frequency.
 */
export function notOnArray(table: ScoreTable, row: number): number | null {
  const p = table.frequency[row]!;
  return Number.isNaN(p) ? null : expectedWeight(table, row, p);
}
