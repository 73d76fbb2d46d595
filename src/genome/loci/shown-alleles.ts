import type { VcfRecord } from '../vcf/vcf-record.ts';
import { type AlleleAt, isSequence } from './allele-at.ts';
import type { LocusWindow } from './locus-window.ts';
import { lostUnder } from './lost-under.ts';

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
      else if (at.kind === 'lost') shown.add(asWritten(record, alt));
      else if (at.kind === 'symbolic' && (about || lostUnder(window, record, alleleOf(record)) === alt)) shown.add(alt);
      else if (record.pos1 === window.pos1 && record.ref[0] !== window.ref[0]) shown.add(alt);
    }
  }
  shown.delete(usual);
  return [...shown];
}

/** A sequence under which the locus is gone says so only beside its REF: alone it could be taken for a base of the locus. */
export function asWritten({ ref }: VcfRecord, alt: string): string {
  return isSequence(alt) ? `${ref.length <= MOST_SHOWN ? ref : `${ref.slice(0, MOST_SHOWN)}…`}>${alt}` : alt;
}

const MOST_SHOWN = 20;

/** Allele numbers of GT, of one that cannot be understood all numbers in it. */
function numbersIn({ call }: VcfRecord): readonly number[] {
  if (call === null) return [];
  if (call.genotype !== null) return call.genotype.alleles.filter((number): number is number => number !== null);
  return (call.gt.match(/\d{1,4}/g) ?? []).map(Number);
}
