import type { Diplotype } from '../gene-result.ts';
import type { CompiledGene } from './compiled-gene.ts';
import { definedScore } from './fitting-alleles.ts';
import { diplotypeOf, rankDiplotypes } from './found-diplotypes.ts';
import type { GenePattern } from './gene-pattern.ts';
import { NOTHING_ASIDE, type StrandName, nameStrand, printStrand } from './name-strand.ts';
import type { PhaseBlock } from './phase-blocks.ts';
import { type Strand, strandPairs } from './strands.ts';

/** All ways to name both strands in combinations of alleles and left-over variants; null where there are too many strands. */
export function callCombinations(
  compiled: CompiledGene,
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
): readonly Diplotype[] | null {
  const pairs = strandPairs(pattern, blocks);
  if (pairs === null) return null;
  const name = (strand: Strand): readonly NamedStrand[] =>
    nameStrand(compiled, pattern, strand, NOTHING_ASIDE).map((found) => ({
      name: printStrand(compiled, found),
      score: strandScore(compiled, pattern, found),
    }));
  if (pattern.haploid) return rankDiplotypes(name(pattern.first).map((one) => diplotypeOf(one.name, null, one.score)));
  return rankDiplotypes(pairs.flatMap(([one, other]) => pairStrands(name(one), name(other))));
}

export interface NamedStrand {
  readonly name: string;
  readonly score: number;
}

export function pairStrands(ones: readonly NamedStrand[], others: readonly NamedStrand[]): readonly Diplotype[] {
  return ones.flatMap((one) => others.map((other) => diplotypeOf(one.name, other.name, one.score + other.score)));
}

/** Defining positions of the strand's alleles; those of the reference allele where it carries no other and nothing is left over. */
export function strandScore(compiled: CompiledGene, pattern: GenePattern, name: StrandName): number {
  const reference = compiled.alleles[compiled.reference];
  if (name.alleles.length === 0)
    return reference === undefined || name.rest.length > 0 ? 0 : definedScore(reference, pattern);
  return name.alleles.reduce((sum, a) => sum + definedScore(compiled.alleles[a]!, pattern), 0);
}
