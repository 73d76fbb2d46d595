import { type AlleleSegment, lengthOf, mergeAlike } from './allele-segments.ts';
import type { Chromosome } from './chromosome-arms.ts';

const SMALL_BASES = 3e6;
const LARGE_BASES = 10e6;

/**
 * Large-scale transitions (Popova 2012, PMID 22933060): breaks between neighbours of at least 10 Mb each, less than 3 Mb apart, counted
 * arm by arm after segments under 3 Mb are taken out one at a time and what then meets is joined. Returns the position of each break.
 */
export function largeTransitions(segments: readonly AlleleSegment[], chromosome: Chromosome): readonly number[] {
  if (segments.length < 2) return [];
  const { pEnd, qStart } = chromosome;
  const short = mergeAlike(segments.filter(({ start }) => start <= pEnd));
  const long = mergeAlike(segments.filter(({ end }) => end >= qStart));
  const lastShort = short.at(-1);
  if (lastShort !== undefined) short[short.length - 1] = { ...lastShort, end: pEnd };
  const firstLong = long[0];
  if (firstLong !== undefined) long[0] = { ...firstLong, start: qStart };
  return [...breaks(withoutSmall(short)), ...breaks(withoutSmall(long))];
}

function withoutSmall(arm: readonly AlleleSegment[]): readonly AlleleSegment[] {
  let kept = arm;
  for (;;) {
    const small = kept.findIndex((segment) => lengthOf(segment) < SMALL_BASES);
    if (small < 0) return kept;
    kept = mergeAlike(kept.toSpliced(small, 1));
  }
}

function breaks(arm: readonly AlleleSegment[]): number[] {
  const found: number[] = [];
  for (let i = 1; i < arm.length; i++) {
    const before = arm[i - 1]!;
    const after = arm[i]!;
    if (lengthOf(before) >= LARGE_BASES && lengthOf(after) >= LARGE_BASES && after.start - before.end < SMALL_BASES)
      found.push(after.start);
  }
  return found;
}
