import { describe, expect, it } from 'vitest';
import { compileModel } from '../model/compile-model.ts';
import { averageSteadyState } from './average-steady-state.ts';

/** Vmax 325 mg/d, Km 2.41 mg/L: phenytoin of 60 kg, Yukawa et al., Chem Pharm Bull 1990;38:1973. */
const model = compileModel({
  structure: {
    type: 'ode',
    states: [
      { name: 'A1', rhs: '-KA*A1' },
      { name: 'A2', rhs: 'KA*A1 - VMAX*(A2/V1)/(KM + A2/V1)' },
    ],
    doseTargets: { depot: 'A1' },
    outputs: [{ name: 'conc', text: 'A2/V1' }],
  },
  units: { time: 'd', amount: 'mg', concentration: 'mg/L', volume: 'L' },
  covariates: [],
  thetas: [],
  definitions: [],
  parameters: [
    { name: 'VMAX', text: '325*exp(eta)' },
    { name: 'KM', text: '2.41' },
    { name: 'V1', text: '36' },
    { name: 'KA', text: '36' },
    { name: 'F', text: '0.9' },
  ],
  omega: { names: ['eta'], lower: [[0.04]] },
  residual: [{ form: 'variance-sum', prop: 0.1 }],
});

describe('the average level at steady state', () => {
  it.each([0, 1, 100, 300, 350, 361])('is Km R / (Vmax − R) at %d mg a day', (dose) => {
    const rate = 0.9 * dose;
    const { value } = averageSteadyState(model, {}, Float64Array.of(0), dose);
    expect(Math.abs(value! - (2.41 * rate) / (325 - rate))).toBeLessThanOrEqual(1e-6 * value!);
  });

  it.each([325 / 0.9, 362, 500, 1e4])('is none at %d mg a day', (dose) =>
    expect(averageSteadyState(model, {}, Float64Array.of(0), dose)).toEqual({ saturated: true, value: null }),
  );
});
