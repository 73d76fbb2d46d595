import { type LocusReading, type Notice, isRead } from '../core/index.ts';
import { type CodeColumn, type CohortReading, type LocusColumn, joinColumns } from '../genome/index.ts';
import type { GeneRecord } from '../knowledge/index.ts';
import {
  type CallOptions,
  type CompiledGene,
  type CompiledPosition,
  type GenePattern,
  compileGene,
  patternFrom,
  patternKey,
  settleOptions,
} from '../pgx/index.ts';
import { type DecodedPattern, decodePatterns } from './decode-patterns.ts';

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
    read.map((column) => ({ codes: column.codes, size: column.readings.length })),
    reading.samples.length,
  );
  const decoded = decodePatterns(compiled, columns, firstPeople);
  const speaking = read.filter(({ notices }) => notices.some((some) => some.length > 0));
  const byKey = new Map<string, number>();
  const patterns: ReadPattern[] = [];
  // Several sets of readings can be one pattern: absent and not called, say, are unread alike.
  const numbers = firstPeople.map((person, i) => {
    const { pattern, positionsRead, positionsAssumed, key } =
      decoded[i] ?? together(compiled, columns, person, options);
    const notices = [...noticesOf(speaking, person), ...seenOf(pattern)];
    const whole = `${key} ${positionsRead} ${positionsAssumed} ${notices.map(({ code }) => code).join(' ')}`;
    const known = byKey.get(whole) ?? patterns.length;
    if (known === patterns.length) {
      byKey.set(whole, known);
      patterns.push({ key: whole, pattern, positionsRead, positionsAssumed, notices });
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
    // Of a single allele it matters whether it is the reference's.
    const plain = alleles.length > 1 && alleles.every((allele) => allele !== null && known.has(allele));
    const notices = (column.notices[code] ?? []).map((notice) => notice.code).join(',');
    const key = `${state} ${plain ? alleles.length : alleles.join('/')} ${notices}`;
    if (!firsts.has(key)) firsts.set(key, code);
    return firsts.get(key) as number;
  });
  if (first.every((code, i) => code === i)) return column;
  const codes = column.codes.slice();
  replaceCodes(codes, first);
  return { ...column, codes };
}

/** By itself, as it meets everybody at every position. */
function replaceCodes(codes: CodeColumn, by: readonly number[]): void {
  for (let person = 0; person < codes.length; person++) codes[person] = by[codes[person]!]!;
}

function together(
  compiled: CompiledGene,
  columns: readonly (LocusColumn | undefined)[],
  person: number,
  options: CallOptions,
): DecodedPattern {
  const readings = columns.map((column) => readingOf(column, person));
  const pattern = patternFrom(compiled, (p) => readings[p], settleOptions(options));
  const read = readings.filter((reading) => reading !== undefined && isRead(reading.state));
  return {
    pattern,
    key: patternKey(pattern),
    positionsRead: read.length,
    positionsAssumed: read.filter((reading) => reading?.state === 'assumed-reference').length,
  };
}

function readingOf(column: LocusColumn | undefined, person: number): LocusReading | undefined {
  return column?.readings[column.codes[person] as number];
}

/** Each once, as of the records. */
function seenOf({ shown }: GenePattern): readonly Notice[] {
  return [...new Set(shown.map(({ code }) => code))].map((code) => ({ code, severity: 'caution' }));
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
