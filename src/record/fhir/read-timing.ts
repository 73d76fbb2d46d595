import { type Place, child, member, numberOf, textOf, textsOf } from './element.ts';
import { statusAt } from './coding.ts';

/** How often and when: the part of a Timing that a plan can use. */
export interface Rhythm {
  readonly timesPerDay: number | null;
  readonly times: readonly string[];
  readonly withFood: boolean | null;
}

/** Days of one period unit (`Timing.repeat.periodUnit`, UCUM). */
const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['s', 1 / 86_400],
  ['min', 1 / 1440],
  ['h', 1 / 24],
  ['d', 1],
  ['wk', 7],
  ['mo', 30.4375],
  ['a', 365.25],
  // DSTU2 spells some of them out.
  ['hour', 1 / 24],
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['month', 30.4375],
]);

/** Codes of `Timing.code` (GTS abbreviations). */
const CODES: ReadonlyMap<string, { readonly perDay: number; readonly times?: readonly string[] }> = new Map([
  ['qd', { perDay: 1 }],
  ['bid', { perDay: 2 }],
  ['tid', { perDay: 3 }],
  ['qid', { perDay: 4 }],
  ['qod', { perDay: 0.5 }],
  ['q1h', { perDay: 24 }],
  ['q2h', { perDay: 12 }],
  ['q3h', { perDay: 8 }],
  ['q4h', { perDay: 6 }],
  ['q6h', { perDay: 4 }],
  ['q8h', { perDay: 3 }],
  ['q12h', { perDay: 2 }],
  ['am', { perDay: 1, times: ['morning'] }],
  ['pm', { perDay: 1, times: ['evening'] }],
  ['bed', { perDay: 1, times: ['bedtime'] }],
  ['wk', { perDay: 1 / 7 }],
  ['mo', { perDay: 1 / 30.4375 }],
]);

/** Codes of `Timing.repeat.when` (EventTiming); `food`: at a meal, or away from one. */
const WHEN: ReadonlyMap<string, { readonly time?: string; readonly food?: boolean; readonly count?: number }> = new Map(
  [
    ['morn', { time: 'morning' }],
    ['noon', { time: 'noon' }],
    ['aft', { time: 'noon' }],
    ['eve', { time: 'evening' }],
    ['night', { time: 'bedtime' }],
    ['hs', { time: 'bedtime' }],
    ['wake', { time: 'morning' }],
    ['c', { food: true, count: 3 }],
    ['cm', { time: 'morning', food: true }],
    ['cd', { time: 'noon', food: true }],
    ['cv', { time: 'evening', food: true }],
    ['ac', { food: false, count: 3 }],
    ['acm', { time: 'morning', food: false }],
    ['acd', { time: 'noon', food: false }],
    ['acv', { time: 'evening', food: false }],
    ['pc', { food: true, count: 3 }],
    ['pcm', { time: 'morning', food: true }],
    ['pcd', { time: 'noon', food: true }],
    ['pcv', { time: 'evening', food: true }],
  ],
);

/** The rhythm of a Dosage. What a Timing leaves open stays null: no frequency is no "once a day". */
export function readRhythm(dosage: Place): Rhythm {
  const timing = child(dosage, 'timing');
  if (timing === null) return { timesPerDay: null, times: [], withFood: null };
  const code = CODES.get(statusAt(timing, 'code') ?? '');
  const repeat = child(timing, 'repeat');
  if (repeat === null) return { timesPerDay: code?.perDay ?? null, times: code?.times ?? [], withFood: null };
  const whens = textsOf(repeat, 'when').flatMap(
    (text) => WHEN.get(text.toLowerCase().replace(/\.(early|late)$/, '')) ?? [],
  );
  const clock = textsOf(repeat, 'timeOfDay').flatMap((text) => /^([01]\d|2[0-3]):[0-5]\d/.exec(text)?.[0] ?? []);
  const times = [...new Set([...whens.flatMap(({ time }) => time ?? []), ...clock, ...(code?.times ?? [])])];
  const perWhen = whens.reduce((sum, { count }) => sum + (count ?? 1), 0);
  const food = whens.map(({ food: at }) => at).find((at) => at !== undefined);
  const perDay = frequencyOf(repeat, Math.max(perWhen, clock.length));
  return { timesPerDay: perDay ?? code?.perDay ?? null, times, withFood: food ?? null };
}

function frequencyOf(repeat: Place, perDosingDay: number): number | null {
  const frequency = numberOf(repeat, 'frequency');
  const most = numberOf(repeat, 'frequencyMax');
  const period = numberOf(repeat, 'period');
  const unit = UNIT_DAYS.get((textOf(repeat, 'periodUnit') ?? textOf(repeat, 'periodUnits') ?? '').toLowerCase());
  const days = textsOf(repeat, 'dayOfWeek').length;
  // "Once to three times" is no frequency, and neither is a period that has a longest length of its own.
  if (most !== null && most !== frequency) return null;
  if (member(repeat.element, 'periodMax') !== undefined && numberOf(repeat, 'periodMax') !== period) return null;
  if (period !== null && period > 0 && unit !== undefined) {
    const times = (frequency ?? Math.max(1, perDosingDay)) / (period * unit);
    // "Once a day on Monday and Thursday" is twice a week.
    return times <= 0 ? null : rounded(days > 0 && period * unit <= 1 ? (times * days) / 7 : times);
  }
  if (perDosingDay > 0) return rounded(days > 0 ? (perDosingDay * days) / 7 : perDosingDay);
  return days > 0 && frequency !== null ? rounded((frequency * days) / 7) : null;
}

/** Oftener than every quarter of an hour nothing is taken by the dose: such a figure is no rhythm. */
const MOST_A_DAY = 96;

const rounded = (times: number): number | null => (times <= MOST_A_DAY ? Math.round(times * 1e4) / 1e4 : null);
