import { asciiOf } from './ascii-of.ts';

const POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/**
 * A decimal number as `Number` reads it, NaN where it is none. Up to 15 digits and an exponent within ±22 one division or
 * multiplication of exact numbers is exact (Clinger 1990); anything else goes through text.
 */
export function numberOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative || bytes[at] === 43) at++;
  let digits = 0;
  let count = 0;
  let exponent = 0;
  let seen = false;
  let point = false;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 48 && byte <= 57) {
      seen = true;
      digits = digits * 10 + byte - 48;
      if (digits > 0) count++;
      if (point) exponent--;
    } else if (byte === 46 && !point) point = true;
    else break;
  }
  if (!seen) return Number.NaN;
  if (at < end && (bytes[at]! | 32) === 101) {
    at++;
    const minus = bytes[at] === 45;
    if (minus || bytes[at] === 43) at++;
    let power = 0;
    const first = at;
    for (; at < end && at - first < 4; at++) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9) break;
      power = power * 10 + digit;
    }
    if (at === first) return Number.NaN;
    exponent += minus ? -power : power;
  }
  if (at < end) return Number.NaN;
  if (count > 15 || exponent > 22 || exponent < -22) return Number(asciiOf(bytes, start, end));
  const value = exponent < 0 ? digits / POWERS[-exponent]! : digits * POWERS[exponent]!;
  return negative ? -value : value;
}
