import { describe, expect, it } from 'vitest';
import { notBelowZero } from './not-below-zero.ts';

describe('a level below zero', () => {
  it.each([
    [-3.6e-33, 1e-31, 0],
    [-4e-6, 12, 0],
    [0, 12, 0],
    [5.1, 12, 5.1],
  ])('%d beside %d is told as %d', (value, largest, told) => {
    expect(notBelowZero(value, largest)).toBe(told);
  });

  it('that no rounding explains is no level', () => {
    expect(notBelowZero(-0.4, 12)).toBeNaN();
    expect(notBelowZero(Number.NaN, 12)).toBeNaN();
  });
});
