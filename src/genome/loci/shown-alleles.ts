import type { VcfRecord } from '../vcf/vcf-record.ts';
import type { AlleleAt } from './allele-at.ts';
import type { LocusWindow } from './locus-window.ts';

/**
 * What records over a locus that was not read show beside the reference, whatever kept them from being used: alleles of their
 * genotypes, and those that the reads of the sample speak for against its genotype.
 */
export function shownAlleles(
  window: LocusWindow,
  records: readonly VcfRecord[],
  alleleOf: (record: VcfRecord) => (alt: string) => AlleleAt,
  speaks: (record: VcfRecord) => boolean,
): readonly string[] {
  const { target } = window;
  // One base of a locus of several is compared with its own.
  const usual = window.kind === 'base' && target.ref38.length > 1 ? window.ref : target.ref38;
  const shown = new Set<string>();
  for (const record of records) {
    if (record.block || record.call === null) continue;
    const about = speaks(record);
    for (const number of new Set([...numbersIn(record), ...(record.call.against ?? [])])) {
      const alt = record.alts[number - 1];
      if (alt === undefined) {
        if (about) shown.add(window.ref);
        continue;
      }
      const at = alleleOf(record)(alt);
      if (at.kind === 'bases') shown.add(at.bases);
      else if (at.kind === 'lost' || (at.kind === 'symbolic' && (about || record.pos1 < window.pos1))) shown.add(alt);
      else if (record.pos1 === window.pos1 && record.ref[0] !== window.ref[0]) shown.add(alt);
    }
  }
  shown.delete(usual);
  return [...shown];
}

/** Allele numbers of GT, of one that cannot be understood all numbers in it. */
function numbersIn({ call }: VcfRecord): readonly number[] {
  if (call === null) return [];
  if (call.genotype !== null) return call.genotype.alleles.filter((number): number is number => number !== null);
  return (call.gt.match(/\d{1,4}/g) ?? []).map(Number);
}
