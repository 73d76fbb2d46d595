import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, expm1, phi } from './exp.ts';

const relative = (found: number, wanted: number): number =>
  found === wanted ? 0 : Math.abs(found - wanted) / Math.max(Math.abs(wanted), Number.MIN_VALUE);

describe('exp and its relatives near 0', () => {
  it.each([
    // 17 digits from 50-digit arithmetic
    [exp(0.5), 1.6487212707001282],
    [exp(-0.1), 0.9048374180359595],
    [exp(-30.25), 7.287724095819693e-14],
    [expm1(1e-10), 1.00000000005e-10],
    [expm1(-0.3), -0.2591817793182821],
    [expm1(0.5), 0.6487212707001282],
    [phi(0), 1],
    [phi(1e-9), 0.9999999995],
    [phi(-0.25), 1.136101666750966],
    [phi(2), 0.43233235838169365],
  ])('%d is %d', (found, wanted) => expect(relative(found, wanted)).toBeLessThan(3e-16));

  it('agrees with the host to three half units in the last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        (x) => relative(expm1(x), Math.expm1(x)) < 4.5e-16 && relative(exp(x), Math.exp(x)) < 2.3e-16,
      ),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: -700, max: 700, noNaN: true }),
        (x) => x === 0 || relative(phi(x), -Math.expm1(-x) / x) < 7e-16,
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    [exp(-740), 4.2e-322],
    [exp(-745.2), 0],
    [exp(709.78), 1.792822794385e308],
    [exp(709.79), Infinity],
    [exp(-Infinity), 0],
    [exp(Number.NaN), Number.NaN],
    [phi(Infinity), 0],
  ])('at the edge %d is %d', (found, wanted) =>
    Number.isFinite(wanted) && wanted !== 0
      ? expect(relative(found, wanted)).toBeLessThan(1e-11)
      : expect(found).toBe(wanted),
  );
});
