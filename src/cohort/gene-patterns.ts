import { type LocusReading, type Notice, isRead } from '../core/index.ts';
import { type CodeColumn, type CohortReading, type LocusColumn, joinColumns } from '../genome/index.ts';
import type { GeneRecord } from '../knowledge/index.ts';
import {
  type CallOptions,
  type CompiledGene,
  type CompiledPosition,
  type GenePattern,
  UNREAD,
  compileGene,
  patternFrom,
  patternKey,
  plainCodes,
  settleOptions,
} from '../pgx/index.ts';

/** The different patterns that people have at one gene's positions, and who has which. */
export interface GenePatterns {
  readonly gene: GeneRecord;
  /** Numbered by the first person who has each. */
  readonly patterns: readonly ReadPattern[];
  /** Per person the index of the pattern. */
  readonly patternOf: Uint32Array;
}

/** What was read of one gene: all that a row about it follows from. */
export interface ReadPattern {
  /** Equal keys of one gene give equal rows, whichever thread or run met the people. */
  readonly key: string;
  readonly pattern: GenePattern;
  readonly positionsRead: number;
  /** Of those, how many only because the user says that absent means reference. */
  readonly positionsAssumed: number;
  /** Of the records at these positions, each code once. */
  readonly notices: readonly Notice[];
}

/** People differ at few positions, so thousands of them share hundreds of patterns; each is assessed once. */
export function genePatterns(gene: GeneRecord, reading: CohortReading, options: CallOptions = {}): GenePatterns {
  const compiled = compileGene(gene);
  const named = isNamed(gene, options);
  const columns = compiled.positions.map((position) => {
    const column = reading.columns.get(position.locus.id);
    return column === undefined || named ? column : byState(column, position);
  });
  const read = columns.filter((column) => column !== undefined);
  const { codes, firstPeople } = joinColumns(
    read.map((column) => column.codes),
    reading.samples.length,
  );
  const decoders =
    gene.calling.ploidy === 'autosomal' ? columns.map((column, p) => decoderOf(column, compiled.positions[p]!)) : null;
  const speaking = read.filter(({ notices }) => notices.some((some) => some.length > 0));
  const byKey = new Map<string, number>();
  const patterns: ReadPattern[] = [];
  // Several sets of readings can be one pattern: absent and not called, say, are unread alike.
  const numbers = firstPeople.map((person) => {
    const found = readPattern(compiled, columns, decoders, person, noticesOf(speaking, person), options);
    const known = byKey.get(found.key) ?? patterns.length;
    if (known === patterns.length) {
      byKey.set(found.key, known);
      patterns.push(found);
    }
    return known;
  });
  const patternOf = patterns.length === numbers.length ? codes : codes.map((code) => numbers[code] as number);
  return { gene, patterns, patternOf };
}

/** Whether bases matter: a gene that its record keeps from being named has one answer for all of them. */
function isNamed({ calling }: GeneRecord, options: CallOptions): boolean {
  return (
    calling.method === 'named-alleles' && (calling.structuralVariation === undefined || options.structural === true)
  );
}

/** The column with one code for all readings that say the same but for their bases. */
function byState(column: LocusColumn, { codes: known }: CompiledPosition): LocusColumn {
  const firsts = new Map<string, number>();
  const first = column.readings.map(({ state, alleles }, code) => {
    const plain = alleles.every((allele) => allele !== null && known.has(allele));
    const notices = (column.notices[code] ?? []).map((notice) => notice.code).join(',');
    const key = `${state} ${plain ? alleles.length : alleles.join('/')} ${notices}`;
    if (!firsts.has(key)) firsts.set(key, code);
    return firsts.get(key) as number;
  });
  return { ...column, codes: column.codes.map((code) => first[code] as number) };
}

/** What each reading of a column makes of the pattern, where that does not hang on the other positions. */
interface Decoder {
  readonly codes: CodeColumn;
  readonly first: Int8Array;
  readonly second: Int8Array;
  readonly phase: Uint8Array;
  /** 0 where the reading has to be looked at together with the others. */
  readonly plain: Uint8Array;
  readonly read: Uint8Array;
  readonly assumed: Uint8Array;
}

function decoderOf(column: LocusColumn | undefined, position: CompiledPosition): Decoder {
  const readings: readonly (LocusReading | undefined)[] = column?.readings ?? [undefined];
  const decoded = readings.map((reading) => ({ reading, pair: plainCodes(reading, position, false) }));
  return {
    codes: column?.codes ?? ALL_ZERO,
    first: Int8Array.from(decoded, ({ pair }) => pair?.[0] ?? UNREAD),
    second: Int8Array.from(decoded, ({ pair }) => pair?.[1] ?? UNREAD),
    phase: Uint8Array.from(decoded, ({ reading, pair }) =>
      pair !== null && pair[0] !== UNREAD && reading?.phase.kind === 'phased' ? 1 : 0,
    ),
    plain: Uint8Array.from(decoded, ({ reading, pair }) =>
      pair !== null && (pair[0] === UNREAD || reading?.phase.kind !== 'phase-set') ? 1 : 0,
    ),
    read: Uint8Array.from(decoded, ({ reading }) => (reading !== undefined && isRead(reading.state) ? 1 : 0)),
    assumed: Uint8Array.from(decoded, ({ reading }) => (reading?.state === 'assumed-reference' ? 1 : 0)),
  };
}

const ALL_ZERO = new Uint8Array(0);

function readPattern(
  compiled: CompiledGene,
  columns: readonly (LocusColumn | undefined)[],
  decoders: readonly Decoder[] | null,
  person: number,
  notices: readonly Notice[],
  options: CallOptions,
): ReadPattern {
  const found = (decoders === null ? null : decode(decoders, person)) ?? together(compiled, columns, person, options);
  const key = `${patternKey(found.pattern)} ${found.positionsRead} ${found.positionsAssumed} ${notices.map(({ code }) => code).join(' ')}`;
  return { ...found, key, notices };
}

type Found = Pick<ReadPattern, 'pattern' | 'positionsRead' | 'positionsAssumed'>;

/** The pattern put together from tables; null where one of the readings needs more than that. */
function decode(decoders: readonly Decoder[], person: number): Found | null {
  const size = decoders.length;
  const first = new Int8Array(size);
  const second = new Int8Array(size);
  const phase = new Int32Array(size);
  let read = 0;
  let assumed = 0;
  for (let p = 0; p < size; p++) {
    const decoder = decoders[p]!;
    const code = decoder.codes[person] ?? 0;
    if (decoder.plain[code] === 0) return null;
    first[p] = decoder.first[code]!;
    second[p] = decoder.second[code]!;
    phase[p] = decoder.phase[code]!;
    read += decoder.read[code]!;
    assumed += decoder.assumed[code]!;
  }
  return {
    pattern: { first, second, phase, haploid: false, unknown: NONE_UNKNOWN, notices: [] },
    positionsRead: read,
    positionsAssumed: assumed,
  };
}

const NONE_UNKNOWN: GenePattern['unknown'] = new Map();

function together(
  compiled: CompiledGene,
  columns: readonly (LocusColumn | undefined)[],
  person: number,
  options: CallOptions,
): Found {
  const readings = columns.map((column) => readingOf(column, person));
  const pattern = patternFrom(compiled, (p) => readings[p], settleOptions(options));
  const read = readings.filter((reading) => reading !== undefined && isRead(reading.state));
  return {
    pattern,
    positionsRead: read.length,
    positionsAssumed: read.filter((reading) => reading?.state === 'assumed-reference').length,
  };
}

function readingOf(column: LocusColumn | undefined, person: number): LocusReading | undefined {
  return column?.readings[column.codes[person] as number];
}

function noticesOf(columns: readonly LocusColumn[], person: number): readonly Notice[] {
  if (columns.length === 0) return [];
  const found = new Map<string, Notice>();
  for (const { notices, codes } of columns) {
    for (const notice of notices[codes[person] as number] ?? [])
      if (!found.has(notice.code)) found.set(notice.code, notice);
  }
  return [...found.values()];
}
