import { describe, expect, it } from 'vitest';
import { dayFrame } from './day-frame.ts';
import type { ScheduleSlot } from './day-schedule.ts';
import { type TimedDose, keepsHours, timedRhythm, withSamples } from './timed-dose.ts';

const frame = dayFrame();
const dose: TimedDose = { drug: 'drug', record: 'dose-model/one', hours: [7.5, 19.5], sample: null };
const twice = { dosesADay: 2, everyDays: 1, stated: [] };

describe('the hours of a computed dose', () => {
  it('are kept where the record states none and they are as many', () => {
    expect(timedRhythm(twice, dose, frame).stated).toEqual([
      { at: 450, text: '07:30' },
      { at: 1170, text: '19:30' },
    ]);
    expect(timedRhythm({ ...twice, dosesADay: 3 }, dose, frame).stated).toEqual([]);
    expect(timedRhythm({ ...twice, dosesADay: 1, everyDays: 2 }, dose, frame).stated).toEqual([]);
    expect(timedRhythm(twice, undefined, frame)).toBe(twice);
    const stated = { ...twice, stated: [{ at: 480, text: '08:00' }] };
    expect(timedRhythm(stated, dose, frame)).toBe(stated);
  });

  it('are told as kept only where they are', () => {
    expect(keepsHours([450, 1170], dose)).toBe(true);
    expect(keepsHours([450, 1200], dose)).toBe(false);
    expect(keepsHours([], { ...dose, hours: [] })).toBe(false);
  });
});

describe('the next level of a computed dose', () => {
  const take = { use: 'medicine:1', what: 'take', food: null, why: [] } as const;
  const draw = { use: 'medicine:1', what: 'draw-level', food: null, analyte: 'drug-level', why: [] } as const;
  const at = (label: 'trough' | 'between', moment: string) => ({
    ...dose,
    use: 'medicine:1',
    sample: { analyte: 'drug-level', label, at: moment },
  });
  const day: readonly ScheduleSlot[] = [
    { time: '08:00', entries: [take] },
    { time: '20:00', entries: [take] },
  ];

  it('stands before the dose of its hour', () => {
    const [first, second] = withSamples(day, [at('trough', '2026-11-24T20:00')]);
    expect(first).toBe(day[0]);
    expect(second?.entries).toMatchObject([{ what: 'draw-level', on: '2026-11-24' }, { what: 'take' }]);
  });

  it('is that of the rules where they draw one before a dose, on the first day from then on', () => {
    const ruled = [{ time: '08:00', entries: [draw, take] }, day[1]!];
    const slots = withSamples(ruled, [at('trough', '2026-11-24T20:00')]);
    expect(slots.flatMap(({ entries }) => entries).filter(({ what }) => what === 'draw-level')).toMatchObject([
      { on: '2026-11-25', why: [{ code: 'dose-sample/trough', record: 'dose-model/one' }] },
    ]);
    expect(withSamples(ruled, [at('trough', '2026-11-24T08:00')])[0]?.entries[0]?.on).toBe('2026-11-24');
  });

  it('between doses stands at its own hour', () => {
    expect(withSamples(day, [at('between', '2026-12-31T10:30')]).map(({ time }) => time)).toEqual([
      '08:00',
      '10:30',
      '20:00',
    ]);
    expect(withSamples(day, [{ ...dose, use: 'medicine:1' }])).toBe(day);
  });
});
