import type { Chunk } from './chunk-index.ts';

export interface IndexBin {
  /** CSI: first line that overlaps the bin; 0 in a tabix index. */
  readonly first: number;
  readonly chunks: readonly Chunk[];
}

/** The bins of one contig that were asked for, and where the table ends. */
export interface BinTable {
  readonly bins: ReadonlyMap<number, IndexBin>;
  readonly end: number;
}

/**
 * The little-endian words of an index from a byte on. All its tables are made of them, and reading them so takes a third of the
 * time of a `DataView`, which is no small part of a search: a genome's index has 150,000 bins.
 */
export function wordsFrom(bytes: Uint8Array, start: number): Int32Array {
  const { buffer, byteOffset, length } = bytes;
  const from = byteOffset + start;
  const count = (length - start) >>> 2;
  return from % 4 === 0
    ? new Int32Array(buffer, from, count)
    : new Int32Array(buffer.slice(from, from + 4 * count) as ArrayBuffer);
}

/** @throws RangeError beyond the end */
export function wordAt(words: Int32Array, at: number): number {
  const word = words[at];
  if (word === undefined) throw new RangeError('beyond the end');
  return word;
}

/**
 * Walks over the bins of one contig, of which a genome has thousands, and reads those asked for. Places are counted in words.
 * @param extra 2 in CSI, whose bins tell their first line; 0 in a tabix index
 * @throws RangeError when the table goes beyond the end
 */
export function readBins(words: Int32Array, start: number, wanted: ReadonlySet<number>, extra: 0 | 2): BinTable {
  const bins = new Map<number, IndexBin>();
  const any = wanted.size > 0;
  let at = start + 1;
  for (let left = wordAt(words, start); left > 0; left--) {
    const chunksAt = at + 2 + extra;
    const count = wordAt(words, chunksAt - 1);
    if (count < 0) throw new RangeError('negative count');
    if (any) {
      const bin = words[at] as number;
      if (wanted.has(bin)) {
        const first = extra === 0 ? 0 : offsetAt(words, at + 1);
        bins.set(bin, { first, chunks: readChunkList(words, chunksAt, count) });
      }
    }
    at = chunksAt + 4 * count;
  }
  return { bins, end: at };
}

/**
 * A virtual offset as block address × 65,536 + place.
 * @throws RangeError beyond the end
 */
export function offsetAt(words: Int32Array, at: number): number {
  return (wordAt(words, at) >>> 0) + (wordAt(words, at + 1) >>> 0) * 2 ** 32;
}

function readChunkList(words: Int32Array, start: number, count: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = start; at < start + 4 * count; at += 4)
    chunks.push({ from: offsetAt(words, at), to: offsetAt(words, at + 2) });
  return chunks;
}
