import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import type { DoseAdvice } from './dose-advice.ts';
import type { DoseRequest } from './dose-request.ts';
import { type StatedInputs, adviseStated } from './testing/advise-stated.ts';

/* What somebody writes by mistake must not come back as a dose that looks normal. */

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const advise = (drug: string, values: StatedInputs, more: Partial<DoseRequest> = {}): DoseAdvice =>
  adviseStated(knowledge, drug, values, more);
const codes = ({ cautions }: DoseAdvice): readonly string[] => cautions.map(({ code }) => code);
const ADULT = { WT: [70, 'kg'], AGE: [60, 'a'], SEX: [1, '1'], CR: [1, 'mg/dL'] } as const;
const mg = (value: number) => ({ value, unit: 'mg' });
const given = (level: number): NonNullable<DoseRequest['input']> => ({
  doses: [{ at: '2026-11-20T08:00', amount: mg(1000), infusionHours: 2, everyHours: 12, more: 3 }],
  levels: [{ at: '2026-11-21T19:30', value: level, unit: 'mg/L' }],
});

describe('a target without its metric', () => {
  it('is refused where the record has targets of several', () => {
    const person = { CRCL: [80, 'mL/min'], AGE: [50, 'a'], weight: [70, 'kg'] } as const;
    const target = { low: 100, high: 300 };
    expect(() => advise('cyclosporine', person, { target })).toThrow(
      expect.objectContaining({ code: 'DOSING_TARGET_INVALID' }) as Error,
    );
    expect(advise('cyclosporine', person, { target: { ...target, metric: 'trough' } }).target).toMatchObject({
      metric: 'trough',
      time: null,
    });
  });

  it('is refused where it is far from the record’s', () => {
    for (const target of [{ low: 10, high: 15 }, { high: 20 }, { low: 4000 }])
      expect(() => advise('vancomycin', ADULT, { target, model: 'vancomycin-goti-2018' })).toThrow(
        expect.objectContaining({ code: 'DOSING_TARGET_INVALID' }) as Error,
      );
    const { target } = advise('vancomycin', ADULT, {
      target: { low: 350, high: 500 },
      model: 'vancomycin-goti-2018',
    });
    expect(target).toMatchObject({ metric: 'auc24-over-mic', low: 350 });
  });

  it('of a level at a time needs the time', () => {
    const target = { metric: 'concentration-at', low: 8, high: 12 };
    expect(() => advise('vancomycin', ADULT, { target })).toThrow(
      expect.objectContaining({ code: 'DOSING_TARGET_INVALID' }) as Error,
    );
  });
});

describe('an infusion of two days', () => {
  const person = { AGE: [50, 'a'], weight: [70, 'kg'] } as const;

  it('is given once in its interval, and judged by its own area', () => {
    const { options, target } = advise('fluorouracil', person, { confirmTarget: true });
    expect(target).toMatchObject({ metric: 'cumulative-auc', low: 20, high: 30 });
    for (const { interval, infusion, amount, metric } of options) {
      expect([interval, infusion]).toEqual([336, 46]);
      // The area of one infusion is its amount over the clearance of 179 L/h.
      expect(metric!.p50 / (amount / 179)).toBeGreaterThan(0.8);
      expect(metric!.p50 / (amount / 179)).toBeLessThan(1.25);
    }
    expect(options.length).toBeGreaterThan(0);
  });
});

describe('a level that is far too high', () => {
  it('says how long to wait before the proposed dose', () => {
    const of = (level: number) => advise('vancomycin', ADULT, { input: given(level), confirmTarget: true });
    const toxic = of(140).cautions.find(({ code }) => code === 'DOSING_LEVEL_STILL_HIGH');
    expect(toxic).toMatchObject({ severity: 'serious' });
    expect(Number(toxic!.params!['level'])).toBeGreaterThan(Number(toxic!.params!['usual']));
    expect(Number(toxic!.params!['hours'])).toBeGreaterThan(24);
    expect(codes(of(14))).not.toContain('DOSING_LEVEL_STILL_HIGH');
  });
});

describe('a dose that nobody gives', () => {
  it.each([
    [{ amount: mg(1000), everyHours: 12, infusionHours: 1, loading: mg(30_000) }],
    [{ amount: mg(1000), everyHours: 12, infusionHours: 1, loading: { value: 1, unit: 'mL' } }],
    [{ amount: mg(1e9), everyHours: 12, infusionHours: 1 }],
  ])('%j is refused', (regimen) => {
    expect(() => advise('vancomycin', ADULT, { confirmTarget: true, regimens: [regimen] })).toThrow(
      expect.objectContaining({ code: 'DOSING_REGIMEN_INVALID' }) as Error,
    );
  });

  it('is not proposed where it hardly ever reaches the target', () => {
    for (const [drug, person] of [
      ['vancomycin', ADULT],
      ['phenytoin', { WT: [60, 'kg'], age: [40, 'a'] }],
    ] as const)
      for (const { inTarget } of advise(drug, person, { confirmTarget: true, draws: 128 }).options)
        expect(inTarget!).toBeGreaterThanOrEqual(0.05);
  });
});
