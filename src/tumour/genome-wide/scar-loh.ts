import { type AlleleSegment, lengthOf, mergeAlike } from './allele-segments.ts';

const LEAST_BASES = 15e6;

/**
 * Stretches of lost heterozygosity longer than 15 Mb that are no whole chromosome (HRD-LOH, Abkevich 2012, PMID 23047548). Copies are cut
 * at one before neighbours are joined, so a step in the kept allele's copies does not break a stretch.
 */
export function lohStretches(chromosome: readonly AlleleSegment[]): readonly AlleleSegment[] {
  if (chromosome.every(({ minor }) => minor === 0)) return [];
  const cut = chromosome.map((segment) => ({
    ...segment,
    major: Math.min(segment.major, 1),
    minor: Math.min(segment.minor, 1),
  }));
  return mergeAlike(cut).filter(
    (segment) => segment.minor === 0 && segment.major !== 0 && lengthOf(segment) > LEAST_BASES,
  );
}
