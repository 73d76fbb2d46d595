/** How far predicted doses lie from those that proved right, in one group of people. */
export interface DoseErrors {
  readonly n: number;
  /** Mean absolute error, root of the mean square, and mean of predicted − actual, in the unit of the dose. */
  readonly mae: number;
  readonly rmse: number;
  readonly bias: number;
  /** Shares: no more than 20 % of the actual dose away, and more than that above or below it. */
  readonly within20: number;
  readonly over20: number;
  readonly under20: number;
  /** 1 − residual over total sum of squares; and the squared correlation. Not a number where all doses are the same. */
  readonly r2: number;
  readonly r2corr: number;
}

export interface PredictedDose {
  readonly predicted: number;
  readonly actual: number;
}

/** @param pairs not empty. */
export function doseErrors(pairs: readonly PredictedDose[]): DoseErrors {
  const n = pairs.length;
  const mean = (of: (pair: PredictedDose) => number): number => pairs.reduce((sum, pair) => sum + of(pair), 0) / n;
  const share = (is: (pair: PredictedDose) => boolean): number => mean((pair) => (is(pair) ? 1 : 0));
  const meanActual = mean(({ actual }) => actual);
  const meanPredicted = mean(({ predicted }) => predicted);
  const square = mean(({ predicted, actual }) => squared(predicted - actual));
  const spread = mean(({ actual }) => squared(actual - meanActual));
  const spreadPredicted = mean(({ predicted }) => squared(predicted - meanPredicted));
  const together = mean(({ predicted, actual }) => (predicted - meanPredicted) * (actual - meanActual));
  return {
    n,
    mae: mean(({ predicted, actual }) => Math.abs(predicted - actual)),
    rmse: Math.sqrt(square),
    bias: mean(({ predicted, actual }) => predicted - actual),
    within20: share(({ predicted, actual }) => Math.abs(predicted - actual) <= FIFTH * actual),
    over20: share(({ predicted, actual }) => predicted - actual > FIFTH * actual),
    under20: share(({ predicted, actual }) => actual - predicted > FIFTH * actual),
    r2: 1 - square / spread,
    r2corr: (together * together) / (spread * spreadPredicted),
  };
}

const FIFTH = 0.2;

const squared = (x: number): number => x * x;
