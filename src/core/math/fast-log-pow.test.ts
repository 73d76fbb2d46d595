import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log, pow } from './exp-log-pow.ts';
import { logFast, powFast } from './fast-log-pow.ts';

const relative = (found: number, wanted: number): number =>
  Object.is(found, wanted) ? 0 : Math.abs(found - wanted) / Math.abs(wanted);

describe('fast logarithm and power', () => {
  it('agrees with the exact ones over the whole range', () => {
    fc.assert(
      fc.property(fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }), (x) => {
        expect(relative(logFast(x), log(x))).toBeLessThan(3e-16);
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (x) => {
        expect(relative(logFast(x), log(x))).toBeLessThan(3e-16);
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 40, noNaN: true }),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (product, x) => {
          const y = product / (log(x) || 1);
          expect(relative(powFast(x, y), pow(x, y))).toBeLessThan(1e-14);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    [logFast(0), -Infinity],
    [logFast(-1), Number.NaN],
    [logFast(Number.NaN), Number.NaN],
    [logFast(Infinity), Infinity],
    [logFast(1), 0],
    [powFast(0, 1.15), 0],
    [powFast(-2, 3), -8],
    [powFast(-2, 0.5), Number.NaN],
    [powFast(0, 0), 1],
    [powFast(2, Infinity), Infinity],
    [powFast(Infinity, -1), 0],
    [powFast(3, 0), 1],
  ])('at the edge %d is %d', (found, wanted) => expect(found).toBe(wanted));
});
