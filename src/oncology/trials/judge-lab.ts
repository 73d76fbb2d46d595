import { parseBound, withinBound } from './number-bound.ts';
import type { TrialPerson } from './trial-person.ts';
import type { Truth } from './verdict.ts';

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}%/]+/gu, '');

/** A leaf on a laboratory value: `name`, `value` (a bound) and `unit`. Another unit than the person's is open, never converted by guess. */
export function judgeLab(fields: Readonly<Record<string, string | number | boolean>>, person: TrialPerson): Truth {
  const { name, value, unit } = fields;
  if (typeof name !== 'string' || value === undefined || typeof value === 'boolean') return 'unknown';
  const bound = parseBound(value);
  const lab = person.labs?.find((one) => key(one.name) === key(name));
  if (bound === null || lab === undefined) return 'unknown';
  if (typeof unit === 'string' && key(unit) !== key(lab.unit)) return 'unknown';
  return withinBound(lab.value, bound) ? 'true' : 'false';
}
