import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysBetween, isoDate, parseDate, yearsAt } from './calendar.ts';

describe('the calendar', () => {
  it('agrees with the host’s on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const host = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(isoDate(days)).toBe(host);
        expect(dayNumber(host)).toBe(days);
      }),
    );
  });
  it.each(['2026-13', '2026-02-29', '2026-00-10', '2026-1-1', 'yesterday', '0000', '20260101', '2026-04-31', ''])(
    '%s is no date',
    (text) => expect(parseDate(text)).toBeNull(),
  );
  it('knows leap years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2100-02-28', '2100-03-01')).toBe(1);
    expect(parseDate('2000-02-29')).not.toBeNull();
  });
  it('takes the first or the last day of a date that is less exact', () => {
    expect(isoDate(dayNumber('2024', 'last')!)).toBe('2024-12-31');
    expect(isoDate(dayNumber('2024-02', 'last')!)).toBe('2024-02-29');
    expect(isoDate(dayNumber('2024-02')!)).toBe('2024-02-01');
  });
  it('leaves open what a birth year leaves open', () => {
    expect(yearsAt('1951-04-30', '2026-04-29')).toEqual({ least: 74, most: 74 });
    expect(yearsAt('1951-04-30', '2026-04-30')).toEqual({ least: 75, most: 75 });
    expect(yearsAt('1951', '2026-06-01')).toEqual({ least: 74, most: 75 });
    expect(yearsAt('2027', '2026-06-01')).toBeNull();
  });
});
