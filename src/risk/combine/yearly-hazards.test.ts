import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../../core/index.ts';
import { type YearlyHazards, calibrated, risksByYear } from './yearly-hazards.ts';

const hazardsOf = (bands: readonly number[]): YearlyHazards => ({
  from: 20,
  upTo: 20 + bands.length,
  at: (age) => bands[age - 20] ?? 0,
});
const bands = fc.array(fc.double({ min: 0, max: 0.03, noNaN: true }), { minLength: 5, maxLength: 60 });
const effect = fc.double({ min: 0.05, max: 1, noNaN: true });
const none = (): number => 0;

/** Scores of a population on another grid than the recursion's. */
const SCORES = Array.from({ length: 141 }, (_, i) => (i - 70) / 10).map((z) => ({ z, weight: exp((-z * z) / 2) }));

describe('yearly hazards', () => {
  it('give the closed form where hazards are constant', () => {
    const risks = risksByYear(
      () => 0.02,
      () => 0.03,
      40,
      60,
    );
    expect(risks).toHaveLength(20);
    expect(risks[0]).toBeCloseTo((0.02 / 0.05) * (1 - Math.exp(-0.05)), 12);
    expect(risks[19]).toBeCloseTo((0.02 / 0.05) * (1 - Math.exp(-1)), 12);
  });

  it('calibrated to a score give the risk of the population again, averaged over the scores', () => {
    fc.assert(
      fc.property(bands, effect, (years, b) => {
        const hazards = hazardsOf(years);
        const own = calibrated(hazards, b);
        const population = risksByYear(hazards.at, none, 20, hazards.upTo).at(-1)!;
        let [mean, all] = [0, 0];
        for (const { z, weight } of SCORES) {
          mean += weight * risksByYear((age) => own.at(age) * exp(b * z), none, 20, hazards.upTo).at(-1)!;
          all += weight;
        }
        expect(Math.abs(mean / all - population)).toBeLessThan(1e-3 * population + 1e-9);
      }),
      { numRuns: 25 },
    );
  });

  it('hold among those whom the disease has spared so far', () => {
    const hazards = hazardsOf(Array.from({ length: 60 }, (_, i) => 0.0005 * i));
    const own = calibrated(hazards, 0.7);
    const before = Array.from({ length: 40 }, (_, i) => own.at(20 + i)).reduce((sum, one) => sum + one, 0);
    const population = risksByYear(hazards.at, none, 60, 70).at(-1)!;
    let [mean, free] = [0, 0];
    for (const { z, weight } of SCORES) {
      const left = weight * exp(-before * exp(0.7 * z));
      mean += left * risksByYear((age) => own.at(age) * exp(0.7 * z), none, 60, 70).at(-1)!;
      free += left;
    }
    expect(mean / free / population).toBeCloseTo(1, 3);
    // Taking the mean of the newborn instead would tell the spared too much.
    expect(own.at(70)).toBeGreaterThan(hazards.at(70) / exp(0.7 * 0.7 * 0.5));
  });

  it('rise with the score and stay what they are without an effect', () => {
    const hazards = hazardsOf([0.01, 0.02, 0.03]);
    expect(calibrated(hazards, 0)).toBe(hazards);
    const at = (z: number): number =>
      risksByYear((age) => calibrated(hazards, 0.5).at(age) * exp(0.5 * z), none, 20, 23).at(-1)!;
    fc.assert(
      fc.property(
        fc.double({ min: -4, max: 4, noNaN: true }),
        fc.double({ min: 0.001, max: 3, noNaN: true }),
        (z, more) => {
          expect(at(z + more)).toBeGreaterThan(at(z));
        },
      ),
    );
  });
});
