import type { Segment } from '../tumour-reading.ts';
import { isAutosome, plainChromosome } from './chromosome-arms.ts';

/** A stretch with the copies of both alleles. */
export interface AlleleSegment {
  readonly start: number;
  readonly end: number;
  /** Copies of the more frequent allele and of the rarer one. */
  readonly major: number;
  readonly minor: number;
}

export const lengthOf = (segment: { readonly start: number; readonly end: number }): number =>
  segment.end - segment.start;

/**
 * Segments of the autosomes with both alleles' copies, by chromosome in order of position. A segment without the rarer allele's copies is
 * left out: whether that is bearable is for the caller to say (`shareWithAlleles`).
 */
export function alleleSegments(segments: readonly Segment[]): ReadonlyMap<string, readonly AlleleSegment[]> {
  const byChromosome = new Map<string, AlleleSegment[]>();
  for (const { chr, start, end, total, minor } of segments) {
    const name = plainChromosome(chr);
    if (minor === null || !isAutosome(name)) continue;
    const [high, low] = minor * 2 <= total ? [total - minor, minor] : [minor, total - minor];
    let list = byChromosome.get(name);
    if (list === undefined) byChromosome.set(name, (list = []));
    list.push({ start, end, major: high, minor: low });
  }
  for (const list of byChromosome.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return byChromosome;
}

/** Neighbours with the same copies become one, whatever lies between them. */
export function mergeAlike(segments: readonly AlleleSegment[]): AlleleSegment[] {
  const merged: AlleleSegment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last !== undefined && last.major === segment.major && last.minor === segment.minor)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, segment.end) };
    else merged.push(segment);
  }
  return merged;
}
