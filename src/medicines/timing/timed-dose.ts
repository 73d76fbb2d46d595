import { dayNumber, isoDate } from '../../core/index.ts';
import { DAY, type DayFrame, printTime } from './day-frame.ts';
import type { ScheduleEntry, ScheduleSlot } from './day-schedule.ts';
import type { Rhythm } from './dose-rhythm.ts';

/** What a dose that was computed says of the day, and the record of its model. */
export interface TimedDose {
  readonly drug: string;
  readonly record: string;
  /** Hours of the day, 0 to 24; empty where none is known. */
  readonly hours: readonly number[];
  /** The next level that says most of the dose. */
  readonly sample: {
    readonly analyte: string | null;
    readonly label: 'trough' | 'peak' | 'between';
    /** ISO date and time. */
    readonly at: string;
  } | null;
}

/** The hours of a computed dose, where the record states none and they are as many; what the record states holds. */
export function timedRhythm(rhythm: Rhythm, dose: TimedDose | undefined, frame: DayFrame): Rhythm {
  if (dose === undefined || rhythm.everyDays !== 1 || rhythm.stated.length > 0) return rhythm;
  if (dose.hours.length !== rhythm.dosesADay) return rhythm;
  const stated = dose.hours.map((hour) => {
    const minutes = Math.round(hour * 60) % DAY;
    const at = minutes < frame.waking && minutes + DAY <= frame.bedtime ? minutes + DAY : minutes;
    return { at, text: printTime(minutes) };
  });
  return { ...rhythm, stated, computed: true };
}

/** Whether doses at these minutes of the day keep the hours of a computed dose. */
export function keepsHours(times: readonly number[], { hours }: TimedDose): boolean {
  const wanted = new Set(hours.map((hour) => Math.round(hour * 60) % DAY));
  return times.length > 0 && times.length === wanted.size && times.every((at) => wanted.has(at % DAY));
}

/**
 * The day with the next level of each computed dose. A level before a dose stands where the rules draw one anyway, on the first
 * day from its moment on; any other at its own hour.
 */
export function withSamples(
  slots: readonly ScheduleSlot[],
  doses: readonly (TimedDose & { readonly use: string })[],
): readonly ScheduleSlot[] {
  let days = slots;
  for (const { sample, record, use } of doses) {
    if (sample === null) continue;
    const [date = '', hour = ''] = sample.at.split('T');
    const why = { code: `dose-sample/${sample.label}`, record };
    const routine = days.find(
      ({ entries }) => sample.label === 'trough' && entries.some((one) => one.what === 'draw-level' && one.use === use),
    );
    const time = routine?.time ?? hour.slice(0, 5);
    const on = time < hour.slice(0, 5) ? nextDay(date) : date;
    const entry: ScheduleEntry = {
      use,
      what: 'draw-level',
      food: null,
      ...(sample.analyte === null ? {} : { analyte: sample.analyte }),
      why: [why],
      on,
    };
    const isRoutine = (one: ScheduleEntry): boolean => one.what === 'draw-level' && one.use === use;
    const dated = (one: ScheduleEntry): ScheduleEntry => ({ ...one, why: [...one.why, why], on });
    const known = days.some((slot) => slot.time === time);
    days =
      routine !== undefined
        ? days.map((slot) =>
            slot === routine
              ? { ...slot, entries: slot.entries.map((one) => (isRoutine(one) ? dated(one) : one)) }
              : slot,
          )
        : known
          ? days.map((slot) => (slot.time === time ? { ...slot, entries: [entry, ...slot.entries] } : slot))
          : [...days, { time, entries: [entry] }].toSorted((a, b) => (a.time < b.time ? -1 : 1));
  }
  return days;
}

function nextDay(date: string): string {
  const day = dayNumber(date);
  return day === null ? date : isoDate(day + 1);
}
