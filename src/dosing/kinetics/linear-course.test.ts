import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileModel } from '../model/compile-model.ts';
import type { CourseRequest } from '../model/course.ts';
import type { DoseRecord, DosingHistory } from '../model/history.ts';
import type { ModelDefinition } from '../model/model-definition.ts';
import { simulate } from './simulate.ts';
import { matrixCourse } from './testing/matrix-course.ts';

interface Case {
  readonly case?: string;
  readonly model?: string;
  readonly absorption: 'none' | 'first-order' | 'transit';
  readonly nTransit?: number;
  readonly concScale?: number;
  readonly timeBreaks?: readonly number[];
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly covariates?: DosingHistory['covariates'];
  readonly covariateInterpolation?: 'locf' | 'nocb';
  readonly doses: readonly DoseRecord[];
  readonly times: readonly number[];
  readonly concentration: readonly number[];
  readonly auc0t?: readonly number[];
  readonly rel?: number;
  readonly abs?: number;
}

function definition(one: Partial<Case> & Pick<Case, 'absorption' | 'parameters'>): ModelDefinition {
  const { absorption, parameters, nTransit, concScale, timeBreaks } = one;
  return {
    structure: { type: 'linear', absorption, nTransit, concScale },
    units: { time: 'h', amount: 'mg', concentration: 'mg/L', volume: 'L' },
    covariates: one.covariates === undefined ? [] : [{ name: 'WT' }],
    thetas: [],
    definitions: [],
    parameters: Object.entries(parameters).map(([name, value]) => ({ name, text: String(value) })),
    omega: { names: [], lower: [] },
    residual: [],
    timeBreaks,
  };
}

function predict(
  one: Partial<Case> & Pick<Case, 'absorption' | 'parameters' | 'doses' | 'times'>,
  what: CourseRequest['what'] = 'value',
) {
  const history: DosingHistory = {
    doses: one.doses,
    observations: [],
    covariates: one.covariates ?? {},
    covariateInterpolation: one.covariateInterpolation,
  };
  return [...simulate(compileModel(definition(one)), history, { requests: one.times.map((time) => ({ time, what })) })];
}

const cases = (name: string): readonly Case[] =>
  JSON.parse(readFileSync(new URL(`../../../test/fixtures/dosing/${name}.json`, import.meta.url), 'utf8')) as Case[];

/** Largest excess over the tolerance, 1 where it is just reached. */
function distance(found: readonly number[], wanted: readonly number[], rel: number, abs: number): number {
  return Math.max(
    ...wanted.map((value, i) => (found[i] === value ? 0 : Math.abs(found[i]! - value) / (rel * Math.abs(value) + abs))),
  );
}

describe('levels of linear models', () => {
  it.each(cases('linear-checks').map((one) => [one.model!, one] as const))('typical patient of %s', (_, one) => {
    expect(distance(predict(one), one.concentration, 1e-6, 1e-12)).toBeLessThan(1);
  });

  it.each(cases('linear-cases').map((one) => [one.case!, one] as const))('%s', (_, one) => {
    expect(distance(predict(one), one.concentration, one.rel!, one.abs!)).toBeLessThanOrEqual(1);
    if (one.auc0t !== undefined) expect(distance(predict(one, 'area'), one.auc0t, one.rel!, one.abs!)).toBeLessThan(1);
  });
});

const rate = fc.double({ min: 0.02, max: 8, noNaN: true });
const close = fc.constantFrom(0, 1e-15, -1e-12, 1e-9, -1e-6, 1e-4, 0.03);
const parametersOf = (around: number, absorption: Case['absorption']) =>
  fc
    .record({ CL: rate, V1: rate, Q: rate, V2: rate, Q3: rate, V3: rate, k: rate, near: close, equal: fc.boolean() })
    .map(({ CL, V1, Q, V2, Q3, V3, k, near, equal }) => {
      const absorbed = equal ? (CL / V1) * (1 + near) : k;
      return {
        CL,
        V1,
        ...(around > 0 ? { Q, V2 } : {}),
        // Equal rates back from both: the degenerate case.
        ...(around > 1 ? (equal ? { Q3, V3: (Q3 * V2) / Q } : { Q3, V3 }) : {}),
        ...(absorption === 'first-order' ? { KA: absorbed } : absorption === 'transit' ? { KTR: absorbed } : {}),
      };
    });
const dosesOf = (absorption: Case['absorption']): fc.Arbitrary<DoseRecord[]> =>
  fc.array(
    fc.record({
      time: fc.integer({ min: 0, max: 200 }).map((tenths) => tenths / 10),
      amt: fc.double({ min: 1, max: 100, noNaN: true }),
      cmt: fc.constantFrom<'central' | 'depot'>(
        ...(absorption === 'none' ? (['central'] as const) : (['central', 'depot'] as const)),
      ),
      dur: fc.constantFrom(undefined, 0.5, 3.3),
      F: fc.constantFrom(undefined, 0.7),
      lag: fc.constantFrom(undefined, 0.4),
    }),
    { minLength: 1, maxLength: 3 },
  );
const TIMES = [0.3, 7.7, 31];

describe.each([
  [0, 'none', 0],
  [1, 'none', 0],
  [2, 'none', 0],
  [0, 'first-order', 1],
  [1, 'first-order', 1],
  [2, 'first-order', 1],
  [0, 'transit', 3],
  [1, 'transit', 5],
  [2, 'transit', 2],
] as const)('%d compartments around the central one, absorption %s over %d', (around, absorption, nTransit) => {
  it('agrees with the exponential of the whole matrix, equal and nearly equal rates too', () => {
    fc.assert(
      fc.property(parametersOf(around, absorption), dosesOf(absorption), (parameters, doses) => {
        const one = { absorption, nTransit, parameters, doses, times: TIMES };
        const { value, area } = matrixCourse(parameters, nTransit, doses, TIMES);
        expect(distance(predict(one), value, 1e-9, 1e-12 * Math.max(...value))).toBeLessThan(1);
        expect(distance(predict(one, 'area'), area, 1e-9, 1e-12 * Math.max(...area))).toBeLessThan(1);
      }),
      { numRuns: 12, seed: 5 },
    );
  });

  it('at steady state repeats itself, and what is given in an interval is what is cleared', () => {
    fc.assert(
      fc.property(
        parametersOf(around, absorption),
        fc.constantFrom(undefined, 0.5, 2, 4, 6.5),
        fc.constantFrom(0, 0.4, 1.7, 2, 3),
        (parameters, dur, lag) => {
          const cmt = absorption === 'none' ? 'central' : 'depot';
          const doses = [{ time: 0, amt: 10, cmt, dur, lag, ii: 2, ss: 1, addl: 5 }] as const;
          const one = { absorption, nTransit, parameters, doses };
          const first = predict({ ...one, times: [0.3, 1, 1.71, 1.99] });
          expect(distance(predict({ ...one, times: [4.3, 5, 5.71, 5.99] }), first, 1e-10, 1e-13)).toBeLessThan(1);
          const [interval, two] = predict({ ...one, times: [2, 4] }, 'area');
          expect(interval! * parameters.CL).toBeCloseTo(10, 8);
          expect(two! * parameters.CL).toBeCloseTo(20, 8);
        },
      ),
      { numRuns: 12, seed: 5 },
    );
  });

  it('at steady state is where many doses lead', () => {
    const absorbed = absorption === 'transit' ? { KTR: 1.3 } : absorption === 'none' ? {} : { KA: 0.25 };
    const parameters = {
      CL: 3,
      V1: 10,
      ...(around > 0 ? { Q: 2, V2: 4 } : {}),
      ...(around > 1 ? { Q3: 1, V3: 7 } : {}),
      ...absorbed,
    };
    const cmt = absorption === 'none' ? 'central' : 'depot';
    for (const dur of [undefined, 0.5, 3, 9])
      for (const lag of [0, 1.2, 5]) {
        const dose = { amt: 10, cmt, dur, lag, ii: 4 } as const;
        const one = { absorption, nTransit, parameters, times: [0.2, 1.1, 3, 3.9, 10] };
        const many = predict({ ...one, doses: [{ ...dose, time: -1600, addl: 400 }] });
        expect(distance(predict({ ...one, doses: [{ ...dose, time: 0, ss: 1 }] }), many, 1e-9, 1e-13)).toBeLessThan(1);
      }
  });

  it('is proportional to the dose, and doses add up', () => {
    fc.assert(
      fc.property(parametersOf(around, absorption), dosesOf(absorption), (parameters, doses) => {
        const one = { absorption, nTransit, parameters, times: TIMES };
        const all = predict({ ...one, doses });
        const twice = predict({ ...one, doses: doses.map((dose) => ({ ...dose, amt: 2 * dose.amt })) });
        const alone = doses.map((dose) => predict({ ...one, doses: [dose] }));
        const sum = TIMES.map((_, i) => alone.reduce((total, levels) => total + levels[i]!, 0));
        expect(distance(all, sum, 1e-12, 1e-13)).toBeLessThan(1);
        expect(
          distance(
            twice,
            all.map((level) => 2 * level),
            1e-13,
            1e-300,
          ),
        ).toBeLessThan(1);
      }),
      { numRuns: 12, seed: 5 },
    );
  });
});
