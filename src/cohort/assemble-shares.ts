/** Which share assesses which patterns, so that each is assessed once over all shares and all rounds. */
export interface Assignment {
  /** Share → gene → indices into that share's keys. */
  readonly wanted: readonly (readonly (readonly number[])[])[];
}

/** Row texts by gene and key, growing from round to round. */
export type KnownRows = readonly Map<string, string>[];

export function noRows(genes: number): KnownRows {
  return Array.from({ length: genes }, () => new Map<string, string>());
}

/** Gives each unknown pattern to one of the shares that have it: of several to the one with the least to do. */
export function assignPatterns(keys: readonly (readonly (readonly string[])[])[], known: KnownRows): Assignment {
  const load = keys.map(() => 0);
  const wanted = keys.map(() => known.map((): number[] => []));
  for (const [g, rows] of known.entries()) {
    const holders = new Map<string, { share: number; index: number }[]>();
    for (const [share, perGene] of keys.entries()) {
      for (const [index, key] of (perGene[g] ?? []).entries()) {
        if (rows.has(key)) continue;
        const list = holders.get(key);
        if (list === undefined) holders.set(key, [{ share, index }]);
        else list.push({ share, index });
      }
    }
    // What only one share has is settled first, so that what several have can even it out.
    for (const list of [...holders.values()].toSorted((a, b) => a.length - b.length)) {
      const taker = list.reduce((least, holder) => (load[holder.share]! < load[least.share]! ? holder : least));
      load[taker.share]! += 1;
      wanted[taker.share]![g]!.push(taker.index);
    }
  }
  return { wanted };
}

/** Adds what a share answered. */
export function learnRows(
  known: KnownRows,
  keys: readonly (readonly string[])[],
  wanted: readonly (readonly number[])[],
  texts: readonly (readonly string[])[],
): void {
  for (const [g, rows] of known.entries())
    for (const [i, index] of (wanted[g] ?? []).entries()) rows.set(keys[g]![index]!, texts[g]![i]!);
}

/** The row of each pattern of a share. */
export function rowsOf(known: KnownRows, keys: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return keys.map((own, g) => own.map((key) => known[g]!.get(key)!));
}
