import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import type { DoseAdvice } from './dose-advice.ts';
import type { DoseRequest } from './dose-request.ts';
import { type StatedInputs, adviseStated } from './testing/advise-stated.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const advise = (drug: string, values: StatedInputs, more: Partial<DoseRequest> = {}): DoseAdvice =>
  adviseStated(knowledge, drug, values, more);
const VENTILATED = { CLCR4H: [82, 'mL/min'], WT: [78, 'kg'], PF: [169, 'mm[Hg]'], age: [50, 'a'] } as const;
const SICK = { WT: [75, 'kg'], CRCL: [91, 'mL/min'], SEX: [1, '1'], age: [50, 'a'] } as const;

describe('a record with a peak and a trough', () => {
  const asked = { amount: { value: 3000, unit: 'mg' }, everyHours: 24, infusionHours: 0.5 };

  it('is judged by both at once, and names both', () => {
    const both = advise('amikacin', VENTILATED, { regimens: [asked] });
    expect(both.target).toMatchObject({ metric: 'peak', low: 60, high: 80 });
    expect(both.otherTargets).toMatchObject([{ metric: 'trough', high: 2.5, unit: 'mg/L' }]);
    const joint = both.compared[0]!.outcome;
    const alone = (target: DoseRequest['target']): number =>
      advise('amikacin', VENTILATED, {
        regimens: [asked],
        only: 'compared',
        ...(target === undefined ? {} : { target }),
      }).compared[0]!.outcome.inTarget!;
    const peak = alone({ metric: 'peak', low: 60, high: 80 });
    const trough = alone({ metric: 'trough', high: 2.5 });
    // Both hold at most as often as the rarer, at least as often as their sum beyond 1 (Fréchet).
    expect(joint.inTarget!).toBeLessThanOrEqual(Math.min(peak, trough));
    expect(joint.inTarget!).toBeGreaterThanOrEqual(Math.max(0, peak + trough - 1));
    expect(joint.inTarget!).toBeLessThan(peak);
    expect(joint.inTarget! + joint.below! + joint.above!).toBeCloseTo(1, 12);
    // Medians of the trough are above the limit at 24 h: what is proposed waits longer.
    expect(both.options[0]!.interval).toBeGreaterThan(24);
  });

  it('is asked for where one of them is not confirmed', () => {
    const open = advise('daptomycin', SICK);
    expect(open).toMatchObject({ targetAsks: true, options: [] });
    expect(open.cautions.filter(({ code }) => code === 'DOSING_TARGET_UNCONFIRMED')).toMatchObject([
      { params: { metric: 'trough' } },
    ]);
    expect(advise('daptomycin', SICK, { confirmTarget: true }).options.length).toBeGreaterThan(0);
  });

  it('leaves out what is meant of other people: a setting of its own', () => {
    const { otherTargets = [] } = advise('tobramycin', {}, { model: 'tobramycin-hennig-2013', mic: 1 });
    expect(otherTargets.map(({ metric }) => metric)).not.toContain('auc24');
  });
});
