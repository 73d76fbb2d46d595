import type { Probe } from './probe.ts';

/** A probe with its place in the order of the file. */
export interface RankedProbe extends Probe {
  readonly rank: number;
}

/** Compares positions in the order of the file. */
export function comparePlaces(rankA: number, posA: number, rankB: number, posB: number): number {
  return rankA - rankB || posA - posB;
}

/** What is known of a file so far: probes in file order, growing with each look. Positions must grow with them. */
export interface ProbeMap {
  /** False when the probe shows that the file is not sorted. */
  add(probe: RankedProbe): boolean;
  /** Last probe before the position, and first one at or behind it. */
  around(rank: number, pos1: number): { readonly low: RankedProbe | null; readonly high: RankedProbe | null };
}

export function probeMap(): ProbeMap {
  const probes: RankedProbe[] = [];
  return {
    add(probe) {
      let at = probes.length;
      while (at > 0 && probe.offset < (probes[at - 1] as RankedProbe).offset) at -= 1;
      const left = probes[at - 1];
      const right = probes[at];
      if (left?.offset === probe.offset) return true;
      if (left !== undefined && comparePlaces(left.rank, left.pos1, probe.rank, probe.pos1) > 0) return false;
      if (right !== undefined && comparePlaces(probe.rank, probe.pos1, right.rank, right.pos1) > 0) return false;
      probes.splice(at, 0, probe);
      return true;
    },
    around(rank, pos1) {
      let low = 0;
      let high = probes.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const probe = probes[middle] as RankedProbe;
        if (comparePlaces(probe.rank, probe.pos1, rank, pos1) < 0) low = middle + 1;
        else high = middle;
      }
      return { low: probes[low - 1] ?? null, high: probes[low] ?? null };
    },
  };
}
