import { exp, phi } from '../../core/index.ts';
import { zeroZeroOne } from './convolved-exponentials.ts';

/*
 * A chain of n equal compartments of rate k that empties into a mode of rate λ, over a step h; x = λh, y = kh. With
 * e(·) the convolution of convolved-exponentials.ts,
 *   passed[r] = y^r e(x, y r times):    of an amount r compartments away, what is in the mode at the end;
 *   stayed[r] = y^r e(0, x, y r times): its integral over the step, or the yield of a constant input, over h;
 *   stayedTwice = y^n e(0, 0, x, y n times): the integral of that of a constant input, over h².
 * Each follows from the next lower or higher one by e(without b) − e(without a) = (b − a) e(all): downwards everything is
 * positive and exact; upwards where the rates are apart; the ends come from series of positive terms.
 */
export interface ChainShares {
  readonly passed: Float64Array;
  readonly stayed: Float64Array;
  stayedTwice: number;
  /** Poisson terms e^−y y^r/r!, r to n: an amount r compartments further along the chain. */
  readonly along: Float64Array;
}

export function createChainShares(n: number): ChainShares {
  return {
    passed: new Float64Array(n + 1),
    stayed: new Float64Array(n + 1),
    stayedTwice: 0,
    along: new Float64Array(n + 1),
  };
}

/** ex, ey: e^−x, e^−y. `once` (`stayed`) and `twice` only where they are asked for. */
export function chainShares(
  shares: ChainShares,
  n: number,
  x: number,
  y: number,
  ex: number,
  ey: number,
  once: boolean,
  twice: boolean,
): void {
  const { passed, stayed, along } = shares;
  along[0] = ey;
  for (let r = 1; r <= n; r++) along[r] = (along[r - 1]! * y) / r;
  passed[0] = ex;
  if (y === 0) {
    passed.fill(0, 1);
    stayed.fill(0);
    stayed[0] = phi(x);
    shares.stayedTwice = 0;
    return;
  }
  if (y >= x) passFaster(passed, along, n, y, y - x);
  else passSlower(passed, along, n, y, x - y);

  if (!once) return;
  const high = Math.max(x, y);
  stayed[0] = phi(x);
  if (high >= n + 2 && y >= x) for (let r = 1; r <= n; r++) stayed[r] = stayed[r - 1]! - passed[r]! / y;
  else {
    stayed[n] =
      high >= n + 2 ? (tail(n, y, along, ey) - passed[n]!) / x : power(y, n) * nearZero(1, x, y, n, exp(-high));
    for (let r = n; r >= 1; r--) stayed[r - 1] = passed[r]! / y + stayed[r]!;
  }

  if (!twice) return;
  if (high < n + 3) shares.stayedTwice = power(y, n) * nearZero(2, x, y, n, exp(-high));
  else if (y >= x) {
    let sum = zeroZeroOne(x, ex);
    for (let r = 1; r <= n; r++) sum -= stayed[r]! / y;
    shares.stayedTwice = sum;
  } else {
    const more = (along[n]! * y) / (n + 1);
    const out = tail(n, y, along, ey);
    const further = y < n + 12 ? more * ofRest(n + 1, y) : out - along[n]!;
    shares.stayedTwice = (out - (n / y) * further - stayed[n]!) / x;
  }
}

/** k ≥ λ; apart = y − x. */
function passFaster(passed: Float64Array, along: Float64Array, n: number, y: number, apart: number): void {
  if (apart < n + 12) {
    passed[n] = along[n]! * ofRest(n, apart);
    for (let r = n; r > 1; r--) passed[r - 1] = along[r - 1]! + (apart / y) * passed[r]!;
  } else for (let r = 1; r <= n; r++) passed[r] = ((passed[r - 1]! - along[r - 1]!) * y) / apart;
}

/** k < λ; apart = x − y. */
function passSlower(passed: Float64Array, along: Float64Array, n: number, y: number, apart: number): void {
  if (apart >= n + 2) {
    for (let r = 1; r <= n; r++) passed[r] = ((along[r - 1]! - passed[r - 1]!) * y) / apart;
    return;
  }
  const less = exp(-apart);
  for (let r = 1; r <= n; r++) {
    let term = 1;
    let sum = 1;
    for (let m = 0; m < 200 && term > 1e-17 * sum; m++) {
      term *= (apart * (m + r)) / ((m + 1) * (m + r + 1));
      sum += term;
    }
    passed[r] = along[r]! * less * sum;
  }
}

/** Σ_m z^m n!/(m + n)!: e^z times the share of a Poisson distribution of mean z from n on, over its term n. */
function ofRest(n: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let m = 1; m < 400 && term > 1e-17 * sum; m++) {
    term *= z / (m + n);
    sum += term;
  }
  return sum;
}

/** Share of a Poisson distribution of mean y from n on: what has left n compartments. */
function tail(n: number, y: number, along: Float64Array, ey: number): number {
  if (y < n + 12) return along[n]! * ofRest(n, y);
  let before = ey;
  for (let r = 1; r < n; r++) before += along[r]!;
  return 1 - before;
}

const TERMS = 160;
const symmetric = new Float64Array(TERMS);

/** e(0 `zeros` times, x, y n times) by its series about the highest rate, all terms positive. */
function nearZero(zeros: number, x: number, y: number, n: number, exHigh: number): number {
  const high = Math.max(x, y);
  // Terms beyond are below 1e-18 of the sum: they fall as high^m/m!.
  const terms = Math.min(TERMS, Math.ceil(30 + n + 5 * high));
  symmetric.fill(0, 0, terms);
  symmetric[0] = 1;
  for (let i = 0; i < zeros; i++) multiply(high, terms);
  multiply(high - x, terms);
  for (let i = 0; i < n; i++) multiply(high - y, terms);
  let weight = 1;
  for (let i = 2; i <= n + zeros; i++) weight /= i;
  let sum = 0;
  for (let m = 0; m < terms; m++) {
    const term = symmetric[m]! * weight;
    sum += term;
    if (m > high && term < 1e-18 * sum) break;
    weight /= m + 1 + n + zeros;
  }
  return exHigh * sum;
}

/** The sums of products of each degree, with one more rate among the factors. */
function multiply(rate: number, terms: number): void {
  if (rate === 0) return;
  for (let m = 1; m < terms; m++) symmetric[m] = symmetric[m]! + rate * symmetric[m - 1]!;
}

function power(base: number, n: number): number {
  let product = 1;
  for (let i = 0; i < n; i++) product *= base;
  return product;
}
