/**
 * An unevaluated sum `hi + lo` of two doubles, about 106 bits. Only + − × ÷ of IEEE 754 doubles are used, which every
 * engine rounds alike (Dekker 1971, Numer Math 18:224; Knuth TAOCP 2, §4.2.2).
 */
export type DoubleDouble = readonly [hi: number, lo: number];

const SPLIT = 134_217_729; // 2^27 + 1

export function twoSum(a: number, b: number): DoubleDouble {
  const sum = a + b;
  const bRounded = sum - a;
  return [sum, a - (sum - bRounded) + (b - bRounded)];
}

/** Exact product; |a|, |b| below 2^995. */
export function twoProduct(a: number, b: number): DoubleDouble {
  const product = a * b;
  const aScaled = SPLIT * a;
  const aHi = aScaled - (aScaled - a);
  const aLo = a - aHi;
  const bScaled = SPLIT * b;
  const bHi = bScaled - (bScaled - b);
  const bLo = b - bHi;
  return [product, aLo * bLo - (product - aHi * bHi - aLo * bHi - aHi * bLo)];
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const [sum, error] = twoSum(a[0], b[0]);
  return renormalise(sum, error + (a[1] + b[1]));
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const [product, error] = twoProduct(a[0], b[0]);
  return renormalise(product, error + (a[0] * b[1] + a[1] * b[0]));
}

export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a[0] / b[0];
  const rest = add(a, negate(multiply(b, [first, 0])));
  const second = rest[0] / b[0];
  const rest2 = add(rest, negate(multiply(b, [second, 0])));
  return add(renormalise(first, second), [rest2[0] / b[0], 0]);
}

function negate(a: DoubleDouble): DoubleDouble {
  return [-a[0], -a[1]];
}

function renormalise(hi: number, lo: number): DoubleDouble {
  const sum = hi + lo;
  return [sum, lo - (sum - hi)];
}
