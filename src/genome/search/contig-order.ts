import { contigName } from '../contig.ts';

/** Where contigs stand in a sorted file, by their names as written. */
export interface ContigOrder {
  readonly names: readonly string[];
  rankOf(name: string): number | undefined;
  /** Bases before a contig, to guess where in the file a position stands; null when lengths are not known. */
  readonly before: readonly number[] | null;
}

export function contigOrder(contigs: readonly { readonly id: string; readonly length: number | null }[]): ContigOrder {
  const names = [...new Set(contigs.map(({ id }) => id))];
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const lengths = new Map(contigs.map(({ id, length }) => [id, length]));
  let before: number[] | null = [];
  let sum = 0;
  for (const name of names) {
    const length = lengths.get(name) ?? null;
    if (length === null || before === null) {
      before = null;
      break;
    }
    before.push(sum);
    // Decoys and alternative contigs hold next to no records, so their length would mislead the guess.
    if (contigName(name) !== null) sum += length;
  }
  return { names, rankOf: (name) => ranks.get(name), before };
}
