import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penetranceHazards } from './carrier-base.ts';
import { type YearlyHazards, risksByYear } from './yearly-hazards.ts';

const flat = (hazard: number): YearlyHazards => ({ from: 0, upTo: 120, at: () => hazard });

describe('penetrance as hazards', () => {
  it('comes back at every age that it is printed for', () => {
    const hazards = penetranceHazards(
      [
        { byAge: 50, cumulative: 0.3 },
        { byAge: 80, cumulative: 0.72 },
      ],
      30,
      null,
    );
    const risks = risksByYear(hazards.at, () => 0, 20, 80);
    expect(risks[9]).toBe(0);
    expect(risks[29]).toBeCloseTo(0.3, 10);
    expect(risks[59]).toBeCloseTo(0.72, 10);
  });

  it('is what is left for those whom it has spared', () => {
    const hazards = penetranceHazards([{ byAge: 80, cumulative: 0.72 }], 30, null);
    const left = risksByYear(hazards.at, () => 0, 55, 80).at(-1)!;
    expect(left).toBeCloseTo(1 - Math.sqrt(1 - 0.72), 10);
  });

  it('never falls below the hazard of other people', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 0.05, noNaN: true }),
        fc.integer({ min: 20, max: 79 }),
        (cumulative, others, age) => {
          const own = penetranceHazards([{ byAge: 80, cumulative }], 30, flat(others));
          expect(own.at(age)).toBeGreaterThanOrEqual(others);
        },
      ),
    );
  });
});
