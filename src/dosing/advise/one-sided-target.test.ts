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
const advise = (drug: string, values: Readonly<Record<string, number>>, more: Partial<DoseRequest> = {}): DoseAdvice =>
  adviseDose(knowledge, NOBODY, drug, {
    now: '2026-11-22T08:00',
    confirmTarget: true,
    draws: 256,
    covariates: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, unit: '' }])),
    ...more,
  });
const ADALIMUMAB = { WT: 94, CRP: 7.9, ADA_ACTIVE: 0 };
const EFAVIRENZ = { GGT: 50, CYP2B6_516T: 0, ABCC4_1497T: 0 };
const METHOTREXATE = { CRCL: 95, BSA: 1.75 };

describe('a target with a lower limit alone', () => {
  it('is met by the smallest dose that nine of ten need, not by the largest of all', () => {
    const { options, continuous } = advise('adalimumab', ADALIMUMAB, { target: { metric: 'trough', low: 5 } });
    const daily = options.map(({ amount, interval }) => amount / interval);
    expect(options[0]!.inTarget).toBeGreaterThanOrEqual(0.9);
    expect(options[0]!.inTarget).toBeLessThan(0.97);
    expect(Math.min(...daily)).toBe(daily[0]);
    expect(continuous).toBeNull();
  });
});

describe('an upper limit alone', () => {
  it('of the record is nothing to aim at: no dose is said', () => {
    const advice = advise('methotrexate', METHOTREXATE);
    expect(advice).toMatchObject({ options: [], continuous: null });
    expect(advice.cautions.map(({ code }) => code)).toContain('DOSING_NO_TARGET');
  });

  it('that somebody states is kept', () => {
    const [best] = advise('methotrexate', METHOTREXATE, { target: { metric: 'concentration-at', high: 1 } }).options;
    expect(best!.inTarget).toBeGreaterThan(0.9);
  });
});

describe('a missed dose', () => {
  it('is not made up for when the next one is near and both would raise the person above their own peak', () => {
    const advice = advise('efavirenz', EFAVIRENZ);
    expect(advice.missedDose.map(({ then }) => then)).toEqual(['take-now', 'take-now', 'take-now', 'skip', 'skip']);
  });
});
