import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from './root.ts';

const bounds = { start: 1, low: 0, high: 1e9, beyond: 1 } as const;

describe('roots', () => {
  it('finds any root from any start, by the cube root of a number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (root, start) => {
          const found = solve((x) => x ** 3 - root ** 3, { ...bounds, start });
          expect(found).not.toBeNull();
          expect(Math.abs(found! - root)).toBeLessThan(1e-10 * root);
        },
      ),
    );
  });

  it('takes few evaluations for a straight line', () => {
    let count = 0;
    const found = solve((x) => {
      count++;
      return 3 * x - 700;
    }, bounds);
    expect(found).toBeCloseTo(700 / 3, 9);
    expect(count).toBeLessThan(18);
  });

  it('finds one before the edge of what is defined: the dose of an average level under saturable elimination', () => {
    const level = (dose: number): number => (dose < 325 ? (2.41 * dose) / (325 - dose) : Number.NaN);
    expect(solve((dose) => level(dose) - 28.92, { ...bounds, start: 10 })).toBeCloseTo(300, 6);
    expect(solve((dose) => level(dose) - 1e5, { ...bounds, start: 1000 })).toBeLessThan(325);
  });

  it('has none where the sign stays, and none at an edge that is no root', () => {
    expect(solve((x) => x / (x + 1) - 2, bounds)).toBeNull();
    expect(solve((x) => x + 1, bounds)).toBeNull();
    expect(solve((x) => (x < 10 ? -1 : Number.NaN), bounds)).toBeNull();
  });
});
