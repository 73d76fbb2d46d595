import type { Amount } from '../core/index.ts';
import type { Words } from './words.ts';

/** UCUM unit → how it is printed. A `/day` behind any unit is read "a day", a `/(6.h)` "every 6 h". */
const UNITS: Readonly<Record<string, string>> = {
  h: 'h',
  d: 'days',
  day: 'days',
  days: 'days',
  wk: 'weeks',
  week: 'weeks',
  weeks: 'weeks',
  mo: 'months',
  month: 'months',
  months: 'months',
  a: 'years',
  year: 'years',
  ug: 'µg',
  mcg: 'µg',
  m2: 'm²',
  '[IU]': 'IU',
};

const SINGULAR: Readonly<Record<string, string>> = { days: 'day', weeks: 'week', months: 'month', years: 'year' };

/** `75 mg a day`, `50 %`, `1.5 times`, `2 weeks`, with a no-break space before the unit. */
export function sayAmount(words: Words, amount: Amount): string {
  if (amount.unit === '1') return sayFraction(words, amount.value);
  return `${words.number(amount.value)}\u00a0${sayUnit(amount.unit, amount.value)}`;
}

/** `50 to 100 mg a day`; one bound alone is `at least` or `at most`. */
export function sayAmountRange(words: Words, low: Amount | undefined, high: Amount | undefined): string {
  if (low !== undefined && high !== undefined && low.unit === high.unit && low.value !== high.value) {
    return `${words.number(low.value)}\u2013${words.number(high.value)}\u00a0${sayUnit(high.unit, high.value)}`;
  }
  if (low !== undefined && high !== undefined && low.unit !== high.unit)
    return `${sayAmount(words, low)} to ${sayAmount(words, high)}`;
  if (low === undefined) return high === undefined ? '' : `at most ${sayAmount(words, high)}`;
  return high === undefined ? `at least ${sayAmount(words, low)}` : sayAmount(words, low);
}

/** A factor as a percentage: 0.5 → `50 %`. */
export function sayFraction(words: Words, factor: number): string {
  return `${words.number(Math.round(factor * 1000) / 10)}\u00a0%`;
}

/** `25 to 50 %` of two factors, either of which may be missing. */
export function sayFractionRange(words: Words, low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined && low !== high) {
    return low === 0
      ? `at most ${sayFraction(words, high)}`
      : `${words.number(Math.round(low * 1000) / 10)}\u2013${sayFraction(words, high)}`;
  }
  if (low === undefined) return high === undefined ? '' : `at most ${sayFraction(words, high)}`;
  return high === undefined ? `at least ${sayFraction(words, low)}` : sayFraction(words, low);
}

function sayUnit(unit: string, value: number): string {
  const every = /^(.+)\/\((\d+)\.([a-z]+)\)$/.exec(unit);
  if (every !== null)
    return `${UNITS[every[1]!] ?? every[1]!} every ${every[2]!}\u00a0${UNITS[every[3]!] ?? every[3]!}`;
  const parts = unit.split('/');
  const spoken = parts.map((part) => UNITS[part] ?? part);
  const last = parts.at(-1)!;
  if (parts.length > 1 && /^(d|day|wk|week|mo|month|h)$/.test(last)) {
    const time = UNITS[last] ?? last;
    return `${spoken.slice(0, -1).join('/')} ${time === 'h' ? 'an hour' : `a ${SINGULAR[time] ?? time}`}`;
  }
  const only = spoken.join('/');
  return value === 1 ? (SINGULAR[only] ?? only) : only;
}
