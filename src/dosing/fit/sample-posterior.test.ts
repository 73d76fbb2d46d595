import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../core/index.ts';
import { compileModel } from '../model/compile-model.ts';
import type { DosingHistory } from '../model/history.ts';
import type { ModelDefinition } from '../model/model-definition.ts';
import { adaptiveMetropolis } from './adaptive-metropolis.ts';
import { averageModels, weightsByAge } from './average-models.ts';
import { fitMap } from './fit-map.ts';
import { drawPrior, samplePosterior } from './sample-posterior.ts';

/* Draws are compared with sums over a fine grid of a posterior that is written out here by hand. */

const DEFINITION: ModelDefinition = {
  structure: { type: 'linear', absorption: 'none' },
  units: { time: 'h', amount: 'mg', concentration: 'mg/L', volume: 'L' },
  covariates: [],
  thetas: [],
  definitions: [],
  parameters: [
    { name: 'CL', text: '4 * exp(eta_CL)' },
    { name: 'V1', text: '30 * exp(eta_V1)' },
  ],
  omega: { names: ['eta_CL', 'eta_V1'], lower: [[0.16], [0.04, 0.1]] },
  residual: [{ form: 'variance-sum', add: 1.5, prop: 0.25 }],
};
const MODEL = compileModel(DEFINITION);
const HISTORY: DosingHistory = {
  doses: [{ time: 0, amt: 500 }],
  observations: [
    { time: 1, value: 18 },
    { time: 12, value: 6 },
  ],
  covariates: {},
};

function minusTwoLog(a: number, b: number): number {
  const determinant = 0.16 * 0.1 - 0.04 * 0.04;
  let sum = (0.1 * a * a - 0.08 * a * b + 0.16 * b * b) / determinant;
  for (const { time, value } of HISTORY.observations) {
    const f = (500 / (30 * Math.exp(b))) * Math.exp(-((4 * Math.exp(a)) / (30 * Math.exp(b))) * time);
    const variance = 2.25 + 0.0625 * f * f;
    sum += (value - f) ** 2 / variance + Math.log(variance);
  }
  return sum;
}

interface Summary {
  readonly meanCl: number;
  readonly sdCl: number;
  readonly meanV: number;
  readonly below: number;
  readonly correlation: number;
}

/** Weighted moments; `below`: share with a clearance under 3. */
function summary(rows: Iterable<readonly [a: number, b: number, weight: number]>): Summary {
  let [w, c, cc, v, vv, cv, below] = [0, 0, 0, 0, 0, 0, 0];
  for (const [a, b, weight] of rows) {
    const cl = 4 * Math.exp(a);
    const volume = 30 * Math.exp(b);
    w += weight;
    c += weight * cl;
    cc += weight * cl * cl;
    v += weight * volume;
    vv += weight * volume * volume;
    cv += weight * cl * volume;
    if (cl < 3) below += weight;
  }
  const [meanCl, meanV] = [c / w, v / w];
  const [varCl, varV] = [cc / w - meanCl ** 2, vv / w - meanV ** 2];
  return {
    meanCl,
    sdCl: Math.sqrt(varCl),
    meanV,
    below: below / w,
    correlation: (cv / w - meanCl * meanV) / Math.sqrt(varCl * varV),
  };
}

function* grid(): Generator<readonly [number, number, number]> {
  const n = 500;
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= n; j++) {
      const a = -3 + (6 * i) / n;
      const b = -2.4 + (4.8 * j) / n;
      yield [a, b, Math.exp(-minusTwoLog(a, b) / 2)];
    }
}

const TRUTH = summary(grid());
const FIT = fitMap(MODEL, HISTORY);

function* drawn(eta: Float64Array): Generator<readonly [number, number, number]> {
  for (let i = 0; i < eta.length; i += 2) yield [eta[i]!, eta[i + 1]!, 1];
}

describe.each(['auto', 'metropolis'] as const)('%s', (method) => {
  const posterior = samplePosterior(MODEL, HISTORY, FIT, { seed: 5, method });
  const found = summary(drawn(posterior.eta));

  test('has the moments of the posterior', () => {
    expect(posterior.method).toBe(method === 'auto' ? 'importance' : 'metropolis');
    expect(posterior.count * 2).toBe(posterior.eta.length);
    expect(Math.abs(found.meanCl / TRUTH.meanCl - 1)).toBeLessThan(0.01);
    expect(Math.abs(found.sdCl / TRUTH.sdCl - 1)).toBeLessThan(0.05);
    expect(Math.abs(found.meanV / TRUTH.meanV - 1)).toBeLessThan(0.01);
    expect(Math.abs(found.below - TRUTH.below)).toBeLessThan(0.02);
    expect(Math.abs(found.correlation - TRUTH.correlation)).toBeLessThan(0.05);
  });

  test('is the same for the same seed, byte for byte, and another for another', () => {
    const json = (seed: number): string =>
      canonicalJson([...samplePosterior(MODEL, HISTORY, FIT, { seed, method, draws: 200 }).eta]);
    expect(json(5)).toBe(json(5));
    expect(json(5)).not.toBe(json(6));
  });

  test('any run of draws stands for all', () => {
    const part = summary(drawn(posterior.eta.subarray(0, 2000)));
    expect(Math.abs(part.meanCl - TRUTH.meanCl)).toBeLessThan((4 * TRUTH.sdCl) / Math.sqrt(1000));
  });
});

test('where importance sampling has too few effective samples, chains take over', () => {
  const posterior = samplePosterior(MODEL, HISTORY, FIT, { seed: 5, proposals: 256 });
  expect(posterior.method).toBe('metropolis');
  expect(posterior.rHat).toBeLessThan(1.05);
  expect(posterior.effectiveSamples).toBeGreaterThan(400);
});

test('two far minima are both drawn from, each by its mass', () => {
  // The level is explained by u near +2 or near −2 alike: f = η².
  const model = compileModel({
    ...DEFINITION,
    parameters: [
      { name: 'CL', text: '0' },
      { name: 'V1', text: '1 / (0.1 + eta_CL ^ 2)' },
    ],
    omega: { names: ['eta_CL'], lower: [[4]] },
    residual: [{ form: 'variance-sum', add: 0.3 }],
  });
  const history: DosingHistory = {
    doses: [{ time: 0, amt: 1 }],
    observations: [{ time: 1, value: 4.1 }],
    covariates: {},
  };
  const fit = fitMap(model, history);
  expect(fit.modes).toHaveLength(2);
  const { eta, method } = samplePosterior(model, history, fit, { seed: 2 });
  const right = eta.filter((x) => x > 0).length / eta.length;
  expect(method).toBe('importance');
  expect(right).toBeGreaterThan(0.48);
  expect(right).toBeLessThan(0.52);
});

test('without levels the draws are the population', () => {
  const none = { ...HISTORY, observations: [] };
  const posterior = samplePosterior(MODEL, none, fitMap(MODEL, none), { seed: 3 });
  expect(posterior.method).toBe('none');
  let [aa, ab, bb] = [0, 0, 0];
  for (const [a, b] of drawn(posterior.eta)) {
    aa += (a * a) / posterior.count;
    ab += (a * b) / posterior.count;
    bb += (b * b) / posterior.count;
  }
  expect(aa).toBeCloseTo(0.16, 2);
  expect(ab).toBeCloseTo(0.04, 2);
  expect(bb).toBeCloseTo(0.1, 2);
  expect(posterior.eta).toEqual(drawPrior(MODEL, { draws: 4096, seed: 3 }).eta);
});

test('chains find a curved target from far away', () => {
  // u₀ standard normal, u₁ normal around u₀² / 2: mean of u₁ is 1/2, its variance 3/2.
  const result = adaptiveMetropolis((u) => u[0]! * u[0]! + (u[1]! - 0.5 * u[0]! * u[0]!) ** 2, 2, {
    seed: 1,
    chains: 4,
    starts: new Float64Array([4, 0, -4, 0, 0, 6, 0, -6]),
    covariance: new Float64Array([1, 0, 0, 1]),
    steps: 40_000,
    mostSteps: 40_000,
  });
  let [mean, square] = [0, 0];
  for (let i = 0; i < result.count; i++) {
    mean += result.draws[2 * i + 1]! / result.count;
    square += result.draws[2 * i + 1]! ** 2 / result.count;
  }
  expect(result.effectiveSamples).toBeGreaterThan(400);
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1.5 / result.effectiveSamples));
  expect(square - mean ** 2).toBeGreaterThan(1.2);
  expect(square - mean ** 2).toBeLessThan(1.8);
});

describe('weights of models', () => {
  const other = compileModel({
    ...DEFINITION,
    parameters: [
      { name: 'CL', text: '12 * exp(eta_CL)' },
      { name: 'V1', text: '90 * exp(eta_V1)' },
    ],
  });
  const fits = [MODEL, other].map((model) => ({ model, history: HISTORY, fit: fitMap(model, HISTORY) }));

  test('by likelihood: e^(−ΔOFV / 2), made to sum to 1', () => {
    const weights = averageModels(fits);
    expect(weights[0]! + weights[1]!).toBeCloseTo(1, 14);
    expect(Math.log(weights[1]! / weights[0]!)).toBeCloseTo((fits[0]!.fit.ofv - fits[1]!.fit.ofv) / 2, 10);
    expect(weights[0]).toBeGreaterThan(weights[1]!);
  });

  test('by evidence: what a grid says of the levels under the whole population', () => {
    // Same prior and error in both: the ratio of the integrals of likelihood × prior.
    const integral = (cl: number, v: number): number => {
      let sum = 0;
      for (const [a, b] of grid()) sum += Math.exp(-minusTwoLogOf(a, b, cl, v) / 2);
      return sum;
    };
    const minusTwoLogOf = (a: number, b: number, cl: number, v: number): number => {
      let sum = (0.1 * a * a - 0.08 * a * b + 0.16 * b * b) / (0.16 * 0.1 - 0.04 * 0.04);
      for (const { time, value } of HISTORY.observations) {
        const f = (500 / (v * Math.exp(b))) * Math.exp(-((cl * Math.exp(a)) / (v * Math.exp(b))) * time);
        const variance = 2.25 + 0.0625 * f * f;
        sum += (value - f) ** 2 / variance + Math.log(variance);
      }
      return sum;
    };
    const weights = averageModels(fits, 'evidence');
    const expected = integral(12, 90) / integral(4, 30);
    expect(weights[1]! / weights[0]! / expected).toBeGreaterThan(0.8);
    expect(weights[1]! / weights[0]! / expected).toBeLessThan(1.25);
  });

  test('levels lose half their weight with each half-life of age', () => {
    expect(weightsByAge(HISTORY, 11)[0]).toBeCloseTo(0.5, 12);
    expect(weightsByAge(HISTORY, 11)[1]).toBe(1);
  });
});
