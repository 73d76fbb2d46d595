import { asciiText, parseUnsigned } from '../text/ascii.ts';
import type { ContigOrder } from './contig-order.ts';
import { comparePlaces } from './probe-map.ts';

const LF = 10;
const TAB = 9;
/** Below this many bytes lines are shown one by one. */
const FEW = 1_024;

/**
 * Passes over lines of a sorted block by halving: gives the start of a line from which all lines at or behind the
 * position follow, and at least one before it, if the block has one. `start` is the start of a line.
 */
export function skipLines(bytes: Uint8Array, start: number, order: ContigOrder, rank: number, pos1: number): number {
  let low = start;
  let high = bytes.length;
  while (high - low > FEW) {
    const middle = (low + high) >>> 1;
    const line = bytes.indexOf(LF, middle) + 1;
    if (line === 0 || line >= high) {
      high = middle;
      continue;
    }
    const before = isBefore(bytes, line, order, rank, pos1);
    // What cannot be read here is shown, and judged there.
    if (before) low = line;
    else high = middle;
  }
  return low;
}

function isBefore(bytes: Uint8Array, line: number, order: ContigOrder, rank: number, pos1: number): boolean {
  const tab = bytes.indexOf(TAB, line);
  const tab2 = tab < 0 ? -1 : bytes.indexOf(TAB, tab + 1);
  if (tab2 < 0) return false;
  const lineRank = order.rankOf(asciiText(bytes, line, tab));
  const linePos1 = parseUnsigned(bytes, tab + 1, tab2);
  return lineRank !== undefined && linePos1 >= 0 && comparePlaces(lineRank, linePos1, rank, pos1) < 0;
}
