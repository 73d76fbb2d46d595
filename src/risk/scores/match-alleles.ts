import type { AlleleNumbers } from './score-table.ts';

/** How a row of a score fits a record: the better, the smaller. After Lambert 2024 (doi:10.1101/2024.05.29.24307783), seven to two. */
export type MatchRank = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Alleles are numbers of one numbering. */
export interface Match {
  readonly rank: MatchRank;
  /** Which allele of the record is the effect allele: 0 its REF. */
  readonly index: number;
  /** Read on the other strand. */
  readonly flipped: boolean;
}

/**
 * The best fit of a row to REF and ALT: as written, swapped, both on the other strand; then the same without the other
 * allele, where the row has none. Null where nothing fits.
 */
export function matchAlleles(
  effect: number,
  other: number,
  ref: number,
  alts: readonly number[],
  flip: AlleleNumbers['flipped'],
): Match | null {
  if (other > 0) {
    for (const flipped of [false, true]) {
      const [e, o] = flipped ? [flip(effect), flip(other)] : [effect, other];
      if (e === 0) continue;
      if (o === ref) {
        const at = alts.indexOf(e);
        if (at >= 0) return { rank: flipped ? 3 : 1, index: at + 1, flipped };
        // A reference record names no other allele: the row's own two settle it.
        if (alts.length === 0) return { rank: flipped ? 3 : 1, index: -1, flipped };
      }
      if (e === ref && (alts.length === 0 || alts.includes(o))) return { rank: flipped ? 4 : 2, index: 0, flipped };
    }
    return null;
  }
  for (const flipped of [false, true]) {
    const e = flipped ? flip(effect) : effect;
    if (e === 0) continue;
    const at = alts.indexOf(e);
    if (at >= 0) return { rank: flipped ? 7 : 5, index: at + 1, flipped };
    if (e === ref) return { rank: flipped ? 8 : 6, index: 0, flipped };
  }
  return null;
}

/** A/T and C/G: the two strands look alike, so a flip cannot be told from a swap. */
export function isAmbiguous(effect: number, other: number, flip: AlleleNumbers['flipped']): boolean {
  return other > 0 && flip(effect) === other;
}

/** Frequencies settle the strand of an ambiguous row where both are far enough from one half. */
const FAR_FROM_HALF = 0.1;

/**
 * Whether an ambiguous row is on the record's strand, by frequencies of its effect allele in the score's people and in
 * the file's; null where they cannot tell.
 */
export function sameStrand(inScore: number, inFile: number): boolean | null {
  if (!(Math.abs(inScore - 0.5) > FAR_FROM_HALF) || !(Math.abs(inFile - 0.5) > FAR_FROM_HALF)) return null;
  return inScore > 0.5 === inFile > 0.5;
}
