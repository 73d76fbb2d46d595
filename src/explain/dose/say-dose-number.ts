import type { Interval } from '../../dosing/index.ts';
import { sayAmount, sayUnit } from '../say-amount.ts';
import type { Words } from '../words.ts';

/** Three digits at most: 5.83, 27.4, 1,250. Doses and levels are not known better. */
export function sayNumber(words: Words, value: number): string {
  if (!Number.isFinite(value)) return '\u2013';
  return words.number(rounded(value));
}

function rounded(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value);
  return Number(value.toPrecision(size >= 10 ? 3 : 2 + (size >= 1 ? 1 : 0)));
}

/** `5.8 (4.9–7.1)` as two parts: the middle and the range. */
export function sayInterval(
  words: Words,
  { p05, p50, p95 }: Interval,
): { readonly middle: string; readonly range: string } {
  return { middle: sayNumber(words, p50), range: `${sayNumber(words, p05)}\u2013${sayNumber(words, p95)}` };
}

/** `5.8 mg/L` */
export function sayMeasured(words: Words, value: number, unit: string): string {
  if (unit.startsWith('/')) return `${sayNumber(words, value)}\u00a0${unit}`;
  return unit === '' || unit === '1' ? sayNumber(words, value) : sayAmount(words, { value: rounded(value), unit });
}

/** `8–12 µg/L`, `at least 400`, `at most 1 mg/L`. */
export function sayBand(words: Words, low: number | null, high: number | null, unit: string): string {
  const tail = unit === '' || unit === '1' ? '' : `\u00a0${sayUnit(words, unit, 2).replace('.h', '·h')}`;
  if (low !== null && high !== null) return `${sayNumber(words, low)}\u2013${sayNumber(words, high)}${tail}`;
  if (low !== null) return words.say('range.least', { amount: `${sayNumber(words, low)}${tail}` });
  return high === null ? '' : words.say('range.most', { amount: `${sayNumber(words, high)}${tail}` });
}

/** A probability of 100: `91`, and never a false 0 or 100. */
export function of100(words: Words, probability: number): string {
  const n = Math.round(probability * 100);
  if (n === 0 && probability > 0) return '<\u00a01';
  if (n === 100 && probability < 1) return '>\u00a099';
  return words.number(n);
}

/** `12 h`, `3 days` of a length in hours or days. */
export function sayLength(words: Words, value: number, unit: 'h' | 'd'): string {
  const hours = unit === 'd' ? value * 24 : value;
  if (hours >= 72) return sayAmount(words, { value: rounded(hours / 24), unit: 'd' });
  return sayAmount(words, { value: rounded(hours), unit: 'h' });
}

/** `8 mg` */
export function sayAmountOf(words: Words, value: number, unit: string): string {
  return sayAmount(words, { value: Number(value.toPrecision(4)), unit });
}

/** A unit alone: `µg/L`, `mg·h/L`. */
export function sayUnitOf(words: Words, unit: string): string {
  if (unit === '1') return '';
  return unit
    .split('.')
    .map((part) =>
      part
        .split('/')
        .map((one) => sayUnit(words, one, 2))
        .join('/'),
    )
    .join('·');
}
