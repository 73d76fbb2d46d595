import { type LocusReading, isRead } from '../core/index.ts';
import type { CodeColumn, LocusColumn } from '../genome/index.ts';
import {
  type CompiledGene,
  type CompiledPosition,
  type GenePattern,
  UNREAD,
  plainCodes,
  positionKey,
} from '../pgx/index.ts';

/** A pattern, how many of its positions were read, and a key by which equal patterns are known. */
export interface DecodedPattern {
  readonly pattern: GenePattern;
  readonly positionsRead: number;
  readonly positionsAssumed: number;
  /** As `patternKey` of it. */
  readonly key: string;
}

/**
 * The patterns of these people put together column by column, from what each reading of a column makes of a pattern by itself: most
 * people have the same in most columns, and only who differs is touched. Null for whom one of the readings needs more than that.
 */
export function decodePatterns(
  compiled: CompiledGene,
  columns: readonly (LocusColumn | undefined)[],
  people: readonly number[],
): readonly (DecodedPattern | null)[] {
  const copies = copiesOf(compiled, columns, people);
  const found = people.map((): DecodedPattern | null => null);
  for (const number of [1, 2] as const) {
    const own = people.flatMap((_, i) => (copies[i] === number ? [i] : []));
    const decoded = decodeAlike(
      compiled,
      columns,
      own.map((i) => people[i]!),
      number === 1,
    );
    for (const [k, i] of own.entries()) found[i] = decoded[k]!;
  }
  return found;
}

/**
 * Copies of the gene a person; 0 where a file writes one copy here and two there. Where it hangs on the readings, those that say
 * something are counted, and of them those of one allele.
 */
function copiesOf(
  compiled: CompiledGene,
  columns: readonly (LocusColumn | undefined)[],
  people: readonly number[],
): Uint8Array {
  const { ploidy } = compiled.gene.calling;
  const copies = new Uint8Array(people.length).fill(ploidy === 'mitochondrial' ? 1 : 2);
  if (ploidy === 'mitochondrial' || ploidy === 'autosomal') return copies;
  const usable = new Uint16Array(people.length);
  const single = new Uint16Array(people.length);
  for (const [p, column] of columns.entries()) {
    if (column === undefined) continue;
    const pairs = column.readings.map((reading) => plainCodes(reading, compiled.positions[p]!, true));
    const isUsable = Uint8Array.from(pairs, (pair) => (pair === null || pair[0] !== UNREAD ? 1 : 0));
    const isSingle = isUsable.map((one, code) => (column.readings[code]!.alleles.length === 1 ? one : 0));
    addCounts(usable, column.codes, people, isUsable);
    addCounts(single, column.codes, people, isSingle);
  }
  return copies.map((_, i) => (single[i] === 0 ? 2 : single[i] === usable[i] ? 1 : 0));
}

function addCounts(counts: Uint16Array, codes: CodeColumn, people: readonly number[], says: Uint8Array): void {
  for (let i = 0; i < people.length; i++) counts[i]! += says[codes[people[i]!]!]!;
}

/** What one reading makes of the pattern, where that does not hang on the other positions. */
interface Part {
  readonly first: number;
  readonly second: number;
  readonly phase: number;
  readonly read: number;
  readonly assumed: number;
  readonly key: string;
}

/** People with the same number of copies. All begin as copies of the first one's pattern. */
function decodeAlike(
  compiled: CompiledGene,
  columns: readonly (LocusColumn | undefined)[],
  people: readonly number[],
  haploid: boolean,
): readonly (DecodedPattern | null)[] {
  if (people.length === 0) return [];
  const parts = columns.map((column, p) => partsOf(column, compiled.positions[p]!, p, haploid));
  const common = columns.map((column) => column?.codes[people[0]!] ?? 0);
  const usual = parts.map((part, p) => part[common[p]!] ?? null);
  const first = Int8Array.from(usual, (part) => part?.first ?? UNREAD);
  const second = Int8Array.from(usual, (part) => part?.second ?? UNREAD);
  const phase = Int32Array.from(usual, (part) => part?.phase ?? 0);
  const read = usual.reduce((sum, part) => sum + (part?.read ?? 0), 0);
  const assumed = usual.reduce((sum, part) => sum + (part?.assumed ?? 0), 0);
  const drafts = people.map(() => ({
    first: first.slice(),
    second: second.slice(),
    phase,
    read,
    assumed,
    key: haploid ? 'h' : 'd',
    simple: true,
  }));
  for (const [p, column] of columns.entries()) {
    const here = usual[p]!;
    // Keys grow position by position, so what is not plainly reference in most people is added to all of them now.
    if (here === null || here.key !== '')
      for (let i = nextAlike(column, people, 0, common[p]!); i >= 0; i = nextAlike(column, people, i + 1, common[p]!)) {
        if (here === null) drafts[i]!.simple = false;
        else drafts[i]!.key += here.key;
      }
    if (column === undefined) continue;
    const { codes } = column;
    for (let i = nextOther(codes, people, 0, common[p]!); i >= 0; i = nextOther(codes, people, i + 1, common[p]!)) {
      const draft = drafts[i]!;
      const part = parts[p]![codes[people[i]!]!]!;
      if (part === null) {
        draft.simple = false;
        continue;
      }
      draft.first[p] = part.first;
      draft.second[p] = part.second;
      if (part.phase !== phase[p]) {
        if (draft.phase === phase) draft.phase = phase.slice();
        draft.phase[p] = part.phase;
      }
      draft.read += part.read - (here?.read ?? 0);
      draft.assumed += part.assumed - (here?.assumed ?? 0);
      draft.key += part.key;
    }
  }
  return drafts.map((draft) =>
    draft.simple
      ? {
          pattern: {
            first: draft.first,
            second: draft.second,
            phase: draft.phase,
            haploid,
            unknown: NONE_UNKNOWN,
            notices: [],
            shown: [],
          },
          positionsRead: draft.read,
          positionsAssumed: draft.assumed,
          key: draft.key,
        }
      : null,
  );
}

const NONE_UNKNOWN: GenePattern['unknown'] = new Map();

/** By themselves, as this is all that is done about most people. */
function nextOther(codes: CodeColumn, people: readonly number[], from: number, common: number): number {
  for (let i = from; i < people.length; i++) if (codes[people[i]!] !== common) return i;
  return -1;
}

function nextAlike(column: LocusColumn | undefined, people: readonly number[], from: number, common: number): number {
  if (column === undefined) return from < people.length ? from : -1;
  for (let i = from; i < people.length; i++) if (column.codes[people[i]!] === common) return i;
  return -1;
}

/** By code of the column; null where the reading has to be looked at together with the others. */
function partsOf(
  column: LocusColumn | undefined,
  position: CompiledPosition,
  p: number,
  haploid: boolean,
): readonly (Part | null)[] {
  return (column?.readings ?? NOT_THERE).map((reading) => partOf(reading, position, p, haploid));
}

const NOT_THERE: readonly undefined[] = [undefined];

function partOf(
  reading: LocusReading | undefined,
  position: CompiledPosition,
  p: number,
  haploid: boolean,
): Part | null {
  const pair = plainCodes(reading, position, haploid);
  if (pair === null || reading?.shown !== undefined) return null;
  const [first, second] = pair;
  const kind = first === UNREAD ? 'unphased' : (reading?.phase.kind ?? 'unphased');
  if (kind === 'phase-set') return null;
  const phase = kind === 'phased' ? 1 : 0;
  return {
    first,
    second,
    phase,
    read: reading !== undefined && isRead(reading.state) ? 1 : 0,
    assumed: reading?.state === 'assumed-reference' ? 1 : 0,
    key: positionKey(p, first, second, phase),
  };
}
