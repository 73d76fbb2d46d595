import { contigName } from '../../genome/index.ts';
import type { CallableStretches } from '../../risk/index.ts';
import type { GenomeRiskAsked } from '../../variants/index.ts';

/** Regions as scores take them: by chromosome, in order, those that overlap joined. */
export function callableStretches(
  regions: NonNullable<GenomeRiskAsked['callable']>,
): ReadonlyMap<string, CallableStretches> {
  const found = new Map<string, { starts0: number[]; ends0: number[] }>();
  for (const { chrom, start0, end0 } of regions.toSorted((a, b) => a.start0 - b.start0)) {
    const name = contigName(chrom)?.chrom ?? chrom;
    const list = found.get(name) ?? { starts0: [], ends0: [] };
    if (list.starts0.length === 0) found.set(name, list);
    const last = list.ends0.length - 1;
    if (last >= 0 && start0 <= list.ends0[last]!) list.ends0[last] = Math.max(list.ends0[last]!, end0);
    else {
      list.starts0.push(start0);
      list.ends0.push(end0);
    }
  }
  return found;
}
