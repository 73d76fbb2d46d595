import { dayNumber, parseDate, daysInMonth } from '../../core/index.ts';
import type { TrialPerson } from './trial-person.ts';
import type { Bound } from './number-bound.ts';
import { type Truth, all, any } from './verdict.ts';

/** Completed months, and whether the day is the very one on which the last of them was completed. */
interface Age {
  readonly months: number;
  readonly exact: boolean;
}

/**
 * The age at a day against a bound in years, which may be a fraction. "Older than 18" and "at most 75" are read by some as completed
 * years and by others to the day: within that one year the answer is left open, and the trial's own text decides.
 */
export function judgeAge(bound: Bound, person: TrialPerson, asOf: string): Truth {
  const ages = agesAt(person, asOf);
  if (ages === null) return 'unknown';
  const truths = ages.map((age) => judgeOne(bound, age));
  // Of a birth date without a day, all ages in between are like one of the two ends or open.
  return all(truths) === 'true' ? 'true' : any(truths) === 'false' ? 'false' : 'unknown';
}

function judgeOne({ sign, value }: Bound, { months, exact }: Age): Truth {
  const limit = Math.round(value * 12);
  const wholeYear = Number.isInteger(value);
  const onTheDay = exact && months === limit;
  const during = months >= limit && months < limit + (wholeYear ? 12 : 1) && !onTheDay;
  const is = (holds: boolean): Truth => (holds ? 'true' : 'false');
  switch (sign) {
    case '>=':
      return is(months >= limit);
    case '<':
      return is(months < limit);
    case '>':
      return during ? 'unknown' : is(months > limit);
    case '<=':
      return during ? 'unknown' : is(months <= limit);
    case '==':
      return is(onTheDay || during);
  }
}

/** Youngest and oldest age that the birth date, or the age in years, leaves open; null where neither is known. */
function agesAt(person: TrialPerson, asOf: string): readonly Age[] | null {
  const born = typeof person.birthDate === 'string' ? parseDate(person.birthDate) : null;
  const on = parseDate(asOf);
  if (born !== null && on !== null) {
    const ages = (['first', 'last'] as const).map((edge) => {
      const month = born.month ?? (edge === 'first' ? 1 : 12);
      const day = born.day ?? (edge === 'first' ? 1 : daysInMonth(born.year, month));
      return ageOf(born.year, month, day, asOf);
    });
    return ages.some(({ months }) => months < 0) ? null : born.day === null ? ages : ages.slice(0, 1);
  }
  const years = person.ageYears;
  if (years === null || !Number.isFinite(years) || years < 0) return null;
  if (!Number.isInteger(years)) return [{ months: Math.floor(years * 12), exact: false }];
  return [
    { months: years * 12, exact: false },
    { months: years * 12 + 11, exact: false },
  ];
}

function ageOf(year: number, month: number, day: number, asOf: string): Age {
  const on = parseDate(asOf)!;
  const [onMonth, onDay] = [on.month ?? 1, on.day ?? 1];
  if (dayNumber(asOf)! < dayNumber(isoOf(year, month, day))!) return { months: -1, exact: false };
  const months = (on.year - year) * 12 + onMonth - month - (onDay < day ? 1 : 0);
  return { months, exact: onDay === day };
}

const isoOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
