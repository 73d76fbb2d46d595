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
 * Walks over the bins of one contig, of which a genome has thousands, and reads those asked for.
 * @param extra 8 in CSI, whose bins tell their first line; 0 in a tabix index
 * @throws RangeError when the table goes beyond the end
 */
export function readBins(view: DataView, start: number, wanted: ReadonlySet<number>, extra: 0 | 8): BinTable {
  const bins = new Map<number, IndexBin>();
  const any = wanted.size > 0;
  let at = start + 4;
  for (let left = view.getInt32(start, true); left > 0; left--) {
    const count = view.getInt32(at + 4 + extra, true);
    const chunksAt = at + 8 + extra;
    if (count < 0) throw new RangeError('negative count');
    if (any && wanted.has(view.getInt32(at, true))) {
      const first = extra === 0 ? 0 : offsetAt(view, at + 4);
      bins.set(view.getInt32(at, true), { first, chunks: readChunkList(view, chunksAt, count) });
    }
    at = chunksAt + 16 * count;
  }
  return { bins, end: at };
}

/** A virtual offset as block address × 65,536 + place. */
export function offsetAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function readChunkList(view: DataView, start: number, count: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = start; at < start + 16 * count; at += 16)
    chunks.push({ from: offsetAt(view, at), to: offsetAt(view, at + 8) });
  return chunks;
}
