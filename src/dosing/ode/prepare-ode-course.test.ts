import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import { prepareCourse } from '../kinetics/prepare-course.ts';
import { simulate } from '../kinetics/simulate.ts';
import { compileModel } from '../model/compile-model.ts';
import type { CourseRequest } from '../model/course.ts';
import type { DoseRecord, DosingHistory } from '../model/history.ts';
import type { ModelDefinition } from '../model/model-definition.ts';
import { prepareOdeCourse } from './prepare-ode-course.ts';

const UNITS = { time: 'h', amount: 'mg', concentration: 'mg/L', volume: 'L' };
const PARAMETERS = [
  { name: 'CL', text: 'TVCL * (WT / 70)^0.75 * exp(eta_CL)' },
  { name: 'V1', text: '20' },
  { name: 'Q', text: '5' },
  { name: 'V2', text: '40' },
  { name: 'KA', text: '1.1' },
  { name: 'F', text: '0.8' },
  { name: 'TLAG', text: '0.4' },
];
const base = (structure: ModelDefinition['structure'], more: Partial<ModelDefinition> = {}): ModelDefinition => ({
  structure,
  units: UNITS,
  covariates: [{ name: 'WT', default: 70 }],
  thetas: [{ name: 'TVCL', value: 4 }],
  definitions: [],
  parameters: PARAMETERS,
  omega: { names: ['eta_CL'], lower: [[0.1]] },
  residual: [{ form: 'variance-sum', prop: 0.2 }],
  ...more,
});
/** Two compartments with absorption, once for the closed form and once as differential equations. */
const linear = compileModel(base({ type: 'linear', absorption: 'first-order' }));
const equations = compileModel(
  base({
    type: 'ode',
    states: [
      { name: 'A0', rhs: '-KA*A0' },
      { name: 'A1', rhs: 'KA*A0 - CL/V1*A1 - Q/V1*A1 + Q/V2*A2' },
      { name: 'A2', rhs: 'Q/V1*A1 - Q/V2*A2' },
    ],
    doseTargets: { central: 'A1', depot: 'A0' },
    outputs: [
      { name: 'level', text: 'A1/V1' },
      { name: 'rest', text: 'A2/V2' },
    ],
  }),
);

const history = (doses: readonly DoseRecord[], more: Partial<DosingHistory> = {}): DosingHistory => ({
  doses,
  observations: [],
  covariates: { WT: 60 },
  ...more,
});
const requests: readonly CourseRequest[] = [0.2, 1, 3.7, 12, 24, 30, 48, 71].flatMap((time) => [
  { time },
  { time, what: 'area' },
]);

/** By steps of the solver, and by the exponential of the matrix, which is as exact as the closed form. */
function agree(doses: readonly DoseRecord[], more: Partial<DosingHistory> = {}): void {
  agreeBy(false, 2e-7, doses, more);
  agreeBy(true, 1e-9, doses, more);
}

function agreeBy(exact: boolean, within: number, doses: readonly DoseRecord[], more: Partial<DosingHistory>): void {
  const closed = new Float64Array(requests.length);
  const solved = new Float64Array(requests.length);
  const eta = Float64Array.of(0.3);
  prepareCourse(linear, history(doses, more), requests).evaluate(eta, new Float64Array(0), closed);
  prepareOdeCourse(equations, history(doses, more), requests, { exact }).evaluate(eta, new Float64Array(0), solved);
  for (const [i, value] of closed.entries()) {
    expect(Number.isFinite(value)).toBe(true);
    expect(Math.abs(solved[i]! - value)).toBeLessThanOrEqual(within * Math.abs(value) + 1e-9);
  }
}

describe('a linear model as differential equations', () => {
  it.each<readonly [string, readonly DoseRecord[]]>([
    ['a bolus', [{ time: 0, amt: 100, cmt: 'central' }]],
    ['infusions that overlap', [{ time: 0, amt: 100, dur: 5, cmt: 'central', ii: 3, addl: 6 }]],
    ['an infusion by rate, shortened by F', [{ time: 0, amt: 100, rate: 20, cmt: 'central', F: 0.5 }]],
    ['tablets', [{ time: 0, amt: 100, cmt: 'depot', ii: 12, addl: 5 }]],
    ['an infusion into the depot', [{ time: 1, amt: 100, dur: 4, cmt: 'depot' }]],
    ['steady state of tablets, lagged', [{ time: 0, amt: 100, cmt: 'depot', ii: 12, addl: 3, ss: 1 }]],
    ['steady state of a bolus', [{ time: 0.5, amt: 100, cmt: 'central', ii: 8, ss: 1 }]],
    [
      'steady state of infusions longer than the interval',
      [{ time: 0, amt: 100, dur: 15, cmt: 'central', ii: 6, ss: 1 }],
    ],
    ['lag of more than an interval', [{ time: 0, amt: 100, dur: 3, cmt: 'central', ii: 2, lag: 5, ss: 1 }]],
    ['steady state of an endless infusion', [{ time: 2, amt: 0, rate: 10, cmt: 'central', ss: 1 }]],
    [
      'a steady state added to the present one',
      [
        { time: 0, amt: 100, dur: 9, cmt: 'central' },
        { time: 2, amt: 50, cmt: 'depot', ii: 24, ss: 2 },
      ],
    ],
    [
      'a reset while an infusion runs',
      [
        { time: 0, amt: 100, dur: 40, cmt: 'central' },
        { time: 10, amt: 50, cmt: 'central', reset: true },
      ],
    ],
    ['a dose before time 0', [{ time: -5, amt: 100, cmt: 'central' }]],
  ])('agrees with the closed form: %s', (_, doses) => agree(doses));

  it('agrees with covariates that change, by both readings of them', () => {
    const covariates = [
      { time: 0, WT: 60 },
      { time: 12, WT: 80 },
      { time: 30, WT: 50 },
    ];
    const doses: readonly DoseRecord[] = [{ time: 0, amt: 100, cmt: 'depot', ii: 12, addl: 4 }];
    for (const covariateInterpolation of ['locf', 'nocb'] as const)
      agree(doses, { covariates, covariateInterpolation });
  });

  it('agrees for doses drawn at random', () => {
    const dose = fc.record({
      time: fc.integer({ min: 0, max: 60 }),
      amt: fc.integer({ min: 1, max: 500 }),
      cmt: fc.constantFrom('central' as const, 'depot' as const),
      dur: fc.constantFrom(0, 0.5, 7),
      ii: fc.constantFrom(6, 13),
      addl: fc.integer({ min: 0, max: 3 }),
      ss: fc.constantFrom(0 as const, 0 as const, 1 as const, 2 as const),
      reset: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(dose, { minLength: 1, maxLength: 4 }), (doses) =>
        agree([{ time: 0, amt: 10, cmt: 'central' }, ...doses]),
      ),
      { numRuns: 40 },
    );
  });
});

const saturable = compileModel(
  base(
    {
      type: 'ode',
      states: [{ name: 'A', rhs: '-VMAX*(A/V)/(KM + A/V)' }],
      doseTargets: { central: 'A' },
      outputs: [{ name: 'level', text: 'A/V' }],
    },
    {
      thetas: [],
      parameters: [
        { name: 'VMAX', text: '20*exp(eta_CL)' },
        { name: 'KM', text: '4' },
        { name: 'V', text: '30' },
      ],
    },
  ),
);

describe('saturable elimination', () => {
  it('meets the implicit solution KM ln C + C = KM ln C0 + C0 − VMAX t / V', () => {
    const times = [0.5, 4, 20, 40];
    const out = new Float64Array(times.length);
    const course = prepareOdeCourse(
      saturable,
      history([{ time: 0, amt: 600, cmt: 'central' }]),
      times.map((time) => ({ time })),
    );
    course.evaluate(Float64Array.of(0), new Float64Array(0), out);
    for (const [i, time] of times.entries()) {
      const level = out[i]!;
      const left = 4 * Math.log(level) + level;
      expect(Math.abs(left - (4 * Math.log(20) + 20 - (20 * time) / 30))).toBeLessThan(5e-7);
    }
  });

  it('repeats itself at steady state, and has none where more comes in than can leave', () => {
    const out = new Float64Array(2);
    const at = (amt: number): string => {
      const doses: readonly DoseRecord[] = [{ time: 0, amt, cmt: 'central', ii: 12, addl: 2, ss: 1 }];
      const course = prepareOdeCourse(saturable, history(doses), [{ time: 1 }, { time: 25 }]);
      course.evaluate(Float64Array.of(0), new Float64Array(0), out);
      return course.failure();
    };
    expect(at(230)).toBe('none');
    expect(Math.abs(out[0]! / out[1]! - 1)).toBeLessThan(1e-7);
    expect(at(240)).toBe('no-steady-state');
    expect(out[0]).toBeNaN();
    expect(at(2400)).toBe('no-steady-state');
    const asked = history([{ time: 0, amt: 2400, cmt: 'central', ii: 12, ss: 1 }]);
    expect(() => simulate(saturable, asked, { requests: [{ time: 1 }] })).toThrow(/no steady state/);
  });
});

describe('limits of a course', () => {
  const doses: readonly DoseRecord[] = [{ time: 0, amt: 100, cmt: 'central', ii: 12, addl: 9 }];
  const out = new Float64Array(1);
  it('stops at the bound on steps', () => {
    const course = prepareOdeCourse(equations, history(doses), [{ time: 200 }], { maxSteps: 20, exact: false });
    course.evaluate(Float64Array.of(0), new Float64Array(0), out);
    expect(course.failure()).toBe('too-many-steps');
    expect(out[0]).toBeNaN();
  });

  it('can be cancelled', () => {
    const course = prepareOdeCourse(equations, history(doses), [{ time: 2000 }], {
      cancelled: () => true,
      exact: false,
    });
    expect(() => course.evaluate(Float64Array.of(0), new Float64Array(0), out)).toThrow(PropriaError);
  });

  it('gives no number under parameters that have no meaning', () => {
    const course = prepareOdeCourse(equations, history(doses), [{ time: 2 }]);
    course.evaluate(Float64Array.of(Number.NaN), new Float64Array(0), out);
    expect(course.failure()).toBe('parameters');
    expect(out[0]).toBeNaN();
  });

  it('refuses an output, a compartment and a missing covariate that are not there', () => {
    expect(() => prepareOdeCourse(equations, history(doses), [{ time: 1, output: 'inr' }])).toThrow(/inr/);
    expect(() => prepareOdeCourse(saturable, history([{ time: 0, amt: 1, cmt: 'depot' }]), [])).toThrow(/depot/);
  });

  it('follows rates that differ a million times', () => {
    const stiff = compileModel(
      base(
        {
          type: 'ode',
          states: [
            { name: 'A', rhs: '-K*A + K*B' },
            { name: 'B', rhs: 'K*A - K*B - KE*B*B/(1+B)' },
          ],
          doseTargets: { central: 'A' },
          outputs: [{ name: 'level', text: 'A' }],
        },
        {
          thetas: [],
          parameters: [
            { name: 'K', text: '100000' },
            { name: 'KE', text: '0.1*exp(eta_CL)' },
          ],
        },
      ),
    );
    const course = prepareOdeCourse(stiff, history([{ time: 0, amt: 20, cmt: 'central' }]), [{ time: 50 }]);
    course.evaluate(Float64Array.of(0), new Float64Array(0), out);
    // Both halves alike after an instant: 2 dB/dt = −KE B²/(1 + B), so ln B − 1/B falls by KE t / 2.
    const b = out[0]!;
    expect(course.failure()).toBe('none');
    expect(Math.abs(Math.log(b) - 1 / b - (Math.log(10) - 1 / 10 - 0.05 * 50))).toBeLessThan(1e-4);
  });
});
