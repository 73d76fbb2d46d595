import { lineScanner } from '../text/line-scanner.ts';
import type { TextBlock } from '../text/text-blocks.ts';
import type { ContigOrder } from './contig-order.ts';
import type { LineSink } from './line-sink.ts';
import { lineEntry } from './probe.ts';
import { type ProbeMap, type RankedProbe, comparePlaces } from './probe-map.ts';
import type { SortedFile } from './search-sorted.ts';
import { skipLines } from './skip-lines.ts';
import type { WantedStretch } from './wanted-stretches.ts';

/** Records that begin this far before a target are looked at too: longer deletions than any caller writes as bases. */
export const LOOK_BACK = 10_000;
/** Distance in the file below which reading on is cheaper than another look: about two blocks of a genome. */
export const NEAR = 32_768;

const LF = 10;

export interface StretchReader {
  /**
   * Reads on from a line until no wanted stretch is near. Gives the index of the first stretch not yet read.
   * @param stay no jump before the next stretch is read: where looking brings no nearer, reading does
   */
  readFrom(entry: RankedProbe | null, next: number, stay: boolean): Promise<number | 'unsorted'>;
}

/** Reads the lines of wanted stretches, in order, and holds that the places read only grow. */
export function stretchReader(
  file: SortedFile,
  wanted: readonly WantedStretch[],
  order: ContigOrder,
  sink: LineSink,
  map: ProbeMap,
): StretchReader {
  let next = 0;
  let lastRank = -1;
  let lastPos1 = 0;
  let readTo = -1;
  let sorted = true;

  const scanner = lineScanner((bytes, start, end, offset) => {
    if (offset <= readTo) return true;
    const place = sink.take(bytes, start, end, offset, null);
    if (place === null) return true;
    const rank = place.contig === order.names[lastRank] ? lastRank : order.rankOf(place.contig);
    if (rank === undefined || comparePlaces(lastRank, lastPos1, rank, place.pos1) > 0) {
      sorted = false;
      return false;
    }
    lastRank = rank;
    lastPos1 = place.pos1;
    readTo = offset;
    const stretch = wanted[next];
    return stretch !== undefined && comparePlaces(stretch.rank, stretch.last1, rank, place.pos1) >= 0;
  }, file.source);

  // The last line read is a look that costs nothing.
  const noteLast = (block: TextBlock): void => {
    const contig = order.names[lastRank];
    if (readTo >= block.offset && contig !== undefined)
      map.add({ ...lineEntry(file.text, block, readTo), contig, pos1: lastPos1, rank: lastRank });
  };

  /** Shows the lines of one block that matter. False when the file proved unsorted. */
  const readBlock = (block: TextBlock, within: number): boolean => {
    for (let at = within; ;) {
      const stretch = wanted[next];
      if (stretch === undefined) return true;
      // A half line held from the block before is completed first.
      const stop = scanner.open ? block.bytes.indexOf(LF) + 1 : 0;
      const part = stop > 0 ? { ...block, bytes: block.bytes.subarray(0, stop) } : block;
      const from = scanner.open ? 0 : skipLines(block.bytes, at, order, stretch.rank, stretch.first1 - LOOK_BACK);
      const shown = scanner.feed(part, from);
      if (!sorted) return false;
      if (shown && stop === 0) return true;
      at = stop > 0 ? stop : scanner.resumeAt;
      while (next < wanted.length && isBehind(wanted[next] as WantedStretch, lastRank, lastPos1)) next += 1;
    }
  };

  return {
    async readFrom(entry, first, stay) {
      scanner.drop();
      next = first;
      let block: TextBlock | null = await file.text.blockAt(entry?.address ?? file.dataAddress, false);
      let within = entry?.within ?? file.dataWithin;
      while (block !== null) {
        if (!readBlock(block, within)) return 'unsorted';
        within = 0;
        noteLast(block);
        const stretch = wanted[next];
        if (stretch === undefined) return next;
        if (!(stay && next === first) && isFar(file, map, stretch, lastRank, lastPos1, block)) return next;
        block = await file.text.blockAt(block.next, true);
      }
      scanner.finish();
      return sorted ? wanted.length : 'unsorted';
    },
  };
}

/** Whether a stretch ends before a place. */
export function isBehind({ rank, last1 }: WantedStretch, lastRank: number, lastPos1: number): boolean {
  return comparePlaces(rank, last1, lastRank, lastPos1) < 0;
}

/** Whether jumping to the stretch saves reading: it begins well behind what was read, by position and in the file. */
function isFar(
  file: SortedFile,
  map: ProbeMap,
  { rank, first1 }: WantedStretch,
  lastRank: number,
  lastPos1: number,
  block: TextBlock,
): boolean {
  if (comparePlaces(rank, first1 - LOOK_BACK, lastRank, lastPos1) <= 0) return false;
  const { low, high } = map.around(rank, first1 - LOOK_BACK);
  if (low !== null && low.address > block.address + NEAR) return true;
  return (high?.address ?? file.text.end) > block.address + NEAR;
}
