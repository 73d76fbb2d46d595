import { asciiText } from '../text/ascii.ts';

/** Variant genotypes seen on the part of X that men have once. */
export interface XCount {
  readonly heterozygous: number;
  /** Two copies of one alternative. */
  readonly homozygous: number;
  /** One copy by GT. */
  readonly haploid: number;
}

const TAB = 9;
const LESS = 60;
const DOT = 46;
/** Inside both pseudo-autosomal regions' inner bounds on GRCh37 (2,699,520; 154,931,044) and GRCh38 (2,781,479; 155,701,383). */
const FIRST1 = 2_800_000;
const LAST1 = 154_900_000;

/** Whether a position lies on the part of X that men have once. */
export function isOnlyOnX(pos1: number): boolean {
  return pos1 >= FIRST1 && pos1 <= LAST1;
}

/** Counts genotypes of lines on X; a reference block or a reference genotype tells nothing of the number of copies but by its GT. */
export function xCounter(sampleColumn: number): {
  readonly count: XCount;
  take(bytes: Uint8Array, pos1: number, posEnd: number, end: number): void;
} {
  const count = { heterozygous: 0, homozygous: 0, haploid: 0 };
  return {
    count,
    take(bytes, pos1, posEnd, end) {
      if (!isOnlyOnX(pos1)) return;
      let at = posEnd;
      // ID, REF; then ALT is looked at; then QUAL, FILTER, INFO, FORMAT and the samples before ours.
      for (let column = 2; column < 8 + sampleColumn + 1; column++) {
        if (column === 4 && (bytes[at + 1] === LESS || bytes[at + 1] === DOT)) return;
        at = bytes.indexOf(TAB, at + 1);
        if (at < 0 || at >= end) return;
      }
      let stop = at + 1;
      while (stop < end && bytes[stop] !== TAB && bytes[stop] !== 58) stop++;
      const found = /^(\d)(?:[|/](\d))?$/.exec(asciiText(bytes, at + 1, Math.min(stop, at + 8)));
      if (found === null) return;
      const [, first, second] = found;
      if (second === undefined) count.haploid += 1;
      else if (first !== second) count.heterozygous += 1;
      else if (first !== '0') count.homozygous += 1;
    },
  };
}

/**
 * Sex as far as X shows it: genotypes of one copy, or hardly any heterozygous ones, look male. Null when there is too
 * little to say.
 */
export function sexSeen({ heterozygous, homozygous, haploid }: XCount): 'female' | 'male' | null {
  const variants = heterozygous + homozygous + haploid;
  if (haploid >= 3 && heterozygous * 20 <= variants) return 'male';
  if (variants < 20) return null;
  if (heterozygous * 5 >= variants) return 'female';
  return heterozygous * 20 <= variants ? 'male' : null;
}
