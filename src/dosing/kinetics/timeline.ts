import type { Administration, Delivery } from './events.ts';
import type { Stretch } from './parameter-plan.ts';
import { NEEDS_AREA, NEEDS_CENTRAL_RATE, NEEDS_DEPOT, NEEDS_DEPOT_RATE } from './step-coefficients.ts';

/** What happens at the end of a step. */
export const Happening = {
  request: 0,
  parameters: 1,
  centralBolus: 2,
  depotBolus: 3,
  centralRate: 4,
  depotRate: 5,
  reset: 6,
  steady: 7,
  areaStart: 8,
} as const;

/** One step of a course and what happens after it. `about`: which request, parameter set or dose. */
export interface Moment {
  readonly time: number;
  readonly what: number;
  readonly about: number;
  /** Of an infusion: 1 starts, −1 ends; 0 ends and no other runs. Of a steady state: {@link REPLACES} or 0, it is added. */
  sign: number;
  /** Which {@link StepKind} leads here; −1: no time has passed. */
  step: number;
  /** Of a steady state: how one interval of it runs. */
  readonly cycle?: Cycle | undefined;
}

/** A step that occurs once or more: its coefficients are computed once. */
export interface StepKind {
  readonly set: number;
  readonly length: number;
  needs: number;
}

/** One interval of a steady state, from empty compartments; the fixed point follows from what is left at its end. */
export interface Cycle {
  /** In turn: a step with so many infusions running; or, with `step` −1, the dose itself. */
  readonly parts: readonly { readonly length: number; readonly running: number; step: number }[];
  readonly interval: number;
  intervalStep: number;
}

export interface Timeline {
  readonly moments: readonly Moment[];
  readonly kinds: readonly StepKind[];
}

export interface TimelineInput {
  readonly administrations: readonly Administration[];
  readonly deliveries: readonly Readonly<Delivery>[];
  /** Whether each dose enters the depot. */
  readonly intoDepot: readonly boolean[];
  readonly requests: readonly number[];
  readonly stretches: readonly Stretch[];
  /** Whether an area is asked for. */
  readonly area: boolean;
}

/** `sign` of a steady state that takes the place of what was there. */
export const REPLACES = 1;

interface Raw extends Moment {
  readonly order: number;
  /** Identity of an infusion; −1 for others. */
  readonly infusion: number;
}

/** At one time: what changes the parameters for that time, what is asked, what changes them afterwards, ends, doses. */
const BEFORE = 0;
const ASKED = 1;
const AFTER = 2;
const ENDS = 3;
const GIVEN = 4;

/** Overlapping doses of one steady state beyond this are not written out: the regimen has no sense. */
const MOST_OVERLAPS = 10_000;

/** The course as steps, in the order of time, up to the last request; null where a steady state overlaps without end. */
export function buildTimeline(input: TimelineInput): Timeline | null {
  const raw = gather(input);
  if (raw === null) return null;
  raw.sort((a, b) => a.time - b.time || a.order - b.order);
  const moments = endInterrupted(raw);
  const last = moments.findLastIndex(({ what }) => what === Happening.request);
  moments.length = last + 1;
  return { moments, kinds: chooseSteps(moments, input) };
}

function gather(input: TimelineInput): Raw[] | null {
  const raw: Raw[] = [];
  const times = Float64Array.from(new Set(input.requests)).toSorted();
  const snap = (time: number): number => nearest(times, time);
  let infusions = 0;
  const add = (
    time: number,
    order: number,
    what: number,
    about: number,
    more: { sign?: number; infusion?: number; cycle?: Cycle } = {},
  ): void => {
    raw.push({
      time,
      order,
      what,
      about,
      sign: more.sign ?? 0,
      infusion: more.infusion ?? -1,
      cycle: more.cycle,
      step: -1,
    });
  };
  const give = (dose: number, start: number, from: number): void => {
    const { duration } = input.deliveries[dose]!;
    const depot = input.intoDepot[dose]!;
    if (duration > 0) {
      const infusion = infusions++;
      const what = depot ? Happening.depotRate : Happening.centralRate;
      add(snap(Math.max(start, from)), GIVEN, what, dose, { sign: 1, infusion });
      add(snap(start + duration), ENDS, what, dose, { sign: -1, infusion });
    } else add(snap(start), GIVEN, depot ? Happening.depotBolus : Happening.centralBolus, dose);
  };

  for (const [i, time] of input.requests.entries()) add(time, ASKED, Happening.request, i);
  for (const { from, inclusive, set } of input.stretches)
    if (from > Number.NEGATIVE_INFINITY) add(from, inclusive ? BEFORE : AFTER, Happening.parameters, set);
  for (const [i, dose] of input.administrations.entries()) {
    const { start, duration } = input.deliveries[i]!;
    const time = snap(dose.time);
    if (dose.reset) add(time, GIVEN, Happening.reset, i);
    if (dose.ss !== 0) {
      const lag = start - dose.time;
      if (!dose.constant && (lag + duration) / dose.ii > MOST_OVERLAPS) return null;
      add(time, GIVEN, Happening.steady, i, {
        sign: dose.ss === 1 ? REPLACES : 0,
        ...(dose.constant ? {} : { cycle: cycleOf(dose.ii, lag, duration) }),
      });
      // Doses of the past that still run at that time, or wait for their lag.
      if (!dose.constant)
        for (let before = 1; before * dose.ii < lag + duration || before * dose.ii <= lag; before++) {
          const began = start - before * dose.ii;
          if (began >= dose.time || began + duration > dose.time) give(i, began, dose.time);
        }
    }
    if (!dose.constant && dose.amt > 0) give(i, start, Number.NEGATIVE_INFINITY);
  }
  if (input.area && raw.some(({ time }) => time < 0)) add(0, BEFORE, Happening.areaStart, 0);
  return raw;
}

/** How one interval runs that begins with the recorded time of a dose and is like all before it. */
function cycleOf(ii: number, lag: number, duration: number): Cycle {
  const parts: { length: number; running: number; step: number }[] = [];
  const tiny = 1e-12 * ii;
  let phase = lag - Math.floor(lag / ii) * ii;
  if (ii - phase < tiny) phase = 0;
  const step = (length: number, running: number): void => {
    if (length > tiny) parts.push({ length, running, step: 0 });
  };
  if (duration === 0) {
    step(phase, 0);
    parts.push({ length: 0, running: 0, step: -1 });
    step(ii - phase, 0);
  } else {
    let whole = Math.floor(duration / ii);
    let rest = duration - whole * ii;
    if (ii - rest < tiny) {
      whole += 1;
      rest = 0;
    }
    const over = phase + rest - ii;
    if (over <= 0) {
      step(phase, whole);
      step(rest, whole + 1);
      step(-over, whole);
    } else {
      step(over, whole + 1);
      step(phase - over, whole);
      step(ii - phase, whole + 1);
    }
  }
  return { parts, interval: ii, intervalStep: 0 };
}

/** A time that differs from a request's by rounding alone is the request's. */
function nearest(sorted: Float64Array, time: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < time) low = middle + 1;
    else high = middle;
  }
  const close = 1e-14 * Math.abs(time);
  const above = sorted[low];
  if (above !== undefined && above - time <= close) return above;
  const below = sorted[low - 1];
  return below !== undefined && time - below <= close ? below : time;
}

/** Infusions that run when the compartments are emptied end there; the last to end leaves a rate of exactly 0. */
function endInterrupted(raw: readonly Raw[]): Moment[] {
  const running = new Map<number, number>();
  const interrupted = new Set<number>();
  const count = new Map<number, number>();
  const moments: Moment[] = [];
  for (const one of raw) {
    if (one.what === Happening.reset || (one.what === Happening.steady && one.sign === REPLACES)) {
      for (const infusion of running.keys()) interrupted.add(infusion);
      running.clear();
      count.clear();
    } else if (one.infusion >= 0) {
      if (interrupted.has(one.infusion)) continue;
      const now = (count.get(one.what) ?? 0) + one.sign;
      count.set(one.what, now);
      if (one.sign > 0) running.set(one.infusion, one.what);
      else {
        running.delete(one.infusion);
        if (now === 0) one.sign = 0;
      }
    }
    moments.push(one);
  }
  return moments;
}

/** Gives each moment its kind of step; steps of one length under one set of parameters share theirs. */
function chooseSteps(moments: readonly Moment[], { stretches, intoDepot, area }: TimelineInput): StepKind[] {
  const kinds: StepKind[] = [];
  const ofSet = new Map<number, number[]>();
  const choose = (set: number, length: number, rounding: number, needs: number): number => {
    let list = ofSet.get(set);
    if (list === undefined) ofSet.set(set, (list = []));
    for (let i = list.length - 1; i >= Math.max(0, list.length - REMEMBERED); i--) {
      const kind = kinds[list[i]!]!;
      if (Math.abs(kind.length - length) > rounding) continue;
      kind.needs |= needs;
      return list[i]!;
    }
    list.push(kinds.length);
    return kinds.push({ set, length, needs }) - 1;
  };
  const always = area ? NEEDS_AREA : 0;
  let set = stretches[0]!.set;
  let time = moments[0]?.time ?? 0;
  let filled = 0;
  let central = 0;
  let depot = 0;
  for (const moment of moments) {
    const length = moment.time - time;
    if (length > 0) {
      const needs = always | filled | (central > 0 ? NEEDS_CENTRAL_RATE : 0) | (depot > 0 ? NEEDS_DEPOT_RATE : 0);
      moment.step = choose(set, length, 4.5e-16 * Math.max(Math.abs(time), Math.abs(moment.time)), needs);
      time = moment.time;
    }
    switch (moment.what) {
      case Happening.parameters:
        set = moment.about;
        break;
      case Happening.depotBolus:
        filled = NEEDS_DEPOT;
        break;
      case Happening.centralRate:
        central = moment.sign === 0 ? 0 : central + moment.sign;
        break;
      case Happening.depotRate:
        filled = NEEDS_DEPOT;
        depot = moment.sign === 0 ? 0 : depot + moment.sign;
        break;
      case Happening.reset:
        filled = central = depot = 0;
        break;
      case Happening.steady: {
        if (moment.sign === REPLACES) filled = central = depot = 0;
        const enters = intoDepot[moment.about]! ? NEEDS_DEPOT : 0;
        filled |= enters;
        if (moment.cycle === undefined) break;
        const input = enters === 0 ? NEEDS_CENTRAL_RATE : NEEDS_DEPOT_RATE;
        const { interval, parts } = moment.cycle;
        const rounding = 4.5e-16 * interval;
        moment.cycle.intervalStep = choose(set, interval, rounding, enters | input | NEEDS_CENTRAL_RATE);
        for (const part of parts)
          if (part.step >= 0) part.step = choose(set, part.length, rounding, enters | (part.running > 0 ? input : 0));
        break;
      }
      default:
    }
  }
  return kinds;
}

/** How many kinds of one set are compared with a new step, the latest first. */
const REMEMBERED = 24;
