import type { GenePattern } from './gene-pattern.ts';
import type { PhaseBlock } from './phase-blocks.ts';

/** Codes of one strand, per position. */
export type Strand = Int8Array;

/** Free blocks beyond which strands are not written out: 2¹² pairs. */
const MOST_FREE_BLOCKS = 12;

/** Whether the strands are few enough to write out. */
export function canWriteStrands(blocks: readonly PhaseBlock[]): boolean {
  return blocks.length - 1 <= MOST_FREE_BLOCKS;
}

/**
 * Every pair of complementary strands that the phase allows, once each; null where there are too many to write out.
 * Homozygous and haploid patterns have one pair of equal strands.
 */
export function strandPairs(
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
): readonly (readonly [Strand, Strand])[] | null {
  const free = Math.max(0, blocks.length - 1);
  if (!canWriteStrands(blocks)) return null;
  return Array.from({ length: 1 << free }, (_, turns) => {
    const one = pattern.first.slice();
    const other = pattern.second.slice();
    for (let i = 0; i < free; i++) {
      if (((turns >>> i) & 1) === 0) continue;
      for (const p of blocks[i + 1]!) {
        one[p] = pattern.second[p]!;
        other[p] = pattern.first[p]!;
      }
    }
    return [one, other] as const;
  });
}
