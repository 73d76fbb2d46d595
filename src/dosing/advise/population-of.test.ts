import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { EMPTY_RECORD, type PersonRecord } from '../../record/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { considerModels } from './consider-models.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const NOW = '2026-11-22T12:00';
const at = { kind: 'stated', by: 'person', date: '2026-11-20' } as const;
const known = <Value>(value: Value) => ({ value, at, date: '2026-11-20' });
const pregnancy = (status: 'active' | 'past', onset: string | null = null): PersonRecord['conditions'][number] => ({
  id: 'condition:1',
  conditions: ['pregnancy'],
  written: 'pregnancy',
  codes: [],
  status,
  onset,
  at,
  date: '2026-11-20',
});

/** What the first model of the drug says of a pregnancy. */
const said = (record: Partial<PersonRecord>, sex: number | null = 0, age = 31): string => {
  const covariates = {
    WT: { value: 70, unit: 'kg' },
    CR: { value: 1, unit: 'mg/dL' },
    AGE: { value: age, unit: 'a' },
    ...(sex === null ? {} : { SEX: { value: sex, unit: '1' } }),
  };
  const person = { record: { ...EMPTY_RECORD, ...record }, phenotypes: [], values: [], exposures: [] };
  const choice = considerModels(knowledge, person, 'vancomycin', {
    now: NOW,
    covariates,
    model: 'vancomycin-goti-2018',
  });
  const { population } = [...choice.usable, ...choice.refused][0]!;
  if (population.refusals.some(({ code }) => code === 'DOSING_PREGNANT')) return 'refused';
  return population.unchecked.includes('pregnancy') ? 'not assessed' : 'nothing';
};

describe('a pregnancy', () => {
  it('among the conditions counts as one that is stated', () => {
    expect(said({ pregnancy: known('pregnant') })).toBe('refused');
    expect(said({ conditions: [pregnancy('active')] })).toBe('refused');
    expect(said({ conditions: [pregnancy('active', '2026-05-01')] })).toBe('refused');
    expect(said({ conditions: [pregnancy('active')], pregnancy: known('possible') })).toBe('refused');
  });

  it('that is over, or contradicted, is not assessed', () => {
    expect(said({ conditions: [pregnancy('past')] })).toBe('not assessed');
    expect(said({ conditions: [pregnancy('active', '2024-05-01')] })).toBe('not assessed');
    expect(said({ conditions: [pregnancy('active')], pregnancy: known('not-pregnant') })).toBe('not assessed');
    expect(said({ pregnancy: known('not-pregnant') })).toBe('nothing');
  });

  it('of which nobody speaks is not assessed in a woman who may be, stated or recorded', () => {
    expect(said({})).toBe('not assessed');
    expect(said({ sex: known('female') }, null)).toBe('not assessed');
    expect(said({ sex: known('male') })).toBe('not assessed');
    expect(said({ sex: known('female') }, 1)).toBe('nothing');
    expect(said({}, 1)).toBe('nothing');
    expect(said({}, 0, 70)).toBe('nothing');
  });
});
