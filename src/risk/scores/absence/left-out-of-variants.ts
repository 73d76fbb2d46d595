/** Stretches of one chromosome where the caller could have found a variant: 0-based, half-open, in order, not overlapping. */
export interface CallableStretches {
  readonly starts0: readonly number[];
  readonly ends0: readonly number[];
}

/**
 * The site is not in a file of variants only. Where the caller looked, that is two copies of the reference; anywhere else it
 * is not known, and no copy is counted. Null: not known.
 */
export function leftOutOfVariants(
  callable: CallableStretches | undefined,
  pos1: number,
  effect: number,
  other: number,
  reference: number,
): 0 | 2 | null {
  if (callable === undefined || reference === 0) return null;
  let low = 0;
  let high = callable.starts0.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (callable.starts0[middle]! < pos1) low = middle + 1;
    else high = middle;
  }
  if (low === 0 || callable.ends0[low - 1]! < pos1) return null;
  if (effect === reference) return 2;
  return other === reference ? 0 : null;
}
