import { type GenePattern, UNREAD } from './gene-pattern.ts';

/**
 * Heterozygous positions whose strands go together: one phase set, the phase of the whole file, or one unphased
 * position by itself. Blocks are free against each other; homozygous positions belong to none, phased or not.
 */
export type PhaseBlock = readonly number[];

/** The blocks of a pattern, in the order of their first position. */
export function phaseBlocks(pattern: GenePattern): readonly PhaseBlock[] {
  const { first, second, phase, haploid } = pattern;
  if (haploid) return [];
  const blocks: number[][] = [];
  let bySet: Map<number, number[]> | null = null;
  for (let p = nextUnlike(first, second, 0); p < first.length; p = nextUnlike(first, second, p + 1)) {
    if (first[p] === UNREAD) continue;
    const set = phase[p]!;
    const open = set === 0 ? undefined : bySet?.get(set);
    if (open !== undefined) {
      open.push(p);
      continue;
    }
    const block = [p];
    blocks.push(block);
    if (set !== 0) (bySet ??= new Map<number, number[]>()).set(set, block);
  }
  return blocks;
}

/** The first position from `p` on where the copies differ, or the number of positions. */
function nextUnlike(first: Int8Array, second: Int8Array, p: number): number {
  let next = p;
  while (next < first.length && first[next] === second[next]) next++;
  return next;
}

/** At most two strands are possible: the data tell them apart, or there is nothing to tell apart. */
export function isEffectivelyPhased(blocks: readonly PhaseBlock[]): boolean {
  return blocks.length <= 1;
}

/** Whether the file phases any read position by phase sets. */
export function usesPhaseSets(pattern: GenePattern): boolean {
  return pattern.phase.some((set, p) => set > 1 && pattern.first[p] !== UNREAD);
}
