import type { ChangedBases } from '../genomic-change.ts';
import { type TranscriptModel, siteOf } from '../transcripts/transcript-model.ts';

/**
 * Two substitutions in one codon as the one change that they are where both lie on the same copy: callers part them, and each alone would
 * be named as a change that the tumour does not have (`V600M` and `V600E` for `V600K`). Null where they share no codon of the
 * transcript. Whether they lie on the same copy the bases cannot tell: phase, or shares of reads, must.
 */
export function jointChange(model: TranscriptModel, a: ChangedBases, b: ChangedBases): ChangedBases | null {
  const [low, high] = a.pos <= b.pos ? [a, b] : [b, a];
  const isOne = (change: ChangedBases): boolean => change.ref.length === 1 && change.alt.length === 1;
  if (low.chr !== high.chr || !isOne(low) || !isOne(high)) return null;
  const gap = high.pos - low.pos;
  if (gap < 1 || gap > 2) return null;
  const [first, last] = [siteOf(model, low.pos), siteOf(model, high.pos)];
  if (first.kind !== 'coding' || last.kind !== 'coding' || first.exon !== last.exon) return null;
  if (Math.max(first.offset, last.offset) >= model.cdsLength) return null;
  if (Math.floor(first.offset / 3) !== Math.floor(last.offset / 3)) return null;
  const between = gap === 1 ? '' : baseBetween(model, first.offset, last.offset);
  return { chr: low.chr, pos: low.pos, ref: low.ref + between + high.ref, alt: low.alt + between + high.alt };
}

/** The base between two that lie two apart, on the forward strand. */
function baseBetween(model: TranscriptModel, one: number, other: number): string {
  const base = model.bases()[(one + other) / 2] as number;
  return 'ACGT'[model.strand === 1 ? base : 3 - base] as string;
}
