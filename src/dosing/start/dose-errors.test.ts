import { describe, expect, it } from 'vitest';
import { doseErrors } from './dose-errors.ts';

describe('errors of predicted doses', () => {
  it('counts what is near enough, above and below, by the actual dose', () => {
    const errors = doseErrors([
      { predicted: 12, actual: 10 },
      { predicted: 16, actual: 20 },
      { predicted: 50, actual: 30 },
      { predicted: 20, actual: 40 },
    ]);
    expect(errors).toEqual({
      n: 4,
      mae: 11.5,
      rmse: Math.sqrt(205),
      bias: -0.5,
      within20: 0.5,
      over20: 0.25,
      under20: 0.25,
      // By hand: sums of squares 820 of residuals, 500 of doses, 899 of predictions, 290 of their products.
      r2: expect.closeTo(1 - 820 / 500, 12) as number,
      r2corr: expect.closeTo(290 ** 2 / (500 * 899), 12) as number,
    });
  });

  it('has no share of explained variance where all doses are the same', () => {
    expect(doseErrors([{ predicted: 3, actual: 5 }]).r2).toBe(Number.NEGATIVE_INFINITY);
  });
});
