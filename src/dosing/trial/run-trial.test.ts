import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../core/index.ts';
import { compileModel } from '../model/compile-model.ts';
import type { ModelDefinition } from '../model/model-definition.ts';
import { runTrial } from './run-trial.ts';
import type { TrialDesign } from './trial-design.ts';
import { virtualPeople } from './virtual-people.ts';

/** One compartment, infused; clearance is halved in those with the flag. `factor` makes a wrong model of it. */
function model(factor: number): ModelDefinition {
  return {
    structure: { type: 'linear', absorption: 'none' },
    units: { time: 'h', amount: 'mg', concentration: 'mg/L', volume: 'L' },
    covariates: [{ name: 'SLOW', unit: '1' }],
    thetas: [{ name: 'TVCL', value: 4 * factor }],
    definitions: [],
    parameters: [
      { name: 'CL', text: 'TVCL * if(SLOW = 1, 0.5, 1) * exp(eta_CL)' },
      { name: 'V1', text: '40 * exp(eta_V1)' },
    ],
    omega: { names: ['eta_CL', 'eta_V1'], lower: [[0.09], [0, 0.04]] },
    residual: [{ form: 'variance-sum', prop: 0.1, add: 0.2 }],
  };
}

const design: TrialDesign = {
  title: 'Trial',
  drug: 'sample',
  truth: 'right',
  other: 'wrong',
  patients: 60,
  seed: 7,
  people: [
    [
      { share: 0.5, values: { SLOW: 1 } },
      { share: 0.5, values: { SLOW: 0 } },
    ],
  ],
  label: '1000',
  genotype: '1000 * if(SLOW = 1, 0.5, 1)',
  citations: [],
  interval: 12,
  infusion: 1,
  doses: { step: 125, least: 125, most: 3000 },
  target: { metric: { kind: 'auc24' }, low: 400, high: 600, best: 500, harm: 700 },
  sampling: { doses: 3, after: 11 },
  adjustments: 3,
};
const models = { truth: compileModel(model(1)), other: compileModel(model(3)) };
const result = runTrial(design, models);
const arm = (id: string): (typeof result.arms)[number]['steps'] => result.arms.find((one) => one.arm === id)!.steps;

describe('a trial on virtual patients', () => {
  it('has every arm, and as many steps as levels and a start', () => {
    expect(result.arms.map(({ arm: id }) => id)).toEqual(['label', 'genotype', 'fit', 'fit-other']);
    for (const { steps } of result.arms) expect(steps.map(({ adjustment }) => adjustment)).toEqual([0, 1, 2, 3]);
  });

  it('agrees with the exact share: the area under the label is 24-hour dose over a log-normal clearance', () => {
    // AUC24 = 2000 / CL within 400 to 600; CL is 4 or 2 times a log-normal with sd 0.3: Φ, by hand.
    const many = runTrial({ ...design, patients: 2000, adjustments: 0, other: undefined }, { ...models, other: null });
    // CL between 3.333 and 5: of the fast 0.7715 − 0.2717 = 0.4998, of the slow 0.9989 − 0.9557 = 0.0432.
    expect(Math.abs(many.arms[0]!.steps[0]!.inTarget - (0.4998 + 0.0432) / 2)).toBeLessThan(0.025);
  });

  it('a rule by genotype helps those it is for, and fits help more with each level', () => {
    expect(arm('genotype')[0]!.inTarget).toBeGreaterThan(arm('label')[0]!.inTarget);
    expect(arm('fit')[1]!.inTarget).toBeGreaterThan(arm('genotype')[0]!.inTarget);
    expect(arm('fit')[3]!.inTarget).toBeGreaterThan(0.8);
  });

  it('a wrong model is seen to be one', () => {
    expect(arm('fit-other')[1]!.inTarget).toBeLessThan(arm('fit')[1]!.inTarget);
  });

  it('shares add up, and benefit less worse is the difference from the label', () => {
    for (const { steps } of result.arms)
      for (const [i, step] of steps.entries()) {
        expect(step.below + step.inTarget + step.above).toBeCloseTo(1, 12);
        expect(step.benefit - step.worse).toBeCloseTo(step.inTarget - arm('label')[i]!.inTarget, 12);
      }
  });

  it('is the same by the same seed, and a longer trial begins with the same patients', () => {
    expect(canonicalJson(runTrial(design, models))).toBe(canonicalJson(result));
    const longer = virtualPeople({ ...design, patients: 80 }, models.truth);
    expect(longer.slice(0, 60)).toEqual(virtualPeople(design, models.truth));
  });

  it('refuses shares that are no whole', () => {
    const half = { ...design, people: [[{ share: 0.5, values: { SLOW: 1 } }]] };
    expect(() => runTrial(half, models)).toThrow(/shares/);
  });

  it('stops when asked', () => {
    expect(() => runTrial(design, models, { cancelled: () => true })).toThrow(/stopped/);
  });
});
