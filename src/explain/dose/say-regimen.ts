import type { RegimenOutcome } from '../../dosing/index.ts';
import { sayAmount, sayUnit } from '../say-amount.ts';
import type { Words } from '../words.ts';
import { sayLength } from './say-dose-number.ts';

/** `8 mg every 12 h at 8:00 and 20:00, over 1 h, after a first dose of 16 mg`. */
export function sayRegimen(words: Words, outcome: RegimenOutcome, timeUnit: 'h' | 'd', withHours = true): string {
  const { amount, unit, interval, infusion, loading, hours } = outcome;
  const often = sayEvery(words, amount, unit, interval, timeUnit);
  return [
    withHours && hours.length > 0 ? `${often} ${sayHours(words, hours)}` : often,
    ...(infusion === null ? [] : [words.say('dose.infusion', { time: sayLength(words, infusion, timeUnit) })]),
    ...(loading === null ? [] : [words.say('dose.loading', { amount: sayAmount(words, { value: loading, unit }) })]),
  ].join(', ');
}

/** `at 8:00 and 20:00`; nothing where the hour does not matter. */
export function sayHours(words: Words, hours: readonly number[]): string {
  return hours.length === 0 ? '' : words.say('dose.at-hours', { hours: words.list(hours.map(clock)) });
}

/** `8 mg every 12 h`; a whole number of days is said in days. */
export function sayEvery(words: Words, amount: number, unit: string, interval: number, timeUnit: 'h' | 'd'): string {
  const dose = sayAmount(words, { value: trimmed(amount), unit });
  if (!(interval > 0)) return `${dose} ${words.say('dose.once')}`;
  const hours = timeUnit === 'd' ? interval * 24 : interval;
  const inDays = hours % 24 === 0 && hours > 24;
  const count = trimmed(inDays ? hours / 24 : hours);
  return words.say('unit.every', {
    unit: dose,
    count: words.number(count),
    time: sayUnit(words, inDays ? 'd' : 'h', count),
  });
}

/** `8:00`, `20:30` of hours of the day. */
export function clock(hour: number): string {
  const minutes = Math.round(hour * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function trimmed(value: number): number {
  return Number(value.toPrecision(4));
}
