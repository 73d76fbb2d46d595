import { type ScoreTable, expectedWeight } from '../score-table.ts';

/** People from which on the file's own frequency is taken before that of the score. */
export const OWN_FREQUENCY_FROM = 50;

/**
 * The site is in the file and this person's genotype is not: what is expected of someone of the population, by the file's
 * own frequency where enough people are read, else the score's. Null where neither is known.
 */
export function genotypeMissing(table: ScoreTable, row: number, ownFrequency: number | null): number | null {
  const p = ownFrequency ?? table.frequency[row]!;
  return Number.isNaN(p) ? null : expectedWeight(table, row, p);
}
