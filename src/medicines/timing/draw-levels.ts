import { DAY, type DayFrame, minutesOn } from './day-frame.ts';
import type { UseRule } from './use-timing.ts';

export interface LevelDraw {
  readonly analyte: string;
  readonly time: number;
  readonly record: string;
  /** The dose of that hour waits for the draw. */
  readonly beforeDose: boolean;
}

/**
 * When to draw a level in the waking day: right before a dose (`toNext`), or so many hours after the last. A dose at the very
 * hour counts as taken after the draw. Null where no hour of the waking day fits.
 */
export function drawTime(
  level: NonNullable<UseRule['body']['level']>[number],
  doses: readonly number[],
  frame: DayFrame,
  record: string,
): LevelDraw | null {
  if (doses.length === 0) return null;
  const from = (level.hoursFrom ?? 0) * 60;
  const to = level.hoursTo === undefined ? DAY : level.hoursTo * 60;
  const sinceLast = (time: number) => Math.min(...doses.map((dose) => minutesOn(dose, time) || DAY));
  const hours = level.toNext === true ? doses : [...new Set([...doses, ...frame.grid])].toSorted((a, b) => a - b);
  const time = hours.find(
    (hour) => hour >= frame.waking && hour <= frame.bedtime && sinceLast(hour) >= from && sinceLast(hour) <= to,
  );
  if (time === undefined) return null;
  return { analyte: level.analyte, time, record, beforeDose: doses.includes(time) };
}
