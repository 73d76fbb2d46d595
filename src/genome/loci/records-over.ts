import type { VcfRecord } from '../vcf/vcf-record.ts';
import type { LocusWindow } from './locus-window.ts';

/** Finds the records that overlap a window, in file order; asked again of the same window, it answers what it found. */
export function recordsOver(
  byChrom: ReadonlyMap<string, readonly VcfRecord[]>,
): (window: LocusWindow) => readonly VcfRecord[] {
  const sorted = new Map([...byChrom].map(([chrom, records]) => [chrom, sortedRecords(records)] as const));
  const known = new Map<LocusWindow, readonly VcfRecord[]>();
  return (window) => {
    let over = known.get(window);
    if (over === undefined) {
      over = overlapping(sorted.get(window.target.chrom), window);
      known.set(window, over);
    }
    return over;
  };
}

interface SortedRecords {
  readonly list: readonly VcfRecord[];
  /** The last base that any record up to this one speaks of: it never falls, so it can be searched. */
  readonly reach: Float64Array;
}

function sortedRecords(records: readonly VcfRecord[]): SortedRecords {
  const list = records.toSorted((a, b) => a.pos1 - b.pos1 || a.offset - b.offset);
  const reach = new Float64Array(list.length);
  let furthest = 0;
  for (const [i, { reach1 }] of list.entries()) reach[i] = furthest = Math.max(furthest, reach1);
  return { list, reach };
}

function overlapping(found: SortedRecords | undefined, { pos1, stretch }: LocusWindow): readonly VcfRecord[] {
  if (found === undefined) return [];
  const { list, reach } = found;
  const last1 = pos1 + stretch.length - 1;
  const over: VcfRecord[] = [];
  for (let i = firstReaching(reach, pos1); i < list.length; i++) {
    const record = list[i] as VcfRecord;
    if (record.pos1 > last1) break;
    if (record.reach1 >= pos1) over.push(record);
  }
  return over;
}

function firstReaching(reach: Float64Array, pos1: number): number {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reach[middle] as number) < pos1) low = middle + 1;
    else high = middle;
  }
  return low;
}
