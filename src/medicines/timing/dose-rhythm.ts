import type { Dosing } from '../../record/index.ts';
import { type DayFrame, parseTime, type PartOfDay } from './day-frame.ts';
import type { Unplaced } from './day-schedule.ts';

/** A time that the record states: a clock time, or a part of the day. */
export type StatedTime =
  | { readonly at: number; readonly text: string }
  | { readonly part: PartOfDay; readonly text: string };

export interface Rhythm {
  readonly dosesADay: number;
  /** 1 for every day, 7 for once a week. */
  readonly everyDays: number;
  /** As many as doses, or none. */
  readonly stated: readonly StatedTime[];
  /** `stated` is of a computed dose: nobody keeps these hours yet. */
  readonly computed?: true;
}

const PARTS: Readonly<Record<string, PartOfDay>> = {
  waking: 'waking',
  morning: 'morning',
  breakfast: 'morning',
  noon: 'noon',
  lunch: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  dinner: 'evening',
  bedtime: 'bedtime',
  night: 'bedtime',
};

/** How often and when a dose is taken, or why that is not known. Nothing is guessed from the medicine. */
export function rhythmOf(dose: Dosing | null, asNeeded: boolean, frame: DayFrame): Rhythm | Unplaced {
  if (asNeeded) return 'as-needed';
  if (dose === null) return 'dose-not-read';
  const stated = dose.times.flatMap((text): StatedTime[] => {
    const at = parseTime(text);
    if (at !== null) return [{ at: at < frame.waking && at + 1440 <= frame.bedtime ? at + 1440 : at, text }];
    const part = PARTS[text];
    return part === undefined ? [] : [{ part, text }];
  });
  const perDay = dose.timesPerDay ?? (stated.length > 0 ? stated.length : null);
  if (perDay === null) return dose.amount === null && dose.text !== null ? 'dose-not-read' : 'rhythm-not-known';
  if (!(perDay > 0) || perDay > 12) return 'rhythm-not-known';
  if (perDay < 1) return { dosesADay: 1, everyDays: Math.round(1 / perDay), stated: stated.slice(0, 1) };
  if (Math.abs(perDay - Math.round(perDay)) > 1e-9) return 'rhythm-not-known';
  return { dosesADay: perDay, everyDays: 1, stated: stated.length === perDay ? stated : [] };
}
