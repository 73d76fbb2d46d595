import { PropriaError } from '../../core/index.ts';
import { asciiText, parseUnsigned } from '../text/ascii.ts';
import { MAX_LINE_BYTES } from '../text/line-scanner.ts';
import type { SeekableText, TextBlock } from '../text/text-blocks.ts';

const LF = 10;
const TAB = 9;
const MAX_KEY_BYTES = 512;

/** The first line that begins at or behind a block start, and the position it speaks of. */
export interface Probe {
  /** Where to enter the file: the block in which the line begins. */
  readonly address: number;
  /** Place of the line in the block. */
  readonly within: number;
  /** Locator offset of the line: grows through the file, whatever block it was reached from. */
  readonly offset: number;
  readonly contig: string;
  readonly pos1: number;
}

/**
 * Null when no line begins behind `address`, or the line found is no record.
 * @param within where to look from in the first block: past its first line break when `null`, else exactly there
 */
export async function probeAt(text: SeekableText, address: number, within: number | null): Promise<Probe | null> {
  let block = await text.blockAt(address, false);
  let start = within;
  for (let passed = 0; block !== null && start === null;) {
    const stop = block.bytes.indexOf(LF);
    if (stop >= 0 && stop + 1 < block.bytes.length) start = stop + 1;
    else {
      passed += block.bytes.length;
      if (passed > MAX_LINE_BYTES)
        throw new PropriaError('GENOME_LINE_TOO_LONG', {
          place: { offset: block.offset },
          params: { limit: MAX_LINE_BYTES },
        });
      // A block that ends with a line break: the next line begins with the next block.
      const ends = stop >= 0;
      block = await text.blockAt(block.next, false);
      if (ends) start = 0;
    }
  }
  if (block === null || start === null) return null;
  const head = await lineHead(text, block, start);
  const tab = head.indexOf(TAB);
  const tab2 = tab < 0 ? -1 : head.indexOf(TAB, tab + 1);
  const pos1 = tab2 < 0 ? -1 : parseUnsigned(head, tab + 1, tab2);
  return pos1 < 0 || tab === 0
    ? null
    : { ...lineEntry(text, block, block.offset + start), contig: asciiText(head, 0, tab), pos1 };
}

/** How to come back to a line: plain text can be entered at the line itself, so that one line has one address. */
export function lineEntry(
  text: SeekableText,
  block: TextBlock,
  offset: number,
): Pick<Probe, 'address' | 'within' | 'offset'> {
  return text.offsetKind === 'byte'
    ? { address: offset, within: 0, offset }
    : { address: block.address, within: offset - block.offset, offset };
}

/** Enough of a line for its first two columns, over the end of the block if need be. */
async function lineHead(text: SeekableText, block: TextBlock, start: number): Promise<Uint8Array> {
  const head = block.bytes.subarray(start, start + MAX_KEY_BYTES);
  const tab = head.indexOf(TAB);
  if (head.length === MAX_KEY_BYTES || (tab >= 0 && head.indexOf(TAB, tab + 1) >= 0) || head.indexOf(LF) >= 0)
    return head;
  const next = await text.blockAt(block.next, false);
  if (next === null) return head;
  const joined = new Uint8Array(head.length + Math.min(MAX_KEY_BYTES, next.bytes.length));
  joined.set(head);
  joined.set(next.bytes.subarray(0, MAX_KEY_BYTES), head.length);
  return joined;
}
