import { type AlleleSegment, lengthOf, mergeAlike } from './allele-segments.ts';
import type { Chromosome } from './chromosome-arms.ts';

const LEAST_BASES = 1e6;

/**
 * Telomeric allelic imbalances (Birkbak 2012, PMID 22576213): the first or last segment of a chromosome, of two or more, that is imbalanced
 * and does not reach its centromere. What counts as balanced depends on the copies that most of the chromosome has.
 */
export function telomericImbalances(
  segments: readonly AlleleSegment[],
  chromosome: Chromosome,
): readonly AlleleSegment[] {
  const merged = mergeAlike(segments.filter((segment) => lengthOf(segment) >= LEAST_BASES));
  const first = merged[0];
  const last = merged.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const usual = usualMajor(merged);
  const found: AlleleSegment[] = [];
  if (isImbalanced(first, usual) && first.end < chromosome.pEnd) found.push(first);
  if (isImbalanced(last, usual) && last.start > chromosome.qStart) found.push(last);
  return found;
}

/** The copies of the major allele, not none, over most bases; of two alike the one that comes first. */
function usualMajor(segments: readonly AlleleSegment[]): number {
  const bases = new Map<number, number>();
  for (const segment of segments)
    if (segment.major !== 0) bases.set(segment.major, (bases.get(segment.major) ?? 0) + lengthOf(segment));
  let usual = 0;
  let most = 0;
  for (const [major, length] of bases) if (length > most) [usual, most] = [major, length];
  return usual;
}

// With an odd number of copies no two alleles can be equal: there the usual total with both alleles present is balance.
function isImbalanced({ major, minor }: AlleleSegment, usual: number): boolean {
  if (usual === 1 || usual % 2 === 0) return major !== minor;
  return !(major + minor === usual && minor > 0);
}
