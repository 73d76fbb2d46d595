import type { SeekableText } from '../text/text-blocks.ts';
import type { ContigOrder } from './contig-order.ts';
import type { LineSink } from './line-sink.ts';
import { type Probe, probeAt } from './probe.ts';
import { type ProbeMap, type RankedProbe, probeMap } from './probe-map.ts';
import { LOOK_BACK, NEAR, stretchReader } from './stretch-reader.ts';
import type { WantedStretch } from './wanted-stretches.ts';

/** Looks spread over the file before the search: they show most files that are not sorted, and seed the guesses. */
const FIRST_LOOKS = 16;

export interface SortedFile {
  readonly text: SeekableText;
  readonly dataAddress: number;
  readonly dataWithin: number;
  readonly source: string;
}

/**
 * Shows the sink all lines that may overlap the wanted stretches, of a file sorted by contig and position, without an
 * index: guesses where a stretch lies, looks at the first line there, narrows down, reads on. Each look is kept.
 * @returns `unsorted` as soon as any two places seen are out of order, or a contig is not in `order`
 */
export async function searchSorted(
  file: SortedFile,
  wanted: readonly WantedStretch[],
  order: ContigOrder,
  sink: LineSink,
): Promise<'done' | 'unsorted'> {
  const map = probeMap();
  if (!(await firstLooks(file, map, order))) return 'unsorted';
  const reader = stretchReader(file, wanted, order, sink, map);
  let next = 0;
  let stay = false;
  while (next < wanted.length) {
    const entry = await narrow(file, map, order, wanted[next] as WantedStretch);
    if (entry === 'unsorted') return 'unsorted';
    const reached = await reader.readFrom(entry, next, stay);
    if (reached === 'unsorted') return 'unsorted';
    stay = reached === next;
    next = reached;
  }
  return 'done';
}

async function firstLooks(file: SortedFile, map: ProbeMap, order: ContigOrder): Promise<boolean> {
  const first = await probeAt(file.text, file.dataAddress, file.dataWithin);
  if (first !== null && !addProbe(map, order, first)) return false;
  const step = (file.text.end - file.dataAddress) / FIRST_LOOKS;
  for (let i = 1; i < FIRST_LOOKS; i++) {
    const probe = await look(file, file.dataAddress + Math.floor(i * step));
    if (probe !== null && !addProbe(map, order, probe)) return false;
  }
  return true;
}

async function look(file: SortedFile, address: number): Promise<Probe | null> {
  const block = await file.text.locate(address);
  return block === null ? null : probeAt(file.text, block, null);
}

function addProbe(map: ProbeMap, order: ContigOrder, probe: Probe): boolean {
  const rank = order.rankOf(probe.contig);
  return rank !== undefined && map.add({ ...probe, rank });
}

/** The last line seen before the stretch and its look-back, with the way from there short enough to read. */
async function narrow(
  file: SortedFile,
  map: ProbeMap,
  order: ContigOrder,
  { rank, first1 }: WantedStretch,
): Promise<RankedProbe | null | 'unsorted'> {
  const from1 = first1 - LOOK_BACK;
  for (let halve = false; ; halve = !halve) {
    const { low, high } = map.around(rank, from1);
    const lowAddress = low?.address ?? file.dataAddress;
    const highAddress = high?.address ?? file.text.end;
    if (highAddress - lowAddress <= NEAR) return low;
    // The guess aims a little before the stretch; every second step halves, so that a bad guess costs one look.
    const guess = halve
      ? (lowAddress + highAddress) / 2
      : guessAddress(order, low, high, highAddress, rank, from1) - NEAR / 2;
    const address = Math.floor(Math.min(Math.max(guess, lowAddress + NEAR / 4), highAddress - NEAR / 4));
    const probe = await look(file, address);
    if (probe === null || probe.address >= highAddress) {
      // No line begins between the guess and the upper bound: what lies before it decides.
      const nearer = await lookBefore(file, lowAddress, address);
      if (nearer === null || nearer.address >= highAddress || (low !== null && nearer.address <= low.address))
        return low;
      if (!addProbe(map, order, nearer)) return 'unsorted';
      continue;
    }
    const known = probe.offset === low?.offset;
    if (!known && !addProbe(map, order, probe)) return 'unsorted';
    if (known) return low;
  }
}

async function lookBefore(file: SortedFile, low: number, high: number): Promise<Probe | null> {
  return high - low <= NEAR / 2 ? null : look(file, Math.floor((low + high) / 2));
}

function guessAddress(
  order: ContigOrder,
  low: RankedProbe | null,
  high: RankedProbe | null,
  highAddress: number,
  rank: number,
  pos1: number,
): number {
  const middle = ((low?.address ?? 0) + highAddress) / 2;
  if (low === null) return middle;
  const along = (r: number, p: number): number =>
    order.before === null ? (r === rank ? p : Number.NaN) : (order.before[r] ?? 0) + p;
  const from = along(low.rank, low.pos1);
  const to = high === null ? Number.NaN : along(high.rank, high.pos1);
  const share = (along(rank, pos1) - from) / (to - from);
  return Number.isFinite(share) ? low.address + share * (highAddress - low.address) : middle;
}
