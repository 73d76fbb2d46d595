import type { Locator } from '../../core/index.ts';
import type { ActionBook } from './action-book.ts';
import { birthdayOf, daysAfter, isBefore, monthsAfter } from './life-dates.ts';
import type { PreventionItem } from './prevention-plan.ts';
import type { PreventionVoice } from './voice.ts';

/** What is due within so many days is due. */
const SOON_DAYS = 60;

export interface LineDates {
  readonly dates: PreventionItem['dates'];
  readonly standing: 'overdue' | 'due' | 'last-not-known' | 'up-to-date' | 'done-once';
  /** A medicine that is taken now. */
  readonly goesOn: boolean;
  /** A result beyond its bound. */
  readonly beyond: boolean;
  readonly facts: readonly Locator[];
}

/**
 * From when a line is for this person, until when, when any of its ways was last done, and when it is next. Of several ways that were
 * done the one that lasts longest counts.
 */
export function datesOf(
  winners: readonly PreventionVoice[],
  all: readonly PreventionVoice[],
  options: PreventionItem['options'],
  book: ActionBook,
  { birthDate, now }: { readonly birthDate: string | null; readonly now: string },
): LineDates {
  const [lead] = winners;
  // Rules that hand over to each other at an age are one stretch of life.
  const doing = all.filter(
    ({ side, when }) => side.says === lead!.side.says || (when === 'later' && side.says === 'do'),
  );
  const starts = winners.flatMap(({ side }) => side.startAge ?? []);
  const stops = doing.map(({ side }) => side.stopAge);
  const stop = stops.length === 0 || stops.includes(null) ? null : Math.max(...(stops as readonly number[]));
  const birthday = (age: number | null): string | null =>
    age === null || birthDate === null ? null : birthdayOf(birthDate, age);
  const from = birthday(starts.length === 0 ? null : Math.min(...starts));
  const until = birthday(stop === null ? null : stop + 1);
  const done = latest(options, book);
  const standing = standingOf(done, lead!, now);
  // A result that is not as it should be is no reason to wait for the next date.
  const beyond = done?.goesOn !== true && options.some(({ action }) => book.asksMore(action).length > 0);
  const dates = {
    from,
    until,
    last: done?.last ?? null,
    next: beyond && standing === 'up-to-date' ? null : nextOf(done, lead!, from, now),
  };
  return {
    dates,
    standing: standing === 'up-to-date' && beyond ? 'due' : standing,
    goesOn: done?.goesOn ?? false,
    beyond,
    facts: done === null ? [] : [done.at],
  };
}

interface Done {
  readonly last: NonNullable<PreventionItem['dates']['last']> | null;
  readonly at: Locator;
  /** From when it is asked for again, and from when it is late; null: once is enough, or it goes on. */
  readonly again: { readonly from: string; readonly late: string } | null;
  readonly once: boolean;
  readonly goesOn: boolean;
}

/** Of all ways the one whose time runs longest. One without a date is known to have been done, no more. */
function latest(options: PreventionItem['options'], book: ActionBook): Done | null {
  const found = options.flatMap(({ action, everyMonths, once }): readonly Done[] => {
    const [shown] = book.done(action);
    if (shown === undefined) return [];
    const { on, fact, at } = shown;
    const last = on === null ? null : { on, action, fact };
    const again =
      on === null || everyMonths === null
        ? null
        : { from: monthsAfter(on, everyMonths[0]) ?? on, late: monthsAfter(on, everyMonths[1]) ?? on };
    return [{ last, at, again, once, goesOn: !once && everyMonths === null && fact.startsWith('medicine') }];
  });
  const [best] = found.toSorted((a, b) => {
    const [x, y] = [a, b].map(({ last, again }) => again?.from ?? (last === null ? '' : '9999'));
    return x! < y! ? 1 : x! > y! ? -1 : 0;
  });
  return best ?? null;
}

function nextOf(done: Done | null, { when }: PreventionVoice, from: string | null, now: string): string | null {
  if (when === 'later') return from;
  if (done?.again !== undefined && done.again !== null) return done.again.from;
  return from !== null && !isBefore(from, now) ? from : null;
}

function standingOf(done: Done | null, lead: PreventionVoice, now: string): LineDates['standing'] {
  if (done === null) return leavesDate(lead) ? 'last-not-known' : 'due';
  if (done.goesOn) return 'up-to-date';
  if (done.last === null) return 'last-not-known';
  if (done.once) return 'done-once';
  if (done.again === null) {
    // No interval is stated: what was done within a year is not asked for again.
    const year = monthsAfter(done.last.on, 12);
    return year !== null && !isBefore(year, now) ? 'up-to-date' : 'due';
  }
  if (isBefore(done.again.late, now)) return 'overdue';
  return isBefore(done.again.from, daysAfter(now, SOON_DAYS)) ? 'due' : 'up-to-date';
}

/** What is done on a day can have been done before; a referral, a habit or a medicine leaves no such date to ask for. */
export function leavesDate({ kind }: PreventionVoice): boolean {
  return kind === 'screen' || kind === 'test' || kind === 'vaccine';
}
