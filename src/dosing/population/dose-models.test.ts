import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { compiledModel, doseModels, doseModelsOf } from './dose-models.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const near = (value: number, expected: number, rel: number): boolean =>
  Math.abs(value - expected) <= rel * Math.abs(expected) + 1e-12;

describe('the models of the knowledge', () => {
  it('are 47 of 36 drugs', () => {
    const models = [...doseModels(knowledge).values()];
    expect(models).toHaveLength(47);
    expect(new Set(models.map(({ body }) => body.drug)).size).toBe(36);
    expect(doseModelsOf(knowledge, 'vancomycin')).toHaveLength(9);
  });

  it('give the parameters of their check patients', () => {
    const wrong: string[] = [];
    for (const [id, { body }] of doseModels(knowledge)) {
      const model = compiledModel({ body });
      const out = new Float64Array(model.parameterNames.length);
      const values = Object.fromEntries(
        body.covariates.flatMap((one) => (one.default === undefined ? [] : [[one.name, one.default]])),
      );
      model
        .bind({ ...values, ...body.check.covariates })
        .parametersAt(new Float64Array(model.etaNames.length), new Float64Array(model.kappaNames.length), 0, out);
      for (const [name, expected] of Object.entries(body.check.parameters)) {
        const value = out[model.parameterNames.indexOf(name)];
        if (value === undefined || !near(value, expected, 1e-9)) wrong.push(`${id} ${name}: ${value} for ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
