import { dayNumber, isoDate } from '../../core/index.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Hours since 1970-01-01T00:00 as the clock on the wall shows them, and whether an hour was given at all. A zone behind the
 * time is passed over: doses and levels of one person are taken by one wall clock. Null where the text is no date.
 */
export function wallHours(text: string): { readonly hours: number; readonly timed: boolean } | null {
  const match = MOMENT.exec(text.trim());
  if (match === null) return null;
  const days = dayNumber(match[1]!);
  if (days === null) return null;
  const [hour, minute, second] = [Number(match[2] ?? 0), Number(match[3] ?? 0), Number(match[4] ?? 0)];
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute > 0)) return null;
  return { hours: days * 24 + hour + minute / 60 + second / 3600, timed: match[2] !== undefined };
}

/** `2026-11-18T08:00` of hours since 1970; to the minute. */
export function wallText(hours: number): string {
  const minutes = Math.round(hours * 60);
  const days = Math.floor(minutes / 1440);
  const rest = minutes - days * 1440;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${isoDate(days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Hours of the day of `08:00`, `morning`, `bedtime`; null where it is neither. */
export function hourOfDay(time: string): number | null {
  const named = PARTS_OF_DAY[time];
  if (named !== undefined) return named;
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  if (match === null) return null;
  const hours = Number(match[1]) + Number(match[2]) / 60;
  return hours < 24 && Number(match[2]) < 60 ? hours : null;
}

const PARTS_OF_DAY: Readonly<Record<string, number>> = { morning: 8, noon: 13, evening: 19, bedtime: 22 };
