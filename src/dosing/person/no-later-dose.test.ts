import { describe, expect, it } from 'vitest';
import type { DosingInput } from './dosing-input.ts';
import type { DoseRow } from './doses-of-record.ts';
import { noLaterDose } from './no-later-dose.ts';
import type { HistoryAsked } from './person-history.ts';

const row = (hours: number, more: Partial<DoseRow> = {}): DoseRow => ({
  hours,
  amount: { value: 1000, unit: 'mg' },
  everyHours: null,
  count: 1,
  infusionHours: null,
  route: null,
  steady: false,
  facts: [],
  recorded: true,
  ...more,
});
const told = (rows: readonly DoseRow[], until: number): readonly unknown[] => {
  const input: DosingInput = { doses: rows.map(({ hours }) => ({ at: hours, amount: { value: 1000, unit: 'mg' } })) };
  const asked = { drug: 'sample', input, model: { giving: { intervalHours: [12, 24] } } };
  return noLaterDose(rows, until, asked as unknown as HistoryAsked).map(({ severity, params }) => [
    severity,
    params!['hours'],
    params!['due'],
  ]);
};

describe('a dose that was due and is not entered', () => {
  const stated = [row(0, { everyHours: 12, count: 3 })];
  it.each([
    [35.5, []],
    [36, []],
    [38.5, [['caution', 14.5, '36 h']]],
    [84, [['caution', 60, '36 h']]],
  ])('of every 12 h, last at 24 h: at %d h %j', (until, notices) => {
    expect(told(stated, until)).toEqual(notices);
  });

  it('recorded one by one is late by more than an hour before it is missed', () => {
    const even = [row(0), row(12.25), row(24)];
    expect(told(even, 36.5)).toEqual([]);
    expect(told(even, 37.5)).toEqual([['caution', 13.5, '35.75 h']]);
  });

  it('of no even rhythm counts only when long past', () => {
    const uneven = [row(0), row(24), row(30)];
    expect(told(uneven, 38)).toEqual([]);
    expect(told(uneven, 40)).toEqual([['caution', 10, '36 h']]);
    expect(told([row(0)], 30)).toEqual([]);
    expect(told([row(0)], 37)).toEqual([['caution', 37, '24 h']]);
  });
});
