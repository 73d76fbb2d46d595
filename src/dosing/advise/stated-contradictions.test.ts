import { beforeAll, describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { EMPTY_RECORD } from '../../record/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { considerModels } from './consider-models.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

type Values = Readonly<Record<string, readonly [number, string]>>;
const ADULT: Values = { WT: [70, 'kg'], AGE: [60, 'a'], SEX: [1, '1'], CR: [1, 'mg/dL'] };
const NEWBORN: Values = { WT: [2.1, 'kg'], PMA: [33, 'wk'], PNA: [5, 'd'], SCR: [78, 'umol/L'] };

const consider = (drug: string, values: Values) =>
  considerModels(knowledge, { record: EMPTY_RECORD, phenotypes: [], values: [], exposures: [] }, drug, {
    now: '2026-11-22T12:00',
    covariates: Object.fromEntries(Object.entries(values).map(([name, [value, unit]]) => [name, { value, unit }])),
  });
const codeOf = (drug: string, values: Values): string => {
  try {
    consider(drug, values);
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
  return 'none';
};

describe('stated values that mean the same', () => {
  it.each<readonly [string, string, Values]>([
    ['two ages', 'vancomycin', { ...ADULT, age: [5, 'a'] }],
    ['two weights', 'vancomycin', { ...ADULT, weight: [80, 'kg'] }],
    ['two weights, one in pounds', 'vancomycin', { ...ADULT, weight: [70, '[lb_av]'] }],
    ['two creatinines', 'vancomycin', { ...ADULT, creatinine: [200, 'umol/L'] }],
    ['two sexes', 'vancomycin', { ...ADULT, sex: [0, '1'] }],
    ['a flag of age', 'phenytoin', { WT: [70, 'kg'], AGE: [40, 'a'], CHILD: [1, '1'] }],
    ['days of life', 'gentamicin', { ...NEWBORN, AGE: [0.5, 'a'] }],
    ['weeks since the last period', 'gentamicin', { ...NEWBORN, PMA: [60, 'wk'] }],
    ['the same for an adult', 'vancomycin', { ...ADULT, PMA: [60, 'wk'] }],
  ])('and contradict each other are refused: %s', (_, drug, values) => {
    expect(codeOf(drug, values)).toBe('DOSING_VALUES_CONTRADICT');
  });

  it.each<readonly [string, string, Values]>([
    ['twice the same', 'vancomycin', { ...ADULT, age: [60, 'a'], weight: [70_000, 'g'], sex: [1, '1'] }],
    ['rounded by a conversion', 'vancomycin', { ...ADULT, weight: [154, '[lb_av]'], creatinine: [88, 'umol/L'] }],
    ['what follows from the age', 'phenytoin', { WT: [18, 'kg'], AGE: [5, 'a'], CHILD: [1, '1'] }],
    ['completed years', 'vancomycin', { ...ADULT, PMA: [3210, 'wk'] }],
    ['a newborn', 'gentamicin', { ...NEWBORN, AGE: [0.01, 'a'] }],
    ['a newborn in completed years', 'gentamicin', { ...NEWBORN, AGE: [0, 'a'] }],
  ])('and agree are taken: %s', (_, drug, values) => {
    expect(codeOf(drug, values)).toBe('none');
  });
});

describe('an age, a weight or a height', () => {
  it.each<readonly [string, Values]>([
    ['phenytoin', { WT: [18, 'kg'], AGE: [5, '1'] }],
    ['vancomycin', { ...ADULT, AGE: [60, '1'] }],
    ['vancomycin', { ...ADULT, height: [170, 'kg'] }],
  ])('of %s without a unit that can be meant is not passed over', (drug, values) => {
    expect(codeOf(drug, values)).toBe('DOSING_VALUE_UNIT');
  });
});

describe('a stated age', () => {
  it('answers what the birth date of a record answers', () => {
    for (const [age, child] of [
      [5, 1],
      [14.9, 1],
      [15, 0],
      [40, 0],
    ] as const) {
      const [model] = consider('phenytoin', { WT: [40, 'kg'], AGE: [age, 'a'] }).usable;
      expect(model!.covariates.values['CHILD'], `${age} a`).toBe(child);
      expect(model!.covariates.inputs.find(({ covariate }) => covariate === 'CHILD')?.from).toBe('stated');
      expect(model!.covariates.notices.some(({ params }) => params?.['name'] === 'below-15-years')).toBe(false);
    }
  });

  it('without a unit is in years', () => {
    const [model] = consider('phenytoin', { WT: [18, ''], AGE: [5, ''] }).usable;
    expect(model!.covariates.values).toMatchObject({ WT: 18, CHILD: 1 });
    expect(model!.population.unchecked).not.toContain('age');
  });

  it('of a child gives its weeks since the last period, as born at term; that of an infant does not', () => {
    const of = (age: number) => {
      const { usable, refused } = consider('vancomycin', { WT: [18, 'kg'], AGE: [age, 'a'], CR: [0.4, 'mg/dL'] });
      return [...usable, ...refused].find(({ record }) => record.id === 'vancomycin-colin-2019')!.covariates;
    };
    expect(of(5).values['PMA']).toBeCloseTo((5 * 365.25) / 7 + 40, 9);
    expect(of(1).missing.map(({ name }) => name)).toContain('PMA');
  });
});
