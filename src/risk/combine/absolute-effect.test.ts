import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteEffect } from './absolute-effect.ts';

describe('absolute effect of a change', () => {
  it('gives the numbers that the Diabetes Prevention Program printed', () => {
    // 11.0 new cases of diabetes a hundred person-years over 3 years; printed: 6.9 (5.4-9.5) and 13.9 (8.7-33.9) to treat.
    const baseline = 1 - Math.exp(-0.33);
    const lifestyle = absoluteEffect(baseline, { ratio: 0.42, interval: [0.34, 0.52], measure: 'hazard-ratio' }, 1);
    expect(Math.abs(baseline - 0.289)).toBeLessThan(0.01);
    expect(Math.abs(lifestyle.withChange! - 0.144)).toBeLessThan(0.02);
    expect(lifestyle.numberNeeded).toBeGreaterThanOrEqual(6);
    expect(lifestyle.numberNeeded).toBeLessThanOrEqual(9);
    const metformin = absoluteEffect(baseline, { ratio: 0.69, interval: [0.57, 0.83], measure: 'hazard-ratio' }, 1);
    expect(metformin.numberNeeded).toBeGreaterThanOrEqual(9);
    expect(metformin.numberNeeded).toBeLessThanOrEqual(16);
  });

  it('takes the ratio to the power of the amount', () => {
    const once = absoluteEffect(0.2, { ratio: 0.8, measure: 'relative-risk' }, 1);
    const twice = absoluteEffect(0.2, { ratio: 0.8, measure: 'relative-risk' }, 2);
    expect(once.withChange).toBeCloseTo(0.16, 12);
    expect(twice.withChange).toBeCloseTo(0.128, 12);
    expect(once.numberNeeded).toBe(25);
    expect(once.benefitInterval).toBeNull();
  });

  it('names no number needed where the interval holds no benefit', () => {
    const unsure = absoluteEffect(0.2, { ratio: 0.9, interval: [0.78, 1.03], measure: 'relative-risk' }, 1);
    expect(unsure.benefit).toBeCloseTo(0.02, 12);
    expect(unsure.benefitInterval![0]).toBeLessThan(0);
    expect(unsure.numberNeeded).toBeNull();
    expect(absoluteEffect(0.2, { ratio: 1.2, measure: 'relative-risk' }, 1).numberNeeded).toBeNull();
  });

  it('reads a ratio of odds and of hazards as what it is', () => {
    expect(absoluteEffect(0.5, { ratio: 0.5, measure: 'odds-ratio' }, 1).withChange).toBeCloseTo(1 / 3, 12);
    expect(absoluteEffect(0.75, { ratio: 0.5, measure: 'hazard-ratio' }, 1).withChange).toBeCloseTo(0.5, 12);
  });

  it('never spares more than there are, and more the greater the baseline and the amount', () => {
    const share = fc.double({ min: 0.001, max: 0.95, noNaN: true });
    const ratio = fc.double({ min: 0.05, max: 0.99, noNaN: true });
    const measure = fc.constantFrom('relative-risk', 'hazard-ratio', 'odds-ratio', 'rate-ratio');
    fc.assert(
      fc.property(share, ratio, measure, fc.double({ min: 0.1, max: 3, noNaN: true }), (baseline, one, kind, times) => {
        const low = Math.max(0.01, one - 0.04);
        const effect = { ratio: one, interval: [low, Math.min(1.2, one + 0.05)] as [number, number], measure: kind };
        const found = absoluteEffect(baseline, effect, times);
        expect(found.benefit).toBeGreaterThan(0);
        expect(found.benefit).toBeLessThanOrEqual(baseline);
        expect(found.benefitInterval![0]).toBeLessThanOrEqual(found.benefit!);
        expect(found.benefitInterval![1]).toBeGreaterThanOrEqual(found.benefit!);
        expect(absoluteEffect(baseline, effect, times * 1.5).benefit).toBeGreaterThan(found.benefit!);
      }),
    );
  });
});
