import { describe, expect, it } from 'vitest';
import { compileModel } from '../model/compile-model.ts';
import { populationDraws } from './draws.ts';
import { metricOf } from './evaluate.ts';
import { doseForTarget } from './for-target.ts';
import { typicalOf } from './individual.ts';
import { searchPosterior } from './search-posterior.ts';

/** Michaelis–Menten: at most 325 mg a day can be eliminated. */
const MODEL = compileModel({
  structure: {
    type: 'ode',
    states: [
      { name: 'A1', rhs: '-KA * A1' },
      { name: 'A2', rhs: 'KA * A1 - VMAX * (A2 / V1) / (KM + A2 / V1)' },
    ],
    doseTargets: { depot: 'A1', central: 'A2' },
    outputs: [{ name: 'conc', text: 'A2 / V1' }],
  },
  units: { time: 'd', amount: 'mg', concentration: 'mg/L', volume: 'L' },
  covariates: [],
  thetas: [],
  definitions: [],
  parameters: [
    { name: 'VMAX', text: '325 * exp(eta_VMAX)' },
    { name: 'KM', text: '2.41' },
    { name: 'V1', text: '36' },
    { name: 'KA', text: '36' },
  ],
  omega: { names: ['eta_VMAX'], lower: [[0.0025]] },
  residual: [{ form: 'variance-sum', prop: 0.1 }],
});
const subject = { model: MODEL, history: { doses: [], observations: [], covariates: {} } };
const person = typicalOf(MODEL);
const daily = { interval: 1, count: 'steady-state' } as const;

describe('elimination that is saturated', () => {
  it('the dose for any level stays below what can be eliminated, and levels are those of the balance', () => {
    const dose = doseForTarget(subject, { person }, daily, { metric: { kind: 'average' }, value: 15 });
    // Given evenly, 15 mg/L would need 325 × 15 / (2.41 + 15); given once a day, somewhat less is eliminated than that.
    expect(dose).toBeLessThan((325 * 15) / 17.41);
    expect(dose).toBeGreaterThan(0.97 * ((325 * 15) / 17.41));
    const high = doseForTarget(subject, { person }, daily, { metric: { kind: 'average' }, value: 1000 });
    expect(high).toBeLessThan(325);
  });

  it('a dose above that has no steady state: no level, and in a search it is too high and harm', () => {
    expect(metricOf(subject, person, { ...daily, amount: 400 }, { kind: 'average' })).toBeNaN();
    const found = searchPosterior([{ subject, draws: populationDraws(MODEL, 16) }], {
      space: { doses: [250, 450], intervals: [1] },
      targets: [{ metric: { kind: 'trough' }, low: 5, high: 20 }],
      harm: { metric: { kind: 'peak' }, above: 30 },
    });
    expect(found.map(({ regimen, above, harm, metric }) => [regimen.amount, above, harm, metric === null])).toEqual([
      [250, 0, 0, false],
      [450, 1, 1, true],
    ]);
  });
});
