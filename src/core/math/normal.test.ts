import { expect, test } from 'vitest';
import { inverseNormal, logNormalCdf, millsRatio, normalCdf } from './normal.ts';

// Computed with 50 digits (mpmath: log(erfc(-x/sqrt 2)/2), log1p to the right).
const LOG_CDF: readonly (readonly [number, number])[] = [
  [-1000, -500007.82669481216],
  [-38, -726.5572160188201],
  [-10, -53.23128515051247],
  [-6, -20.736768949974707],
  [-5.7, -18.933112423224742],
  [-5.6, -18.35137949590933],
  [-3, -6.607726221510349],
  [-1, -1.8410216450092636],
  [0, -0.6931471805599453],
  [1, -0.17275377902344988],
  [6, -9.865876455243758e-10],
  [8, -6.220960574271786e-16],
  [20, -2.7536241186062337e-89],
];

test.each(LOG_CDF)('ln Φ(%d) to 1e-14', (x, expected) => {
  expect(Math.abs(logNormalCdf(x) / expected - 1)).toBeLessThan(1e-14);
});

test('the pieces of Φ meet, and the slope of ln Φ is the Mills ratio', () => {
  for (const x of [-20, -5.656854249492381, -3, -0.66291, 0, 0.66291, 2]) {
    const h = 1e-5;
    const slope = (logNormalCdf(x + h) - logNormalCdf(x - h)) / (2 * h);
    expect(slope).toBeCloseTo(millsRatio(x), 7);
  }
});

test('the inverse takes Φ back', () => {
  for (const p of [1e-300, 1e-20, 1e-5, 0.074, 0.076, 0.3, 0.5, 0.9, 0.999])
    expect(Math.abs(normalCdf(inverseNormal(p)) / p - 1)).toBeLessThan(1e-12);
  expect(inverseNormal(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(inverseNormal(1)).toBe(Number.POSITIVE_INFINITY);
  expect(inverseNormal(1.5)).toBeNaN();
});
