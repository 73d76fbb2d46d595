import { type DoubleDouble, add, divide, multiply, twoProduct, twoSum } from './double-double.ts';

export { exp } from './exp.ts';

/*
 * log and pow from IEEE arithmetic alone. The host's own differ in the last digit between engine versions, which
 * would break byte-equal results.
 */

const LOG2_E = 1.4426950408889634;
/** ln 2 in two parts; the first has 32 significant bits, so k × LN2_HI is exact for every exponent k. */
const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;
/** ln 2 as a double-double. */
const LN2: DoubleDouble = [0.6931471805599453, 2.3190468138462996e-17];
const LN10: DoubleDouble = [2.302585092994046, -2.1707562233822494e-16];
const SQRT_HALF = 0.7071067811865476;

/** e^(hi + lo), |lo| far below |hi|: the last step of {@link pow}. */
function expOfSum(hi: number, lo: number): number {
  if (Number.isNaN(hi)) return Number.NaN;
  if (hi > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (hi < -745.1332191019412) return 0;
  const k = Math.round(hi * LOG2_E);
  const [r, rounding] = twoSum(hi - k * LN2_HI, -(k * LN2_LO));
  const rest = rounding + lo;
  const curve = horner(r);
  return scale(1 + (r + (curve + rest * (1 + r + curve))), k);
}

/** e^r − 1 − r by Taylor's series on |r| ≤ 0.3466: the first term left out, r^15/15!, is below 1e-19. */
function horner(r: number): number {
  let sum = 1 / 14;
  for (let n = 13; n >= 2; n -= 1) sum = (1 + sum * r) / n;
  return sum * r * r;
}

/** value × 2^k without losing bits of subnormal results twice. */
function scale(value: number, k: number): number {
  if (k > 1000) return value * powerOfTwo(k - 1000) * powerOfTwo(1000);
  if (k < -1000) return value * powerOfTwo(k + 1000) * powerOfTwo(-1000);
  return value * powerOfTwo(k);
}

function powerOfTwo(k: number): number {
  let power = 1;
  let base = k < 0 ? 0.5 : 2;
  for (let n = Math.abs(k); n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) power *= base;
    base *= base;
  }
  return power;
}

/** Natural logarithm; NaN below 0, −Infinity at 0. */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  const [hi, lo] = logPair(x);
  return hi + lo;
}

export function log10(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return log(x);
  const [hi, lo] = divide(logPair(x), LN10);
  return hi + lo;
}

/** ln x to about 100 bits, x finite and above 0: x = m 2^e, ln m = 2 artanh((m − 1)/(m + 1)). */
function logPair(x: number): DoubleDouble {
  let mantissa = x;
  let exponent = 0;
  while (mantissa >= 4_294_967_296) {
    mantissa /= 4_294_967_296;
    exponent += 32;
  }
  while (mantissa < 2.3283064365386963e-10) {
    mantissa *= 4_294_967_296;
    exponent -= 32;
  }
  while (mantissa >= 2 * SQRT_HALF) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < SQRT_HALF) {
    mantissa *= 2;
    exponent -= 1;
  }
  const s = divide(twoSum(mantissa, -1), twoSum(mantissa, 1));
  const square = multiply(s, s);
  // s ≤ 0.1716: the series' 22nd term is below 2^-106 of the first.
  let sum: DoubleDouble = divide([1, 0], [43, 0]);
  for (let n = 41; n >= 1; n -= 2) sum = add(multiply(sum, square), divide([1, 0], [n, 0]));
  const logMantissa = multiply(multiply(s, sum), [2, 0]);
  return add(multiply([exponent, 0], LN2), logMantissa);
}

/** x^y. Whole exponents take negative bases; a negative base with another exponent is NaN. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const whole = Math.floor(y) === y;
  const odd = whole && Math.abs(y) <= Number.MAX_SAFE_INTEGER && Math.abs(y) % 2 === 1;
  if (x === 0 || !Number.isFinite(x)) {
    const grows = (x === 0) === y < 0;
    const size = grows ? Number.POSITIVE_INFINITY : 0;
    const negative = odd && (x < 0 || Object.is(x, -0));
    return negative ? -size : size;
  }
  if (!Number.isFinite(y)) {
    const base = Math.abs(x);
    if (base === 1) return Number.NaN;
    return base > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  }
  if (x < 0 && !whole) return Number.NaN;
  const [hi, lo] = logPair(Math.abs(x));
  const [product, error] = Math.abs(y) < 1e300 ? twoProduct(hi, y) : [hi * y, 0];
  const power = expOfSum(product, Number.isFinite(product) && Number.isFinite(error) ? error + lo * y : 0);
  return x < 0 && odd ? -power : power;
}
