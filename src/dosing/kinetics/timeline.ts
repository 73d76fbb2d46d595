import type { Administration, Delivery } from './events.ts';
import type { Stretch } from './parameter-plan.ts';
import {
  NEEDS_AREA,
  NEEDS_CENTRAL_RATE,
  NEEDS_DEPOT,
  NEEDS_DEPOT_LEAVING,
  NEEDS_DEPOT_RATE,
} from './step-coefficients.ts';

/** What happens at the end of a step. */
export const Happening = {
  request: 0,
  areaRequest: 1,
  parameters: 2,
  centralBolus: 3,
  depotBolus: 4,
  centralRate: 5,
  depotRate: 6,
  reset: 7,
  areaStart: 8,
  /** One interval of a steady state begins, from empty compartments; what was there is put aside. */
  cycle: 9,
  /** So many infusions of the dose run; other than `centralRate`, not added to what runs. */
  cycleCentral: 10,
  cycleDepot: 11,
  /** The interval ends: the state that repeats itself follows. `sign` of a steady state: 1 takes the place of all, 0 is added. */
  settleCentral: 12,
  settleDepot: 13,
  /** Steady state of an infusion without end; `sign` likewise. */
  constantCentral: 14,
  constantDepot: 15,
} as const;

/**
 * A course as steps, one after another, and what happens after each. Steps of one length under one set of parameters are of one
 * kind, whose coefficients are computed once.
 */
export interface Timeline {
  readonly what: Uint8Array;
  /** Which request, parameter set or dose. */
  readonly about: Int32Array;
  /** Of an infusion: 1 starts, −1 ends, 0 ends and no other runs. Of a cycle: how many run. Of a steady state: see above. */
  readonly sign: Int32Array;
  /** Kind of the step that leads here; −1: no time has passed. */
  readonly step: Int32Array;
  /** Of a settling: the kind of step of one whole interval. */
  readonly interval: Int32Array;
  readonly kindSet: Int32Array;
  readonly kindLength: Float64Array;
  readonly kindNeeds: Uint8Array;
}

interface Moment {
  readonly time: number;
  readonly what: number;
  readonly about: number;
  sign: number;
  /** Length of a step that is not of the course itself, but of a cycle; and of the whole cycle. Else 0. */
  readonly length: number;
  readonly interval: number;
}

export interface TimelineInput {
  readonly administrations: readonly Administration[];
  readonly deliveries: readonly Readonly<Delivery>[];
  /** Whether each dose enters the depot. */
  readonly intoDepot: readonly boolean[];
  readonly requests: readonly number[];
  readonly stretches: readonly Stretch[];
  /** Which requests are for areas. */
  readonly areas: readonly boolean[];
}

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

/** The course in the order of time, up to the last request; null where a steady state overlaps without end. */
export function buildTimeline(input: TimelineInput): Timeline | null {
  const raw = gather(input);
  if (raw === null) return null;
  raw.sort((a, b) => a.time - b.time || a.order - b.order);
  const last = raw.findLastIndex(({ what }) => what === Happening.request || what === Happening.areaRequest);
  raw.length = last + 1;
  return chooseSteps(endInterrupted(raw), input);
}

function gather(input: TimelineInput): Raw[] | null {
  const raw: Raw[] = [];
  const times = Float64Array.from(new Set(input.requests)).toSorted();
  let infusions = 0;
  const add = (
    time: number,
    order: number,
    what: number,
    about: number,
    sign = 0,
    infusion = -1,
    length = 0,
    interval = 0,
  ): void => {
    raw.push({ time, order, what, about, sign, infusion, length, interval });
  };
  const give = (dose: number, start: number, from: number): void => {
    const { duration } = input.deliveries[dose]!;
    const depot = input.intoDepot[dose]!;
    if (duration > 0) {
      const infusion = infusions++;
      const what = depot ? Happening.depotRate : Happening.centralRate;
      add(nearest(times, Math.max(start, from)), GIVEN, what, dose, 1, infusion);
      add(nearest(times, start + duration), ENDS, what, dose, -1, infusion);
    } else add(nearest(times, start), GIVEN, depot ? Happening.depotBolus : Happening.centralBolus, dose);
  };

  for (const [i, time] of input.requests.entries()) {
    // Nothing is under a curve before time 0.
    const what = input.areas[i]! ? Happening.areaRequest : Happening.request;
    add(time, ASKED, what, i, time > 0 ? 1 : 0);
  }
  for (const { from, inclusive, set } of input.stretches)
    if (from > Number.NEGATIVE_INFINITY) add(from, inclusive ? BEFORE : AFTER, Happening.parameters, set);
  for (const [i, dose] of input.administrations.entries()) {
    const { start, duration } = input.deliveries[i]!;
    const time = nearest(times, dose.time);
    if (dose.reset) add(time, GIVEN, Happening.reset, i);
    if (dose.ss !== 0) {
      const sign = dose.ss === 1 ? 1 : 0;
      const depot = input.intoDepot[i]!;
      if (dose.constant) {
        add(time, GIVEN, depot ? Happening.constantDepot : Happening.constantCentral, i, sign);
        continue;
      }
      const lag = start - dose.time;
      if ((lag + duration) / dose.ii > MOST_OVERLAPS) return null;
      add(time, GIVEN, Happening.cycle, i, sign);
      for (const { length, running } of cycleOf(dose.ii, lag, duration)) {
        if (running < 0) add(time, GIVEN, depot ? Happening.depotBolus : Happening.centralBolus, i);
        else add(time, GIVEN, depot ? Happening.cycleDepot : Happening.cycleCentral, i, running, -1, length);
      }
      add(time, GIVEN, depot ? Happening.settleDepot : Happening.settleCentral, i, sign, -1, 0, dose.ii);
      // Doses of the past that still run at that time, or wait for their lag.
      for (let before = 1; before * dose.ii < lag + duration || before * dose.ii <= lag; before++) {
        const began = start - before * dose.ii;
        if (began >= dose.time || began + duration > dose.time) give(i, began, dose.time);
      }
    }
    if (dose.amt > 0) give(i, start, Number.NEGATIVE_INFINITY);
  }
  if (input.areas.includes(true) && raw.some(({ time }) => time < 0)) add(0, BEFORE, Happening.areaStart, 0);
  return raw;
}

/**
 * How one interval runs that begins with the recorded time of a dose and is like all before it: steps with so many infusions
 * running; `running` −1 is the bolus itself.
 */
function cycleOf(ii: number, lag: number, duration: number): readonly { length: number; running: number }[] {
  const parts: { length: number; running: number }[] = [];
  const tiny = 1e-12 * ii;
  let phase = lag - Math.floor(lag / ii) * ii;
  if (ii - phase < tiny) phase = 0;
  const step = (length: number, running: number): void => {
    if (length > tiny) parts.push({ length, running });
  };
  if (duration === 0) {
    step(phase, 0);
    parts.push({ length: 0, running: -1 });
    step(ii - phase, 0);
    return parts;
  }
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
  return parts;
}

/** A time that differs from a request's by rounding alone is the request's. */
export function nearest(sorted: Float64Array, time: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < time) low = middle + 1;
    else high = middle;
  }
  const close = 1e-15 * Math.abs(time);
  const above = sorted[low];
  if (above !== undefined && above - time <= close) return above;
  const below = sorted[low - 1];
  return below !== undefined && time - below <= close ? below : time;
}

/** Infusions that run when the compartments are emptied end there; the last to end leaves a rate of exactly 0. */
function endInterrupted(raw: readonly Raw[]): Moment[] {
  const running = new Set<number>();
  const interrupted = new Set<number>();
  const count = new Int32Array(16);
  const moments: Moment[] = [];
  for (const one of raw) {
    if (empties(one)) {
      for (const infusion of running) interrupted.add(infusion);
      running.clear();
      count.fill(0);
    } else if (one.infusion >= 0) {
      if (interrupted.has(one.infusion)) continue;
      const now = count[one.what]! + one.sign;
      count[one.what] = now;
      if (one.sign > 0) running.add(one.infusion);
      else {
        running.delete(one.infusion);
        if (now === 0) one.sign = 0;
      }
    }
    moments.push(one);
  }
  return moments;
}

function empties({ what, sign }: Moment): boolean {
  return (
    what === Happening.reset ||
    (sign === 1 && (what === Happening.cycle || what === Happening.constantCentral || what === Happening.constantDepot))
  );
}

/** Gives each moment its kind of step. */
function chooseSteps(moments: readonly Moment[], { stretches, areas }: TimelineInput): Timeline {
  const kinds = createKinds();
  const step = new Int32Array(moments.length).fill(-1);
  const interval = new Int32Array(moments.length).fill(-1);
  const always = areas.includes(true) ? NEEDS_AREA : 0;
  let set = stretches[0]!.set;
  let time = moments[0]?.time ?? 0;
  let filled = 0;
  let central = 0;
  let depot = 0;
  for (const [i, moment] of moments.entries()) {
    const length = moment.time - time;
    if (length > 0) {
      const needs = always | filled | (central > 0 ? NEEDS_CENTRAL_RATE : 0) | (depot > 0 ? NEEDS_DEPOT_RATE : 0);
      step[i] = kinds.choose(set, length, ROUNDING * Math.max(Math.abs(time), Math.abs(moment.time)), needs);
      time = moment.time;
    }
    if (empties(moment)) filled = central = depot = 0;
    const cycle = moment.length + moment.interval;
    const choose = (needs: number): number => kinds.choose(set, cycle, ROUNDING * cycle, always | needs);
    switch (moment.what) {
      case Happening.parameters:
        set = moment.about;
        break;
      case Happening.depotBolus:
      case Happening.constantDepot:
        filled = NEEDS_DEPOT;
        break;
      case Happening.centralRate:
        central = moment.sign === 0 ? 0 : central + moment.sign;
        break;
      case Happening.depotRate:
        filled = NEEDS_DEPOT;
        depot = moment.sign === 0 ? 0 : depot + moment.sign;
        break;
      case Happening.cycleCentral:
        step[i] = choose(moment.sign > 0 ? NEEDS_CENTRAL_RATE : 0);
        break;
      case Happening.cycleDepot:
        filled = NEEDS_DEPOT;
        step[i] = choose(NEEDS_DEPOT | (moment.sign > 0 ? NEEDS_DEPOT_RATE : 0));
        break;
      case Happening.settleCentral:
        interval[i] = choose(NEEDS_CENTRAL_RATE);
        break;
      case Happening.settleDepot:
        interval[i] = choose(NEEDS_CENTRAL_RATE | NEEDS_DEPOT | NEEDS_DEPOT_LEAVING);
        break;
      default:
    }
  }
  const what = new Uint8Array(moments.length);
  const about = new Int32Array(moments.length);
  const sign = new Int32Array(moments.length);
  for (let i = 0; i < moments.length; i++) {
    what[i] = moments[i]!.what;
    about[i] = moments[i]!.about;
    sign[i] = moments[i]!.sign;
  }
  return {
    what,
    about,
    sign,
    step,
    interval,
    kindSet: Int32Array.from(kinds.list, (kind) => kind.set),
    kindLength: Float64Array.from(kinds.list, ({ length }) => length),
    kindNeeds: Uint8Array.from(kinds.list, ({ needs }) => needs),
  };
}

/** Lengths that differ by less are one: times are rounded to 53 bits. */
const ROUNDING = 4.5e-16;
/** How many kinds of one set are compared with a new step, the latest first. */
const REMEMBERED = 24;

interface Kinds {
  readonly list: readonly { readonly set: number; readonly length: number; readonly needs: number }[];
  choose(set: number, length: number, rounding: number, needs: number): number;
}

function createKinds(): Kinds {
  const list: { readonly set: number; readonly length: number; needs: number }[] = [];
  const ofSet: number[][] = [];
  return {
    list,
    choose: (set, length, rounding, needs) => {
      const places = (ofSet[set] ??= []);
      for (let i = places.length - 1; i >= Math.max(0, places.length - REMEMBERED); i--) {
        const kind = list[places[i]!]!;
        if (Math.abs(kind.length - length) > rounding) continue;
        kind.needs |= needs;
        return places[i]!;
      }
      places.push(list.length);
      return list.push({ set, length, needs }) - 1;
    },
  };
}
