import { type AlleleSet, fullSet, has, keepCommon, keepEither } from '../calling/allele-set.ts';
import type { CompiledGene } from '../calling/compiled-gene.ts';
import { type GenePattern, MISSING, UNREAD } from '../calling/gene-pattern.ts';
import type { PhaseBlock } from '../calling/phase-blocks.ts';
import type { Strand } from '../calling/strands.ts';

/**
 * Alleles that what was read allows, whether or not a position of theirs was read: unlike a call, which names only
 * alleles with a defining position read.
 */
export interface StrandFit {
  /** Alleles that can be one of the two strands. */
  readonly alleles: AlleleSet;
  /** Alleles that fit at every position outside the blocks. */
  readonly outside: AlleleSet;
  /** Per block: alleles that fit its first strand, and its second. */
  readonly here: readonly AlleleSet[];
  readonly there: readonly AlleleSet[];
}

export function strandFit(compiled: CompiledGene, pattern: GenePattern, blocks: readonly PhaseBlock[]): StrandFit {
  const outside = fullSet(compiled.alleles.length);
  const inBlock = new Uint8Array(compiled.positions.length);
  for (const block of blocks) for (const p of block) inBlock[p] = 1;
  for (let p = 0; p < inBlock.length; p++) if (inBlock[p] === 0) allowOnly(outside, compiled, p, pattern.first[p]!);
  const side = (block: PhaseBlock, strand: Int8Array): AlleleSet => {
    const set = fullSet(compiled.alleles.length);
    for (const p of block) allowOnly(set, compiled, p, strand[p]!);
    return set;
  };
  const here = blocks.map((block) => side(block, pattern.first));
  const there = blocks.map((block) => side(block, pattern.second));
  const alleles = Uint32Array.from(outside);
  blocks.forEach((_, i) => keepEither(alleles, here[i]!, there[i]!));
  return { alleles, outside, here, there };
}

/** Alleles that fit the strand which takes the given side of every block; bit i of `turns` set: the second side of block i. */
export function fitOfTurn(fit: StrandFit, turns: number): AlleleSet {
  const set = Uint32Array.from(fit.outside);
  fit.here.forEach((here, i) => keepCommon(set, ((turns >>> i) & 1) === 0 ? here : fit.there[i]!));
  return set;
}

/** Whether every variant of the allele that was read is on the strand, and all of them were read. */
export function carriesWholeCore(
  compiled: CompiledGene,
  variants: readonly number[],
  allele: number,
  strand: Strand,
): boolean {
  return (
    variants.length > 0 &&
    variants.every((p) => strand[p]! >= 0 && has(compiled.positions[p]!.padded[strand[p]!]!, allele))
  );
}

/** A copy that was left out or not read excludes nothing; a base that the definition does not know excludes all. */
function allowOnly(set: AlleleSet, compiled: CompiledGene, p: number, code: number): void {
  if (code === UNREAD || code === MISSING) return;
  if (code < 0) set.fill(0);
  else keepCommon(set, compiled.positions[p]!.padded[code]!);
}
