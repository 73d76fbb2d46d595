import {
  type AlleleSet,
  addAll,
  emptySet,
  fullSet,
  keepCommon,
  keepEither,
  members,
  removeAll,
  removeFrom,
} from './allele-set.ts';
import type { CompiledAllele, CompiledGene } from './compiled-gene.ts';
import { type GenePattern, UNREAD } from './gene-pattern.ts';
import type { PhaseBlock } from './phase-blocks.ts';

/** Whether a position that an allele does not name means reference (`padded`) or anything (`named`). */
export type Reading = 'padded' | 'named';

/** One phase block: alleles that allow the bases of its first strand, and those that allow the second's. */
export interface BlockSides {
  readonly here: AlleleSet;
  readonly there: AlleleSet;
}

export interface Fitting {
  /** Alleles with a defining position read that can be one of the two strands. */
  readonly alleles: AlleleSet;
  readonly sides: readonly BlockSides[];
}

/**
 * Alleles that fit one strand by some choice that the phase allows: at homozygous positions they allow the base, and
 * each phase block has a side that they allow as a whole.
 */
export function fittingAlleles(
  compiled: CompiledGene,
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
  reading: Reading,
): Fitting {
  const alleles = callable(compiled, pattern);
  const inBlock = new Uint8Array(compiled.positions.length);
  for (const block of blocks) for (const p of block) inBlock[p] = 1;
  narrowStrand(alleles, compiled, pattern.first, inBlock, reading);
  const sides = blocks.map((block) => blockSides(compiled, pattern, block, reading));
  for (const { here, there } of sides) keepEither(alleles, here, there);
  return { alleles, sides };
}

const everyNaming = new WeakMap<CompiledGene, AlleleSet>();
/** Unread positions up to which it is shorter to ask who loses by them than to gather who gains by all others. */
const FEW_UNREAD = 8;

/** Alleles with at least one defining position read. */
export function callable(compiled: CompiledGene, pattern: GenePattern): AlleleSet {
  const { first } = pattern;
  const unread: number[] = [];
  for (let p = first.indexOf(UNREAD); p >= 0 && unread.length <= FEW_UNREAD; p = first.indexOf(UNREAD, p + 1))
    unread.push(p);
  if (unread.length > FEW_UNREAD) return gather(compiled, (p) => first[p] !== UNREAD);
  let every = everyNaming.get(compiled);
  if (every === undefined) {
    every = gather(compiled, () => true);
    everyNaming.set(compiled, every);
  }
  const set = every.slice();
  for (const p of unread) {
    for (const a of members(compiled.positions[p]!.defining)) {
      if (compiled.alleles[a]!.at.every((q) => first[q] === UNREAD)) removeFrom(set, a);
    }
  }
  return set;
}

function gather(compiled: CompiledGene, isRead: (p: number) => boolean): AlleleSet {
  const set = emptySet(compiled.words);
  for (let p = 0; p < compiled.positions.length; p++) {
    if (isRead(p)) addAll(set, compiled.positions[p]!.defining);
  }
  return set;
}

/** Defining positions that were read. */
export function definedScore(allele: CompiledAllele, pattern: GenePattern): number {
  if (!pattern.first.includes(UNREAD)) return allele.at.length;
  let score = 0;
  for (const p of allele.at) if (pattern.first[p] !== UNREAD) score++;
  return score;
}

/** Leaves in `set` the alleles that allow `code` at position `p`. Nothing that names a position allows an unknown base. */
export function narrow(set: AlleleSet, compiled: CompiledGene, p: number, code: number, reading: Reading): void {
  const position = compiled.positions[p]!;
  if (code >= 0) {
    keepCommon(set, position[reading][code]!);
    return;
  }
  if (reading === 'padded') set.fill(0);
  else removeAll(set, position.defining);
}

/** Positions whose sets of the reference base are kept as one. */
const SPAN = 16;
const referenceSpans = {
  padded: new WeakMap<CompiledGene, readonly AlleleSet[]>(),
  named: new WeakMap<CompiledGene, readonly AlleleSet[]>(),
} as const;

/**
 * Leaves in `set` the alleles that allow what the strand carries, wherever it was read and `aside` is 0. Nearly all of it is reference,
 * and is asked for in spans.
 */
export function narrowStrand(
  set: AlleleSet,
  compiled: CompiledGene,
  strand: Int8Array,
  aside: Uint8Array,
  reading: Reading,
): void {
  const spans = spansOf(compiled, reading);
  for (let s = 0; s < spans.length; s++) {
    const start = s * SPAN;
    const end = Math.min(start + SPAN, strand.length);
    if (isReference(strand, aside, start, end)) {
      keepCommon(set, spans[s]!);
      continue;
    }
    for (let p = start; p < end; p++)
      if (strand[p] !== UNREAD && aside[p] === 0) narrow(set, compiled, p, strand[p]!, reading);
  }
}

function isReference(strand: Int8Array, aside: Uint8Array, start: number, end: number): boolean {
  for (let p = start; p < end; p++) if (strand[p] !== 0 || aside[p] !== 0) return false;
  return true;
}

/** Per span the alleles that allow the reference base at each of its positions. */
function spansOf(compiled: CompiledGene, reading: Reading): readonly AlleleSet[] {
  const known = referenceSpans[reading].get(compiled);
  if (known !== undefined) return known;
  const spans = Array.from({ length: Math.ceil(compiled.positions.length / SPAN) }, (_, s) => {
    const set = fullSet(compiled.alleles.length);
    for (const position of compiled.positions.slice(s * SPAN, (s + 1) * SPAN)) keepCommon(set, position[reading][0]!);
    return set;
  });
  referenceSpans[reading].set(compiled, spans);
  return spans;
}

function blockSides(compiled: CompiledGene, pattern: GenePattern, block: PhaseBlock, reading: Reading): BlockSides {
  const here = fullSet(compiled.alleles.length);
  const there = fullSet(compiled.alleles.length);
  for (const p of block) {
    narrow(here, compiled, p, pattern.first[p]!, reading);
    narrow(there, compiled, p, pattern.second[p]!, reading);
  }
  return { here, there };
}
