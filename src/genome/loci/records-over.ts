import type { VcfRecord } from '../vcf/vcf-record.ts';
import type { LocusWindow } from './locus-window.ts';

/** Finds the records that overlap a window, in file order. A search looks back over the longest record met. */
export function recordsOver(
  byChrom: ReadonlyMap<string, readonly VcfRecord[]>,
): (window: LocusWindow) => readonly VcfRecord[] {
  const sorted = new Map(
    [...byChrom].map(([chrom, records]) => {
      const list = records.toSorted((a, b) => a.pos1 - b.pos1 || a.offset - b.offset);
      return [chrom, { list, longest: list.reduce((most, { pos1, end1 }) => Math.max(most, end1 - pos1), 0) }] as const;
    }),
  );
  return ({ target, pos1, stretch }) => {
    const found = sorted.get(target.chrom);
    if (found === undefined) return [];
    const last1 = pos1 + stretch.length - 1;
    const over: VcfRecord[] = [];
    for (let i = firstAtOrAfter(found.list, pos1 - found.longest); i < found.list.length; i++) {
      const record = found.list[i] as VcfRecord;
      if (record.pos1 > last1) break;
      if (record.end1 >= pos1) over.push(record);
    }
    return over;
  };
}

function firstAtOrAfter(records: readonly VcfRecord[], pos1: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle] as VcfRecord).pos1 < pos1) low = middle + 1;
    else high = middle;
  }
  return low;
}
