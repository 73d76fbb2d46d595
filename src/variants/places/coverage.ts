import { type KnownPlaces, placesOver } from './known-places.ts';

/** Which places the genome speaks of, gathered stretch by stretch in any order. */
export interface Coverage {
  /** @param bases every base was read; false: only that no other base stands there, which says nothing of an insertion or deletion. */
  cover(chrom: string, first1: number, last1: number, bases: boolean): void;
  isCovered(chrom: string, index: number): boolean;
}

export function coverageOf({ byChrom }: KnownPlaces): Coverage {
  const full = new Map([...byChrom].map(([chrom, { list }]) => [chrom, new Uint8Array(list.length)] as const));
  // Stretches that hold a part of a place; joined when it is asked for.
  const parts = new Map<string, Map<number, [number, number][]>>();
  return {
    cover(chrom, first1, last1, bases) {
      const places = byChrom.get(chrom);
      const done = full.get(chrom);
      if (places === undefined || done === undefined) return;
      for (const i of placesOver(places, first1, last1)) {
        if (done[i] === 1) continue;
        const place = places.list[i]!;
        if (!bases && place.ref.length !== place.alt.length) continue;
        if (first1 <= place.first1 && last1 >= place.last1) {
          done[i] = 1;
          continue;
        }
        const own = parts.get(chrom) ?? new Map<number, [number, number][]>();
        parts.set(chrom, own);
        own.set(i, [...(own.get(i) ?? []), [first1, last1]]);
      }
    },
    isCovered(chrom, index) {
      if (full.get(chrom)?.[index] === 1) return true;
      const place = byChrom.get(chrom)?.list[index];
      const held = parts.get(chrom)?.get(index);
      if (place === undefined || held === undefined) return false;
      let next = place.first1;
      for (const [first1, last1] of held.toSorted((a, b) => a[0] - b[0])) {
        if (first1 > next) return false;
        next = Math.max(next, last1 + 1);
      }
      return next > place.last1;
    },
  };
}
