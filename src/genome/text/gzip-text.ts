import { type ByteSource, type Inflater, PropriaError } from '../../core/index.ts';
import type { GenomeText, TextBlock } from './text-blocks.ts';

const PIECE = 1 << 18;
/** DEFLATE cannot exceed 1,032 : 1; a text of this size from a small file is made to harm. */
const FREE_BYTES = 1 << 26;
const MAX_RATIO = 700;

/** A gzip file that is not BGZF: a stream, read from its start. Offsets are those of the inflated text. */
export function gzipText(source: ByteSource, inflater: Inflater): GenomeText {
  return { container: 'gzip', offsetKind: 'byte', seekable: null, stream: () => inflate(source, inflater) };
}

async function* inflate(source: ByteSource, inflater: Inflater): AsyncGenerator<TextBlock> {
  let offset = 0;
  const limit = Math.max(FREE_BYTES, source.size * MAX_RATIO);
  try {
    for await (const bytes of inflater.gunzipStream(pieces(source))) {
      if (offset + bytes.length > limit) {
        throw new PropriaError('GENOME_ZIP_BOMB', { place: { source: source.name }, params: { limit } });
      }
      yield { bytes, offset, address: offset, next: offset + bytes.length };
      offset += bytes.length;
    }
  } catch (cause) {
    if (cause instanceof PropriaError) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PropriaError('GZIP_DAMAGED', { place: { source: source.name, offset }, params: { detail }, cause });
  }
}

async function* pieces(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size;) {
    const piece = await source.read(at, PIECE);
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}
