import { overlappingBins } from './chunk-index.ts';

/** One record's place, in file order. */
export interface IndexedRecord {
  readonly contig: string;
  readonly start0: number;
  readonly end0: number;
  /** Virtual offsets of its line. */
  readonly from: number;
  readonly to: number;
}

export interface BuiltBin {
  readonly bin: number;
  /** First line that overlaps the bin. */
  readonly first: number;
  readonly chunks: readonly (readonly [from: number, to: number])[];
}

export interface BuiltContig {
  readonly name: string;
  readonly bins: readonly BuiltBin[];
  /** Per smallest bin the first line that overlaps it. */
  readonly linear: readonly number[];
}

/** Puts the records of a sorted file into bins: what both index formats are written from. */
export function buildBins(records: Iterable<IndexedRecord>, minShift: number, depth: number): readonly BuiltContig[] {
  const contigs = new Map<string, { bins: Map<number, [number, number][]>; linear: number[] }>();
  const firstSmallest = (8 ** depth - 1) / 7;
  for (const { contig, start0, end0, from, to } of records) {
    const built = contigs.get(contig) ?? { bins: new Map<number, [number, number][]>(), linear: [] };
    contigs.set(contig, built);
    const bin = smallestBin(start0, end0, minShift, depth);
    const chunks = built.bins.get(bin) ?? [];
    built.bins.set(bin, chunks);
    const last = chunks.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else chunks.push([from, to]);
    for (const small of overlappingBins(start0, end0, minShift, depth).filter((b) => b >= firstSmallest)) {
      const window = small - firstSmallest;
      while (built.linear.length <= window) built.linear.push(0);
      if (built.linear[window] === 0) built.linear[window] = from;
    }
  }
  return [...contigs].map(([name, { bins, linear }]) => {
    // A window without records of its own starts where the one before it does.
    linear.forEach((offset, i) => {
      if (offset === 0 && i > 0) linear[i] = linear[i - 1] as number;
    });
    const sorted = [...bins].toSorted(([a], [b]) => a - b);
    return { name, linear, bins: sorted.map(([bin, chunks]) => ({ bin, first: firstOf(bin, linear, depth), chunks })) };
  });
}

/** The smallest bin that holds all of `[start0, end0)`. */
function smallestBin(start0: number, end0: number, minShift: number, depth: number): number {
  for (let level = depth; level > 0; level--) {
    const width = 2 ** (minShift + 3 * (depth - level));
    if (Math.floor(start0 / width) === Math.floor((end0 - 1) / width))
      return (8 ** level - 1) / 7 + Math.floor(start0 / width);
  }
  return 0;
}

function firstOf(bin: number, linear: readonly number[], depth: number): number {
  let level = 0;
  while (level < depth && bin >= (8 ** (level + 1) - 1) / 7) level += 1;
  const window = (bin - (8 ** level - 1) / 7) * 8 ** (depth - level);
  return linear[window] ?? 0;
}
