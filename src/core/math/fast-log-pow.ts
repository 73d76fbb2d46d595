import { exp, pow } from './exp-log-pow.ts';

/*
 * Logarithm and power for the right-hand sides of differential equations, evaluated millions of times: IEEE arithmetic
 * alone, as in `exp-log-pow.ts`, without its double-doubles.
 */

const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;
const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);
bits[0] = 1;
/** Where the word with sign and exponent stands: hosts of either byte order. */
const HIGH = words[1] === 0 ? 0 : 1;

/** Natural logarithm, error below 1 ulp; NaN below 0, −Infinity at 0. */
export function logFast(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  bits[0] = x;
  if (x < 2.2250738585072014e-308) {
    bits[0] = x * 18_014_398_509_481_984; // 2^54: subnormal numbers have no exponent of their own
    k = -54;
  }
  let high = words[HIGH]!;
  k += (high >> 20) - 1023;
  high &= 0xfffff;
  // The mantissa in [0.707, 1.414]: above √2 it is halved.
  const half = (high + 0x95f64) & 0x100000;
  words[HIGH] = high | (half ^ 0x3ff00000);
  k += half >> 20;
  const f = bits[0] - 1;
  const s = f / (2 + f);
  const z = s * s;
  // (ln(1+f) − 2s) / s by powers of z, minimax on |s| ≤ 0.1716 (Ng and Sun, fdlibm 5.3, e_log.c): error below 2^-58.
  const series =
    z *
    (0.6666666666666735 +
      z *
        (0.3999999999940942 +
          z *
            (0.2857142874366239 +
              z *
                (0.22222198432149784 +
                  z * (0.1818357216161805 + z * (0.15313837699209373 + z * 0.14798198605116586))))));
  const square = 0.5 * f * f;
  return k * LN2_HI - (square - (s * (square + series) + k * LN2_LO) - f);
}

/**
 * x^y as e^(y ln x): relative error below 1e-14 where |y ln x| ≤ 40. Bases that are 0, negative or not finite, and
 * exponents that are not finite, as {@link pow} has them.
 */
export function powFast(x: number, y: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY || y - y !== 0) return pow(x, y);
  return exp(y * logFast(x));
}
