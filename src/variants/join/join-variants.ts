import type { ByteSource, Host } from '../../core/index.ts';
import { lineScanner, openText } from '../../genome/index.ts';
import { CHANGES, type SiteLine, changesOf, oneBaseChange, placeAndChange, siteLines } from './site-line.ts';
import { readVariantSites } from './variant-sites.ts';

/** What a join went over. */
export interface VariantsJoined {
  readonly genomeRecords: number;
  readonly variantRecords: number;
  readonly shared: number;
}

const HASH = 35;

/**
 * The lines of a genome of which at least one alternative stands in a variant file, whatever bases REF and ALT have in common.
 * The variant file is held by place and change, eight bytes a variant; the genome runs past it. Both may be in any order,
 * which takes longer.
 * @param shared told each line; the bytes are good until it returns
 * @throws PropriaError `BGZF_…`, `GZIP_…`, `GENOME_LINE_TOO_LONG`
 */
export async function joinVariants(
  genome: ByteSource,
  variants: ByteSource,
  host: Host,
  shared: (bytes: Uint8Array, start: number, stop: number) => void,
): Promise<VariantsJoined> {
  const sites = await readVariantSites(variants, host);
  const { numbers } = sites;
  const line: SiteLine = { chrom: -1, pos1: 0, refAt: 0, refEnd: 0, altEnd: 0 };
  const read = siteLines();
  let records = 0;
  let found = 0;
  let chrom = -1;
  let keys: Float64Array = new Float64Array(0);
  let at = 0;
  let next = Infinity;
  let hit = false;
  const look = (key: number): void => {
    hit ||= keys[firstFrom(keys, key)] === key;
  };
  const scanner = lineScanner((bytes, start, stop) => {
    if (bytes[start] === HASH || !read(bytes, start, stop, line) || line.chrom < 0) return true;
    records += 1;
    const least = line.pos1 * CHANGES;
    if (line.chrom !== chrom || (at > 0 && keys[at - 1]! >= least)) {
      chrom = line.chrom;
      keys = sites.byChrom[chrom]!;
      at = firstFrom(keys, least);
    } else while (at < keys.length && keys[at]! < least) at += 1;
    next = at < keys.length ? keys[at]! : Infinity;
    // No variant stands within REF: most lines.
    if (next >= (line.pos1 + line.refEnd - line.refAt) * CHANGES) return true;
    const change = oneBaseChange(bytes, line);
    hit = false;
    if (change >= 0) {
      const key = placeAndChange(line.pos1, change);
      for (let i = at; i < keys.length && keys[i]! <= key; i++) hit ||= keys[i] === key;
    } else changesOf(bytes, line, numbers, false, look);
    if (hit) {
      found += 1;
      shared(bytes, start, stop);
    }
    return true;
  }, genome.name);
  const text = await openText(genome, host);
  for await (const piece of text.seekable?.ahead?.(0) ?? text.stream()) scanner.feed(piece);
  scanner.finish();
  return { genomeRecords: records, variantRecords: sites.count, shared: found };
}

/** First place in order that is no smaller. */
function firstFrom(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
