import { type ByteSource, type Inflater, PropriaError } from '../../core/index.ts';
import { bgzfText } from '../bgzf/bgzf-text.ts';
import { MAX_BLOCK, blockFrame, u32 } from '../bgzf/block.ts';
import { startsWithAscii } from '../text/ascii.ts';
import type { ChunkIndex } from './chunk-index.ts';
import { parseCsi } from './parse-csi.ts';
import { parseTbi } from './parse-tbi.ts';

/** A human genome's index takes 2 MB; one of a large cohort in CSI perhaps 20. */
const MAX_INDEX_BYTES = 1 << 28;
const MAX_AT_ONCE = 1 << 23;

/** @throws PropriaError `INDEX_DAMAGED` and those of BGZF */
export async function readIndex(source: ByteSource, inflater: Inflater): Promise<ChunkIndex> {
  const damaged = (detail: string, cause?: unknown): PropriaError =>
    new PropriaError('INDEX_DAMAGED', { place: { source: source.name }, params: { detail }, cause });
  const bytes = await inflateAll(source, inflater, damaged);
  try {
    if (startsWithAscii(bytes, 0, 'TBI\u0001')) return parseTbi(bytes);
    if (startsWithAscii(bytes, 0, 'CSI\u0001')) return parseCsi(bytes);
  } catch (cause) {
    if (cause instanceof RangeError) throw damaged('it ends too early', cause);
    throw cause;
  }
  throw damaged('it begins like neither');
}

async function inflateAll(
  source: ByteSource,
  inflater: Inflater,
  damaged: (detail: string, cause?: unknown) => PropriaError,
): Promise<Uint8Array> {
  // One call for all blocks is three times as fast as one a block.
  if (inflater.gunzip !== undefined && source.size <= MAX_AT_ONCE) {
    const bytes = await source.read(0, source.size);
    try {
      return inflater.gunzip(bytes, MAX_INDEX_BYTES, textSize(bytes));
    } catch (cause) {
      throw damaged('it cannot be inflated', cause);
    }
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const { bytes } of bgzfText(source, inflater).stream()) {
    length += bytes.length;
    if (length > MAX_INDEX_BYTES) throw damaged('it is larger than any index');
    pieces.push(bytes);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** What the blocks say that their text takes; nothing where they are not whole or say what cannot be. */
function textSize(bytes: Uint8Array): number | undefined {
  let size = 0;
  for (let at = 0; at < bytes.length;) {
    const frame = blockFrame(bytes, at);
    if (frame === null || at + frame.size > bytes.length) return undefined;
    at += frame.size;
    const said = u32(bytes, at - 4);
    if (said > MAX_BLOCK) return undefined;
    size += said;
  }
  return size > MAX_INDEX_BYTES ? undefined : size;
}
