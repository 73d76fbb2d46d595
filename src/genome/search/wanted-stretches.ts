import { contigName } from '../contig.ts';
import type { TargetSpans } from '../loci/target-spans.ts';
import type { ContigOrder } from './contig-order.ts';

/** A span in the order of the file. */
export interface WantedStretch {
  readonly rank: number;
  readonly first1: number;
  readonly last1: number;
}

/** The wanted spans in the order in which the file holds them, under the contig names that it uses. */
export function wantedStretches(spans: TargetSpans, order: ContigOrder): readonly WantedStretch[] {
  return order.names.flatMap((name, rank) => {
    const chrom = contigName(name)?.chrom;
    return chrom === undefined
      ? []
      : (spans.byChrom.get(chrom) ?? []).map(({ first1, last1 }) => ({ rank, first1, last1 }));
  });
}
