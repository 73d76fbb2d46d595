import { PropriaError } from '../../core/index.ts';
import { type Draws, type Individual, typicalOf } from './individual.ts';
import { levelsIn, metricOf } from './evaluate.ts';
import { metricDraws, quantile } from './draws.ts';
import { type Metric, planMetric } from './metric.ts';
import { type Regimen, type Subject, dayOf, historyWith, isLinear, scalesWithDose, windowOf } from './regimen.ts';
import { solve } from './root.ts';

/** In whom a target is sought: one person's deviations, or draws of which a share shall reach it. */
export type Sought =
  | { readonly person: Individual }
  /** `side` of the target on which the share `probability` of the draws shall be. */
  | { readonly draws: Draws; readonly probability: number; readonly side: 'at-least' | 'at-most' };

export interface Goal {
  readonly metric: Metric;
  readonly value: number;
}

/**
 * The dose that brings a metric to a value, every amount allowed. One root, whether or not clearance or bioavailability change
 * with the dose; a dose past the most that can be eliminated counts as too high.
 * @param most largest dose looked at, in the model's unit
 * @throws PropriaError DOSING_TARGET_UNREACHABLE
 */
export function doseForTarget(
  subject: Subject,
  sought: Sought,
  regimen: Omit<Regimen, 'amount'>,
  { metric, value }: Goal,
  {
    most = 1e9,
    start = 100,
    tolerance,
  }: { readonly most?: number; readonly start?: number; readonly tolerance?: number } = {},
): number {
  const of = reading(subject, sought, metric);
  const tried = new Map<number, number>();
  const difference = (amount: number): number => {
    const known = tried.get(amount);
    if (known !== undefined) return known;
    const found = of({ ...regimen, amount }) - value;
    tried.set(amount, found);
    return found;
  };
  if (value > 0 && isProportional(subject, sought, regimen, metric)) {
    const dose = (start * value) / of({ ...regimen, amount: start });
    if (dose > 0 && dose <= most) return dose;
    throw unreachable(metric, value, 'dose');
  }
  const none = difference(0);
  const guess = Math.min(proportionalGuess(difference, none, Math.min(start, most)), most);
  const there = difference(guess);
  const rising = there >= none || Number.isNaN(there) ? 1 : -1;
  const dose =
    none * rising > 0
      ? null
      : solve(difference, {
          start: guess,
          low: 0,
          high: most,
          beyond: rising,
          tolerance: tolerance ?? precision(subject),
        });
  if (dose === null || dose <= 0) throw unreachable(metric, value, 'dose');
  return dose;
}

/** Whether twice the dose is twice the metric. */
function isProportional(subject: Subject, sought: Sought, regimen: Omit<Regimen, 'amount'>, metric: Metric): boolean {
  if (!scalesWithDose(subject) || subject.addToHistory === true || (regimen.loading ?? null) !== null) return false;
  const once = planMetric(subject.model, { ...regimen, amount: 1 }, metric);
  return once.proportional && ('draws' in sought || once.grid === null);
}

/** Of a root: no finer than the courses themselves. */
function precision({ model }: Subject): number {
  return isLinear(model) ? 1e-12 : 1e-8;
}

/** Where a straight line through no dose and a first guess would reach the target; the guess itself where there is none. */
function proportionalGuess(difference: (amount: number) => number, none: number, start: number): number {
  const slope = (difference(start) - none) / start;
  const guess = -none / slope;
  return Number.isFinite(guess) && guess > 0 ? guess : start;
}

/**
 * The interval at which a metric of a repeated dose has a value.
 * @throws PropriaError DOSING_TARGET_UNREACHABLE
 */
export function intervalForTarget(
  subject: Subject,
  sought: Sought,
  regimen: Omit<Regimen, 'interval'>,
  { metric, value }: Goal,
  { least, most }: { readonly least?: number; readonly most?: number } = {},
): number {
  const day = dayOf(subject.model);
  const low = Math.max(least ?? day / 240, (regimen.infusion ?? 0) * (1 + 1e-9), offsetOf(metric) * (1 + 1e-9));
  const of = reading(subject, sought, metric);
  const interval = solve((length) => of({ ...regimen, interval: length }) - value, {
    start: day,
    low,
    high: most ?? 365 * day,
    beyond: 1,
    tolerance: precision(subject),
  });
  if (interval === null) throw unreachable(metric, value, 'interval');
  return interval;
}

function offsetOf(metric: Metric): number {
  return metric.kind === 'trough' ? (metric.offset ?? 0) : 0;
}

function reading(subject: Subject, sought: Sought, metric: Metric): (regimen: Regimen) => number {
  if ('person' in sought) return (regimen) => metricOf(subject, sought.person, regimen, metric);
  const { draws, probability, side } = sought;
  const p = side === 'at-least' ? 1 - probability : probability;
  return (regimen) => quantile(metricDraws(subject, draws, regimen, [metric])[0]!.toSorted(), p);
}

function unreachable(metric: Metric, value: number, what: string): PropriaError {
  return new PropriaError('DOSING_TARGET_UNREACHABLE', { params: { metric: metric.kind, value, what } });
}

export interface Crossing {
  /** Time at which the level passes the value. */
  readonly time: number;
  readonly sinceLastDose: number;
  /** The level is past the value from the beginning of the search on. */
  readonly already: boolean;
}

/**
 * When, after the last dose, an output falls below a value for good (or first rises above it). Without a regimen: after the
 * last dose of the history.
 * @throws PropriaError DOSING_TARGET_UNREACHABLE where it has not within `horizon`
 */
export function timeToTarget(
  subject: Subject,
  person: Individual | undefined,
  regimen: Regimen | null,
  target: {
    readonly value: number;
    readonly way?: 'falls-below' | 'rises-above' | undefined;
    readonly output?: string | undefined;
    /** Where the search begins; left out: the last dose. */
    readonly after?: number | undefined;
    /** How long it looks; left out: 60 days, or 60 intervals if they are longer. */
    readonly horizon?: number | undefined;
  },
): Crossing {
  const { model, history } = subject;
  const whole = regimen === null ? { ...history, observations: [] } : historyWith(subject, regimen);
  const levels = levelsIn(
    regimen === null ? { ...subject, addToHistory: true } : subject,
    whole,
    person ?? typicalOf(model),
  );
  const window = regimen === null ? null : windowOf(model, regimen);
  const last =
    window?.from ??
    Math.max(0, ...history.doses.map(({ time, ii = 0, addl = 0 }) => time + (addl > 0 ? ii * addl : 0)));
  const from = target.after ?? last;
  const day = dayOf(model);
  const horizon = target.horizon ?? 60 * Math.max(day, regimen?.interval ?? 0);
  const falls = target.way !== 'rises-above';
  const past = (level: number): boolean => (falls ? level < target.value : level > target.value);
  const infusion = regimen?.infusion ?? Math.max(0, ...history.doses.map(({ dur = 0 }) => dur));
  let times = searchGrid(from, last, infusion, horizon);
  for (let round = 0; ; round++) {
    const own = levels(times, target.output);
    if (own.some(Number.isNaN)) throw unreachable({ kind: 'concentration', time: from }, target.value, 'time');
    let at = times.length;
    if (falls) while (at > 0 && past(own[at - 1]!)) at--;
    else at = own.findIndex(past);
    if (at === 0) return { time: from, sinceLastDose: from - last, already: true };
    if (at < 0 || at >= times.length) throw unreachable({ kind: 'concentration', time: from }, target.value, 'time');
    const low = times[at - 1]!;
    const high = times[at]!;
    if (round === 5) {
      const share = (own[at - 1]! - target.value) / (own[at - 1]! - own[at]!);
      const time = low + (high - low) * share;
      return { time, sinceLastDose: time - last, already: false };
    }
    times = Array.from({ length: 13 }, (_, i) => low + ((high - low) * i) / 12);
  }
}

/** Even over an infusion, growing after it. */
function searchGrid(from: number, last: number, infusion: number, horizon: number): readonly number[] {
  const times = new Set<number>([from]);
  const end = last + infusion;
  for (let k = 1; k <= 8; k++) times.add(last + (infusion * k) / 8);
  const steps = 240;
  for (let k = 1; k <= steps; k++) times.add(end + horizon * (k / steps) * (k / steps) * (k / steps));
  return [...times].filter((time) => time >= from).toSorted((a, b) => a - b);
}
