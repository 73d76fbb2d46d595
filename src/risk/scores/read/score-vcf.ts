import { type Build, type ByteSource, type Host, type Notice, PropriaError } from '../../../core/index.ts';
import {
  buildOfHeader,
  checkEnd,
  chromNumber,
  contigName,
  headerEvidence,
  lineScanner,
  openText,
  readVcfHeader,
} from '../../../genome/index.ts';
import { type CallableStretches, leftOutOfVariants } from '../absence/left-out-of-variants.ts';
import { genotypeMissing } from '../absence/genotype-missing.ts';
import { alleleReader } from '../file/parse-score.ts';
import { asciiOf, countOf } from '../file/ascii-of.ts';
import { matchAlleles } from '../match-alleles.ts';
import { type AmbiguousPolicy, type StrandOfRows, resolveInBlock, resolveRow, settleStrand } from '../resolve-row.ts';
import { type ScoreTable, weightOf } from '../score-table.ts';
import { type PersonScore, scoreTally } from '../score-tally.ts';
import { type SiteRecord, formatReader, readCopies } from './site-record.ts';
import { wantedPlaces } from './wanted-places.ts';

export interface ScoreOptions {
  /** Whom to score; all without. */
  readonly samples?: readonly string[];
  /** Of the genome, where its header does not tell. */
  readonly build?: Build;
  /** Default `exclude` for fewer than fifty people, else `frequency`. */
  readonly ambiguous?: AmbiguousPolicy;
  /** Of a file of variants only: where its caller looked, by chromosome (`chr1`), in the genome's build. */
  readonly callable?: ReadonlyMap<string, CallableStretches>;
  /** Use lines whatever their FILTER says. */
  readonly ignoreFilters?: boolean;
}

/** What scoring one file gave. */
export interface ScoreReading {
  readonly build: Build | null;
  readonly content: 'variants-only' | 'all-sites' | 'gvcf' | 'array' | 'plink';
  readonly people: readonly PersonScore[];
  readonly notices: readonly Notice[];
}

const TAB = 9;
const HASH = 35;

/** What scoring one file by several tables gave. */
export interface ScoresReading extends Omit<ScoreReading, 'people'> {
  /** Of each table, in their order. */
  readonly tables: readonly {
    readonly people: readonly PersonScore[];
    /** Rows that met a line of the file; 0: nothing of the score is in it. */
    readonly matched: number;
  }[];
}

/**
 * Scores the people of a VCF or gVCF in one pass over its lines; memory does not grow with the file.
 * @throws PropriaError `SCORE_OTHER_BUILD`, `SCORE_NOT_SORTED`, `SCORE_SAMPLE`, `SCORE_NO_MATCH`, `VCF_…`, `BGZF_…`, `GZIP_…`
 */
export async function scoreVcf(
  source: ByteSource,
  table: ScoreTable,
  options: ScoreOptions,
  host: Host,
): Promise<ScoreReading> {
  const { tables, ...reading } = await scoreVcfTables(source, [table], options, host);
  const { people, matched } = tables[0]!;
  if (matched === 0)
    throw new PropriaError('SCORE_NO_MATCH', { place: { source: source.name }, params: { count: table.size } });
  return { ...reading, people };
}

/**
 * As `scoreVcf`, by several tables in the same pass: each has its own sums, and rows of one never stand in the way of
 * another's. A table of which nothing is found is no error here.
 * @throws PropriaError `SCORE_OTHER_BUILD`, `SCORE_NOT_SORTED`, `SCORE_SAMPLE`, `VCF_…`, `BGZF_…`, `GZIP_…`
 */
export async function scoreVcfTables(
  source: ByteSource,
  given: readonly ScoreTable[],
  options: ScoreOptions,
  host: Host,
): Promise<ScoresReading> {
  const text = await openText(source, host);
  const { header, dataAddress, dataOffset } = await readVcfHeader(text, source.name);
  const build = options.build ?? buildOfHeader(headerEvidence(header, source.name), source.name);
  for (const table of given) checkBuild(table, build, source.name);
  const columns = columnsOf(header.samples, options.samples, source.name);
  const people = columns.length;
  const policy = options.ambiguous ?? (people >= 50 ? 'frequency' : 'exclude');
  const { tables, numbers, starts, pos1: places, owner, row: rowAt } = wantedPlaces(given);
  const tallies = tables.map((table) => scoreTally(table, people));
  const used = tables.map(() => 0);
  const strands = tables.map((): StrandOfRows => ({ same: 0, flipped: 0, waiting: [] }));
  const alleles = alleleReader(numbers.number);
  const formats = formatReader();
  const room = { dosages: new Float64Array(people) };

  // Of the places wanted, those that no line spoke of.
  const left: number[] = [];
  let blocks = 0;
  let plain = 0;
  let variants = 0;
  // The chromosome being read: its name's bytes, its rows.
  let name = new Uint8Array(0);
  let chrom = -1;
  let at = 0;
  let end = 0;
  let nextPos = Infinity;
  let last = 0;
  const seen = new Set<number>();
  let records: SiteRecord[] = [];
  // Room for copies of the records of one place, used again at the next.
  const rooms: Int16Array[] = [];
  let block: SiteRecord | null = null;

  /** All rows of the chromosome before `pos`: they can meet no further line. */
  const settle = (pos: number): void => {
    while (at < end && places[at]! < pos) {
      const here = places[at]!;
      let stop = at + 1;
      while (stop < end && places[stop] === here) stop++;
      const own = records.length > 0 && records[0]!.pos1 === here ? records : [];
      const covered = block !== null && block.pos1 <= here && here <= block.end1 ? block : null;
      settlePlace(at, stop, own, covered);
      at = stop;
    }
    nextPos = at < end ? places[at]! : Infinity;
  };

  const settlePlace = (first: number, stop: number, own: readonly SiteRecord[], covered: SiteRecord | null): void => {
    for (let from = first; from < stop;) {
      const which = owner === null ? 0 : owner[from]!;
      let to = from + 1;
      while (to < stop && (owner === null || owner[to] === which)) to++;
      settleRows(which, from, to, own, covered);
      from = to;
    }
  };

  /** Rows of one table at one place; they follow each other in the table too. */
  const settleRows = (
    which: number,
    from: number,
    to: number,
    own: readonly SiteRecord[],
    covered: SiteRecord | null,
  ): void => {
    const table = tables[which]!;
    const tally = tallies[which]!;
    const first = rowAt === null ? from : rowAt[from]!;
    const stop = first + to - from;
    const lost = stop - first > 1 && own.length > 0 ? worse(table, first, stop, own) : null;
    for (let row = first; row < stop; row++) {
      if (lost?.has(row)) tally.all(row, 'duplicate', null);
      else if (own.length > 0) {
        const match = resolveRow(table, row, own, numbers, policy, people, room, tally, strands[which]!);
        if (match === null) tally.all(row, 'alleles-differ', genotypeMissing(table, row, null));
        else used[which] = used[which]! + 1;
      } else if (covered !== null) {
        resolveInBlock(table, row, covered, people, tally);
        used[which] = used[which]! + 1;
      } else left.push(from + row - first);
    }
  };

  /** Of rows that fit the same two alleles of one place only the best is counted. */
  const worse = (table: ScoreTable, first: number, stop: number, own: readonly SiteRecord[]): ReadonlySet<number> => {
    const best = new Map<string, { readonly row: number; readonly rank: number }>();
    const lost = new Set<number>();
    for (let row = first; row < stop; row++) {
      const [effect, other] = [table.effect[row]!, table.other[row]!];
      for (const record of own) {
        const match = matchAlleles(effect, other, record.ref, record.alts, numbers.flipped);
        if (match === null) continue;
        const pair = match.flipped ? [numbers.flipped(effect), numbers.flipped(other)] : [effect, other];
        const key = pair.toSorted((a, b) => a - b).join(' ');
        const before = best.get(key);
        if (before !== undefined) lost.add(before.rank <= match.rank ? row : before.row);
        if (before === undefined || match.rank < before.rank) best.set(key, { row, rank: match.rank });
        break;
      }
    }
    return lost;
  };

  const enter = (bytes: Uint8Array, start: number, stop: number): void => {
    if (chrom >= 0) settle(Infinity);
    records = [];
    block = null;
    last = 0;
    name = bytes.slice(start, stop);
    const known = contigName(asciiOf(bytes, start, stop));
    chrom = known === null ? -1 : chromNumber(known.chrom);
    if (chrom < 0) {
      nextPos = Infinity;
      at = end = 0;
      return;
    }
    if (seen.has(chrom)) throw unsorted(source.name, asciiOf(bytes, start, stop), 0);
    seen.add(chrom);
    at = starts[chrom]!;
    end = starts[chrom + 1]!;
    nextPos = at < end ? places[at]! : Infinity;
  };

  const visit = (bytes: Uint8Array, start: number, stop: number): boolean => {
    if (stop <= start || bytes[start] === HASH) return true;
    // Mostly the chromosome of the line before: then its end need not be looked for.
    let tab1 = start + name.length;
    if (name.length === 0 || bytes[tab1] !== TAB || !sameBytes(name, bytes, start, tab1)) {
      tab1 = bytes.indexOf(TAB, start);
      if (tab1 < 0 || tab1 >= stop) return true;
      enter(bytes, start, tab1);
    }
    if (chrom < 0 || at >= end) return true;
    let pos = 0;
    let tab2 = tab1 + 1;
    for (; tab2 < stop; tab2++) {
      const digit = bytes[tab2]! - 48;
      if (digit < 0 || digit > 9) break;
      pos = pos * 10 + digit;
    }
    if (bytes[tab2] !== TAB || pos === 0) return true;
    if (pos < last) throw unsorted(source.name, asciiOf(bytes, start, tab1), pos);
    if (pos > last) {
      if (pos > nextPos) settle(pos);
      if (records.length > 0) records = [];
      last = pos;
    }
    let refAt = tab2 + 1;
    while (bytes[refAt] !== TAB) refAt++;
    refAt++;
    let refEnd = refAt;
    while (bytes[refEnd] !== TAB) refEnd++;
    const altAt = refEnd + 1;
    const first = bytes[altAt]!;
    const isBlock = (first === 60 || first === 46) && isReferenceOnly(bytes, altAt, bytes.indexOf(TAB, altAt));
    if (isBlock) plain++;
    else variants++;
    if (!isBlock && pos !== nextPos) return true;
    const record = readRecord(bytes, stop, pos, refAt, refEnd, isBlock);
    if (record === null) return true;
    if (isBlock && record.end1 > pos) {
      blocks++;
      block = record;
    }
    if (pos === nextPos) records.push(record);
    return true;
  };

  const readRecord = (
    bytes: Uint8Array,
    stop: number,
    pos: number,
    refAt: number,
    refEnd: number,
    isBlock: boolean,
  ): SiteRecord | null => {
    const altAt = refEnd + 1;
    const altEnd = tabFrom(bytes, altAt);
    const filterAt = tabFrom(bytes, altEnd + 1) + 1;
    const filterEnd = tabFrom(bytes, filterAt);
    const infoEnd = bytes.indexOf(TAB, filterEnd + 1);
    const formatEnd = tabFrom(bytes, infoEnd + 1);
    if (altEnd < 0 || filterAt <= 0 || filterEnd < 0 || infoEnd < 0 || formatEnd < 0 || formatEnd >= stop) return null;
    // A block is only kept where a row can lie in it.
    const end1 = isBlock ? Math.max(pos, endOf(bytes, filterEnd + 1, infoEnd)) : pos;
    if (isBlock && pos !== nextPos && end1 < nextPos) return end1 > pos ? EMPTY_BLOCK : null;
    const alts: number[] = [];
    if (!isBlock)
      for (let from = altAt; from < altEnd;) {
        const comma = bytes.indexOf(44, from);
        const to = comma < 0 || comma > altEnd ? altEnd : comma;
        const allele = alleles(bytes, from, to);
        // Symbols and stars fit no row; their place keeps the indices of those behind them.
        alts.push(allele <= 0 ? -1 : allele);
        from = to + 1;
      }
    const places = formats(bytes, infoEnd + 1, formatEnd);
    const copies = isBlock ? new Int16Array(2 * people) : (rooms[records.length] ??= new Int16Array(2 * people));
    const dosages =
      (places.ds < 0 && (places.gp < 0 || alts.length !== 1)) || alts.length === 0
        ? null
        : new Float64Array(people * alts.length);
    if (!readCopies(bytes, formatEnd + 1, stop, columns, places, alts.length, copies, dosages)) return null;
    return {
      pos1: pos,
      end1,
      ref: Math.max(0, alleles(bytes, refAt, refEnd)),
      alts,
      passes: options.ignoreFilters === true || isPass(bytes, filterAt, filterEnd),
      copies,
      dosages,
    };
  };

  const scanner = lineScanner(visit, source.name);
  const { seekable } = text;
  if (dataOffset !== null) {
    const stream = seekable === null ? text.stream() : (seekable.ahead?.(dataAddress) ?? text.stream());
    for await (const piece of stream) scanner.feed(piece);
    scanner.finish();
  }
  if (chrom >= 0) settle(Infinity);
  for (let c = 0; c < 25; c++) if (!seen.has(c)) for (let at = starts[c]!; at < starts[c + 1]!; at++) left.push(at);
  const content = blocks > 0 ? 'gvcf' : plain > variants ? 'all-sites' : 'variants-only';
  for (const place of left) leave(place, content);
  for (const [which, strand] of strands.entries()) settleStrand(tables[which]!, strand, tallies[which]!);
  const notices = await checkEnd(source, text, host.inflater, 9 + header.samples.length);
  const samples = columns.map((column) => header.samples[column]!);
  return {
    build,
    content,
    tables: tallies.map((tally, which) => ({ people: tally.finish(samples), matched: used[which]! })),
    notices,
  };

  /** Rows without a line: what that means goes by the kind of file. */
  function leave(place: number, kind: typeof content): void {
    const which = owner === null ? 0 : owner[place]!;
    const row = rowAt === null ? place : rowAt[place]!;
    const [table, tally] = [tables[which]!, tallies[which]!];
    if (kind !== 'variants-only') return tally.all(row, 'not-covered', genotypeMissing(table, row, null));
    const copies = leftOutOfVariants(
      options.callable?.get(chromOf(table.chrom[row]!)),
      table.pos1[row]!,
      table.effect[row]!,
      table.other[row]!,
      table.reference[row]!,
    );
    if (copies === null) tally.all(row, 'left-out', genotypeMissing(table, row, null));
    else tally.all(row, 'assumed-reference', weightOf(table, row, copies));
  }
}

const EMPTY_BLOCK: SiteRecord = {
  pos1: 0,
  end1: 1,
  ref: 0,
  alts: [],
  passes: true,
  copies: new Int16Array(0),
  dosages: null,
};

/** @throws PropriaError `SCORE_OTHER_BUILD` */
export function checkBuild(table: ScoreTable, build: Build | null, source: string): void {
  if (table.build !== null && build !== null && table.build !== build)
    throw new PropriaError('SCORE_OTHER_BUILD', { place: { source }, params: { score: table.build, genome: build } });
}

/** `chr1` of 0. */
export function chromOf(number: number): string {
  return `chr${number === 22 ? 'X' : number === 23 ? 'Y' : number === 24 ? 'M' : number + 1}`;
}

function columnsOf(
  samples: readonly string[],
  wanted: readonly string[] | undefined,
  source: string,
): readonly number[] {
  if (wanted === undefined) return samples.map((_, i) => i);
  return wanted
    .map((sample) => {
      const at = samples.indexOf(sample);
      if (at < 0)
        throw new PropriaError('SCORE_SAMPLE', {
          place: { source },
          params: { sample, found: samples.slice(0, 8).join(', ') },
        });
      return at;
    })
    .toSorted((a, b) => a - b);
}

/** Next tab of a short column: looking at a few bytes costs less than a call. The end of the bytes where none follows. */
function tabFrom(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== TAB) at++;
  return at;
}

function unsorted(source: string, chrom: string, pos1: number): PropriaError {
  return new PropriaError('SCORE_NOT_SORTED', { place: { source }, params: { chrom, pos1 } });
}

function sameBytes(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = name.length - 1; i >= 0; i--) if (name[i] !== bytes[start + i]) return false;
  return true;
}

/** `.`, `<NON_REF>`, `<*>`, `<X>`, `<REF>`: nothing but the reference is named. */
function isReferenceOnly(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start === 1) return bytes[start] === 46;
  if (bytes[start] !== 60 || end - start > 9) return false;
  const text = asciiOf(bytes, start, end);
  return text === '<NON_REF>' || text === '<*>' || text === '<X>';
}

/** END of INFO; 0 without. */
function endOf(bytes: Uint8Array, start: number, stop: number): number {
  for (let at = start; at + 4 < stop; at++) {
    if (bytes[at] === 69 && bytes[at + 1] === 78 && bytes[at + 2] === 68 && bytes[at + 3] === 61) {
      let end = at + 4;
      while (end < stop && bytes[end] !== 59) end++;
      return Math.max(0, countOf(bytes, at + 4, end));
    }
    at = nextField(bytes, at, stop);
  }
  return 0;
}

function nextField(bytes: Uint8Array, at: number, stop: number): number {
  const semicolon = bytes.indexOf(59, at);
  return semicolon < 0 || semicolon > stop ? stop : semicolon;
}

function isPass(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start === 1) return bytes[start] === 46;
  return end - start === 4 && bytes[start] === 80 && bytes[start + 1] === 65 && bytes[start + 2] === 83;
}
