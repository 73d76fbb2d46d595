/** A bar that a figure must hold. */
export interface Bar {
  /** `PGx positions out of an unindexed genome, against bcftools view -T` */
  readonly title: string;
  /** `≥ 25 times faster` */
  readonly target: string;
  /** `58 times faster (0.09 s to 5.2 s)` */
  readonly seen: string;
  readonly verdict: 'PASS' | 'FAIL' | 'SKIP';
}

/** What is claimed of speed, with the runs that show it. */
export interface Claim {
  /** How it was measured, for the page. */
  readonly method: string;
  readonly bars: readonly Bar[];
  /** Further figures, without a bar. */
  readonly figures: readonly (readonly [name: string, value: string])[];
}

export function bar(title: string, target: string, holds: boolean, seen: string): Bar {
  return { title, target, seen, verdict: holds ? 'PASS' : 'FAIL' };
}

export function skipped(title: string, target: string, why: string): Bar {
  return { title, target, seen: why, verdict: 'SKIP' };
}

export function seconds(value: number): string {
  return `${value < 1 ? value.toFixed(2) : value.toFixed(1)} s`;
}
