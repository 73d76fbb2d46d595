import type { VcfRecord } from '../vcf/vcf-record.ts';
import { isLoss } from '../vcf/vcf-record.ts';
import { type AlleleAt, changeOf, isSequence } from './allele-at.ts';
import type { LocusWindow } from './locus-window.ts';

/**
 * The allele of the sample's genotype under which bases of the locus are gone, as the record writes it; null where there is none.
 * Of a change without GT, `CN` decides, and where that is not stated the file lists the loss as the sample's.
 */
export function lostUnder(window: LocusWindow, record: VcfRecord, alleleOf: (alt: string) => AlleleAt): string | null {
  const { alts, copyNumber, call } = record;
  if (record.block || alts.length === 0) return null;
  const symbol = alts.find(isLoss);
  if (symbol !== undefined && record.reach1 >= window.pos1 && beginsBefore(window, record)) {
    if (copyNumber !== null) return copyNumber < usualCopies(window, record) ? symbol : null;
    if (call === null) return symbol;
  }
  for (const number of call?.genotype?.alleles ?? []) {
    const alt = number === null || number === 0 ? undefined : alts[number - 1];
    if (alt === undefined) continue;
    if (alt === '*' ? window.pos1 === record.pos1 : isLoss(alt) && beginsBefore(window, record)) return alt;
    if (isSequence(alt) && alleleOf(alt).kind === 'lost' && takesOut(window, record, alt)) return alt;
  }
  return null;
}

/** A symbolic allele's POS is the base before it. Of an insertion or deletion the anchor may be that base. */
function beginsBefore({ pos1, kind }: LocusWindow, record: VcfRecord): boolean {
  return record.pos1 < pos1 || (kind === 'length' && record.pos1 === pos1);
}

function usualCopies({ target }: LocusWindow, { call }: VcfRecord): number {
  const single = target.chrom === 'chrX' || target.chrom === 'chrY' || target.chrom === 'chrM';
  return single || call?.genotype?.alleles.length === 1 ? 1 : 2;
}

function takesOut(window: LocusWindow, record: VcfRecord, alt: string): boolean {
  const { pos1, gone, put } = changeOf(record.pos1, record.ref, alt);
  return gone.length > put.length && pos1 < window.pos1 + window.ref.length && pos1 + gone.length > window.pos1;
}
