import type { ChangedBases } from '../genomic-change.ts';
import { basesOf } from '../transcripts/bases.ts';
import { type TranscriptModel, siteOf } from '../transcripts/transcript-model.ts';
import type { StrandedChange } from './cdna-name.ts';

/** The change as the transcript reads it. */
export function strandChange(model: TranscriptModel, change: ChangedBases): StrandedChange {
  const low = change.pos;
  const high = change.ref === '' ? change.pos + 1 : change.pos + change.ref.length - 1;
  const forward = model.strand === 1;
  const firstPos = forward ? low : high;
  const lastPos = forward ? high : low;
  return {
    first: siteOf(model, firstPos),
    last: siteOf(model, lastPos),
    firstPos,
    lastPos,
    ref: onStrand(change.ref, forward),
    alt: onStrand(change.alt, forward),
  };
}

function onStrand(text: string, forward: boolean): Uint8Array {
  const bases = basesOf(text);
  return forward ? bases : bases.map((base) => 3 - base).reverse();
}

/** Whether the bases that the change says were there are those of the assembly, as far as the transcript's sequence is known. */
export function fitsReference(
  model: TranscriptModel,
  { first, last, firstPos, lastPos, ref }: StrandedChange,
): boolean {
  if (ref.length === 0) return true;
  const bases = model.bases();
  if (first.kind === 'coding' && last.kind === 'coding' && first.exon === last.exon) {
    for (let i = 0; i < ref.length; i++) if (differ(bases[first.offset + i], ref[i])) return false;
    return true;
  }
  const { coding, offsets, strand } = model;
  for (let exon = 0; exon < offsets.length; exon++) {
    // In the order of the transcript: where the exon begins and ends, counted from the first base of the change.
    const [from, to] = [coding[2 * exon] as number, coding[2 * exon + 1] as number];
    const begins = strand === 1 ? from - firstPos : firstPos - to;
    const ends = strand === 1 ? to - firstPos : firstPos - from;
    for (let i = Math.max(0, begins); i <= Math.min(ends, Math.abs(lastPos - firstPos)); i++)
      if (differ(bases[(offsets[exon] as number) + i - begins], ref[i])) return false;
  }
  return true;
}

/** A base that is not known differs from none. */
function differ(own: number | undefined, told: number | undefined): boolean {
  return own !== undefined && own < 4 && own !== told;
}
