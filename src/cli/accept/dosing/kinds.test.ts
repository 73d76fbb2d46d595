import { describe, expect, it } from 'vitest';
import { exp, log } from '../../../core/index.ts';
import type { DosingCase } from './case-file.ts';
import type { CaseRun, CaseSetting } from './case-run.ts';
import { runDerived } from './derived.ts';
import { runMap } from './map.ts';
import { runPosterior, runPta, runTimeAboveMic } from './probability.ts';
import { runRegimenSearch } from './regimen-search.ts';
import { runSimulate } from './simulate.ts';
import { runDoseForTarget, runIntervalForTarget, runTimeToTarget } from './targets.ts';

/** None of these cases asks the knowledge. */
const SETTING = {} as CaseSetting;

/** One compartment, rate of elimination 0.1 an hour. */
const BODY = { structure: { type: 'linear', absorption: 'none' }, parameters: { CL: 1, V1: 10 } };
/** The same with variability between people and between occasions. */
const VARIED = {
  structure: { type: 'linear', absorption: 'none' },
  covariates: [],
  thetas: [],
  definitions: [],
  parameters: [
    { name: 'CL', expr: '1*exp(eta_CL+kappa_CL)' },
    { name: 'V1', expr: '10*exp(eta_V1)' },
  ],
  omega: { names: ['eta_CL', 'eta_V1'], lower: [[0.09], [0, 0.04]] },
  iov: { names: ['kappa_CL'], lower: [[0.02]], occasion: 'each day' },
  residual: [{ form: 'variance-sum', prop: 0.1, add: 0.1 }],
};
const OCCASIONS = [
  { time: 0, occasion: 1 },
  { time: 24, occasion: 2 },
];

async function answer(run: CaseRun, input: object, expected: object, tolerance = {}): Promise<unknown> {
  const one = { id: 'case', kind: '', input, expected, tolerance } as unknown as DosingCase;
  return (await run(one, SETTING)).answer;
}
const close = (value: number, digits = 6): unknown => expect.closeTo(value, digits);

describe('a dose, an interval or a time for a target', () => {
  it('adds to the history where the case says so', async () => {
    const target = { metric: 'concentration', time: 30, value: 5 };
    const patient = { doses: [{ time: 0, amt: 100 }], observations: [] };
    const left = 10 * exp(-3);
    const input = { ...BODY, patient, regimen: { time: 24, n: 1, addToHistory: true }, target };
    expect(await answer(runDoseForTarget, input, { dose: 0 })).toEqual({ dose: close((5 - left) * 10 * exp(0.6)) });
    const alone = { ...input, regimen: { time: 24, n: 1, addToHistory: false } };
    expect(await answer(runDoseForTarget, alone, { dose: 0 })).toEqual({ dose: close(50 * exp(0.6)) });
  });

  it('finds the interval of a repeated bolus', async () => {
    // Before the second dose: 10 e^(−0.1 T) = 2.
    const input = { ...BODY, regimen: { dose: 100, n: 2 }, target: { metric: 'trough', value: 2 } };
    expect(await answer(runIntervalForTarget, input, { interval: 0 })).toEqual({ interval: close(10 * log(5), 5) });
  });

  it('finds the time of a single dose, looked for after its infusion', async () => {
    const end = (50 / 1) * (1 - exp(-0.2));
    const input = {
      ...BODY,
      regimen: { dose: 100, dur: 2, n: 1 },
      target: { metric: 'falls-below', value: 4, after: 2 },
    };
    expect(await answer(runTimeToTarget, input, { time: 0 })).toEqual({ time: close(2 + 10 * log(end / 4), 4) });
  });

  it('refuses a metric or a field that it does not know', async () => {
    const input = { ...BODY, regimen: { n: 1 }, target: { metric: 'happiness', value: 2 } };
    await expect(answer(runDoseForTarget, input, { dose: 0 })).rejects.toThrow('happiness');
    const field = { ...BODY, regimen: { n: 1, colour: 1 }, target: { metric: 'peak', value: 2 } };
    await expect(answer(runDoseForTarget, field, { dose: 0 })).rejects.toThrow('colour');
  });
});

describe('a search among regimens', () => {
  const regimen = { doses: [100, 200], intervals: [12, 24], dur: 1, steadyState: true };
  const choose = 'smallest |auc24-200|, then longest interval';

  it('answers null where nothing keeps the limits', async () => {
    const input = { ...BODY, regimen, constraints: { auc24: { low: 1000, high: null } }, choose };
    expect(await answer(runRegimenSearch, input, { feasible: 0, best: null })).toEqual({ feasible: 0, best: null });
  });

  it('breaks a tie by the next rule', async () => {
    const input = { ...BODY, regimen, constraints: { auc24: { low: 150, high: 250 } }, choose };
    expect(
      await answer(runRegimenSearch, input, { feasible: 2, best: { dose: 0, interval: 0, auc24: 0, daily: 0 } }),
    ).toEqual({
      feasible: 2,
      best: { dose: 200, interval: 24, auc24: close(200), daily: 200 },
    });
  });

  it('refuses a rule that it does not know', async () => {
    const input = { ...BODY, regimen, constraints: {}, choose: 'cheapest first' };
    await expect(answer(runRegimenSearch, input, { feasible: 0, best: null })).rejects.toThrow('cheapest');
  });
});

describe('variability', () => {
  const patient = {
    doses: [
      { time: 0, amt: 100 },
      { time: 24, amt: 100 },
    ],
    occasions: OCCASIONS,
    covariates: {},
  };

  it('between occasions is simulated by occasion', async () => {
    const input = {
      model: VARIED,
      patient,
      kappas: { 1: { kappa_CL: 0 }, 2: { kappa_CL: log(2) } },
      times: [23.9, 34],
    };
    const first = 10 * exp(-2.39);
    const second = (10 * exp(-2.4) + 10) * exp(-2);
    expect(await answer(runSimulate, input, { concentration: [0, 0] })).toEqual({
      concentration: [close(first), close(second)],
    });
  });

  it('between occasions is fitted, and told in the shape of the case', async () => {
    const input = {
      model: VARIED,
      patient: {
        ...patient,
        observations: [
          { time: 12, value: 3 },
          { time: 36, value: 5 },
        ],
      },
    };
    const shape = {
      eta: { eta_CL: 0, eta_V1: 0 },
      kappa: [
        { occasion: 1, kappa_CL: 0 },
        { occasion: 2, kappa_CL: 0 },
      ],
      parameters: { 1: { CL: 0 }, 2: { CL: 0 } },
      CL: [0, 0],
      ofv: 0,
    };
    const found = (await answer(runMap, input, shape)) as {
      eta: Record<string, number>;
      kappa: { occasion: number; kappa_CL: number }[];
      parameters: Record<string, { CL: number }>;
      CL: number[];
    };
    expect(found.kappa.map(({ occasion }) => occasion)).toEqual([1, 2]);
    for (const [i, cl] of found.CL.entries()) {
      expect(cl).toBeCloseTo(exp(found.eta['eta_CL']! + found.kappa[i]!.kappa_CL), 9);
      expect(found.parameters[String(i + 1)]!.CL).toBe(cl);
    }
    // The higher level of the second day asks for a lower clearance then.
    expect(found.CL[1]).toBeLessThan(found.CL[0]!);
  });

  it('in the population gives the share inside limits', async () => {
    const model = {
      ...VARIED,
      iov: undefined,
      parameters: [
        { name: 'CL', expr: '1*exp(eta_CL)' },
        { name: 'V1', expr: '10' },
      ],
    };
    const input = {
      model,
      covariates: {},
      regimen: { dailyDose: 24, steadyState: true },
      target: { metric: 'auc24', low: 24, high: null },
    };
    const found = await answer(runPta, input, { probability: 0, medianAuc24: 0, p95: 0 });
    expect(found).toEqual({
      probability: close(0.5, 2),
      medianAuc24: close(24, 0),
      p95: close(24 * exp(1.6449 * 0.3), 0),
    });
  });

  it('after a level is narrower, and nothing else is judged than what is asked', async () => {
    const model = {
      ...VARIED,
      iov: undefined,
      parameters: [
        { name: 'CL', expr: '1*exp(eta_CL)' },
        { name: 'V1', expr: '10*exp(eta_V1)' },
      ],
    };
    const input = {
      model,
      patient: { doses: [{ time: 0, amt: 100 }], observations: [{ time: 12, value: 3 }], covariates: {} },
      dailyDose: 24,
    };
    const found = (await answer(runPosterior, input, {
      CL: { sd: 0 },
      auc24ss: { p50: 0 },
      probabilityAuc20to30: 0,
      corrEta: 0,
    })) as {
      CL: { sd: number };
      probabilityAuc20to30: number;
    };
    expect(Object.keys(found)).toEqual(['CL', 'auc24ss', 'probabilityAuc20to30', 'corrEta']);
    expect(found.CL.sd).toBeLessThan(0.2);
    expect(found.probabilityAuc20to30).toBeGreaterThan(0.8);
  });
});

describe('what follows from parameters', () => {
  it('half-life and volume, and nothing that it does not know', async () => {
    expect(await answer(runDerived, BODY, { halfLife: 0, vss: 0, kel: 0 })).toEqual({
      halfLife: close(10 * log(2)),
      vss: 10,
      kel: 0.1,
    });
    await expect(answer(runDerived, BODY, { colour: 0 })).rejects.toThrow('colour');
  });

  it('time above a concentration after a bolus', async () => {
    const input = { ...BODY, regimen: { dose: 100, ii: 24, steadyState: true }, fractionUnbound: 0.5, mic: 1 };
    const start = 10 / (1 - exp(-2.4));
    expect(await answer(runTimeAboveMic, input, { percent: 0 })).toEqual({
      percent: close((100 * 10 * log(start / 2)) / 24, 4),
    });
  });
});
