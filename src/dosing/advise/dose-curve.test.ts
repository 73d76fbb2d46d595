import { describe, expect, it } from 'vitest';
import { EMPTY_RECORD } from '../../record/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { adviseDose } from './advise-dose.ts';
import type { DosingInput } from '../person/dosing-input.ts';
import type { DoseAdvice } from './dose-advice.ts';

const NOBODY = { record: EMPTY_RECORD, phenotypes: [], values: [], exposures: [] };
const advise = (
  drug: string,
  covariates: Readonly<Record<string, { value: number; unit: string }>>,
  input: DosingInput = {},
): DoseAdvice =>
  adviseDose(recordKnowledge(), NOBODY, drug, {
    now: '2026-11-22T08:00',
    draws: 128,
    confirmTarget: true,
    covariates,
    input,
  });
const PERSON = { CRCL: { value: 90, unit: 'mL/min' }, WT: { value: 70, unit: 'kg' }, AGE: { value: 60, unit: 'a' } };
const given = (at: string | number): DosingInput => ({
  doses: [{ at, amount: { value: 1000, unit: 'mg' }, infusionHours: 2, everyHours: 12, more: 3 }],
});

describe('hours of the day', () => {
  it('are not made up where doses are in hours since the first one', () => {
    const { options, current } = advise('vancomycin', PERSON, given(0));
    expect(options.length).toBeGreaterThan(0);
    for (const { hours } of [...options, current!]) expect(hours).toEqual([]);
  });

  it('are those of the doses where these have a date', () => {
    const { options } = advise('vancomycin', PERSON, given('2026-11-20T22:00'));
    expect(options.find(({ interval }) => interval === 12)!.hours).toEqual([10, 22]);
  });
});

describe('the curve before any dose was given', () => {
  it.each([
    [
      'vancomycin',
      { CRCL: { value: 90, unit: 'mL/min' }, WT: { value: 70, unit: 'kg' }, AGE: { value: 60, unit: 'a' } },
    ],
    ['phenytoin', { WT: { value: 60, unit: 'kg' }, AGE: { value: 30, unit: 'a' } }],
  ])('of %s begins with the first dose that is planned, and is never below zero', (drug, covariates) => {
    const { curve, options } = advise(drug, covariates);
    expect(curve).not.toBeNull();
    expect(curve!.times[0]).toBe(0);
    expect(curve!.doses[0]).toMatchObject({ time: 0, planned: true });
    expect(curve!.times.at(-1)).toBeCloseTo(3 * options[0]!.interval, 9);
    const { p05, p50, p95 } = curve!.population;
    expect(Math.min(...p05, ...p50, ...p95)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...p50.slice(-20))).toBeGreaterThan(0);
  });
});
