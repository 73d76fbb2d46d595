import type { Segment } from '../tumour-reading.ts';
import { type Chromosomes, isAutosome, plainChromosome } from './chromosome-arms.ts';

/** Share of the autosomes, 0 to 1, that segments cover, and that segments with both alleles' copies cover. */
export function segmentCoverage(
  segments: readonly Segment[],
  chromosomes: Chromosomes,
): { readonly any: number; readonly alleles: number } {
  let bases = 0;
  for (const { chr, length } of chromosomes.values()) if (isAutosome(chr)) bases += length;
  let any = 0;
  let alleles = 0;
  for (const { chr, start, end, minor } of segments) {
    const name = plainChromosome(chr);
    if (!isAutosome(name) || !chromosomes.has(name)) continue;
    any += end - start;
    if (minor !== null) alleles += end - start;
  }
  return bases === 0 ? { any: 0, alleles: 0 } : { any: any / bases, alleles: alleles / bases };
}
