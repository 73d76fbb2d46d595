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
export function fitsReference(model: TranscriptModel, { first, last, ref }: StrandedChange): boolean {
  if (ref.length === 0 || (first.kind !== 'coding' && last.kind !== 'coding')) return true;
  const bases = model.bases();
  if (first.kind === 'coding') {
    const end = (model.coding[2 * first.exon + 1] as number) - (model.coding[2 * first.exon] as number);
    const left = (model.offsets[first.exon] as number) + end + 1 - first.offset;
    for (let i = 0; i < Math.min(left, ref.length); i++) if (differ(bases[first.offset + i], ref[i])) return false;
    return true;
  }
  if (last.kind !== 'coding') return true;
  const back = last.offset - (model.offsets[last.exon] as number) + 1;
  for (let i = 0; i < Math.min(back, ref.length); i++)
    if (differ(bases[last.offset - i], ref[ref.length - 1 - i])) return false;
  return true;
}

/** A base that is not known differs from none. */
function differ(own: number | undefined, told: number | undefined): boolean {
  return own !== undefined && own < 4 && own !== told;
}
