/** Stretch of a BGZF file between two virtual offsets. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** What a `.tbi` or `.csi` index answers. */
export interface ChunkIndex {
  readonly kind: 'tbi' | 'csi';
  readonly contigs: readonly string[];
  /** Where lines overlapping the regions of the contigs may lie. Contigs that the index does not know have none. */
  chunks(wanted: ReadonlyMap<string, readonly Region[]>): readonly Chunk[];
}

/** Bases `[start0, end0)`. */
export interface Region {
  readonly start0: number;
  readonly end0: number;
}

/** Bins of the levels of an R-tree that overlap `[start0, end0)` (SAM specification 5.3, CSI 1.1). */
export function overlappingBins(start0: number, end0: number, minShift: number, depth: number): readonly number[] {
  const bins: number[] = [];
  let first = 0;
  for (let level = 0; level <= depth; level++) {
    const width = 2 ** (minShift + 3 * (depth - level));
    const from = first + Math.floor(start0 / width);
    const to = first + Math.floor((end0 - 1) / width);
    for (let bin = from; bin <= to; bin++) bins.push(bin);
    first += 8 ** level;
  }
  return bins;
}

/** Sorted, cut to what can matter, and joined where they touch. */
export function joinChunks(chunks: readonly Chunk[], minOffset: number): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks.filter(({ to }) => to > minOffset).toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && chunk.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, chunk.to) };
    else joined.push(chunk);
  }
  return joined;
}
