import type { AskedAllele } from '../vcf/read-support.ts';

/** Names that annotators give an allele: as in ALT, without the base before it (VEP), without all shared bases. `-` for nothing. */
export function alleleNames({ ref, alt }: AskedAllele): ReadonlySet<string> {
  const names = new Set([alt]);
  if (ref[0] === alt[0]) names.add(alt.slice(1) || '-');
  let end = 0;
  const shorter = Math.min(ref.length, alt.length);
  while (end < shorter && ref.at(-1 - end) === alt.at(-1 - end)) end += 1;
  let start = 0;
  while (start < shorter - end && ref[start] === alt[start]) start += 1;
  names.add(alt.slice(start, alt.length - end) || '-');
  return names;
}
