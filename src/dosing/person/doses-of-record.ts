import type { Locator, Notice } from '../../core/index.ts';
import type { MedicineUse, PersonRecord } from '../../record/index.ts';
import { hourOfDay, wallHours, wallText } from './clock.ts';

/** A row of like doses on the wall clock. */
export interface DoseRow {
  /** Hours since 1970 of the first. */
  readonly hours: number;
  readonly amount: { readonly value: number; readonly unit: string };
  readonly everyHours: number | null;
  /** Doses in all. */
  readonly count: number;
  readonly infusionHours: number | null;
  readonly route: string | null;
  /** Given so for long before. */
  readonly steady: boolean;
  readonly facts: readonly Locator[];
  /** Somebody recorded that it was given, and when. */
  readonly recorded?: true;
}

export interface RecordDoses {
  readonly rows: readonly DoseRow[];
  readonly notices: readonly Notice[];
}

/**
 * The doses of a drug that the record's medicines mean, up to `nowHours`: each use from its first to its last day, at its hours,
 * as if none had been missed; where somebody recorded what was given and when, those doses alone. A later use of another dose ends the earlier one. What cannot be read is told and left out.
 */
export function dosesOfRecord(record: PersonRecord, drug: string, nowHours: number): RecordDoses {
  const notices: Notice[] = [];
  const uses = record.medicines.filter(({ ingredients, status }) => ingredients.includes(drug) && status !== 'planned');
  const periods = uses
    .flatMap((use) => periodOf(use, nowHours, notices))
    .toSorted((a, b) => a.from - b.from || b.to - a.to || (a.use.id < b.use.id ? -1 : 1));
  const rows: DoseRow[] = [];
  for (const [i, period] of periods.entries()) {
    if (periods.slice(0, i).some((earlier) => sameDosing(earlier, period) && earlier.to >= period.to)) continue;
    const next = periods.slice(i + 1).find((later) => later.from > period.from && !sameDosing(period, later));
    const to = next !== undefined && next.from < period.to ? next.from : period.to;
    rows.push(...rowsOf(period, to));
  }
  const first = rows.toSorted((a, b) => a.hours - b.hours)[0];
  if (first !== undefined) {
    const meant = rows.filter((row) => !row.recorded).toSorted((a, b) => a.hours - b.hours);
    const count = meant.reduce((sum, row) => sum + row.count, 0);
    if (meant[0] !== undefined)
      notices.push({
        code: 'DOSING_DOSES_ASSUMED_TAKEN',
        severity: 'info',
        params: { drug, count, since: wallText(meant[0].hours).slice(0, 10) },
      });
    const assumed = periods.find(({ hoursStated }) => !hoursStated);
    if (assumed !== undefined)
      notices.push({
        code: 'DOSING_HOURS_ASSUMED',
        severity: 'caution',
        place: assumed.use.at,
        params: { drug, hours: assumed.clock.map((hour) => wallText(hour).slice(11)).join(', ') },
      });
  }
  return { rows, notices };
}

interface Period {
  readonly use: MedicineUse;
  readonly amount: { readonly value: number; readonly unit: string };
  /** Hours of the day, in order; one alone for a dose that is not given every day. */
  readonly clock: readonly number[];
  readonly hoursStated: boolean;
  readonly everyHours: number;
  readonly single: boolean;
  readonly from: number;
  readonly to: number;
  readonly steady: boolean;
  readonly recorded?: { readonly infusionHours: number | null; readonly at: Locator };
}

function periodOf(use: MedicineUse, nowHours: number, notices: Notice[]): readonly Period[] {
  if (use.given !== undefined && use.given.length > 0) return recordedDoses(use, nowHours, notices);
  const given = use.date === null ? null : wallHours(use.date);
  const amount = use.dose?.amount ?? null;
  const perDay = use.dose?.timesPerDay ?? null;
  const single = perDay === null && given?.timed === true;
  if (amount === null || !(amount.value > 0) || (!single && (perDay === null || !(perDay > 0))) || use.asNeeded) {
    notices.push({ code: 'DOSING_DOSE_UNREAD', severity: 'caution', place: use.at, params: { written: use.written } });
    return [];
  }
  if (single) {
    const from = given.hours;
    return from > nowHours
      ? []
      : [{ use, amount, clock: [from % 24], hoursStated: true, everyHours: 24, single, from, to: from, steady: false }];
  }
  const began = use.since === null ? null : wallHours(use.since);
  const ended = use.stoppedOn === null ? null : wallHours(use.stoppedOn);
  // Somebody who takes it, and nobody knows since when, is taken as at steady state; what is over without dates cannot be placed.
  if (began === null && use.status === 'stopped') {
    notices.push({ code: 'DOSING_DOSE_UNREAD', severity: 'caution', place: use.at, params: { written: use.written } });
    return [];
  }
  const { clock, stated } = clockOf(use, perDay!);
  const to = Math.min(nowHours, ended === null ? nowHours : ended.timed ? ended.hours : ended.hours + 24);
  const from = began?.hours ?? Math.floor(nowHours / 24) * 24 - UNKNOWN_BEGIN_DAYS * 24;
  return [
    { use, amount, clock, hoursStated: stated, everyHours: 24 / perDay!, single, from, to, steady: began === null },
  ];
}

/** Doses recorded at their hour; one whose amount is not written is that of its order. */
function recordedDoses(use: MedicineUse, nowHours: number, notices: Notice[]): readonly Period[] {
  return (use.given ?? []).flatMap((dose): readonly Period[] => {
    const amount = dose.amount ?? use.dose?.amount ?? null;
    const from = wallHours(dose.from);
    if (amount === null || !(amount.value > 0) || from === null || !from.timed) {
      const params = { written: use.written };
      notices.push({ code: 'DOSING_DOSE_UNREAD', severity: 'caution', place: dose.at, params });
      return [];
    }
    const { hours } = from;
    if (hours > nowHours) return [];
    const end = dose.to === null ? null : wallHours(dose.to);
    const infusionHours = end === null || !end.timed || end.hours <= hours ? null : end.hours - hours;
    const recorded = { infusionHours, at: dose.at };
    const once = { clock: [hours % 24], hoursStated: true, everyHours: 24, single: true, steady: false };
    return [{ use, amount, ...once, from: hours, to: hours, recorded }];
  });
}

/** Before this many days a use without a first day is taken as at steady state. */
const UNKNOWN_BEGIN_DAYS = 60;

function clockOf(use: MedicineUse, perDay: number): { readonly clock: readonly number[]; readonly stated: boolean } {
  const stated = (use.dose?.times ?? []).flatMap((time) => hourOfDay(time) ?? []);
  const count = perDay < 1 ? 1 : Math.round(perDay);
  if (stated.length === count) return { clock: stated.toSorted((a, b) => a - b), stated: true };
  return {
    clock: Array.from({ length: count }, (_, i) => (USUAL_FIRST_HOUR + (24 * i) / count) % 24).toSorted(
      (a, b) => a - b,
    ),
    stated: false,
  };
}

const USUAL_FIRST_HOUR = 8;

function sameDosing(a: Period, b: Period): boolean {
  return (
    a.amount.value === b.amount.value &&
    a.amount.unit === b.amount.unit &&
    a.everyHours === b.everyHours &&
    a.single === b.single &&
    !a.single
  );
}

function rowsOf(period: Period, to: number): readonly DoseRow[] {
  const { use, amount, clock, everyHours, single, from, steady, recorded } = period;
  const base = { amount, infusionHours: null, route: use.route, steady, facts: [use.at] };
  if (recorded !== undefined) {
    const { infusionHours, at } = recorded;
    return [{ ...base, hours: from, everyHours: null, count: 1, infusionHours, facts: [at], recorded: true }];
  }
  if (single) return [{ ...base, hours: from, everyHours: null, count: 1 }];
  const midnight = Math.floor(from / 24) * 24;
  const timed = from > midnight;
  const firstOf = (hour: number): number => {
    const at = midnight + hour;
    return timed && at < from - 1e-9 ? at + 24 : at;
  };
  const row = (hours: number, every: number): readonly DoseRow[] => {
    // A dose at the very moment of the end is not given any more.
    const count = Math.ceil((to - hours) / every - 1e-9);
    return count > 0 ? [{ ...base, hours, everyHours: every, count }] : [];
  };
  if (everyHours > 24) return row(firstOf(clock[0]!), everyHours);
  const even = clock.every((hour, i) => i === 0 || Math.abs(hour - clock[0]! - i * everyHours) < 1e-6);
  if (even && !timed) return row(firstOf(clock[0]!), everyHours);
  return clock.flatMap((hour) => row(firstOf(hour), 24));
}
