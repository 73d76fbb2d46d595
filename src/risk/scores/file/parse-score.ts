import { type Build, type ByteSource, type Host, PropriaError } from '../../../core/index.ts';
import { chromNumber, contigName, lineScanner, openText } from '../../../genome/index.ts';
import type { ScoreHead, ScoreTable } from '../score-table.ts';
import { asciiOf, countOf } from './ascii-of.ts';
import { type ScoreColumns, buildOf, columnsOf } from './columns.ts';
import { numberOfBytes } from './number-of-bytes.ts';
import { scoreBuilder } from './score-builder.ts';

export interface ParseOptions {
  /** Build of the genome to be scored: which positions are taken where a file has both. */
  readonly build?: Build | null;
  /** Ancestry group whose frequencies are taken, where a file has a column for each. */
  readonly group?: string | null;
}

/** Rows for which room is made at once: a large file may hold long comments. */
const MOST_EXPECTED = 1 << 22;
/** More columns than any scoring file has. */
const MOST_COLUMNS = 256;

/**
 * Reads a scoring file (PGS Catalog versions 1 and 2, harmonised or not; plain, gzip or BGZF), line by line.
 * @throws PropriaError `SCORE_…`, `GZIP_…`, `BGZF_…`
 */
export async function parseScore(source: ByteSource, host: Host, options: ParseOptions = {}): Promise<ScoreTable> {
  const wanted = options.build ?? null;
  const text = await openText(source, host);
  const head = new Map<string, string>();
  // A row has some thirty bytes, a third of that packed.
  const packed = /\.b?gz$/i.test(source.name);
  const builder = scoreBuilder(Math.min(MOST_EXPECTED, Math.ceil(source.size / (packed ? 8 : 24))));
  const starts = new Int32Array(MOST_COLUMNS);
  const ends = new Int32Array(MOST_COLUMNS);
  let columns: ScoreColumns | null = null;
  let names: readonly string[] = [];
  let line = 0;
  let row = 0;
  const bad = (detail: string): never => {
    throw new PropriaError('SCORE_ROW', { place: { source: source.name, line }, params: { detail } });
  };
  const chroms = chromCache();
  const alleles = alleleReader(builder.numbers.number);

  const flag = (bytes: Uint8Array, column: number): boolean =>
    column >= 0 && ends[column]! > starts[column]! && (bytes[starts[column]!]! | 32) === 116;
  const number = (bytes: Uint8Array, column: number): number => numberOfBytes(bytes, starts[column]!, ends[column]!);
  // One row, written over and over: a million of them are no work for the collector.
  const entry = { chrom: 0, pos1: 0, effect: 0, other: 0, reference: 0, w0: 0, w1: 0, w2: 0, frequency: Number.NaN };

  const readRow = (bytes: Uint8Array, start: number, end: number, at: ScoreColumns): void => {
    const count = cut(bytes, start, end, starts, ends);
    row++;
    if (count < at.effect + 1 || count < Math.min(at.count, 3)) bad(`it has ${count} columns of ${at.count}`);
    for (let i = count; i < Math.min(at.count, MOST_COLUMNS); i++) starts[i] = ends[i] = 0;
    if (flag(bytes, at.haplotype)) return builder.leave('haplotype');
    if (flag(bytes, at.diplotype)) return builder.leave('diplotype');
    if (flag(bytes, at.interaction)) return builder.leave('interaction');
    const chrom = chroms(bytes, starts[at.chrom]!, ends[at.chrom]!);
    const pos1 = countOf(bytes, starts[at.pos]!, ends[at.pos]!);
    if (chrom < 0 || pos1 < 1) {
      if (pos1 < 1 && !isEmpty(bytes, starts[at.pos]!, ends[at.pos]!)) bad('its position is no number');
      return builder.leave('no-position');
    }
    const effect = alleles(bytes, starts[at.effect]!, ends[at.effect]!);
    if (effect <= 0) return builder.leave('not-bases');
    let other = at.other < 0 ? 0 : alleles(bytes, starts[at.other]!, ends[at.other]!);
    if (other <= 0 && at.inferredOther >= 0) other = alleles(bytes, starts[at.inferredOther]!, ends[at.inferredOther]!);
    let w0 = 0;
    let w1: number;
    let w2: number;
    if (at.perDosage && ends[at.dosages[1]]! > starts[at.dosages[1]]!) {
      w0 = number(bytes, at.dosages[0]);
      w1 = number(bytes, at.dosages[1]);
      w2 = number(bytes, at.dosages[2]);
    } else {
      const weight = at.weight < 0 ? Number.NaN : number(bytes, at.weight);
      const kind = at.effectType < 0 ? '' : asciiOf(bytes, starts[at.effectType]!, ends[at.effectType]!).toLowerCase();
      const dominant = kind === 'dominant' || flag(bytes, at.dominant);
      const recessive = kind === 'recessive' || flag(bytes, at.recessive);
      if (dominant && recessive) bad('it is dominant and recessive at once');
      w1 = recessive ? 0 : weight;
      w2 = dominant || recessive ? weight : 2 * weight;
    }
    if (!Number.isFinite(w0 + w1 + w2)) bad('its weight is no number');
    const frequency = at.frequency < 0 ? Number.NaN : number(bytes, at.frequency);
    let reference = 0;
    if (at.change >= 0) {
      const gt = bytes.indexOf(62, starts[at.change]);
      if (gt > 0 && gt < ends[at.change]!) reference = Math.max(0, alleles(bytes, starts[at.change]!, gt));
    }
    entry.chrom = chrom;
    entry.pos1 = pos1;
    entry.effect = effect;
    entry.other = Math.max(0, other);
    entry.reference = reference;
    entry.w0 = w0;
    entry.w1 = w1;
    entry.w2 = w2;
    entry.frequency = frequency >= 0 && frequency <= 1 ? frequency : Number.NaN;
    builder.add(entry, row);
  };

  const scanner = lineScanner((bytes, start, end) => {
    line++;
    if (end === start) return true;
    if (bytes[start] === 35) {
      const words = new TextDecoder().decode(bytes.subarray(start, end)).replace(/^#+\s*/, '');
      const equals = words.indexOf('=');
      if (equals > 0) head.set(words.slice(0, equals).trim().toLowerCase(), words.slice(equals + 1).trim());
      return true;
    }
    if (columns === null) {
      names = new TextDecoder().decode(bytes.subarray(start, end)).split('\t');
      columns = columnsOf(names, wanted, options.group ?? null, source.name, line);
    } else readRow(bytes, start, end, columns);
    return true;
  }, source.name);
  for await (const block of text.stream()) scanner.feed(block);
  scanner.finish();
  if (columns === null) throw new PropriaError('SCORE_NO_COLUMNS', { place: { source: source.name, line } });
  const said: ScoreHead = {
    id: head.get('pgs_id') ?? source.name.replace(/^.*[/\\]/, '').replace(/\.(?:txt|tsv)(?:\.gz)?$/, ''),
    name: head.get('pgs_name') ?? null,
    trait: head.get('trait_reported') ?? null,
    build: buildOf(head, names, wanted),
    weightType: head.get('weight_type') ?? null,
    citation: head.get('citation') ?? null,
    licence: head.get('license') ?? null,
  };
  const table = builder.table(said, (columns as ScoreColumns).frequenciesOf);
  if (table.size === 0) throw new PropriaError('SCORE_NO_ROWS', { place: { source: source.name, line } });
  return table;
}

/** Fields of a line by tabs; how many there are. */
function cut(bytes: Uint8Array, start: number, end: number, starts: Int32Array, ends: Int32Array): number {
  let count = 0;
  starts[0] = start;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== 9) continue;
    ends[count++] = at;
    if (count === MOST_COLUMNS) return count;
    starts[count] = at + 1;
  }
  ends[count++] = end;
  return count;
}

function isEmpty(bytes: Uint8Array, start: number, end: number): boolean {
  return end <= start || /^(?:na|nan|\.|0)$/i.test(asciiOf(bytes, start, end));
}

/** Number of a chromosome's name, which is mostly that of the row before. */
function chromCache(): (bytes: Uint8Array, start: number, end: number) => number {
  let name = '';
  let number = -1;
  return (bytes, start, end) => {
    if (end <= start || end - start > 16) return -1;
    let same = name.length === end - start;
    for (let i = 0; same && i < name.length; i++) same = name.charCodeAt(i) === bytes[start + i];
    if (same) return number;
    name = asciiOf(bytes, start, end);
    const known = contigName(name);
    number = known === null ? -1 : chromNumber(known.chrom);
    return number;
  };
}

/** Number of an allele; −1 where it is no sequence of bases, 0 where it is empty. */
export function alleleReader(
  number: (text: string) => number,
): (bytes: Uint8Array, start: number, end: number) => number {
  return (bytes, start, end) => {
    if (end <= start) return 0;
    if (end - start === 1) {
      const base = bytes[start]! & 0xdf;
      return base === 65 ? 1 : base === 67 ? 2 : base === 71 ? 3 : base === 84 ? 4 : -1;
    }
    const text = asciiOf(bytes, start, end).toUpperCase();
    return /^[ACGT]+$/.test(text) ? number(text) : -1;
  };
}
