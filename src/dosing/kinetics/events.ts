import { PropriaError } from '../../core/index.ts';
import type { DoseRecord } from '../model/history.ts';

/** One giving of a dose, additional doses written out. What F, lag and D1 of the model make of it is in {@link delivery}. */
export interface Administration {
  /** As recorded; the dose arrives after its lag. */
  readonly time: number;
  /** Which record of the history it comes from. */
  readonly record: number;
  readonly cmt: 'central' | 'depot' | undefined;
  readonly amt: number;
  /** Length of the infusion; 0 where none was given. */
  readonly dur: number;
  /** Rate of the infusion; 0 where none was given. */
  readonly rate: number;
  /** Of the record itself: share that arrives, and delay, before what the model adds. */
  readonly F: number;
  readonly lag: number;
  /** Everything before is forgotten first; infusions that run are ended. */
  readonly reset: boolean;
  /** 1: replaces the state by the steady state of this dose every `ii`; 2: adds it. */
  readonly ss: 0 | 1 | 2;
  readonly ii: number;
  /** A steady state of an infusion without end, which stops at `time`: nothing is given after it. */
  readonly constant: boolean;
}

/** How much arrives and how: `duration` 0 is a bolus of `amount`, else `rate` × `duration` from `start` on. */
export interface Delivery {
  start: number;
  duration: number;
  amount: number;
  rate: number;
}

/**
 * Doses in the order of time (at one time, in the order of the records), `addl` written out. Only the first of a record
 * resets or is a steady-state dose.
 *
 * @throws PropriaError DOSING_DOSE_INVALID
 */
export function expandDoses(doses: readonly DoseRecord[]): readonly Administration[] {
  const given: Administration[] = [];
  for (const [record, dose] of doses.entries()) {
    check(dose, record);
    const { time, amt, cmt, dur = 0, rate = 0, ii = 0, addl = 0, ss = 0, reset = false, F = 1, lag = 0 } = dose;
    const constant = ss !== 0 && amt === 0 && rate > 0 && ii === 0;
    const first = { time, record, cmt, amt, dur, rate, F, lag, reset, ss, ii, constant };
    if (amt > 0 || reset || ss !== 0) given.push(first);
    if (amt > 0)
      for (let n = 1; n <= addl; n++)
        given.push({ ...first, time: time + n * ii, reset: false, ss: 0, constant: false });
  }
  return given
    .map((one, place) => ({ one, place }))
    .toSorted(inTime)
    .map(({ one }) => one);
}

function inTime(
  a: { readonly one: Administration; readonly place: number },
  b: { readonly one: Administration; readonly place: number },
): number {
  return a.one.time - b.one.time || a.one.record - b.one.record || a.place - b.place;
}

/** Bound on doses of one record: years of hourly doses; more is a slip of the pen. */
const MOST_DOSES = 100_000;

function check(dose: DoseRecord, record: number): void {
  const fail = (detail: string): never => {
    throw new PropriaError('DOSING_DOSE_INVALID', { params: { dose: record + 1, detail } });
  };
  if (!Number.isFinite(dose.time)) fail('its time is not a number');
  if (!(dose.amt >= 0 && dose.amt < Infinity)) fail('its amount is not a number from 0 up');
  for (const name of ['dur', 'rate', 'ii', 'addl', 'F', 'lag'] as const) {
    const value = dose[name];
    if (value !== undefined && !(value >= 0 && value < Infinity)) fail(`${name} is not a number from 0 up`);
  }
  const { amt, dur = 0, rate = 0, ii = 0, addl = 0, ss = 0 } = dose;
  if (dur > 0 && rate > 0) fail('an infusion has a duration or a rate, not both');
  if (addl > 0 && ii === 0) fail('additional doses need the interval between them');
  if (addl > MOST_DOSES || addl !== Math.floor(addl)) fail('the number of additional doses is not a whole number');
  if (ss !== 0 && ss !== 1 && ss !== 2) fail('a steady state is 1 or 2');
  if (ss !== 0 && amt > 0 && ii === 0) fail('a steady state needs the interval between doses');
  if (ss !== 0 && amt === 0 && rate === 0) fail('a steady state needs an amount or a rate');
  if (amt === 0 && dur > 0) fail('an infusion needs an amount');
}

/**
 * What arrives of a dose: a share F of it, after a lag. F multiplies a bolus, shortens an infusion given by its rate and
 * scales the rate of one given by its length; D1 above 0 makes a bolus enter over that time.
 */
export function delivery(dose: Administration, F: number, lag: number, D1: number, into: Delivery): void {
  const amount = dose.amt * dose.F * F;
  into.start = dose.time + dose.lag + lag;
  into.amount = amount;
  if (dose.rate > 0) {
    into.rate = dose.rate;
    into.duration = amount / dose.rate;
  } else {
    into.duration = dose.dur > 0 ? dose.dur : D1;
    into.rate = into.duration > 0 ? amount / into.duration : 0;
  }
}
