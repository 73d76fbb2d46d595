import { DAY, type DayFrame, minutesOn } from './day-frame.ts';
import type { Rhythm, StatedTime } from './dose-rhythm.ts';
import type { UseTiming } from './use-timing.ts';

/** One way to lay the doses of a use over the day. */
export interface DosePattern {
  /** Minutes, ascending. */
  readonly times: readonly number[];
  /** Codes of the rules of its own that it breaks. */
  readonly broken: readonly { readonly code: string; readonly record: string }[];
  readonly cost: number;
}

/** What breaks a rule weighs more than any number of lesser things, and so on down. */
export const COST = {
  broken: 1_000_000,
  moved: 10_000,
  partOfDay: 300,
  movedHour: 50,
  slot: 100,
  offAnchor: 20,
  preference: 8,
  hour: 2,
} as const;
/** Patterns kept a use: the best by themselves. Single doses keep every half hour. */
export const FEW_PATTERNS = 64;

/** All sensible patterns of a use, best first, judged by its own rules alone. */
export function dosePatterns(
  timing: UseTiming,
  rhythm: Rhythm,
  frame: DayFrame,
  most = FEW_PATTERNS,
): readonly DosePattern[] {
  const layouts = new Map<string, readonly number[]>();
  for (const times of layoutsOf(rhythm, frame)) layouts.set(times.join(), times);
  return [...layouts.values()]
    .map((times) => judge(times, timing, rhythm, frame))
    .toSorted((a, b) => a.cost - b.cost || compareTimes(a.times, b.times))
    .slice(0, most);
}

function* layoutsOf({ dosesADay: doses, stated }: Rhythm, frame: DayFrame): Generator<readonly number[]> {
  const clock = stated.flatMap((time) => ('at' in time ? [time.at] : []));
  if (clock.length === doses && doses > 0) yield clock.toSorted((a, b) => a - b);
  const grid = [...new Set([...frame.grid, ...clock])].toSorted((a, b) => a - b);
  if (doses === 1) {
    for (const time of grid) yield [time];
    return;
  }
  // Doses are spread over the day, or they would be one dose.
  const least = leastGap(doses);
  if (doses === 2) {
    for (const [i, first] of grid.entries())
      for (const second of grid.slice(i + 1)) if (second - first >= least) yield [first, second];
    return;
  }
  if (doses === 3) yield frame.meals;
  if (doses === 4) yield [...frame.meals, frame.bedtime];
  // Even steps from any start; with many doses the night stays free.
  for (const start of grid) {
    for (let gap = Math.ceil(least / 30) * 30; start + gap * (doses - 1) <= frame.bedtime; gap += 30) {
      yield Array.from({ length: doses }, (_, i) => start + i * gap);
    }
  }
  if (doses > 3) {
    const gap = Math.floor((frame.bedtime - frame.waking) / (doses - 1));
    yield Array.from({ length: doses }, (_, i) => frame.waking + i * gap);
  }
}

/** Half of an even share of the day; with two doses four hours, as for a morning and a noon dose. */
function leastGap(doses: number): number {
  return doses === 2 ? 240 : DAY / (2 * doses);
}

function judge(times: readonly number[], { rules, use }: UseTiming, rhythm: Rhythm, frame: DayFrame): DosePattern {
  const broken: { code: string; record: string }[] = [];
  let cost = 0;
  for (const { drug, body, record } of rules) {
    const unfit = times.filter((time) => !foodFits(time, body.food, body.gap, frame)).length;
    // Food can be had at another hour than a meal's, unless a whole meal is needed.
    if (body.food === 'with' && body.mealNeeded !== true) cost += COST.partOfDay * unfit;
    else if (unfit > 0) broken.push({ code: `food/${drug}`, record });
    const parts = body.timeOfDay ?? [];
    for (const time of parts.length === 0 ? [] : times) {
      const at = parts.findIndex((part) => inPart(time, frame.parts[part]));
      if (at === -1 && body.strictTimeOfDay === true) broken.push({ code: `time-of-day/${drug}`, record });
      else cost += at === -1 ? COST.partOfDay : times.length === 1 ? at * COST.preference : 0;
    }
    if (smallestGap(times) < (body.hoursBetweenDoses ?? 0) * 60) broken.push({ code: `between-doses/${drug}`, record });
  }
  const ruledFood = rules.some(({ body }) => body.food !== undefined && body.food !== 'any');
  if (use.dose?.withFood === true && !ruledFood) {
    cost += COST.partOfDay * times.filter((time) => !frame.meals.includes(time)).length;
  }
  const moved = movedTimes(times, rhythm.stated, frame);
  cost += COST.broken * broken.length + COST.moved * moved.length;
  cost += COST.movedHour * moved.reduce((sum, { hours }) => sum + hours, 0);
  cost += COST.offAnchor * times.filter((time) => !frame.anchors.has(time)).length;
  if (times.length > 1) cost += COST.hour * unevenness(times);
  return { times, broken, cost };
}

/** `before`: from the minutes before a meal to half an hour more. */
function foodFits(
  time: number,
  food: string | undefined,
  gap: { readonly beforeMealMinutes: number; readonly afterMealMinutes: number } | undefined,
  { meals }: DayFrame,
): boolean {
  if (food === 'with') return meals.includes(time);
  const before = gap?.beforeMealMinutes ?? 60;
  const after = gap?.afterMealMinutes ?? 120;
  if (food === 'before') return meals.some((meal) => meal - time >= before && meal - time <= before + 30);
  if (food !== 'without') return true;
  return meals.every((meal) => minutesOn(time, meal) >= before && minutesOn(meal, time) >= after);
}

/** The stated times that a pattern does not keep, with the dose in their place. */
export function movedTimes(
  times: readonly number[],
  stated: readonly StatedTime[],
  frame: DayFrame,
): readonly { readonly from: string; readonly to: number; readonly hours: number }[] {
  const sorted = stated.toSorted((a, b) => middle(a, frame) - middle(b, frame));
  return sorted.flatMap((time, i) => {
    const to = times[i];
    if (to === undefined || ('at' in time ? to === time.at : inPart(to, frame.parts[time.part]))) return [];
    return [{ from: time.text, to, hours: Math.abs(to - middle(time, frame)) / 60 }];
  });
}

function middle(time: StatedTime, frame: DayFrame): number {
  return 'at' in time ? time.at : (frame.parts[time.part][0] + frame.parts[time.part][1]) / 2;
}

function inPart(time: number, [from, to]: readonly [number, number]): boolean {
  return time >= from && time <= to;
}

function smallestGap(times: readonly number[]): number {
  if (times.length < 2) return DAY;
  return Math.min(...times.map((time, i) => minutesOn(time, times[(i + 1) % times.length] ?? time)));
}

/** Hours by which the gaps of a day differ from even ones, summed. */
function unevenness(times: readonly number[]): number {
  const ideal = DAY / times.length;
  return times.reduce(
    (sum, time, i) => sum + Math.abs(minutesOn(time, times[(i + 1) % times.length] ?? time) - ideal) / 60,
    0,
  );
}

function compareTimes(a: readonly number[], b: readonly number[]): number {
  for (const [i, time] of a.entries()) if (time !== b[i]) return time - (b[i] ?? 0);
  return 0;
}
