import { describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import { compileModel } from '../model/compile-model.ts';
import type { DoseRecord, DosingHistory } from '../model/history.ts';
import type { ModelDefinition } from '../model/model-definition.ts';
import { expandDoses } from './events.ts';
import { prepareCourse } from './prepare-course.ts';
import { simulate } from './simulate.ts';

const ONE: ModelDefinition = {
  structure: { type: 'linear', absorption: 'first-order' },
  units: { time: 'h', amount: 'mg', concentration: 'mg/L', volume: 'L' },
  covariates: [
    { name: 'WT', unit: 'kg', range: [1, 300] },
    { name: 'AGE', unit: 'a', default: 40 },
  ],
  thetas: [{ name: 'TVCL', value: 2 }],
  definitions: [],
  parameters: [
    { name: 'CL', text: 'TVCL * WT / 70 * exp(eta_CL + kappa_CL)' },
    { name: 'V1', text: '20' },
    { name: 'KA', text: '1 + 0 * AGE' },
    { name: 'TLAG', text: '0.5 * exp(eta_LAG)' },
    { name: 'F', text: '0.8' },
  ],
  omega: { names: ['eta_CL', 'eta_LAG'], lower: [[0.1], [0, 0.1]] },
  iov: { names: ['kappa_CL'], lower: [[0.05]] },
  residual: [],
};
const model = compileModel(ONE);
const history = (doses: readonly DoseRecord[], more: Partial<DosingHistory> = {}): DosingHistory => ({
  doses,
  observations: [],
  covariates: { WT: 70 },
  ...more,
});
const at = (...times: number[]) => ({ requests: times.map((time) => ({ time })) });
const decay = (rate: number, time: number): number => Math.exp(-rate * time);
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
  return 'none';
};

describe('events', () => {
  it('writes additional doses out; the first alone resets and is at steady state', () => {
    const given = expandDoses([
      { time: 5, amt: 1 },
      { time: 0, amt: 2, ii: 4, addl: 2, ss: 1, reset: true },
    ]);
    expect(given.map(({ time, amt, ss, reset }) => [time, amt, ss, reset])).toEqual([
      [0, 2, 1, true],
      [4, 2, 0, false],
      [5, 1, 0, false],
      [8, 2, 0, false],
    ]);
  });

  it('a reset empties the compartments and ends what runs', () => {
    const doses = [
      { time: 0, amt: 100, dur: 10 },
      { time: 4, amt: 0, reset: true },
      { time: 6, amt: 100 },
    ];
    const [before, after, late] = simulate(model, history(doses), at(3.999, 5, 7));
    expect(before).toBeGreaterThan(1);
    expect(after).toBe(0);
    expect(late).toBeCloseTo(5 * decay(0.1, 1), 12);
  });

  it('a second steady state is added to the present', () => {
    const alone = simulate(model, history([{ time: 0, amt: 100, dur: 3, ii: 2, ss: 1 }]), at(1, 5));
    const dose = simulate(model, history([{ time: -3, amt: 80 }]), at(1, 5));
    const both = simulate(
      model,
      history([
        { time: -3, amt: 80 },
        { time: 0, amt: 100, dur: 3, ii: 2, ss: 2 },
      ]),
      at(1, 5),
    );
    for (const i of [0, 1]) expect(both[i]).toBeCloseTo(alone[i]! + dose[i]!, 12);
  });

  it('a constant infusion is at rate over clearance, and stops at its record', () => {
    const [level] = simulate(model, history([{ time: 0, amt: 0, rate: 6, ss: 1 }]), at(2));
    expect(level).toBeCloseTo((6 / 2) * decay(0.1, 2), 12);
  });

  it('a level at the time of a dose is taken before it', () => {
    const levels = simulate(model, history([{ time: 0, amt: 100, ii: 0.1, addl: 9 }]), at(0, 0.3));
    expect(levels[0]).toBe(0);
    expect(levels[1]).toBeCloseTo(5 * (decay(0.1, 0.1) + decay(0.1, 0.2) + decay(0.1, 0.3)), 12);
  });

  it('areas begin at time 0', () => {
    const requests = [
      { time: -1, what: 'area' as const },
      { time: 0, what: 'area' as const },
      { time: 500, what: 'area' as const },
    ];
    const areas = simulate(model, history([{ time: -2, amt: 100 }]), { requests });
    expect(areas.slice(0, 2)).toEqual(Float64Array.of(0, 0));
    expect(areas[2]).toBeCloseTo((100 * decay(0.1, 2)) / 2, 10);
  });

  it.each([
    [{ time: Number.NaN, amt: 1 }],
    [{ time: 0, amt: -1 }],
    [{ time: 0, amt: 1, dur: 1, rate: 1 }],
    [{ time: 0, amt: 1, addl: 2 }],
    [{ time: 0, amt: 1, ii: 4, addl: 2.5 }],
    [{ time: 0, amt: 1, ss: 1 as const }],
    [{ time: 0, amt: 0, dur: 2 }],
  ])('%j is refused', (dose) => {
    expect(codeOf(() => simulate(model, history([dose]), at(1)))).toBe('DOSING_DOSE_INVALID');
  });
});

describe('parameters in time', () => {
  const weights = [
    { time: 0, WT: 70 },
    { time: 4, WT: 140 },
  ];
  const doses = [{ time: 0, amt: 100 }];

  it('hold from the reading on, or until it', () => {
    const [forward] = simulate(model, history(doses, { covariates: weights }), at(6));
    expect(forward).toBeCloseTo(5 * decay(0.1, 4) * decay(0.2, 2), 12);
    const nocb = { covariates: weights, covariateInterpolation: 'nocb' as const };
    expect(simulate(model, history(doses, nocb), at(6))[0]).toBeCloseTo(5 * decay(0.2, 6), 12);
  });

  it('a reading that leaves a name out keeps the earlier value', () => {
    const covariates = [{ time: 0, WT: 70 }, { time: 2, AGE: 41 }, weights[1]!];
    const [level] = simulate(model, history(doses, { covariates }), at(6));
    expect(level).toBeCloseTo(5 * decay(0.1, 4) * decay(0.2, 2), 12);
  });

  it('kappas are those of the occasion', () => {
    const occasions = [
      { time: 0, occasion: 3 },
      { time: 4, occasion: 7 },
    ];
    const course = prepareCourse(model, history(doses, { occasions }), [{ time: 6 }]);
    expect(course.occasions).toEqual([3, 7]);
    const out = new Float64Array(1);
    course.evaluate(new Float64Array(2), Float64Array.of(Math.log(2), Math.log(0.5)), out);
    expect(out[0]).toBeCloseTo(5 * decay(0.2, 4) * decay(0.05, 2), 12);
  });

  it('a lag that varies moves the dose, and comes back', () => {
    const course = prepareCourse(model, history([{ time: 0, amt: 100, cmt: 'depot' }]), [{ time: 0.8 }, { time: 3 }]);
    const typical = new Float64Array(2);
    const late = new Float64Array(2);
    course.evaluate(new Float64Array(2), new Float64Array(1), typical);
    course.evaluate(Float64Array.of(0, Math.log(4)), new Float64Array(1), late);
    const absorbed = (t: number): number => (0.8 * 5 * (decay(0.1, t) - decay(1, t))) / 0.9;
    expect(typical[0]).toBeCloseTo(absorbed(0.3), 12);
    expect(late[0]).toBe(0);
    expect(late[1]).toBeCloseTo(absorbed(1), 12);
    const again = new Float64Array(2);
    course.evaluate(new Float64Array(2), new Float64Array(1), again);
    expect(again).toEqual(typical);
  });

  it('volumes that change leave the amounts', () => {
    const text = { CL: '0', V1: 'WT', Q: '0.7', V2: '2 * WT', Q3: '0.2', V3: '30' };
    const changing = compileModel({
      ...ONE,
      structure: { type: 'linear', absorption: 'none' },
      parameters: Object.entries(text).map(([name, value]) => ({ name, text: value })),
    });
    const levels = simulate(changing, history(doses, { covariates: weights }), at(3.9999999, 4, 100_000));
    expect(levels[1]! * 140).toBeCloseTo(levels[0]! * 70, 4);
    expect(levels[2]).toBeCloseTo(100 / (3 * 140 + 30), 9);
  });
});

describe('what has no meaning', () => {
  const wrong = (name: string, text: string) =>
    compileModel({ ...ONE, parameters: ONE.parameters.map((one) => (one.name === name ? { name, text } : one)) });

  it.each([
    ['CL', 'WT - 100'],
    ['CL', '0 / 0'],
    ['V1', '0'],
    ['KA', '-1'],
    ['TLAG', '-0.1'],
    ['F', '1 / 0'],
  ])('%s = %s is not a number in a course, and refused in a simulation', (name, text) => {
    const bad = wrong(name, text);
    const doses = history([{ time: 0, amt: 100, cmt: 'depot' }]);
    const out = new Float64Array(1);
    prepareCourse(bad, doses, [{ time: 2 }]).evaluate(new Float64Array(2), new Float64Array(1), out);
    expect(out[0]).toBeNaN();
    expect(codeOf(() => simulate(bad, doses, at(2)))).toBe('DOSING_PARAMETER_INVALID');
  });

  it('no steady state without elimination', () => {
    const doses = history([{ time: 0, amt: 100, ii: 12, ss: 1 }]);
    expect(codeOf(() => simulate(wrong('CL', '0'), doses, at(2)))).toBe('DOSING_PARAMETER_INVALID');
  });

  it('covariates that are missing or out of range, outputs that are not there', () => {
    expect(codeOf(() => simulate(model, history([], { covariates: {} }), at(1)))).toBe('DOSING_COVARIATE_MISSING');
    expect(codeOf(() => simulate(model, history([], { covariates: { WT: -3 } }), at(1)))).toBe(
      'DOSING_COVARIATE_RANGE',
    );
    const requests = [{ time: 1, output: 'INR' }];
    expect(codeOf(() => simulate(model, history([]), { requests }))).toBe('DOSING_OUTPUT_UNKNOWN');
  });

  it('a structure without its parameters', () => {
    const without = compileModel({ ...ONE, parameters: ONE.parameters.filter(({ name }) => name !== 'KA') });
    expect(codeOf(() => prepareCourse(without, history([]), []))).toBe('DOSING_STRUCTURE_INVALID');
  });
});
