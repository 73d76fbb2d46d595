import { type LocusId, type LocusReading, type NoticeCode, type Phase, isRead } from '../../core/index.ts';
import type { CallingRules } from '../../knowledge/index.ts';
import type { SettledOptions } from './call-options.ts';
import type { CompiledGene, CompiledPosition } from './compiled-gene.ts';
import { type ShownAt, shownAlleles } from './shown-at.ts';

/** The position was not read. */
export const UNREAD = -1;
/** The record leaves this copy out (`1/.`). */
export const MISSING = -2;
/** A base that the definition does not know; a second, different one at the position is one less. */
export const UNKNOWN = -3;

/** What was read of one gene, as codes of {@link CompiledPosition.bases} per position. Equal patterns give equal calls. */
export interface GenePattern {
  readonly first: Int8Array;
  /** Equal to `first` in a haploid pattern. */
  readonly second: Int8Array;
  /** 0: not phased; 1: phased through the whole file; 2 and more: a phase set. */
  readonly phase: Int32Array;
  readonly haploid: boolean;
  /** Bases behind UNKNOWN codes, per position. */
  readonly unknown: ReadonlyMap<number, readonly string[]>;
  readonly notices: readonly PatternNotice[];
  /** What records show at the gene's positions and was not used: with it, rarity no longer speaks for the reference. */
  readonly shown: readonly ShownAt[];
}

export interface PatternNotice {
  readonly code: NoticeCode;
  readonly severity: 'info' | 'caution' | 'serious';
  /** Index of the position it speaks of. */
  readonly at?: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

const NONE_UNKNOWN: GenePattern['unknown'] = new Map();

/** The reading of a gene's position, by its index in {@link CompiledGene.positions}. */
export type ReadingAt = (position: number) => LocusReading | undefined;

/** Translates the readings of a gene's positions into its pattern. */
export function patternOf(
  compiled: CompiledGene,
  readings: ReadonlyMap<LocusId, LocusReading>,
  options: SettledOptions,
): GenePattern {
  return patternFrom(compiled, (p) => readings.get(compiled.positions[p]!.locus.id), options);
}

/** The same from readings that stand in the order of the positions. */
export function patternFrom(compiled: CompiledGene, readingAt: ReadingAt, options: SettledOptions): GenePattern {
  const size = compiled.positions.length;
  const first = new Int8Array(size).fill(UNREAD);
  const second = new Int8Array(size).fill(UNREAD);
  const phase = new Int32Array(size);
  let unknown: Map<number, readonly string[]> | null = null;
  const notices: PatternNotice[] = [];
  const sets: string[] = [];
  const ploidy = ploidyOf(compiled, readingAt);
  if (ploidy.mixed) notices.push({ code: 'PGX_PLOIDY_MIXED', severity: 'caution' });
  const asReference = unknownAsReference(compiled.gene.calling, options);

  for (let at = 0; at < size; at++) {
    const reading = readingAt(at);
    if (!isUsable(reading)) continue;
    const plain = plainCodes(reading, compiled.positions[at]!, ploidy.haploid);
    if (plain !== null) {
      first[at] = plain[0];
      second[at] = plain[1];
      phase[at] = phaseNumber(reading.phase, sets);
      continue;
    }
    const copies = copiesOf(reading.alleles, compiled.positions[at]!, ploidy.haploid);
    if (copies === null) {
      notices.push({ code: 'PGX_HALF_REFERENCE', severity: 'caution', at });
      continue;
    }
    const others: string[] = [];
    const [a, b] = copies.map((base) => codeOf(base, compiled.positions[at]!, others)) as [number, number];
    if (copies.includes(null)) notices.push({ code: 'PGX_HALF_CALL', severity: 'caution', at });
    if (others.length > 0) {
      (unknown ??= new Map<number, readonly string[]>()).set(at, others);
      const code = asReference ? 'PGX_UNKNOWN_BASE_AS_REFERENCE' : 'PGX_UNKNOWN_BASE';
      notices.push({ code, severity: 'caution', at, params: { found: others.join(', ') } });
    }
    first[at] = a <= UNKNOWN && asReference ? 0 : a;
    second[at] = b <= UNKNOWN && asReference ? 0 : b;
    phase[at] = phaseNumber(reading.phase, sets);
  }
  return {
    first,
    second,
    phase,
    haploid: ploidy.haploid,
    unknown: unknown ?? NONE_UNKNOWN,
    notices,
    // A gene that is not named from bases rests on none of them.
    shown: isNamed(compiled, options) ? shownAlleles(compiled, readingAt) : [],
  };
}

function isNamed({ gene: { calling } }: CompiledGene, options: SettledOptions): boolean {
  return calling.method !== 'outside-only' && (calling.structuralVariation === undefined || options.structural);
}

/**
 * The codes of the two copies (of one copy twice) where both are there and known; UNREAD of both
 * where nothing usable was read; null for what takes more than that: half genotypes, unknown bases.
 */
export function plainCodes(
  reading: LocusReading | undefined,
  { bases, codes }: CompiledPosition,
  haploid: boolean,
): readonly [number, number] | null {
  if (!isUsable(reading)) return BOTH_UNREAD;
  const [one, other] = reading.alleles;
  if (one === bases[0] && (haploid || other === one)) return BOTH_REFERENCE;
  const a = codes.get(one ?? '');
  const b = haploid || other === one ? a : codes.get(other ?? '');
  return a === undefined || b === undefined ? null : [a, b];
}

const BOTH_UNREAD = [UNREAD, UNREAD] as const;
const BOTH_REFERENCE = [0, 0] as const;

function isUsable(reading: LocusReading | undefined): reading is LocusReading {
  if (reading === undefined || !isRead(reading.state)) return false;
  const [one = null, other = null] = reading.alleles;
  return one !== null || other !== null;
}

/**
 * One copy or two. On the X, a file may write a man's reference positions as two copies: where no position is
 * heterozygous, the positions written with one copy decide.
 */
function ploidyOf(
  { gene, positions }: CompiledGene,
  readingAt: ReadingAt,
): { readonly haploid: boolean; readonly mixed: boolean } {
  if (gene.calling.ploidy === 'mitochondrial') return { haploid: true, mixed: false };
  if (gene.calling.ploidy === 'autosomal') return { haploid: false, mixed: false };
  const read = positions.map((_, p) => readingAt(p)).filter(isUsable);
  const single = read.filter(({ alleles }) => alleles.length === 1).length;
  if (single === 0 || single === read.length) return { haploid: single > 0, mixed: false };
  const heterozygous = read.some(({ alleles }) => alleles.length > 1 && alleles[0] !== alleles[1]);
  return { haploid: !heterozygous, mixed: true };
}

/** The two copies, the one copy twice, or null where half a genotype says nothing but reference. */
function copiesOf(
  alleles: readonly (string | null)[],
  position: CompiledPosition,
  haploid: boolean,
): readonly [string | null, string | null] | null {
  const [a = null, b = null] = alleles;
  if (haploid) return a === null ? (b === null ? null : [b, b]) : [a, a];
  if (a !== null && b !== null) return [a, b];
  return (a ?? b) === position.locus.ref38 ? null : [a, b];
}

function codeOf(base: string | null, position: CompiledPosition, others: string[]): number {
  if (base === null) return MISSING;
  const code = position.codes.get(base);
  if (code !== undefined) return code;
  if (!others.includes(base)) others.push(base);
  return UNKNOWN - others.indexOf(base);
}

function unknownAsReference(rules: CallingRules, options: SettledOptions): boolean {
  if (rules.undocumented === 'as-reference') return true;
  return rules.undocumented === 'as-reference-unless-combinations' && !options.combinations;
}

function phaseNumber(phase: Phase, sets: string[]): number {
  if (phase.kind === 'unphased') return 0;
  if (phase.kind === 'phased') return 1;
  const known = sets.indexOf(phase.id);
  return known < 0 ? sets.push(phase.id) + 1 : known + 2;
}
