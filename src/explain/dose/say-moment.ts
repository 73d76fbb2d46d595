import { dayNumber, isoDate } from '../../core/index.ts';
import type { DoseAdvice } from '../../dosing/index.ts';
import type { Words } from '../words.ts';
import { clock } from './say-regimen.ts';

/**
 * A time of the advice as the wall shows it: `24 Nov 2026, 7:30`; without a date of the first dose, hours since it, to the
 * minute (`35.5 h`, `719 h`: half an hour before a dose and the dose itself are two times), or whole days (`day 30`).
 */
export function sayMoment(
  words: Words,
  { start, timeUnit }: Pick<DoseAdvice, 'start' | 'timeUnit'>,
  time: number,
): string {
  const wall = wallMoment(start, timeUnit, time);
  if (wall !== null) return `${words.date(wall.date)}, ${clock(wall.hour)}`;
  const minutes = Math.round(time * (timeUnit === 'h' ? 60 : 1440));
  return timeUnit === 'd' && minutes % 1440 === 0
    ? words.say('dose.day', { n: words.number(minutes / 1440) })
    : words.say('dose.hour', { n: words.number(Number((minutes / 60).toFixed(2))) });
}

/** Date and hour of the day; null without a date of the first dose. */
export function wallMoment(
  start: string | null,
  timeUnit: 'h' | 'd',
  time: number,
): { readonly date: string; readonly hour: number } | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?/.exec(start ?? '');
  if (match === null) return null;
  const day = dayNumber(match[1]!);
  if (day === null) return null;
  const minutes = Math.round(
    Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0) + time * (timeUnit === 'h' ? 60 : 1440),
  );
  const whole = Math.floor(minutes / 1440);
  return { date: isoDate(day + whole), hour: (minutes - whole * 1440) / 60 };
}
