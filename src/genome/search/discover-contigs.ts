import { asciiText } from '../text/ascii.ts';
import { lineScanner } from '../text/line-scanner.ts';
import { type ContigOrder, contigOrder } from './contig-order.ts';
import { type Probe, probeAt } from './probe.ts';
import type { SortedFile } from './search-sorted.ts';

const TAB = 9;
const NEAR = 65_536;
const MAX_CONTIGS = 5_000;

/**
 * The contigs in the order in which the file has them, for files whose header does not say: looks at both ends and
 * halves wherever two neighbouring looks show different contigs. Null when a contig comes back after another (not
 * sorted) or there are too many.
 */
export async function discoverContigs(file: SortedFile): Promise<ContigOrder | null> {
  const first = await probeAt(file.text, file.dataAddress, file.dataWithin);
  if (first === null) return null;
  const names = namesInOrder();
  await between(file, first, file.text.end, null, names);
  return names.sorted ? contigOrder(names.list.map((id) => ({ id, length: null }))) : null;
}

/** Names as they come. One that comes back after others shows that the file is not sorted: then nothing more is read. */
interface NamesInOrder {
  readonly list: readonly string[];
  readonly sorted: boolean;
  add(name: string): void;
}

function namesInOrder(): NamesInOrder {
  const list: string[] = [];
  const known = new Set<string>();
  let sorted = true;
  return {
    list,
    get sorted() {
      return sorted && list.length <= MAX_CONTIGS;
    },
    add(name) {
      if (name === list.at(-1)) return;
      if (known.has(name)) sorted = false;
      known.add(name);
      list.push(name);
    },
  };
}

/** Appends the contigs from `low` up to the address `end`; `last` is the contig there, null at the end of the file. */
async function between(
  file: SortedFile,
  low: Probe,
  end: number,
  last: string | null,
  names: NamesInOrder,
): Promise<void> {
  names.add(low.contig);
  if (!names.sorted || low.contig === last) return;
  if (end - low.address <= NEAR) return readNames(file, low, end, names);
  const address = Math.floor((low.address + end) / 2);
  const block = await file.text.locate(address);
  const probe = block === null ? null : await probeAt(file.text, block, null);
  if (probe === null || probe.address >= end) return readNames(file, low, end, names);
  await between(file, low, probe.address, probe.contig, names);
  await between(file, probe, end, last, names);
}

/** Reads the short way from `low` to `end` line by line. */
async function readNames(file: SortedFile, low: Probe, end: number, names: NamesInOrder): Promise<void> {
  const scanner = lineScanner((bytes, start, stop) => {
    const tab = bytes.indexOf(TAB, start);
    if (tab < 0 || tab >= stop) return true;
    names.add(asciiText(bytes, start, tab));
    return names.sorted;
  }, file.source);
  let within = low.within;
  for (
    let block = await file.text.blockAt(low.address, true);
    block !== null && block.address < end;
    block = await file.text.blockAt(block.next, true)
  ) {
    if (!scanner.feed(block, within)) return;
    within = 0;
  }
  scanner.finish();
}
