import type { LocusReading, ReadState } from '../../core/index.ts';
import { contigName } from '../contig.ts';
import type { GenomeFormat, ReadingOptions } from '../genome-reading.ts';
import type { LocusWindow } from './locus-window.ts';

type Content = Extract<GenomeFormat, { kind: 'vcf' }>['content'];

/** Turns `absent` into what it means here: unread in this kind of file, or reference because the user says so. */
export function absentReader(
  content: Content,
  options: ReadingOptions,
  haploidX: boolean,
): (window: LocusWindow, reading: LocusReading) => LocusReading {
  const callable = mergeRegions(options.callable ?? []);
  const state: ReadState = content === 'variants-only' ? 'absent-variants-only' : 'absent';
  return (window, reading) => {
    if (reading.state !== 'absent') return reading;
    if (options.assumeReference !== true && !isCallable(callable, window)) return { ...reading, state };
    const { chrom } = window.target;
    const copies = chrom === 'chrM' || chrom === 'chrY' || (chrom === 'chrX' && haploidX) ? 1 : 2;
    return { ...reading, state: 'assumed-reference', alleles: Array<string>(copies).fill(window.ref) };
  };
}

interface Region {
  readonly start0: number;
  readonly end0: number;
}

function mergeRegions(regions: NonNullable<ReadingOptions['callable']>): ReadonlyMap<string, readonly Region[]> {
  const byChrom = new Map<string, Region[]>();
  for (const { chrom, start0, end0 } of regions.toSorted((a, b) => a.start0 - b.start0)) {
    const name = contigName(chrom)?.chrom ?? chrom;
    const list = byChrom.get(name) ?? [];
    if (list.length === 0) byChrom.set(name, list);
    const last = list.at(-1);
    if (last !== undefined && start0 <= last.end0)
      list[list.length - 1] = { start0: last.start0, end0: Math.max(last.end0, end0) };
    else list.push({ start0, end0 });
  }
  return byChrom;
}

/** Every base of the locus, anchor and deletion included, lies in one region. */
function isCallable(regions: ReadonlyMap<string, readonly Region[]>, { target, pos1, ref }: LocusWindow): boolean {
  return (regions.get(target.chrom) ?? []).some(
    ({ start0, end0 }) => start0 <= pos1 - 1 && pos1 - 1 + ref.length <= end0,
  );
}
