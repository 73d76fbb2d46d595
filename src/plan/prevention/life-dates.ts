import { daysInMonth, isoDate, dayNumber, parseDate } from '../../core/index.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * The birthday on which somebody is so many years old, as exact as the birth date: `1951-04` gives `2001-04`. Of the 29th of February
 * the 1st of March in a year without it. Null where the text is no date.
 */
export function birthdayOf(birthDate: string, years: number): string | null {
  const born = parseDate(birthDate);
  if (born === null) return null;
  const year = born.year + Math.floor(years);
  const text = String(year).padStart(4, '0');
  if (born.month === null) return text;
  if (born.day === null) return `${text}-${two(born.month)}`;
  if (born.day > daysInMonth(year, born.month)) return `${text}-${two(born.month + 1)}-01`;
  return `${text}-${two(born.month)}-${two(born.day)}`;
}

/** So many months later; a day that the month does not have is its last one. As exact as the date; null where it is none. */
export function monthsAfter(date: string, months: number): string | null {
  const from = parseDate(date);
  if (from === null) return null;
  if (from.month === null) {
    // Of a year alone the latest day that it may have been: nothing is called overdue that may not be.
    return months % 12 === 0 ? String(from.year + months / 12).padStart(4, '0') : monthsAfter(`${date}-12`, months);
  }
  const count = from.year * 12 + (from.month - 1) + Math.round(months);
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const head = `${String(year).padStart(4, '0')}-${two(month)}`;
  return from.day === null ? head : `${head}-${two(Math.min(from.day, daysInMonth(year, month)))}`;
}

/** Whether the last day that the date may mean lies before another day. */
export function isBefore(date: string, day: string): boolean {
  const [a, b] = [dayNumber(date, 'last'), dayNumber(day)];
  return a !== null && b !== null && a < b;
}

/** So many days later, as a day. */
export function daysAfter(day: string, days: number): string {
  return isoDate((dayNumber(day) ?? 0) + days);
}
