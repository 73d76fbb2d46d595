import { type Segment, type TumourReading, clonalityOf } from '../../tumour/index.ts';
import type { Mutation } from '../tumour-profile.ts';

/** Whether all or some of the tumour's cells carry a change, by its reads, the purity and the copies at its place. */
export function clonalityIn(
  reading: Pick<TumourReading, 'purity' | 'copyNumber'>,
): (mutation: Pick<Mutation, 'change' | 'vaf' | 'depth' | 'variant'>) => Mutation['clonality'] {
  const { purity, copyNumber } = reading;
  if (purity === null || copyNumber.segments.length === 0) return () => 'unknown';
  const byChromosome = new Map<string, Segment[]>();
  for (const segment of copyNumber.segments) {
    const list = byChromosome.get(segment.chr);
    if (list === undefined) byChromosome.set(segment.chr, [segment]);
    else list.push(segment);
  }
  return ({ change, vaf, depth, variant }) => {
    if (change === null || variant.origin === 'germline') return 'unknown';
    const here = byChromosome.get(change.chr)?.find(({ start, end }) => start <= change.pos && change.pos <= end);
    if (here === undefined) return 'unknown';
    const major = here.minor === null ? null : here.total - here.minor;
    return clonalityOf({ altReads: variant.altReads, depth, vaf, purity, total: here.total, major }).clonality;
  };
}
