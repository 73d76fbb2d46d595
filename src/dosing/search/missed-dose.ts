import type { MissedDose } from '../advise/dose-advice.ts';
import type { DoseRecord } from '../model/history.ts';
import { levelsIn } from './evaluate.ts';
import type { Individual } from './individual.ts';
import { above, gridOf } from './metric.ts';
import { type Regimen, type Subject, dosesOf, historyWith } from './regimen.ts';

/** Shares of the interval after which a forgotten dose is remembered. */
const REMEMBERED: readonly number[] = [0.125, 0.25, 0.5, 0.75, 0.9];

/**
 * What to do when a dose of a steady regimen was forgotten, computed: the dose now, none, or half of it now, each followed
 * through the next two intervals against the limits that levels must keep: never above the high one, below the low one for a
 * twentieth of the time at most. The first of these that keeps them; `ask` where none does, where one of the limits is not known, or where doses are not even. Low and high are the levels that then follow.
 */
export function missedDoses(
  subject: Subject,
  person: Individual,
  regimen: Regimen,
  limits: { readonly low: number | null; readonly high: number | null; readonly output?: string | undefined },
  after: readonly number[] = REMEMBERED.map((share) => share * (regimen.interval ?? 0)),
): readonly MissedDose[] {
  const { interval } = regimen;
  if (interval === null) return [];
  const known = limits.low !== null && limits.high !== null && (regimen.offsets?.length ?? 1) === 1;
  return after.map((late) => {
    if (!known) return { after: late, then: 'ask', low: null, high: null };
    for (const [then, share] of CHOICES) {
      const followed = follow(subject, person, regimen, interval, late, share, limits);
      if (followed.below <= SHORT && followed.high <= (limits.high ?? Number.POSITIVE_INFINITY))
        return { after: late, then, low: followed.low, high: followed.high };
    }
    return { after: late, then: 'ask', low: null, high: null };
  });
}

/** Share of the time that levels may be too low: until a dose taken late has worked, or the next one that is near. */
const SHORT = 0.05;

const CHOICES: readonly (readonly [MissedDose['then'], number])[] = [
  ['take-now', 1],
  ['skip', 0],
  ['take-half', 0.5],
];

/** Levels from the moment of remembering to the end of the second interval after the next dose. */
function follow(
  subject: Subject,
  person: Individual,
  regimen: Regimen,
  interval: number,
  late: number,
  share: number,
  limits: { readonly low: number | null; readonly output?: string | undefined },
): { readonly low: number; readonly high: number; readonly below: number } {
  const steady: Regimen = { ...regimen, start: 0, count: 'steady-state', loading: null };
  const alone = { ...subject, addToHistory: false };
  const whole = historyWith(alone, steady);
  const once: Omit<DoseRecord, 'time'> = dosesOf(subject.model, { ...steady, interval: null })[0]!;
  const remembered = interval + late;
  const doses: DoseRecord[] = [
    ...whole.doses,
    ...(share === 0 ? [] : [{ ...once, time: remembered, amt: regimen.amount * share }]),
    { ...once, time: 2 * interval },
    { ...once, time: 3 * interval },
  ];
  const starts = [remembered, 2 * interval, 3 * interval, 4 * interval];
  const times = starts
    .slice(1)
    .flatMap((to, i) =>
      gridOf(subject.model, { ...regimen, offsets: [0] }, { from: starts[i]!, to }, 24).filter(
        (time) => time > starts[i]! || i === 0,
      ),
    );
  const levels = levelsIn(alone, { ...whole, doses }, person)(times, limits.output);
  // Not-a-number passes through all and keeps no limit.
  return {
    low: Math.min(...levels),
    high: Math.max(...levels),
    below: limits.low === null ? 0 : 1 - above(times, levels, 0, limits.low) / (times.at(-1)! - times[0]!),
  };
}
