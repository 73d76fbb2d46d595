import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, log10, pow } from './exp-log-pow.ts';

const relative = (found: number, wanted: number): number =>
  found === wanted ? 0 : Math.abs(found - wanted) / Math.max(Math.abs(wanted), Number.MIN_VALUE);

describe('deterministic exp, log, pow', () => {
  it.each([
    // NIST DLMF 4.2 and OEIS digits: e, 1/e, e^10, e^-20.5
    [exp(1), 2.718281828459045],
    [exp(-1), 0.36787944117144233],
    [exp(10), 22026.465794806718],
    [exp(0), 1],
    [log(2), 0.6931471805599453],
    [log(10), 2.302585092994046],
    [log10(1000), 3],
    [log10(2), 0.3010299956639812],
    [pow(2, 0.5), 1.4142135623730951],
    [pow(0.9, -0.302), 1.032330508259691],
    [pow(2, 1023), 8.98846567431158e307],
    [pow(-2, 3), -8],
    [pow(10, -5), 1e-5],
  ])('%d is %d', (found, wanted) => {
    expect(relative(found, wanted)).toBeLessThan(3e-16);
  });

  it('stays within three half units in the last place of the host', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => relative(exp(x), Math.exp(x)) < 4.5e-16),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => relative(log(x), Math.log(x)) < 4.5e-16),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: -30, max: 30, noNaN: true }),
        (x, y) => relative(pow(x, y), Math.pow(x, y)) < 6.7e-16,
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    [exp(1000), Infinity],
    [exp(-1000), 0],
    [exp(Number.NaN), Number.NaN],
    [log(0), -Infinity],
    [log(-1), Number.NaN],
    [pow(0, 0), 1],
    [pow(-8, 1 / 3), Number.NaN],
    [pow(0, -1), Infinity],
    [pow(Infinity, -1), 0],
    [pow(2, Infinity), Infinity],
    [pow(0.5, Infinity), 0],
  ])('at the edge %d is %d', (found, wanted) => expect(found).toBe(wanted));
});
