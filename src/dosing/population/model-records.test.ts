import { beforeAll, describe, expect, it } from 'vitest';
import { PropriaError, compileNumbers, unitOf, valueIn } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { simulate } from '../kinetics/simulate.ts';
import type { DoseRecord } from '../model/history.ts';
import { type DoseModelRecord, compiledModel, doseModels } from './dose-models.ts';

let models: readonly DoseModelRecord[];
beforeAll(() => {
  const knowledge: Knowledge = recordKnowledge();
  models = [...doseModels(knowledge).values()];
});

/** Units that core does not reduce: the analyte's own conversions read them. */
const BY_ANALYTE = new Set(['Cel', '[degF]', 'ukat/L']);

describe('each model record', () => {
  it('predicts what its check says: closed forms to 1e-6, differential equations to 1e-5', () => {
    const wrong: string[] = [];
    for (const { id, body } of models) {
      const tolerance = body.structure.type === 'linear' ? 1e-6 : 1e-5;
      for (const [output, expected] of Object.entries(body.check.outputs)) {
        const model = compiledModel({ body });
        const doses = body.check.regimen as readonly DoseRecord[];
        const defaults = Object.fromEntries(
          body.covariates.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value] as const])),
        );
        const history = { doses, observations: [], covariates: { ...defaults, ...body.check.covariates } };
        const requests = body.check.times.map((time) => ({ time, output }));
        const found = simulate(model, history, { requests });
        for (const [i, value] of expected.entries())
          if (!(Math.abs(found[i]! - value) <= tolerance * Math.abs(value) + 1e-9))
            wrong.push(`${id} ${output} at ${requests[i]!.time}: ${found[i]} for ${value}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has units that core reads, and parameters in those of its structure', () => {
    const wrong: string[] = [];
    for (const { id, body } of models) {
      const { time, volume, amount, concentration } = body.units;
      const units = [
        ...body.thetas.map(({ unit }) => unit),
        ...body.covariates.flatMap(({ unit, mistaken = [] }) => [unit, ...mistaken.map((one) => one.unit)]),
        ...body.targets.map(({ unit }) => unit),
        ...body.population.limits.map(({ unit }) => unit),
      ];
      for (const unit of units.filter((one) => !BY_ANALYTE.has(one)))
        expect(() => unitOf(unit), `${id}: ${unit}`).not.toThrow();
      const kinds: readonly (readonly [RegExp, string])[] = [
        [/^(CL|Q|Q3)$/, `${volume}/${time}`],
        [/^V[123]$/, volume],
        [/^(KA|KTR)$/, `/${time}`],
        [/^F$/, '1'],
        [/^(TLAG|D1|LAGINF)$/, time],
      ];
      for (const { name, unit } of body.parameters) {
        const wanted = kinds.find(([pattern]) => pattern.test(name))?.[1];
        if (wanted !== undefined && !(Math.abs(valueIn({ value: 1, unit }, wanted) - 1) < 1e-12))
          wrong.push(`${id}: ${name} is in ${unit}, not in ${wanted}`);
      }
      if (body.structure.type === 'linear') {
        const scale = valueIn({ value: 1, unit: `${amount}/${volume}` }, concentration);
        expect(body.structure.concScale ?? 1, id).toBeCloseTo(scale, 9);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has variances that are those of a distribution, and deviations that a formula uses', () => {
    for (const { id, body } of models)
      for (const block of [body.omega, ...(body.iov === undefined ? [] : [body.iov])]) {
        expect(
          block.lower.map((row) => row.length),
          id,
        ).toEqual(block.names.map((_, i) => i + 1));
        expect(isSemidefinite(block.lower), id).toBe(true);
        for (const name of block.names)
          expect(
            body.parameters.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text)),
            `${id}: ${name}`,
          ).toBe(true);
      }
  });

  it('knows every name in its differential equations', () => {
    for (const { id, body } of models) {
      if (body.structure.type !== 'ode') continue;
      const { states, algebraic = [], outputs, doseTargets } = body.structure;
      const names = new Set([
        ...states.map(({ name }) => name),
        ...body.thetas.map(({ name }) => name),
        ...body.covariates.map(({ name }) => name),
        ...body.definitions.map(({ name }) => name),
        ...body.parameters.map(({ name }) => name),
        't',
      ]);
      const formulas = [...algebraic, ...states.map(({ name, rhs }) => ({ name: `d_${name}`, text: rhs }))];
      const asked = outputs.map(({ name, text }) => ({ name: `out_${name}`, text }));
      expect(() => compileNumbers([...names], [...formulas, ...asked]), id).not.toThrow(PropriaError);
      for (const state of Object.values(doseTargets)) expect(states.map(({ name }) => name)).toContain(state);
      for (const { output } of body.residual)
        expect(outputs.map(({ name }) => name)).toContain(output ?? outputs[0]!.name);
    }
  });

  it('has limits, targets and levels that it can answer', () => {
    for (const { id, body } of models) {
      const outputs =
        body.structure.type === 'linear' ? ['concentration'] : body.structure.outputs.map(({ name }) => name);
      const covariates = body.covariates.map(({ name }) => name);
      for (const { of, from, upTo } of body.population.limits) {
        expect(['age', 'weight', 'height', 'bmi', ...covariates], id).toContain(of);
        expect(from ?? upTo, `${id} ${of}`).toBeDefined();
        expect(from === undefined || upTo === undefined || from < upTo, `${id} ${of}`).toBe(true);
      }
      for (const { output, low, high, best } of body.targets) {
        if (output !== undefined) expect(outputs, id).toContain(output);
        expect(low ?? high, id).toBeDefined();
        expect(best === undefined || (best >= (low ?? best) && best <= (high ?? best)), id).toBe(true);
      }
      expect(body.levels.map(({ output }) => output)).toEqual(outputs);
      expect(body.giving.amounts[0]).toBeLessThan(body.giving.amounts[1]);
      for (const { amt } of body.check.regimen) {
        expect(amt, id).toBeGreaterThanOrEqual(body.giving.amounts[0]);
        expect(amt, id).toBeLessThanOrEqual(body.giving.amounts[1]);
      }
    }
  });
});

/** By Cholesky, with zeros where a deviation is fixed. */
function isSemidefinite(lower: readonly (readonly number[])[]): boolean {
  const n = lower.length;
  const factor = lower.map(() => new Float64Array(n));
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let rest = lower[i]![j]!;
      for (let k = 0; k < j; k++) rest -= factor[i]![k]! * factor[j]![k]!;
      if (i === j) {
        if (rest < -1e-12) return false;
        factor[i]![i] = Math.sqrt(Math.max(rest, 0));
      } else if (factor[j]![j] === 0) {
        if (Math.abs(rest) > 1e-12) return false;
      } else factor[i]![j] = rest / factor[j]![j]!;
    }
  return true;
}
