import type { GenomicChange } from '../tumour-reading.ts';

/**
 * A change without the bases that both alleles share: those at the end first, then those at the start, which leaves what left-aligned
 * files mean. An empty allele or `-` is nothing; with an empty `ref`, `pos` is the base before the insertion, as a MAF has it.
 * @returns null where the alleles are the same or hold anything but A, C, G, T and N
 */
export function trimChange(chr: string, pos: number, ref: string, alt: string): GenomicChange | null {
  const before = bases(ref);
  const after = bases(alt);
  if (before === null || after === null || before === after) return null;
  // Single bases are the most of any file.
  if (before.length === 1 && after.length === 1) return { chr, pos, ref: before, alt: after };
  let end = 0;
  const shorter = Math.min(before.length, after.length);
  while (end < shorter && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  let start = 0;
  while (start < shorter - end && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  const left = before.slice(start, before.length - end);
  const insertion = left === '' && before !== '';
  return { chr, pos: pos + start - (insertion ? 1 : 0), ref: left, alt: after.slice(start, after.length - end) };
}

function bases(allele: string): string | null {
  if (allele === '-' || allele === '') return '';
  const upper = allele.toUpperCase();
  for (let at = 0; at < upper.length; at++) {
    const code = upper.charCodeAt(at);
    // A, C, G, T, N
    if (code !== 65 && code !== 67 && code !== 71 && code !== 84 && code !== 78) return null;
  }
  return upper;
}
