import type { LinesPassed } from '../search/line-sink.ts';
import type { TargetSpans } from './target-spans.ts';
import { isOnlyOnX } from './x-counter.ts';

const TAB = 9;
const LF = 10;
const DOT = 46;
const LF_WORD = 0x0a0a0a0a;
const SEMICOLON = 59;
const LESS = 60;
const [E, N, D, EQUALS] = [69, 78, 68, 61] as const;

/** The contig of the line taken last, as the file writes it, and the chromosome that it is. */
export interface LineContig {
  readonly bytes: Uint8Array;
  readonly chrom: string | null;
}

/**
 * Passes over the whole lines from `start` on that a closer look would leave anyway: records on the same contig as the line
 * before, well formed as far as their POS, that reach no wanted base by their REF or their END and on X are no variant. A scan of a
 * genome has twelve million of them; told so in one loop over the bytes each takes a third of the time. Whatever is not plain is
 * left to the closer look.
 */
export function passLines(bytes: Uint8Array, start: number, contig: LineContig, spans: TargetSpans): LinesPassed {
  // A line break stands behind every byte that is looked at, so no loop runs over the end.
  const lastBreak = bytes.lastIndexOf(LF);
  const { bytes: name, chrom } = contig;
  const { buffer, byteOffset } = bytes;
  const words = new Int32Array(buffer, 0, buffer.byteLength >>> 2);
  const isX = chrom === 'chrX';
  let after1 = 0;
  let before1 = 0;
  let lines = 0;
  let next = start;
  while (next < lastBreak) {
    let at = next;
    let same = 0;
    while (same < name.length && bytes[at] === name[same]) {
      same += 1;
      at += 1;
    }
    if (same < name.length || bytes[at] !== TAB) break;
    const posAt = ++at;
    let pos1 = 0;
    let digit = bytes[at]! - 48;
    while (digit >= 0 && digit <= 9) {
      pos1 = pos1 * 10 + digit;
      digit = bytes[++at]! - 48;
    }
    if (at === posAt || at - posAt > 9 || bytes[at] !== TAB) break;
    if (chrom !== null) {
      if (pos1 <= after1 || pos1 >= before1) {
        ({ after1, before1 } = spans.gapAt(chrom, pos1));
        if (pos1 >= before1) break;
      }
      const isVariantOfX = isX && isOnlyOnX(pos1);
      if (isVariantOfX || before1 !== Infinity) {
        // ID, then REF; no column holds a byte below the line break but the tab behind it.
        at += 1;
        while (bytes[at]! > LF) at += 1;
        if (bytes[at] !== TAB) break;
        const refAt = ++at;
        while (bytes[at]! > LF) at += 1;
        if (bytes[at] !== TAB) break;
        let last1 = pos1 + at - refAt - 1;
        const alt = bytes[++at];
        if (alt === LESS || alt === DOT) {
          // Rest of ALT, QUAL, FILTER.
          for (let column = 0; column < 3 && bytes[at] !== LF; column++) {
            while (bytes[at]! > LF) at += 1;
            if (bytes[at] === TAB) at += 1;
          }
          if (bytes[at - 1] !== TAB || bytes[at] === LF) break;
          // INFO, entry by entry.
          let end1 = -1;
          while (end1 < 0) {
            if (bytes[at] === E && bytes[at + 1] === N && bytes[at + 2] === D && bytes[at + 3] === EQUALS) {
              at += 4;
              const endAt = at;
              end1 = 0;
              digit = bytes[at]! - 48;
              while (digit >= 0 && digit <= 9) {
                end1 = end1 * 10 + digit;
                digit = bytes[++at]! - 48;
              }
              if (at === endAt || at - endAt > 9 || (bytes[at] !== SEMICOLON && bytes[at] !== TAB)) end1 = Infinity;
            } else {
              while (bytes[at]! > LF && bytes[at] !== SEMICOLON) at += 1;
              if (bytes[at] !== SEMICOLON) break;
              at += 1;
            }
          }
          // Without END a symbolic allele may tell its length elsewhere.
          if (end1 < 0 && alt === LESS) break;
          if (end1 > last1) last1 = end1;
        } else if (isVariantOfX) break;
        if (last1 >= before1) break;
      }
    }
    // The rest of the line word by word: of the word begun no byte before is a line break, as the line is longer than that.
    let word = (at + byteOffset) >>> 2;
    let found = 0;
    while (word < words.length && found === 0) {
      const differ = words[word]! ^ LF_WORD;
      found = (differ - 0x01010101) & ~differ & 0x80808080;
      word += 1;
    }
    if (found !== 0) at = 4 * (word - 1) - byteOffset + ((31 - Math.clz32(found & -found)) >> 3);
    else while (bytes[at] !== LF) at += 1;
    next = at + 1;
    lines += 1;
  }
  return { next, lines };
}
