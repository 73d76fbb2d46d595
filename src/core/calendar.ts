/** A date as a person's record gives it: `2026`, `2026-04` or `2026-04-30`, each part within its bounds. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

/** Null where the text is no date: `2026-13`, `2026-02-30`, `yesterday`. A time after the day is passed over. */
export function parseDate(text: string): CalendarDate | null {
  const match = DATE.exec(text.trim());
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < 1 || (month !== null && (month < 1 || month > 12))) return null;
  if (day !== null && (day < 1 || day > daysInMonth(year, month ?? 1))) return null;
  return { year, month, day };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01 in the Gregorian calendar; null where the text is no date. Of a date without day or month the
 * first day it may be, or the last with `edge: 'last'`.
 */
export function dayNumber(text: string, edge: 'first' | 'last' = 'first'): number | null {
  const date = parseDate(text);
  if (date === null) return null;
  const month = date.month ?? (edge === 'first' ? 1 : 12);
  const day = date.day ?? (edge === 'first' ? 1 : daysInMonth(date.year, month));
  return civilToDays(date.year, month, day);
}

// Howard Hinnant, "chrono-compatible low-level date algorithms": years start in March, so that the leap day comes last.
function civilToDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The ISO date of a day number. */
export function isoDate(days: number): string {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whole days from one date to another; null where one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const a = dayNumber(from);
  const b = dayNumber(to);
  return a === null || b === null ? null : b - a;
}

/**
 * Completed years at a date, from the youngest to the oldest that a birth date without day or month leaves open. Null
 * where one is no date or the birth lies after it.
 */
export function yearsAt(birth: string, at: string): { readonly least: number; readonly most: number } | null {
  const on = parseDate(at);
  const born = parseDate(birth);
  if (on === null || born === null) return null;
  const years = (month: number, day: number): number => {
    const [m, d] = [on.month ?? 1, on.day ?? 1];
    return on.year - born.year - (m < month || (m === month && d < day) ? 1 : 0);
  };
  const most = years(born.month ?? 1, born.day ?? 1);
  const lastMonth = born.month ?? 12;
  const least = years(lastMonth, born.day ?? daysInMonth(born.year, lastMonth));
  return most < 0 ? null : { least: Math.max(0, least), most };
}
