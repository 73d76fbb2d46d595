import { dayNumber, daysBetween, isoDate } from '../../core/index.ts';

/** Days from a date, where there is one, to another. */
export function daysSince(from: string | null, to: string): number | null {
  return from === null ? null : daysBetween(from, to);
}

/** The ISO date so many days after another. */
export function daysAfter(date: string, days: number): string {
  return isoDate((dayNumber(date) ?? 0) + days);
}
