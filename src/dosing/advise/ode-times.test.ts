import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { EMPTY_RECORD } from '../../record/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { adviseDose } from './advise-dose.ts';
import type { DoseAdvice } from './dose-advice.ts';
import type { DoseRequest } from './dose-request.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const NOBODY = { record: EMPTY_RECORD, phenotypes: [], values: [], exposures: [] };
const advise = (drug: string, values: Readonly<Record<string, number>>, more: Partial<DoseRequest>): DoseAdvice =>
  adviseDose(knowledge, NOBODY, drug, {
    now: '2026-11-22T08:00',
    draws: 64,
    confirmTarget: true,
    covariates: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, unit: '' }])),
    ...more,
  });

describe('of a model of differential equations', () => {
  it('the time to steady state is that of its slowest half-life, and a missed dose is followed', () => {
    const { untilSteadyState, untilTarget, missedDose } = advise(
      'aripiprazole',
      { CYP2D6GRP: 1, age: 40 },
      { model: 'aripiprazole-kim-2008' },
    );
    // CL 3.15 L/h and V 193 L: within a tenth after ln 10 · V / CL.
    expect(untilSteadyState!.p50 / ((Math.log(10) * 193) / 3.15)).toBeGreaterThan(0.7);
    expect(untilSteadyState!.p50 / ((Math.log(10) * 193) / 3.15)).toBeLessThan(1.3);
    expect(untilTarget!.p50).toBeGreaterThan(0);
    // A half-life of two days: an hour or two matter nothing.
    expect(missedDose[0]!.then).toBe('take-now');
  });

  it('of an effect nothing is said of a missed dose', () => {
    const given = { at: 0, amount: { value: 5, unit: 'mg' }, everyHours: 24, more: 9 };
    const covariates = { age: { value: 60, unit: 'a' } };
    const { missedDose, standing, untilSteadyState } = advise(
      'warfarin',
      {},
      { model: 'warfarin-hamberg-2010', covariates: { ...covariates, ...COUNTS }, input: { doses: [given] } },
    );
    expect(standing).toBe('prior');
    expect(untilSteadyState).not.toBeNull();
    expect(missedDose).toEqual([]);
  });
});

const plain = (value: number) => ({ value, unit: '1' });
const COUNTS = { CYP2C9_1: plain(2), CYP2C9_2: plain(0), CYP2C9_3: plain(0), VKORC1_G: plain(1) };
