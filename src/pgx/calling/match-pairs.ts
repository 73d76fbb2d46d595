import { has, members } from './allele-set.ts';
import type { CompiledAllele, CompiledGene } from './compiled-gene.ts';
import { type BlockSides, definedScore, fittingAlleles } from './fitting-alleles.ts';
import type { GenePattern } from './gene-pattern.ts';
import type { PhaseBlock } from './phase-blocks.ts';

/** A pair of allele indices that fits; `b` is −1 for one copy. */
export interface MatchedPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Every pair of alleles that can be the two strands, with its definition score. No strand sequence is enumerated: a
 * pair fits if at every homozygous position both allow the base, and if every phase block can be turned so that one
 * allele allows the one side and the other allele the other side. Work grows with positions and with the square of
 * the alleles that fit alone, not with two to the power of the heterozygous positions.
 */
export function matchPairs(
  compiled: CompiledGene,
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
): readonly MatchedPair[] {
  const { alleles, sides } = fittingAlleles(compiled, pattern, blocks, 'padded');
  const alone = members(alleles);
  const scores = alone.map((a) => definedScore(compiled.alleles[a]!, pattern));
  if (pattern.haploid) {
    return alone.map((a, i) => ({ a, b: -1, score: scores[i]! - fixedWobbles(compiled.alleles[a]!, pattern) }));
  }
  const pairs: MatchedPair[] = [];
  for (let i = 0; i < alone.length; i++) {
    for (let j = i; j < alone.length; j++) {
      const a = alone[i]!;
      const b = alone[j]!;
      if (!sides.every((side) => turns(side, a, b) !== 0)) continue;
      const lost = wobbleLoss(compiled, pattern, blocks, sides, a, b);
      pairs.push({ a, b, score: scores[i]! + scores[j]! - lost });
    }
  }
  return pairs;
}

/** Bit 1: `a` on the first strand fits; bit 2: `a` on the second strand fits. */
function turns(side: BlockSides, a: number, b: number): number {
  return (has(side.here, a) && has(side.there, b) ? 1 : 0) | (has(side.there, a) && has(side.here, b) ? 2 : 0);
}

/**
 * Points lost by ambiguous positions: a position where an allele allows several bases does not count for it when the
 * strand it takes carries the reference base. An allele that fits both strands as a whole is looked at on both. Of
 * the strand choices that fit, the best one counts; blocks are free, so each is decided for itself.
 */
function wobbleLoss(
  compiled: CompiledGene,
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
  sides: readonly BlockSides[],
  a: number,
  b: number,
): number {
  const first = compiled.alleles[a]!;
  const second = compiled.alleles[b]!;
  if (first.wobbles.length === 0 && second.wobbles.length === 0) return 0;
  let lost = fixedWobbles(first, pattern) + fixedWobbles(second, pattern);
  const bothStrands = (index: number): boolean =>
    a !== b && sides.every((side) => has(side.here, index) && has(side.there, index));
  const firstAnywhere = bothStrands(a);
  const secondAnywhere = bothStrands(b);
  sides.forEach((side, i) => {
    const possible = turns(side, a, b);
    const loss = (turn: 1 | 2): number =>
      (firstAnywhere ? 0 : openWobbles(first, pattern, blocks[i]!, turn)) +
      (secondAnywhere ? 0 : openWobbles(second, pattern, blocks[i]!, turn === 1 ? 2 : 1));
    lost += Math.min((possible & 1) !== 0 ? loss(1) : Infinity, (possible & 2) !== 0 ? loss(2) : Infinity);
  });
  return lost;
}

/** Ambiguous positions of the allele where both strands carry the reference base. */
function fixedWobbles(allele: CompiledAllele, pattern: GenePattern): number {
  return allele.wobbles.filter((p) => pattern.first[p] === 0 && pattern.second[p] === 0).length;
}

/** Ambiguous positions of the allele in a block where the strand taken carries the reference base. */
function openWobbles(allele: CompiledAllele, pattern: GenePattern, block: PhaseBlock, turn: 1 | 2): number {
  const strand = turn === 1 ? pattern.first : pattern.second;
  return allele.wobbles.filter((p) => block.includes(p) && strand[p] === 0).length;
}
