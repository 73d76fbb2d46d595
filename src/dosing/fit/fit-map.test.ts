import { describe, expect, test } from 'vitest';
import { compileModel } from '../model/compile-model.ts';
import type { DosingHistory } from '../model/history.ts';
import type { ModelDefinition, ResidualError } from '../model/model-definition.ts';
import { fitMap } from './fit-map.ts';

/* Everything here is checked against an objective written out by hand for one compartment, not against our own. */

const UNITS = { time: 'h', amount: 'mg', concentration: 'mg/L', volume: 'L' };

function oneCompartment(residual: readonly ResidualError[], more: Partial<ModelDefinition> = {}): ModelDefinition {
  return {
    structure: { type: 'linear', absorption: 'none' },
    units: UNITS,
    covariates: [],
    thetas: [],
    definitions: [],
    parameters: [
      { name: 'CL', text: '4 * exp(eta_CL)' },
      { name: 'V1', text: '30 * exp(eta_V1)' },
    ],
    omega: { names: ['eta_CL', 'eta_V1'], lower: [[0.1], [0.03, 0.2]] },
    residual,
    ...more,
  };
}

const BOLUS: DosingHistory = {
  doses: [{ time: 0, amt: 500 }],
  observations: [
    { time: 2, value: 14 },
    { time: 9, value: 4.2 },
  ],
  covariates: {},
};

const level = (cl: number, v: number, t: number): number => (500 / v) * Math.exp((-cl / v) * t);

/** ηᵀΩ⁻¹η of the two etas above. */
function prior([a, b]: readonly [number, number]): number {
  const determinant = 0.1 * 0.2 - 0.03 * 0.03;
  return (0.2 * a * a - 2 * 0.03 * a * b + 0.1 * b * b) / determinant;
}

/** Largest slope of a hand-written objective at a point. */
function steepest(objective: (x: readonly number[]) => number, at: readonly number[]): number {
  const h = 1e-5;
  return Math.max(
    ...at.map((_, k) => {
      const moved = (by: number): number => objective(at.map((x, i) => (i === k ? x + by : x)));
      return Math.abs(moved(h) - moved(-h)) / (2 * h);
    }),
  );
}

const FORMS: readonly [string, ResidualError, (f: number, y: number) => number][] = [
  [
    'variance-sum',
    { form: 'variance-sum', add: 0.5, prop: 0.2 },
    (f, y) => (y - f) ** 2 / (0.25 + 0.04 * f * f) + Math.log(0.25 + 0.04 * f * f),
  ],
  [
    'sd-sum',
    { form: 'sd-sum', add: 0.5, prop: 0.2 },
    (f, y) => ((y - f) / (0.5 + 0.2 * f)) ** 2 + 2 * Math.log(0.5 + 0.2 * f),
  ],
  ['log-additive', { form: 'log-additive', add: 0.3 }, (f, y) => (Math.log(y / f) / 0.3) ** 2 + 2 * Math.log(0.3)],
  [
    'power',
    { form: 'power', prop: 0.3, power: 0.7 },
    (f, y) => ((y - f) / (0.3 * f ** 0.7)) ** 2 + 2 * Math.log(0.3 * f ** 0.7),
  ],
];

describe.each(FORMS)('residual %s', (_, residual, term) => {
  const fit = fitMap(compileModel(oneCompartment([residual])), BOLUS);
  const objective = ([a = 0, b = 0]: readonly number[]): number =>
    prior([a, b]) +
    BOLUS.observations.reduce((sum, { time, value }) => {
      return sum + term(level(4 * Math.exp(a), 30 * Math.exp(b), time), value);
    }, 0);

  test('is at the bottom of the written-out objective', () => {
    expect(fit.converged).toBe(true);
    expect(fit.ofv).toBeCloseTo(objective([...fit.eta]), 9);
    expect(steepest(objective, [...fit.eta])).toBeLessThan(1e-6);
    expect(objective([...fit.eta])).toBeLessThan(objective([0, 0]));
  });

  test('covariance is twice the inverse of its second derivatives', () => {
    const h = 1e-3;
    const [a, b] = [...fit.eta] as [number, number];
    const at = (i: number, j: number): number => objective([a + i * h, b + j * h]);
    const aa = (at(1, 0) + at(-1, 0) - 2 * at(0, 0)) / (h * h);
    const bb = (at(0, 1) + at(0, -1) - 2 * at(0, 0)) / (h * h);
    const ab = (at(1, 1) + at(-1, -1) - at(1, -1) - at(-1, 1)) / (4 * h * h);
    const determinant = aa * bb - ab * ab;
    expect(fit.covariance[0]! / ((2 * bb) / determinant)).toBeCloseTo(1, 4);
    expect(fit.covariance[1]! / ((-2 * ab) / determinant)).toBeCloseTo(1, 4);
    expect(fit.standardErrors[1]! / Math.sqrt((2 * aa) / determinant)).toBeCloseTo(1, 4);
  });
});

test('a level below its limit enters by its probability (M3)', () => {
  const model = compileModel(oneCompartment([{ form: 'variance-sum', add: 0.4, prop: 0 }]));
  const history: DosingHistory = {
    ...BOLUS,
    observations: [
      { time: 2, value: 14 },
      { time: 18, value: 0, blq: true, lloq: 1 },
    ],
  };
  const fit = fitMap(model, history);
  // Φ by Simpson's rule over the density.
  const cdf = (x: number): number => {
    const n = 2000;
    let sum = 0;
    for (let i = 0; i <= n; i++) {
      const z = -12 + ((x + 12) * i) / n;
      sum += (i === 0 || i === n ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(-z * z * 0.5);
    }
    return ((x + 12) / n / 3) * sum * 0.3989422804014327;
  };
  const objective = ([a = 0, b = 0]: readonly number[]): number => {
    const [cl, v] = [4 * Math.exp(a), 30 * Math.exp(b)];
    const measured = (14 - level(cl, v, 2)) ** 2 / 0.16 + Math.log(0.16);
    return prior([a, b]) + measured - 2 * Math.log(cdf((1 - level(cl, v, 18)) / 0.4));
  };
  expect(fit.ofv).toBeCloseTo(objective([...fit.eta]), 7);
  expect(steepest(objective, [...fit.eta])).toBeLessThan(1e-5);
  // A value below its limit means the same without the flag.
  const unflagged = {
    ...history,
    observations: [
      { time: 2, value: 14 },
      { time: 18, value: 0.6, lloq: 1 },
    ],
  };
  expect([...fitMap(model, unflagged).eta]).toEqual([...fit.eta]);
});

test('variability between occasions: a kappa an occasion', () => {
  const model = compileModel(
    oneCompartment([{ form: 'variance-sum', add: 0.3, prop: 0.1 }], {
      parameters: [
        { name: 'CL', text: '4 * exp(eta_CL + kappa_CL)' },
        { name: 'V1', text: '30 * exp(eta_V1)' },
      ],
      iov: { names: ['kappa_CL'], lower: [[0.05]] },
    }),
  );
  const fit = fitMap(model, {
    doses: [
      { time: 0, amt: 500 },
      { time: 200, amt: 500, reset: true },
    ],
    observations: [
      { time: 2, value: 15 },
      { time: 10, value: 4 },
      { time: 202, value: 13 },
      { time: 210, value: 2 },
    ],
    covariates: {},
    occasions: [
      { time: 0, occasion: 1 },
      { time: 200, occasion: 2 },
    ],
  });
  const objective = ([a = 0, b = 0, k = 0, l = 0]: readonly number[]): number => {
    let sum = prior([a, b]) + (k * k + l * l) / 0.05;
    for (const [kappa, t, y] of [
      [k, 2, 15],
      [k, 10, 4],
      [l, 2, 13],
      [l, 10, 2],
    ] as const) {
      const f = level(4 * Math.exp(a + kappa), 30 * Math.exp(b), t);
      const variance = 0.09 + 0.01 * f * f;
      sum += (y - f) ** 2 / variance + Math.log(variance);
    }
    return sum;
  };
  const at = [...fit.eta, ...fit.kappas];
  expect(fit.occasions).toEqual([1, 2]);
  expect(fit.ofv).toBeCloseTo(objective(at), 8);
  expect(steepest(objective, at)).toBeLessThan(1e-6);
  expect(fit.kappas[1]).toBeGreaterThan(fit.kappas[0]!);
  // Doses to come are predicted without a kappa.
  expect(fit.parameters.CL).toBeCloseTo(4 * Math.exp(fit.eta[0]!), 12);
});

test('a deviation of zero variance stays 0; one that follows another moves with it', () => {
  const residual: readonly ResidualError[] = [{ form: 'variance-sum', add: 0.5, prop: 0.1 }];
  const fixed = fitMap(
    compileModel(oneCompartment(residual, { omega: { names: ['eta_CL', 'eta_V1'], lower: [[0.1], [0, 0]] } })),
    BOLUS,
  );
  expect(fixed.eta[1]).toBe(0);
  expect(fixed.eta[0]).not.toBe(0);
  expect(fixed.standardErrors[1]).toBe(0);
  const tied = fitMap(
    compileModel(oneCompartment(residual, { omega: { names: ['eta_CL', 'eta_V1'], lower: [[0.1], [0.2, 0.4]] } })),
    BOLUS,
  );
  expect(tied.eta[1]).toBeCloseTo(2 * tied.eta[0]!, 10);
  expect(() =>
    fitMap(
      compileModel(oneCompartment(residual, { omega: { names: ['eta_CL', 'eta_V1'], lower: [[0.1], [0.3, 0.4]] } })),
      BOLUS,
    ),
  ).toThrow(expect.objectContaining({ code: 'DOSING_VARIANCE_INVALID' }));
});

test('without levels the estimate is the typical patient, with the variability of the population', () => {
  const fit = fitMap(compileModel(oneCompartment([{ form: 'variance-sum', prop: 0.2 }])), {
    ...BOLUS,
    observations: [],
  });
  expect([...fit.eta]).toEqual([0, 0]);
  expect([...fit.covariance].map((x) => Number(x.toFixed(12)))).toEqual([0.1, 0.03, 0.03, 0.2]);
  expect(fit.levelsUsed).toBe(0);
});

describe('levels that say little or nothing', () => {
  const model = compileModel(oneCompartment([{ form: 'variance-sum', prop: 0.2 }]));

  test('before the first dose: told, and without effect', () => {
    const fit = fitMap(model, { ...BOLUS, observations: [{ time: 0, value: 3 }, ...BOLUS.observations] });
    expect(fit.residuals[0]).toMatchObject({ flag: 'before-first-dose', predicted: 0, weighted: null });
    expect([...fit.eta]).toEqual([...fitMap(model, BOLUS).eta]);
    expect(fit.levelsUsed).toBe(2);
    expect(Number.isFinite(fit.ofv)).toBe(true);
  });

  test('two of one time are told and both used', () => {
    const fit = fitMap(model, {
      ...BOLUS,
      observations: [
        { time: 9, value: 4 },
        { time: 9, value: 4.4 },
      ],
    });
    expect(fit.residuals.map(({ flag }) => flag)).toEqual(['same-time', 'same-time']);
    expect(fit.levelsUsed).toBe(2);
  });

  test('one that nearly nobody would have is told', () => {
    const fit = fitMap(model, {
      ...BOLUS,
      observations: [
        { time: 2, value: 14 },
        { time: 9, value: 400 },
      ],
    });
    expect(fit.residuals[1]!.flag).toBe('implausible');
    expect(fit.priorTail).toBeLessThan(0.01);
  });

  test.each([
    [{ time: Number.NaN, value: 3 }, 'DOSING_LEVEL_INVALID'],
    [{ time: 3, value: -1 }, 'DOSING_LEVEL_INVALID'],
    [{ time: 3, value: Number.POSITIVE_INFINITY }, 'DOSING_LEVEL_INVALID'],
    [{ time: 3, value: 0, blq: true }, 'DOSING_LEVEL_INVALID'],
    [{ time: 3, value: 2, output: 'inr' }, 'DOSING_OUTPUT_UNKNOWN'],
  ])('%o is refused', (observation, code) => {
    expect(() => fitMap(model, { ...BOLUS, observations: [observation] })).toThrow(expect.objectContaining({ code }));
  });

  test('a level of 0 has no place where the error is on the log scale', () => {
    const log = compileModel(oneCompartment([{ form: 'log-additive', add: 0.3 }]));
    expect(() => fitMap(log, { ...BOLUS, observations: [{ time: 3, value: 0 }] })).toThrow(
      expect.objectContaining({ code: 'DOSING_LEVEL_INVALID' }),
    );
  });
});

test('a flattened prior lets the levels decide, a level of weight 0 has no say', () => {
  const model = compileModel(oneCompartment([{ form: 'variance-sum', add: 1 }]));
  const full = fitMap(model, BOLUS);
  const flat = fitMap(model, BOLUS, { priorWeight: 0.1 });
  const miss = (fit: typeof full): number => fit.residuals.reduce((sum, { weighted }) => sum + weighted! ** 2, 0);
  expect(miss(flat)).toBeLessThan(miss(full));
  const first = fitMap(model, { ...BOLUS, observations: [BOLUS.observations[0]!] });
  const weighted = fitMap(model, BOLUS, { levelWeights: [1, 0] });
  expect(weighted.eta[0]).toBeCloseTo(first.eta[0]!, 9);
});

test('NONMEM: one oral dose level, three random effects (mapbayr run001, subject 2, posthoc etas)', () => {
  const definition = oneCompartment([{ form: 'variance-sum', prop: Math.sqrt(0.05) }], {
    structure: { type: 'linear', absorption: 'first-order' },
    parameters: [
      { name: 'CL', text: '4 * exp(eta_CL)' },
      { name: 'V1', text: '70 * exp(eta_V1)' },
      { name: 'KA', text: 'exp(eta_KA)' },
    ],
    omega: { names: ['eta_CL', 'eta_V1', 'eta_KA'], lower: [[0.2], [0, 0.2], [0, 0, 0.2]] },
  });
  const fit = fitMap(compileModel(definition), {
    doses: [
      { time: 0, amt: 10_000, cmt: 'depot' },
      { time: 72, amt: 10_000, cmt: 'depot', ii: 24, addl: 6 },
    ],
    observations: [{ time: 25.9, value: 45.1629 }],
    covariates: {},
  });
  expect([...fit.eta].map((x, i) => Math.abs(x - [-0.145364976, 0.024058784, -0.00618814556][i]!))).toSatisfy(
    (misses: number[]) => misses.every((miss) => miss < 1e-7),
  );
});
