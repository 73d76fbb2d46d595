import { normalCdf } from '../../core/index.ts';
import { type ScoreTable, expectedWeight, varianceOf } from './score-table.ts';
import { type PersonScore, coverageSuffices } from './score-tally.ts';

/** Where a sum stands among people whose allele frequencies are those of the score. */
export interface ScorePlace {
  /** In SDs, of what was read and what is expected of the rest. */
  readonly z: number;
  /** 95 %, for what was not read: the variance of that part is left open. */
  readonly interval: readonly [number, number];
  /** Percentiles of z and of the interval's ends, 0–100. */
  readonly percentile: number;
  readonly percentileInterval: readonly [number, number];
}

export type PlaceAnswer =
  | { readonly status: 'assessed'; readonly place: ScorePlace }
  | { readonly status: 'not-assessed'; readonly reason: 'coverage' | 'no-frequencies' };

const Z_95 = 1.959963984540054;

/**
 * The place by frequencies: mean 2·Σp·w; the SD as it was measured in the group, else of independent variants, variance
 * 2·Σp(1−p)·w². None below either limit of
 * coverage, and none where a row has no frequency.
 */
export function placeAmong(table: ScoreTable, person: PersonScore): PlaceAnswer {
  if (!coverageSuffices(person.coverage)) return { status: 'not-assessed', reason: 'coverage' };
  let mean = 0;
  let variance = 0;
  for (let row = 0; row < table.size; row++) {
    const p = table.frequency[row]!;
    if (Number.isNaN(p)) return { status: 'not-assessed', reason: 'no-frequencies' };
    mean += expectedWeight(table, row, p);
    variance += varianceOf(table, row, p);
  }
  const { byVariance } = person.coverage;
  // Rows left out for their strand are in nobody's sum: their mean stands for them.
  if (!(variance > 0) || byVariance === null || person.withoutFrequency > person.counts.ambiguous)
    return { status: 'not-assessed', reason: 'no-frequencies' };
  const sum = person.sum + person.imputedMissing + person.imputedAbsent + person.ambiguousExpected;
  const z = (sum - mean) / (table.spread ?? Math.sqrt(variance));
  const half = Z_95 * Math.sqrt(1 - byVariance);
  const percent = (at: number): number => 100 * normalCdf(at);
  const interval = [z - half, z + half] as const;
  return {
    status: 'assessed',
    place: { z, interval, percentile: percent(z), percentileInterval: [percent(interval[0]), percent(interval[1])] },
  };
}
