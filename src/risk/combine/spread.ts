import { log } from '../../core/index.ts';

/** How far a part may move the logarithm of the hazard, down and up, at the ends of its 95 % interval. */
export interface Spread {
  readonly down: number;
  readonly up: number;
}

/** Of a ratio and its interval. */
export function spreadOfRatio(ratio: number, [low, high]: readonly [number, number]): Spread {
  return { down: Math.max(0, log(ratio / low)), up: Math.max(0, log(high / ratio)) };
}

/** From the log hazard itself and what it would be at the ends of an interval, in any order. */
export function spreadOfEnds(at: number, ends: readonly number[]): Spread {
  return { down: Math.max(0, ...ends.map((end) => at - end)), up: Math.max(0, ...ends.map((end) => end - at)) };
}

/** Parts are taken as independent: root of the sum of squares, each side for itself. */
export function joinSpreads(spreads: readonly Spread[]): Spread {
  const root = (of: (spread: Spread) => number): number =>
    Math.sqrt(spreads.reduce((sum, spread) => sum + of(spread) * of(spread), 0));
  return { down: root(({ down }) => down), up: root(({ up }) => up) };
}
