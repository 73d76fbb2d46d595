import { PropriaError, exp, log } from '../../core/index.ts';
import { leastSquares } from './least-squares.ts';
import { minimise } from './minimise.ts';
import type { ReferencePerson } from './reference-person.ts';

/** Components that the distribution of a score is fitted on. */
export const FITTED_COMPONENTS = 4;

/** How a score is spread among the reference, by place along the components and by label. */
export interface FittedReference {
  /** Mean of the sums, taken off before anything else. */
  readonly offset: number;
  /** Mean and SD (population) of each component used. */
  readonly componentMeans: readonly number[];
  readonly componentSds: readonly number[];
  /** Constant and slopes of the mean by least squares; SD of what is left. */
  readonly mean: readonly number[];
  readonly residualSd: number;
  /** Constant and slopes of mean and of log variance, fitted together. */
  readonly fullMean: readonly number[];
  readonly fullLogVariance: readonly number[];
  readonly labels: ReadonlyMap<string, { readonly mean: number; readonly sd: number; readonly people: number }>;
}

/**
 * Mean and variance of a score as they go with ancestry (Khera 2019, doi:10.1161/CIRCULATIONAHA.118.035658; Ge 2022,
 * doi:10.1186/s13073-022-01074-2; as in the PGS Catalog's calculator): the mean linear in the standardised components by
 * least squares, then mean and log variance together by the greatest normal likelihood.
 * @throws PropriaError `ANCESTRY_REFERENCE`
 */
export function fitReference(people: readonly ReferencePerson[]): FittedReference {
  check(people);
  const sums = people.map(({ sum }) => sum);
  const offset = meanOf(sums);
  const used = Array.from({ length: FITTED_COMPONENTS }, (_, i) => people.map(({ components }) => components[i]!));
  const componentMeans = used.map(meanOf);
  const componentSds = used.map(sdOf);
  const rows = people.map(({ components }) => [
    1,
    ...componentMeans.map((mean, i) => (components[i]! - mean) / componentSds[i]!),
  ]);
  const centred = sums.map((sum) => sum - offset);
  const mean = leastSquares(rows, centred);
  if (mean === null) throw unusable('its components depend on each other');
  const residuals = centred.map((value, i) => value - linear(mean, rows[i]!));
  const residualSd = sdOf(residuals);
  const full = fitFull(rows, centred, mean, residualSd);
  return {
    offset,
    componentMeans,
    componentSds,
    mean,
    residualSd,
    fullMean: full.slice(0, mean.length),
    fullLogVariance: full.slice(mean.length),
    labels: labelsOf(people),
  };
}

/** Constant and slopes applied to a row that begins with 1. */
export function linear(coefficients: readonly number[], row: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += coefficients[i]! * row[i]!;
  return sum;
}

/** Half the mean deviance, v + (y − m)² / e^v, with m and v linear in the row. */
function fitFull(
  rows: readonly (readonly number[])[],
  values: readonly number[],
  mean: readonly number[],
  sd: number,
): readonly number[] {
  const n = mean.length;
  // In units of the residuals' SD, so that all parameters are about as large; log variance then starts at 0.
  const scaled = values.map((value) => value / sd);
  const start = [...mean.map((slope) => slope / sd), ...mean.map(() => 0)];
  const point = minimise(
    (at, gradient) => {
      gradient.fill(0);
      let sum = 0;
      for (const [person, row] of rows.entries()) {
        let m = 0;
        let v = 0;
        for (let i = 0; i < n; i++) {
          m += at[i]! * row[i]!;
          v += at[n + i]! * row[i]!;
        }
        const precision = exp(-v);
        const left = scaled[person]! - m;
        sum += (v + left * left * precision) / 2;
        for (let i = 0; i < n; i++) {
          gradient[i] = gradient[i]! - left * precision * row[i]!;
          gradient[n + i] = gradient[n + i]! + ((1 - left * left * precision) / 2) * row[i]!;
        }
      }
      for (let i = 0; i < gradient.length; i++) gradient[i] = gradient[i]! / rows.length;
      return sum / rows.length;
    },
    start,
    1e-9,
  );
  const parameters = Array.from(point);
  // Back to the score's own unit: the SD enters the variance as its square, by the constant alone.
  return parameters.map((value, i) => (i < n ? value * sd : i === n ? value + 2 * log(sd) : value));
}

function labelsOf(people: readonly ReferencePerson[]): FittedReference['labels'] {
  const byLabel = new Map<string, number[]>();
  for (const { label, sum } of people) {
    const sums = byLabel.get(label) ?? [];
    if (sums.length === 0) byLabel.set(label, sums);
    sums.push(sum);
  }
  return new Map(
    [...byLabel]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([label, sums]) => [label, { mean: meanOf(sums), sd: sdOf(sums), people: sums.length }]),
  );
}

function check(people: readonly ReferencePerson[]): void {
  if (people.length <= 2 * (FITTED_COMPONENTS + 1)) throw unusable(`it has ${people.length} people`);
  for (const [i, { components, sum }] of people.entries()) {
    if (components.length < FITTED_COMPONENTS || ![...components, sum].every(Number.isFinite))
      throw unusable(`person ${i + 1} has no ${FITTED_COMPONENTS} components and sum`);
  }
}

function unusable(detail: string): PropriaError {
  return new PropriaError('ANCESTRY_REFERENCE', { params: { detail } });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of the population: divided by n. */
function sdOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length);
}
