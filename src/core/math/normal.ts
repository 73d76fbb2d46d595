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
    (((0.065682337918207449113 * s + 2.2352520354606839287) * s + 161.02823106855587881) * s + 1067.6894854603709582) *
      s +
    18154.981253343561249;
  const bottom =
    (((s + 47.20258190468824187) * s + 976.09855173777669322) * s + 10260.932208618978205) * s + 45507.789335026729956;
  return (x * top) / bottom;
}

/** Φ(−y) e^(y²/2) for y ≥ 0.66291. */
function tailRatio(y: number): number {
  if (y <= MIDDLE) {
    let top = 1.0765576773720192317e-8 * y;
    let bottom = y;
    for (let i = 0; i < 7; i++) {
      top = (top + MIDDLE_TOP[i]!) * y;
      bottom = (bottom + MIDDLE_BOTTOM[i]!) * y;
    }
    return (top + MIDDLE_TOP[7]!) / (bottom + MIDDLE_BOTTOM[7]!);
  }
  const s = 1 / (y * y);
  let top = 0.02307344176494017303 * s;
  let bottom = s;
  for (let i = 0; i < 4; i++) {
    top = (top + FAR_TOP[i]!) * s;
    bottom = (bottom + FAR_BOTTOM[i]!) * s;
  }
  const series = (s * (top + FAR_TOP[4]!)) / (bottom + FAR_BOTTOM[4]!);
  return (ONE_OVER_SQRT_TWO_PI - series) / y;
}

const MIDDLE_TOP = [
  0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226, 2494.5375852903726711,
  6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
] as const;
const MIDDLE_BOTTOM = [
  22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091,
  34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
] as const;
const FAR_TOP = [
  0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466, 2.9112874951168792e-5,
] as const;
const FAR_BOTTOM = [
  1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5,
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
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
  67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
] as const;
const INNER_BOTTOM = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
  28729.085735721942674, 5226.495278852854561,
] as const;
const OUTER_TOP = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
] as const;
const OUTER_BOTTOM = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
] as const;
const LAST_TOP = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
] as const;
const LAST_BOTTOM = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
] as const;
