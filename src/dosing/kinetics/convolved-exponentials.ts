import { phi, risePerUnit } from '../../core/index.ts';

/*
 * What is left at time 1 of a unit that passes through stages which decay at the rates x, y …, one after another: the
 * convolution of e^−xt, e^−yt …, which is a divided difference of exponentials (a rate of 0 is a sum over time). Written so
 * that equal, nearly equal and very small rates lose no digits: a difference is taken only between rates that are apart,
 * otherwise a series.
 */

/** 1/n! */
const INVERSE_FACTORIAL = new Float64Array(171);
INVERSE_FACTORIAL[0] = 1;
for (let n = 1; n < 171; n++) INVERSE_FACTORIAL[n] = INVERSE_FACTORIAL[n - 1]! / n;

/** Stages x, y; ex and ey are e^−x and e^−y. */
export function two(x: number, y: number, ex: number, ey: number): number {
  const apart = y - x;
  if (apart > 0.5 || apart < -0.5) return (ex - ey) / apart;
  return ex * risePerUnit(-apart);
}

/** Stages 0, 0, x: the mean over time of {@link phi}. */
export function zeroZeroOne(x: number, ex: number): number {
  if (x >= 1) return (x - 1 + ex) / (x * x);
  let sum = 0;
  for (let k = 17; k >= 0; k--) sum = INVERSE_FACTORIAL[k + 2]! - sum * x;
  return sum;
}

/** Stages 0, x, y; `both` is {@link two} of them. */
export function zeroTwo(x: number, y: number, both: number): number {
  const high = x > y ? x : y;
  const low = x > y ? y : x;
  if (high >= 1) return (phi(low) - both) / high;
  return nearZero(low, high, 2);
}

/** Stages 0, 0, x, y; `withZero` is {@link zeroTwo} of them, `exLow` e^−min(x, y). */
export function zeroZeroTwo(x: number, y: number, exLow: number, withZero: number): number {
  const high = x > y ? x : y;
  const low = x > y ? y : x;
  if (high >= 1) return (zeroZeroOne(low, exLow) - withZero) / high;
  return nearZero(low, high, 3);
}

/** Σ (−1)^k h_k(low, high)/(k + order)!, h_k the sum of all products of degree k: for rates below 1. */
function nearZero(low: number, high: number, order: number): number {
  let sum = 0;
  let sign = 1;
  let powerOfHigh = 1;
  let symmetric = 1;
  for (let k = 0; k < 19; k++) {
    sum += sign * symmetric * INVERSE_FACTORIAL[k + order]!;
    sign = -sign;
    powerOfHigh *= high;
    symmetric = symmetric * low + powerOfHigh;
  }
  return sum;
}
