import type { ByteSource, Host } from '../../core/index.ts';
import { lineScanner, openText } from '../../genome/index.ts';
import { type ChangeNumbers, type SiteLine, changesOf, oneBaseChange, placeAndChange, siteLines } from './site-line.ts';

/** Sites of a variant file, eight bytes each: places and changes of each chromosome in order. */
export interface VariantSites {
  readonly byChrom: readonly Float64Array[];
  readonly numbers: ChangeNumbers;
  readonly count: number;
}

const HASH = 35;
const CHROMS = 25;
const FIRST_ROOM = 1 << 12;

/**
 * Reads a VCF of variants by its first five columns. Out of order it is sorted here.
 * @throws PropriaError `BGZF_…`, `GZIP_…`, `GENOME_LINE_TOO_LONG`
 */
export async function readVariantSites(source: ByteSource, host: Host): Promise<VariantSites> {
  const lists = Array.from({ length: CHROMS }, () => ({ keys: new Float64Array(0), count: 0, sorted: true }));
  const numbers: ChangeNumbers = { known: new Map() };
  const line: SiteLine = { chrom: -1, pos1: 0, refAt: 0, refEnd: 0, altEnd: 0 };
  const read = siteLines();
  let count = 0;
  const put = (key: number): void => {
    const list = lists[line.chrom]!;
    if (list.count === list.keys.length) {
      const larger = new Float64Array(Math.max(FIRST_ROOM, 2 * list.count));
      larger.set(list.keys);
      list.keys = larger;
    }
    if (list.count > 0 && key < list.keys[list.count - 1]!) list.sorted = false;
    list.keys[list.count++] = key;
  };
  const scanner = lineScanner((bytes, start, stop) => {
    if (bytes[start] === HASH || !read(bytes, start, stop, line) || line.chrom < 0) return true;
    count += 1;
    const change = oneBaseChange(bytes, line);
    if (change >= 0) put(placeAndChange(line.pos1, change));
    else changesOf(bytes, line, numbers, true, put);
    return true;
  }, source.name);
  const text = await openText(source, host);
  for await (const piece of text.seekable?.ahead?.(0) ?? text.stream()) scanner.feed(piece);
  scanner.finish();
  return {
    byChrom: lists.map(({ keys, count: used, sorted }) => {
      const own = keys.subarray(0, used);
      return sorted ? own : own.toSorted();
    }),
    numbers,
    count,
  };
}
