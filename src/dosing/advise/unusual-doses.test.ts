import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { EMPTY_RECORD } from '../../record/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import type { GivenDose } from '../person/dosing-input.ts';
import { HOURS } from '../person/model-units.ts';
import { doseModels } from '../population/dose-models.ts';
import { adviseDose } from './advise-dose.ts';
import type { DoseRequest } from './dose-request.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const OURS = new Set(['DOSING_DOSE_UNUSUAL', 'DOSING_PARAMETER_UNLIKELY']);
const told = (drug: string, request: Partial<DoseRequest>): readonly string[] =>
  adviseDose(
    knowledge,
    { record: EMPTY_RECORD, phenotypes: [], values: [], exposures: [] },
    drug,
    { now: '2026-11-22T12:00', draws: 32, ...request },
    { brief: true },
  ).cautions.flatMap(({ code, severity }) => (OURS.has(code) && severity === 'serious' ? [code] : []));

const VANCOMYCIN = {
  WT: { value: 70, unit: 'kg' },
  AGE: { value: 60, unit: 'a' },
  SEX: { value: 1, unit: '1' },
  CR: { value: 1, unit: 'mg/dL' },
};
const mg = (at: number, value: number, more = 0, infusionHours = 2): GivenDose => ({
  at,
  amount: { value, unit: 'mg' },
  infusionHours,
  ...(more > 0 ? { everyHours: 12, more } : {}),
});
const vancomycin = (doses: readonly GivenDose[], level?: readonly [at: number, value: number]): readonly string[] =>
  told('vancomycin', {
    covariates: VANCOMYCIN,
    input: { doses, ...(level === undefined ? {} : { levels: [{ at: level[0], value: level[1], unit: 'mg/L' }] }) },
  });

describe('a dose far above those of the model', () => {
  it('is told of what is given again and again', () => {
    expect(vancomycin([mg(0, 10_000, 3)])).toEqual(['DOSING_DOSE_UNUSUAL']);
    expect(vancomycin([mg(0, 6500), mg(12, 6500), mg(24, 6500)])).toEqual(['DOSING_DOSE_UNUSUAL']);
    expect(vancomycin([mg(0, 10_000), mg(12, 1000, 3)])).toEqual(['DOSING_DOSE_UNUSUAL']);
  });

  it('is not told of a first dose that loads, nor of what a day holds in one infusion', () => {
    expect(vancomycin([mg(0, 1000, 3)])).toEqual([]);
    expect(vancomycin([mg(0, 7000), mg(12, 1500, 3)])).toEqual([]);
    expect(vancomycin([mg(0, 7000, 0, 24), mg(24, 7000, 0, 24)])).toEqual([]);
  });

  it('is told of ten times the usual amount of a small one', () => {
    const covariates = {
      WT: { value: 70, unit: 'kg' },
      SCR: { value: 100, unit: 'umol/L' },
      AGE: { value: 75, unit: 'a' },
    };
    const digoxin = (doses: readonly GivenDose[]) => told('digoxin', { covariates, input: { doses } });
    const daily = (at: number, value: number): GivenDose => ({
      at,
      amount: { value, unit: 'mg' },
      everyHours: 24,
      more: 19,
    });
    expect(digoxin([daily(0, 1.25)])).toEqual(['DOSING_DOSE_UNUSUAL']);
    expect(digoxin([daily(0, 0.125)])).toEqual([]);
    expect(digoxin([{ at: 0, amount: { value: 1.25, unit: 'mg' } }, daily(24, 0.25)])).toEqual([]);
  });

  it('is told of no check patient of any model', () => {
    const found: unknown[] = [];
    for (const [id, { body }] of doseModels(knowledge)) {
      const { covariates, regimen } = body.check;
      const hours = HOURS[body.units.time] ?? 1;
      const doses = regimen.map(({ time, amt, dur, ii, addl }): GivenDose => ({
        at: time * hours,
        amount: { value: amt, unit: body.units.amount },
        ...(dur === undefined ? {} : { infusionHours: dur * hours }),
        ...(ii === undefined ? {} : { everyHours: ii * hours, more: addl ?? 0 }),
      }));
      const stated = Object.fromEntries(
        body.covariates.flatMap(({ name, unit }) =>
          covariates[name] === undefined ? [] : [[name, { value: covariates[name], unit }]],
        ),
      );
      const codes = told(body.drug, { model: id, covariates: stated, input: { doses } });
      if (codes.length > 0) found.push([id, codes]);
    }
    expect(found).toEqual([]);
  });
});

describe('a person far from the typical one', () => {
  it('is told where the levels say so, and not where they are those of many', () => {
    expect(vancomycin([mg(0, 10_000, 3)], [35.5, 14])).toContain('DOSING_PARAMETER_UNLIKELY');
    for (const value of [5, 8, 14, 25, 40]) expect(vancomycin([mg(0, 1000, 3)], [35.5, value]), `${value}`).toEqual([]);
  });
});
