import type { Amount } from '../core/index.ts';
import type { MessageKey } from './catalogue.ts';
import type { Words } from './words.ts';

/** UCUM unit of time or number → its message; other units are printed as they are, after {@link SYMBOLS}. */
const UNITS: Readonly<Record<string, MessageKey>> = {
  h: 'unit.hour',
  min: 'unit.minute',
  d: 'unit.day',
  day: 'unit.day',
  days: 'unit.day',
  wk: 'unit.week',
  week: 'unit.week',
  weeks: 'unit.week',
  mo: 'unit.month',
  month: 'unit.month',
  months: 'unit.month',
  a: 'unit.year',
  year: 'unit.year',
  years: 'unit.year',
  '[IU]': 'unit.iu',
  dose: 'unit.dose',
  '{tbl}': 'unit.tablet',
};

const SYMBOLS: Readonly<Record<string, string>> = {
  ug: 'µg',
  mcg: 'µg',
  umol: 'µmol',
  'mm[Hg]': 'mmHg',
  m2: 'm²',
  '{1.73_m2}': '1.73\u00a0m²',
};

const PER = {
  'unit.hour': 'unit.per.hour',
  'unit.day': 'unit.per.day',
  'unit.week': 'unit.per.week',
  'unit.month': 'unit.per.month',
} as const;

/** `75 mg a day`, `50 %`, `1.5 times`, `2 weeks`, with a no-break space before the unit. */
export function sayAmount(words: Words, amount: Amount): string {
  if (amount.unit === '1') return sayFraction(words, amount.value);
  return `${words.number(amount.value)}\u00a0${sayUnit(words, amount.unit, amount.value)}`;
}

/** `50 to 100 mg a day`; one bound alone is `at least` or `at most`. */
export function sayAmountRange(words: Words, low: Amount | undefined, high: Amount | undefined): string {
  if (low !== undefined && high !== undefined && low.unit === high.unit && low.value !== high.value) {
    return `${words.number(low.value)}\u2013${words.number(high.value)}\u00a0${sayUnit(words, high.unit, high.value)}`;
  }
  if (low !== undefined && high !== undefined && low.unit !== high.unit)
    return words.say('range.to', { low: sayAmount(words, low), high: sayAmount(words, high) });
  if (low === undefined) return high === undefined ? '' : words.say('range.most', { amount: sayAmount(words, high) });
  return high === undefined ? words.say('range.least', { amount: sayAmount(words, low) }) : sayAmount(words, low);
}

/** A factor as a percentage: 0.5 → `50 %`. */
export function sayFraction(words: Words, factor: number): string {
  return `${words.number(Math.round(factor * 1000) / 10)}\u00a0%`;
}

/** `25 to 50 %` of two factors, either of which may be missing. */
export function sayFractionRange(words: Words, low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined && low !== high) {
    return low === 0
      ? words.say('range.most', { amount: sayFraction(words, high) })
      : `${words.number(Math.round(low * 1000) / 10)}\u2013${sayFraction(words, high)}`;
  }
  if (low === undefined) return high === undefined ? '' : words.say('range.most', { amount: sayFraction(words, high) });
  return high === undefined ? words.say('range.least', { amount: sayFraction(words, low) }) : sayFraction(words, low);
}

/** A unit alone, behind a value: `mg a day`, `µg`, `weeks`, `mg every 6 h`. */
export function sayUnit(words: Words, unit: string, value: number): string {
  const one = (part: string, n: number): string => {
    const key = UNITS[part];
    return key === undefined ? (SYMBOLS[part] ?? part) : words.say(key, { n });
  };
  const every = /^(.+)\/\((\d+)\.([a-z]+)\)$/.exec(unit);
  if (every !== null)
    return words.say('unit.every', {
      unit: one(every[1]!, value),
      count: Number(every[2]),
      time: one(every[3]!, Number(every[2])),
    });
  const parts = unit.split('/');
  const last = UNITS[parts.at(-1)!];
  if (parts.length > 1 && last !== undefined && last in PER) {
    const rate = parts.slice(0, -1).map((part) => one(part, 2));
    return words.say(PER[last as keyof typeof PER], { unit: rate.join('/') });
  }
  return parts.map((part) => one(part, value)).join('/');
}
