import { describe, expect, it } from 'vitest';
import { EMPTY_RECORD } from '../../record/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { adviseDose } from './advise-dose.ts';
import type { DoseAdvice } from './dose-advice.ts';

const measured = (value: number, unit: string): DoseAdvice =>
  adviseDose(recordKnowledge(), { record: EMPTY_RECORD, phenotypes: [], values: [], exposures: [] }, 'methotrexate', {
    now: '2026-11-22T08:00',
    draws: 64,
    covariates: {
      WT: { value: 70, unit: 'kg' },
      age: { value: 60, unit: 'a' },
      CRCL: { value: 95, unit: 'mL/min' },
      BSA: { value: 1.75, unit: 'm2' },
    },
    input: {
      doses: [{ at: 0, amount: { value: 5000, unit: 'mg' }, infusionHours: 4 }],
      levels: [{ at: 47.5, value, unit }],
    },
  });

describe('a level in moles under a model in mass', () => {
  it('keeps what was written beside what the model takes', () => {
    // 454.44 g/mol: 2 µmol/L are 0.90888 mg/L.
    const [level] = measured(2, 'umol/L').levels;
    expect(level).toMatchObject({ unit: 'mg/L', written: { value: 2, unit: 'umol/L' } });
    expect(level!.value).toBeCloseTo(0.90888, 8);
  });

  it('written in the unit of the model is told once', () => {
    expect(measured(0.9, 'mg/L').levels[0]).not.toHaveProperty('written');
  });

  it('is told as written where nobody could have it', () => {
    const { refusals } = measured(2000, 'umol/L');
    expect(refusals).toMatchObject([
      { code: 'DOSING_LEVEL_IMPOSSIBLE', params: { date: '47.5 h', value: 2000, unit: 'umol/L' } },
    ]);
  });

  it('has a target with its hour', () => {
    const { target, otherTargets } = measured(2, 'umol/L');
    expect([target!.time, otherTargets![0]!.time]).toEqual([48, 72]);
  });
});
