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
const advise = (drug: string, request: Partial<DoseRequest>): DoseAdvice =>
  adviseDose(knowledge, NOBODY, drug, { now: '2026-11-22T08:00', ...request });
const codes = ({ cautions }: DoseAdvice): readonly string[] => cautions.map(({ code }) => code);

describe('a target that is meant of a whole course', () => {
  const child: Partial<DoseRequest> = {
    model: 'busulfan-paci-2012',
    covariates: { WT: { value: 12, unit: 'kg' }, age: { value: 3, unit: 'a' } },
  };

  it('gives no dose while the length of the course is not known: one dose would be judged as all of them', () => {
    for (const courseDays of [undefined, 0]) {
      const advice = advise('busulfan', courseDays === undefined ? child : { ...child, courseDays });
      expect(advice).toMatchObject({ options: [], continuous: null, target: null, untilTarget: null });
      expect(codes(advice)).toContain('DOSING_COURSE_UNKNOWN');
    }
  });

  it('is shared out over its days: four times the days, a quarter of the dose, and no larger first dose', () => {
    const dose = (courseDays: number): number => {
      const [best] = advise('busulfan', { ...child, courseDays }).options;
      expect(best!.interval).toBe(24);
      expect(best!.loading).toBeNull();
      return best!.amount;
    };
    expect(dose(1) / dose(4)).toBeCloseTo(4, 0);
    // 59 to 99 mg·h/L over a clearance of some 2.7 L/h.
    expect(dose(4) * 4).toBeGreaterThan(59 * 2.2);
    expect(dose(4) * 4).toBeLessThan(99 * 3.2);
  });

  it('judges a regimen that was asked for by the same course', () => {
    const everyDay = { amount: { value: 50, unit: 'mg' }, everyHours: 24, infusionHours: 2 };
    const advice = advise('busulfan', { ...child, courseDays: 4, regimens: [everyDay] });
    const same = advice.options.find(({ amount, infusion }) => amount === 50 && infusion === 2);
    expect(advice.compared[0]!.outcome.inTarget).toBe(same!.inTarget);
  });
});

const CAPSULE = {
  id: 'phenytoin-100',
  drug: 'phenytoin',
  name: 'phenytoin 100 mg capsule',
  strength: { value: 100, unit: 'mg' },
  form: 'capsule',
  divisible: 1,
  route: 'oral',
  source: 'a list of this test',
};

describe('a dose above what can be eliminated', () => {
  it('is told, and not among the options', () => {
    const advice = advise('phenytoin', {
      covariates: { WT: { value: 60, unit: 'kg' }, age: { value: 40, unit: 'a' } },
      confirmTarget: true,
      draws: 64,
      products: [CAPSULE],
      regimens: [{ amount: { value: 700, unit: 'mg' }, everyHours: 24 }],
    });
    const [told] = advice.cautions.filter(({ code }) => code === 'DOSING_NO_STEADY_STATE');
    expect(told).toMatchObject({ severity: 'serious', params: { amount: 700, unit: 'mg', interval: '24 h' } });
    expect(advice.compared[0]!.outcome).toMatchObject({ inTarget: 0, trough: null });
    for (const { trough } of advice.options) expect(Number.isFinite(trough?.p95)).toBe(true);
  });
});
