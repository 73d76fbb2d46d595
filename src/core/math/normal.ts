import { exp } from './exp-log-pow.ts';
import { logFast as log } from './fast-log-pow.ts';

/*
 * The standard normal distribution. The cumulative distribution after W. J. Cody, Math. Comp. 23 (1969) 631–637; its
 * inverse after M. J. Wichura, algorithm AS 241 (PPND16), Appl. Statist. 37 (1988) 477–484.
 */

const LN_SQRT_TWO_PI = 0.9189385332046728;
const ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;
/** Where Cody's first form ends: 0.46875 √2. */
const NEAR = 0.66291;
const MIDDLE = 5.656854249492381;

/** ln Φ(x), relative error below 1e-14 for every x; −x²/2 − ln(−x √(2π)) far to the left. */
export function logNormalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < -NEAR) return x === Number.NEGATIVE_INFINITY ? x : log(tailRatio(-x)) - 0.5 * x * x;
  if (x <= NEAR) return log(0.5 + centre(x));
  const above = tailRatio(x) * halfSquareExp(x);
  // ln(1 − q): the logarithm of a number near 1, mended by what was lost in rounding 1 − q.
  const rest = 1 - above;
  return log(rest) - (above - (1 - rest)) / rest;
}

/** Φ(x), the chance of a standard normal draw below x; relative error below 1e-14 on both sides. */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < -NEAR) return x < -40 ? 0 : tailRatio(-x) * halfSquareExp(x);
  if (x <= NEAR) return 0.5 + centre(x);
  return x > 40 ? 1 : 1 - tailRatio(x) * halfSquareExp(x);
}

/** φ(x) / Φ(x), the inverse Mills ratio; about −x far to the left. */
export function millsRatio(x: number): number {
  if (x < -NEAR) return ONE_OVER_SQRT_TWO_PI / tailRatio(-x);
  return (ONE_OVER_SQRT_TWO_PI * exp(-0.5 * x * x)) / normalCdf(x);
}

/** ln of the density. */
export function logNormalDensity(x: number): number {
  return -0.5 * x * x - LN_SQRT_TWO_PI;
}

/** e^(−x²/2): the square is split so that its rounding does not grow in the tail. */
function halfSquareExp(x: number): number {
  const size = Math.abs(x);
  const coarse = Math.trunc(size * 16) / 16;
  return exp(-0.5 * coarse * coarse) * exp(-0.5 * (size - coarse) * (size + coarse));
}

/** Φ(x) − 1/2 for |x| ≤ 0.66291. */
function centre(x: number): number {
  const s = x * x;
  const top =
    (((0.06568233791820745 * s + 2.2352520354606837) * s + 161.02823106855587) * s + 1067.6894854603709) * s +
    18154.98125334356;
  const bottom = (((s + 47.202581904688245) * s + 976.0985517377767) * s + 10260.932208618979) * s + 45507.78933502673;
  return (x * top) / bottom;
}

/** Φ(−y) e^(y²/2) for y ≥ 0.66291. */
function tailRatio(y: number): number {
  if (y <= MIDDLE) {
    let top = 1.0765576773720192e-8 * y;
    let bottom = y;
    for (let i = 0; i < 7; i++) {
      top = (top + MIDDLE_TOP[i]!) * y;
      bottom = (bottom + MIDDLE_BOTTOM[i]!) * y;
    }
    return (top + MIDDLE_TOP[7]!) / (bottom + MIDDLE_BOTTOM[7]!);
  }
  const s = 1 / (y * y);
  let top = 0.023073441764940174 * s;
  let bottom = s;
  for (let i = 0; i < 4; i++) {
    top = (top + FAR_TOP[i]!) * s;
    bottom = (bottom + FAR_BOTTOM[i]!) * s;
  }
  const series = (s * (top + FAR_TOP[4]!)) / (bottom + FAR_BOTTOM[4]!);
  return (ONE_OVER_SQRT_TWO_PI - series) / y;
}

const MIDDLE_TOP = [
  0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726, 6848.190450536283,
  11602.65143764735, 9842.714838383978,
] as const;
const MIDDLE_BOTTOM = [
  22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
  38912.00328609327, 19685.429676859992,
] as const;
const FAR_TOP = [
  0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934, 0.000029112874951168793,
] as const;
const FAR_BOTTOM = [
  1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 0.00007297515550839662,
] as const;

/** x with Φ(x) = p; relative error about 1e-16. 0 and 1 give the infinities. */
export function inverseNormal(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * ratio(INNER_TOP, r)) / ratio(INNER_BOTTOM, r);
  }
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : Number.NaN;
  const r = Math.sqrt(-log(tail));
  const size =
    r <= 5
      ? ratio(OUTER_TOP, r - 1.6) / ratio(OUTER_BOTTOM, r - 1.6)
      : ratio(LAST_TOP, r - 5) / ratio(LAST_BOTTOM, r - 5);
  return q < 0 ? -size : size;
}

function ratio(coefficients: readonly number[], x: number): number {
  let sum = coefficients[7]!;
  for (let i = 6; i >= 0; i--) sum = sum * x + coefficients[i]!;
  return sum;
}

const INNER_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
] as const;
const INNER_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
] as const;
const OUTER_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
] as const;
const OUTER_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
] as const;
const LAST_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
] as const;
const LAST_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
  1.421511758316446e-7, 2.0442631033899397e-15,
] as const;
