/**
 * A genomic change, trimmed: `chr` without "chr", 1-based; `ref` and `alt` share neither their first nor their last base, one may be
 * empty. `pos` is the first changed base, for an insertion the base before it. The form in which a tumour's files are read.
 */
export interface ChangedBases {
  readonly chr: string;
  readonly pos: number;
  readonly ref: string;
  readonly alt: string;
}

/** The trimmed form of a change in any writing: anchored as a VCF has it, `-` for nothing as a MAF has it, "chr" before the name. */
export function trimmedChange(chr: string, pos: number, ref: string, alt: string): ChangedBases {
  const isNothing = (text: string): boolean => text === '-' || text === '.';
  let r = isNothing(ref) ? '' : ref.toUpperCase();
  let a = isNothing(alt) ? '' : alt.toUpperCase();
  // A MAF gives the base before an insertion; a VCF's own anchor base is cut off below, which leads to the same place.
  let start = r === '' ? pos + 1 : pos;
  while (r !== '' && a !== '' && r[0] === a[0]) {
    r = r.slice(1);
    a = a.slice(1);
    start++;
  }
  while (r !== '' && a !== '' && r.at(-1) === a.at(-1)) {
    r = r.slice(0, -1);
    a = a.slice(0, -1);
  }
  return { chr: plainChr(chr), pos: r === '' ? start - 1 : start, ref: r, alt: a };
}

/** `chr7` and `7` are one; the mitochondrion is `MT`. */
export function plainChr(chr: string): string {
  const bare = /^chr/i.test(chr) ? chr.slice(3) : chr;
  return bare === 'M' ? 'MT' : bare;
}
