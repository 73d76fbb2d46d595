import type { ChangedBases } from '../genomic-change.ts';
import { trimmedChange } from '../genomic-change.ts';
import type { NucleotideChange, NucleotidePlace } from '../names/parse-nucleotide-change.ts';
import { reverseComplement, textOf } from '../transcripts/bases.ts';
import { type TranscriptModel, positionOf, siteOf } from '../transcripts/transcript-model.ts';

/**
 * The genomic change that a coding name means on a transcript. Null where a place lies outside what is known of it: before the start codon,
 * past the end, `?`, or bases that the name does not tell and an intron would have to give.
 */
export function genomicOf(model: TranscriptModel, named: NucleotideChange): ChangedBases | null {
  if (named.type !== 'c' || named.kind === 'same') return null;
  const [first, last] = [genomicPlace(model, named.from), genomicPlace(model, named.to)];
  if (first === null || last === null) return null;
  const forward = model.strand === 1;
  const [low, high] = forward ? [first, last] : [last, first];
  if (low > high) return null;
  const onPlus = (text: string): string => (forward ? text : reverseComplement(text));
  if (named.kind === 'insertion') {
    const isOneGap = high === low + 1;
    return named.alt === null || !isOneGap ? null : trimmedChange(model.chr, low, '-', onPlus(named.alt));
  }
  const old = basesBetween(model, low, high) ?? (named.ref?.length === high - low + 1 ? named.ref : null);
  if (old === null) return null;
  switch (named.kind) {
    case 'substitution':
    case 'delins':
      // What the name says was there is kept, so that a wrong name is found out.
      return named.alt === null ? null : trimmedChange(model.chr, low, onPlus(named.ref ?? old), onPlus(named.alt));
    case 'deletion':
      return trimmedChange(model.chr, low, onPlus(named.ref === null || named.ref === '' ? old : named.ref), '-');
    case 'duplication':
      return trimmedChange(model.chr, high, '-', onPlus(old));
    case 'inversion':
      return trimmedChange(model.chr, low, onPlus(old), onPlus(reverseComplement(old)));
  }
}

function genomicPlace(model: TranscriptModel, { base, offset, afterStop }: NucleotidePlace): number | null {
  if (base === null || base < 0) return null;
  const pos = positionOf(model, afterStop ? model.cdsLength + base - 1 : base - 1);
  if (pos === null || offset === 0) return pos;
  const intronic = pos + offset * model.strand;
  const site = siteOf(model, intronic);
  // The base must be an exon's last or first one, and the intron long enough.
  if (site.kind !== 'intron') return null;
  return (offset > 0 ? site.fromDonor : site.toAcceptor) === Math.abs(offset) ? intronic : null;
}

/** Bases of a stretch within one exon, on the transcript's strand. */
function basesBetween(model: TranscriptModel, low: number, high: number): string | null {
  const [a, b] = [siteOf(model, model.strand === 1 ? low : high), siteOf(model, model.strand === 1 ? high : low)];
  if (a.kind !== 'coding' || b.kind !== 'coding' || a.exon !== b.exon) return null;
  const bases = model.bases().subarray(a.offset, b.offset + 1);
  return bases.length === high - low + 1 ? textOf(bases) : null;
}
