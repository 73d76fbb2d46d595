import { describe, expect, it } from 'vitest';
import { dayFrame, minutesOn, parseTime, printTime } from './day-frame.ts';
import { rhythmOf } from './dose-rhythm.ts';

const frame = dayFrame();
const dose = (timesPerDay: number | null, times: readonly string[] = [], text: string | null = null) => ({
  amount: null,
  timesPerDay,
  times,
  withFood: null,
  text,
});

describe('the rhythm of a dose', () => {
  it('reads clock times and parts of the day', () => {
    expect(rhythmOf(dose(2, ['08:00', 'evening']), false, frame)).toEqual({
      dosesADay: 2,
      everyDays: 1,
      stated: [
        { at: 480, text: '08:00' },
        { part: 'evening', text: 'evening' },
      ],
    });
  });

  it('counts the stated times where no number is given, and leaves out times that do not fit the number', () => {
    expect(rhythmOf(dose(null, ['morning', 'bedtime']), false, frame)).toMatchObject({ dosesADay: 2 });
    expect(rhythmOf(dose(3, ['morning']), false, frame)).toEqual({ dosesADay: 3, everyDays: 1, stated: [] });
  });

  it('reads less than daily as every so many days', () => {
    expect(rhythmOf(dose(1 / 7), false, frame)).toMatchObject({ dosesADay: 1, everyDays: 7 });
    expect(rhythmOf(dose(0.5), false, frame)).toMatchObject({ dosesADay: 1, everyDays: 2 });
  });

  it('makes nothing up', () => {
    expect(rhythmOf(null, false, frame)).toBe('dose-not-read');
    expect(rhythmOf(dose(null, [], 'as told'), false, frame)).toBe('dose-not-read');
    expect(rhythmOf(dose(null), false, frame)).toBe('rhythm-not-known');
    expect(rhythmOf(dose(1.5), false, frame)).toBe('rhythm-not-known');
    expect(rhythmOf(dose(0), false, frame)).toBe('rhythm-not-known');
    expect(rhythmOf(dose(24), false, frame)).toBe('rhythm-not-known');
    expect(rhythmOf(dose(1), true, frame)).toBe('as-needed');
  });
});

describe('clock times', () => {
  it('are read and printed', () => {
    expect(parseTime('8:05')).toBe(485);
    expect(parseTime('24:00')).toBeNull();
    expect(parseTime('morning')).toBeNull();
    expect(printTime(485)).toBe('08:05');
    expect(printTime(1470)).toBe('00:30');
    expect(minutesOn(1380, 60)).toBe(120);
  });

  it('of a night worker follow one another over midnight', () => {
    const night = dayFrame({ waking: '16:00', breakfast: '17:00', lunch: '22:00', dinner: '03:00', bedtime: '08:00' });
    expect(night.meals).toEqual([1020, 1320, 1620]);
    expect(night.bedtime).toBe(1920);
    expect(night.grid[0]).toBe(960);
  });
});
