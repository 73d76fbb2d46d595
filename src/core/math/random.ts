import { inverseNormal } from './normal.ts';

/** Draws that depend on the seed alone: xoshiro128** of Blackman and Vigna (2018), in 32-bit whole numbers. */
export interface RandomSource {
  /** Uniform in the open interval (0, 1), 53 bits. */
  uniform(): number;
  /** Standard normal, by the inverse of the cumulative distribution. */
  normal(): number;
  /** Whole number from 0 to `below` − 1. */
  below(below: number): number;
}

/** @param seed any finite number; its whole part modulo 2^32 counts. */
export function randomSource(seed: number): RandomSource {
  let s = Math.trunc(seed) >>> 0;
  // splitmix32 spreads neighbouring seeds over the whole state.
  const split = (): number => {
    s = (s + 0x9e3779b9) >>> 0;
    let z = s;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) | 0;
  };
  let a = split();
  let b = split();
  let c = split();
  let d = split() | 1;
  const next = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
  const uniform = (): number => {
    const high = next() >>> 6;
    const low = next() >>> 6;
    // 26 + 26 bits and a half: never 0, never 1.
    return (high * 67_108_864 + low + 0.5) / 4_503_599_627_370_496;
  };
  return { uniform, normal: () => inverseNormal(uniform()), below: (n) => Math.floor(uniform() * n) };
}
