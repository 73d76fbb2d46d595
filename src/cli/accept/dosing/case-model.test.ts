import { describe, expect, it } from 'vitest';
import { compileModel, individualParameters } from '../../../dosing/index.ts';
import { etaOf, historyOf, modelOf } from './case-model.ts';

const none = (id: string): never => {
  throw new Error(`no model ${id}`);
};

describe('a model out of a case', () => {
  it('of bare parameters is a model of constants', () => {
    const model = modelOf(
      {
        structure: { type: 'linear', absorption: 'transit', nTransit: 3 },
        parameters: { CL: 1.5, V1: 20, KTR: 1e-7 },
        concScale: 1000,
      },
      none,
    );
    expect(model.structure).toEqual({ type: 'linear', absorption: 'transit', nTransit: 3, concScale: 1000 });
    const compiled = compileModel(model);
    expect(individualParameters(compiled, { covariates: {} }, new Float64Array(0))).toEqual({
      CL: 1.5,
      V1: 20,
      KTR: 1e-7,
    });
  });

  it('that is spelled out keeps variability between occasions, several residuals and differential equations', () => {
    const model = modelOf(
      {
        model: {
          structure: {
            type: 'ode',
            states: [{ name: 'A', rhs: '-K*A', init: 2 }],
            algebraic: [{ name: 'C', expr: 'A/V' }],
            doseTargets: { central: 'A' },
            outputs: { conc: 'C', effect: '1-C' },
          },
          covariates: [{ name: 'WT', unit: 'kg' }],
          thetas: [{ name: 'TK', value: 0.1 }],
          definitions: [],
          parameters: [
            { name: 'K', expr: 'TK*exp(eta_K+kappa_K)' },
            { name: 'V', expr: 'WT' },
          ],
          omega: { names: ['eta_K'], lower: [[0.1]] },
          iov: { names: ['kappa_K'], lower: [[0.02]], occasion: 'each day' },
          residual: [
            { form: 'log-additive', add: 0.2, output: 'conc' },
            { form: 'power', prop: 0.2, power: 0.5, output: 'effect' },
          ],
        },
      },
      none,
    );
    expect(model.iov).toEqual({ names: ['kappa_K'], lower: [[0.02]] });
    expect(model.residual.map(({ output, form }) => [output, form])).toEqual([
      ['conc', 'log-additive'],
      ['effect', 'power'],
    ]);
    expect(model.structure).toMatchObject({
      states: [{ rhs: '-K*A', init: 2 }],
      outputs: [{ name: 'conc' }, { name: 'effect' }],
    });
    expect(compileModel(model).kappaNames).toEqual(['kappa_K']);
  });

  it.each([
    [{ structure: { type: 'linear', absorption: 'sublingual' }, parameters: {} }],
    [{ structure: { type: 'stochastic' }, parameters: {} }],
    [{ structure: { type: 'linear', colour: 1 }, parameters: {} }],
    [{ model: { structure: { type: 'linear' }, residual: { form: 'other' }, parameters: [] } }],
  ])('is refused where a part of it is not known: %j', (input) => {
    expect(() => modelOf(input, none)).toThrow();
  });
});

describe('a patient out of a case', () => {
  it('reads levels below the limit, outputs, occasions and changing covariates', () => {
    const history = historyOf({
      patient: {
        doses: [{ time: 0, amt: 100, rate: 50, ii: 12, addl: 1, ss: 1, F: 0.5, lag: 1, reset: true, cmt: 'depot' }],
        observations: [
          { time: 1, value: 0, blq: true, lloq: 0.5 },
          { time: 2, blq: 1, lloq: 0.5 },
          { time: 3, value: 2, output: 'inr' },
        ],
        covariates: [
          { time: 0, WT: 70 },
          { time: 24, WT: 75 },
        ],
        covariateInterpolation: 'nocb',
        occasions: [
          { time: 0, occasion: 1 },
          { time: 24, occasion: 2 },
        ],
      },
    });
    expect(history).toEqual({
      doses: [{ time: 0, amt: 100, rate: 50, ii: 12, addl: 1, ss: 1, F: 0.5, lag: 1, reset: true, cmt: 'depot' }],
      observations: [
        { time: 1, value: 0, blq: true, lloq: 0.5 },
        { time: 2, value: 0.5, blq: true, lloq: 0.5 },
        { time: 3, value: 2, output: 'inr' },
      ],
      covariates: [
        { time: 0, WT: 70 },
        { time: 24, WT: 75 },
      ],
      covariateInterpolation: 'nocb',
      occasions: [
        { time: 0, occasion: 1 },
        { time: 24, occasion: 2 },
      ],
    });
  });

  it.each([
    [{ doses: [{ time: 0, amt: 1, route: 'oral' }] }],
    [{ doses: [{ time: 0, amt: 1, cmt: 'gut' }] }],
    [{ patient: { doses: [], observations: [{ time: 1, value: 1, weight: 2 }] } }],
    [{ patient: { doses: [], allergies: [] } }],
    [{ doses: [], covariateInterpolation: 'linear' }],
  ])('is refused where a field would be left unread: %j', (input) => {
    expect(() => historyOf(input)).toThrow();
  });

  it('has no deviation that the model does not have', () => {
    expect([...etaOf({ eta: { eta_V: 0.2 } }, ['eta_CL', 'eta_V'])]).toEqual([0, 0.2]);
    expect(() => etaOf({ eta: { eta_Q: 0.2 } }, ['eta_CL', 'eta_V'])).toThrow('eta_Q');
  });
});
