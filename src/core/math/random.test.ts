import { expect, test } from 'vitest';
import { randomSource } from './random.ts';
import { SOBOL_DIMENSIONS, sobolPoints } from './sobol.ts';

test('a seed gives the same draws, another seed others', () => {
  const draws = (seed: number): number[] => {
    const random = randomSource(seed);
    return Array.from({ length: 5 }, () => random.uniform());
  };
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
});

test('uniform and normal draws have the moments of their distributions', () => {
  const random = randomSource(20_261_122);
  const n = 200_000;
  let mean = 0;
  let square = 0;
  let fourth = 0;
  let uniform = 0;
  for (let i = 0; i < n; i++) {
    const x = random.normal();
    mean += x / n;
    square += (x * x) / n;
    fourth += x ** 4 / n;
    uniform += random.uniform() / n;
  }
  // Four standard errors each.
  expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(n));
  expect(Math.abs(square - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  expect(Math.abs(fourth - 3)).toBeLessThan(4 * Math.sqrt(96 / n));
  expect(Math.abs(uniform - 0.5)).toBeLessThan(4 / Math.sqrt(12 * n));
});

test('every 2^k Sobol points hit every interval of width 2^-k once, in each dimension', () => {
  const n = 256;
  const points = sobolPoints(n, SOBOL_DIMENSIONS, 3);
  for (let d = 0; d < SOBOL_DIMENSIONS; d++) {
    const hit = new Set<number>();
    for (let i = 0; i < n; i++) hit.add(Math.floor(points[i * SOBOL_DIMENSIONS + d]! * n));
    expect(hit.size).toBe(n);
  }
});

test('the first pair of dimensions fills every quarter-square box evenly', () => {
  const points = sobolPoints(64, 2, 11);
  const counts = new Map<number, number>();
  for (let i = 0; i < 64; i++) {
    const box = Math.floor(points[2 * i]! * 8) * 8 + Math.floor(points[2 * i + 1]! * 8);
    counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  expect([...counts.values()].every((count) => count === 1)).toBe(true);
  expect(counts.size).toBe(64);
});
