import { PropriaError } from '../../core/index.ts';
import { contigName } from '../contig.ts';
import { asciiText, findTab, parseUnsigned } from '../text/ascii.ts';
import { type VcfRecord, parseVcfRecord } from '../vcf/vcf-record.ts';
import type { LineSink } from '../search/line-sink.ts';
import { type BrokenLine, brokenLine } from './broken-lines.ts';
import { passLines } from './pass-lines.ts';
import { type XCount, xCounter } from './x-counter.ts';
import type { TargetSpans } from './target-spans.ts';

const MAX_PER_POSITION = 200;
/** A gVCF of single bases has a few thousand at the wanted positions; long blocks over one another could be millions. */
const MAX_PER_CHROMOSOME = 100_000;
/** From so many lines that are no records, if they are most of the file, on: it is no VCF. */
const MAX_MALFORMED = 100_000;
const FIRST_RECORDS = 20;
const MAX_BROKEN = 1000;

/** Picks the records that overlap the wanted spans out of the lines of a file. */
export interface RecordCollector extends LineSink {
  readonly records: ReadonlyMap<string, readonly VcfRecord[]>;
  readonly stats: RecordStats;
  /** The first records looked at, wherever they lie: what kind of file it is shows in them too. */
  readonly first: readonly VcfRecord[];
  /** Genotypes met on the X chromosome on the way. */
  readonly x: XCount;
}

export interface RecordStats {
  /** Records looked at. */
  seen: number;
  malformed: number;
  firstMalformed: string | null;
  /** Those of them that begin with a wanted position, as many as are held. */
  readonly broken: BrokenLine[];
}

/** @throws PropriaError `VCF_TOO_MANY_AT_POSITION`, `VCF_NOT_RECORDS`, from `take` */
export function recordCollector(
  spans: TargetSpans,
  sampleColumn: number,
  source: string,
  onChrom?: (chrom: string) => void,
  /** Told every record over a span before it is held; false: it need not be. */
  keep?: (chrom: string, record: VcfRecord) => boolean,
): RecordCollector {
  const first: VcfRecord[] = [];
  const records = new Map<string, VcfRecord[]>();
  const stats: RecordStats = { seen: 0, malformed: 0, firstMalformed: null, broken: [] };
  let contigBytes: Uint8Array = new Uint8Array(0);
  const place = { contig: '', pos1: 0 };
  const x = xCounter(sampleColumn);
  let chrom: string | null = null;
  let samePosition = 0;
  let lastPosition = -1;
  let blank = 0;

  // A file has few contigs and they come in runs: the name is decoded when it changes.
  const readContig = (bytes: Uint8Array, start: number, tab: number): void => {
    const length = tab - start;
    let same = contigBytes.length === length;
    for (let i = 0; same && i < length; i++) same = bytes[start + i] === contigBytes[i];
    if (same) return;
    contigBytes = bytes.slice(start, tab);
    place.contig = asciiText(bytes, start, tab);
    chrom = contigName(place.contig)?.chrom ?? null;
    if (chrom !== null) onChrom?.(chrom);
  };

  const malformed = (bytes: Uint8Array, start: number, end: number): null => {
    stats.malformed += 1;
    if (stats.malformed >= MAX_MALFORMED) refuseMostly(stats, source);
    const broken =
      stats.broken.length < MAX_BROKEN ? brokenLine(asciiText(bytes, start, Math.min(end, start + 400)), spans) : null;
    if (broken !== null) stats.broken.push(broken);
    stats.firstMalformed ??= asciiText(bytes, start, Math.min(end, start + 60)).replace(/[^\x20-\x7e]/g, ' ');
    return null;
  };

  return {
    records,
    stats,
    first,
    x: x.count,
    pass(bytes, start) {
      // The first records are kept whatever they say, and before the first there is no contig to compare with.
      if (first.length < FIRST_RECORDS) return { next: start, lines: 0 };
      const passed = passLines(bytes, start, { bytes: contigBytes, chrom }, spans);
      stats.seen += passed.lines;
      return passed;
    },
    take(bytes, start, end, offset, line) {
      if (end === start) {
        blank += 1;
        if (blank >= MAX_MALFORMED) refuseMostly({ ...stats, malformed: blank, firstMalformed: '' }, source);
        return null;
      }
      const tab = findTab(bytes, start);
      if (tab < 0 || tab >= end) return malformed(bytes, start, end);
      const tab2 = findTab(bytes, tab + 1);
      const pos1 = tab2 < 0 || tab2 > end ? -1 : parseUnsigned(bytes, tab + 1, tab2);
      if (pos1 < 0 || tab === start) return malformed(bytes, start, end);
      readContig(bytes, start, tab);
      stats.seen += 1;
      place.pos1 = pos1;
      if (chrom === 'chrX') x.take(bytes, pos1, tab2, end);
      if (first.length < FIRST_RECORDS) {
        const record = parseVcfRecord(bytes, start, end, sampleColumn, offset, line);
        if (record !== null) first.push(record);
      }
      if (chrom === null || !spans.mayOverlap(chrom, pos1, bytes, tab2, end)) return place;
      const record = parseVcfRecord(bytes, start, end, sampleColumn, offset, line);
      if (record === null) {
        malformed(bytes, start, end);
        return place;
      }
      if (!spans.overlaps(chrom, record.pos1, record.reach1)) return place;
      if (keep?.(chrom, record) === false) return place;
      const list = records.get(chrom) ?? [];
      if (list.length === 0) records.set(chrom, list);
      samePosition = pos1 === lastPosition ? samePosition + 1 : 0;
      lastPosition = pos1;
      const limit =
        samePosition > MAX_PER_POSITION
          ? MAX_PER_POSITION
          : list.length >= MAX_PER_CHROMOSOME
            ? MAX_PER_CHROMOSOME
            : null;
      if (limit !== null)
        throw new PropriaError('VCF_TOO_MANY_AT_POSITION', {
          place: { source, offset, chrom: place.contig, pos1 },
          params: { limit },
        });
      list.push(record);
      return place;
    },
  };
}

function refuseMostly({ malformed, seen, firstMalformed }: RecordStats, source: string): void {
  if (malformed <= seen) return;
  throw new PropriaError('VCF_NOT_RECORDS', {
    place: { source },
    params: { malformed, lines: malformed + seen, first: firstMalformed ?? '' },
  });
}
