import type { ChangedBases } from '../genomic-change.ts';

/** Where changes lie, to be asked for stretches. */
export interface WantedPlaces {
  /** Whether a change may touch the stretch; one of another length at its edge counts too. */
  touch(chr: string, from: number, to: number): boolean;
}

export function wantedPlaces(changes: Iterable<ChangedBases>): WantedPlaces {
  const places = new Map<string, number[]>();
  let longest = 1;
  for (const { chr, pos, ref } of changes) {
    const held = places.get(chr);
    if (held === undefined) places.set(chr, [pos]);
    else held.push(pos);
    longest = Math.max(longest, ref.length);
  }
  for (const held of places.values()) held.sort((a, b) => a - b);
  return {
    touch(chr, from, to) {
      const held = places.get(chr);
      if (held === undefined) return false;
      let low = 0;
      let high = held.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((held[middle] as number) < from - longest) low = middle + 1;
        else high = middle;
      }
      return low < held.length && (held[low] as number) <= to;
    },
  };
}
