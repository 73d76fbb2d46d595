import type { DoseRecord } from '../model/history.ts';
import type { DoseRow } from './doses-of-record.ts';

export interface PresentRegimen {
  readonly amount: number;
  /** Model time. */
  readonly interval: number;
  readonly infusion: number | null;
  /** Hours of the day. */
  readonly hours: readonly number[];
  /** Times within the interval at which it is given. */
  readonly offsets: readonly number[];
}

export function presentRegimen(
  rows: readonly DoseRow[],
  doses: readonly DoseRecord[],
  end: number,
  relative: boolean,
  unit: number,
): PresentRegimen | null {
  const running = rows
    .map((row, i) => ({ row, dose: doses[i]! }))
    .filter(
      ({ row }) => row.everyHours !== null && row.hours + row.everyHours * row.count >= end - row.everyHours * 1.5,
    );
  const [first] = running;
  if (first === undefined) return regimenOfGiven(rows, doses, end, relative, unit);
  const alike = running.every(({ dose }) => dose.amt === first.dose.amt && dose.ii === first.dose.ii);
  const interval = first.row.everyHours! / unit;
  if (!alike || first.dose.amt === 0) return null;
  const base = first.row.hours;
  const offsets = running
    .map(
      ({ row }) =>
        ((((row.hours - base) % first.row.everyHours!) + first.row.everyHours!) % first.row.everyHours!) / unit,
    )
    .toSorted((a, b) => a - b);
  const hours = relative
    ? []
    : running.flatMap(({ row }) =>
        row.everyHours! >= 24
          ? [row.hours % 24]
          : Array.from({ length: Math.round(24 / row.everyHours!) }, (_, i) => (row.hours + i * row.everyHours!) % 24),
      );
  return {
    amount: first.dose.amt,
    interval,
    infusion: first.dose.dur ?? null,
    hours: [...new Set(hours)].toSorted((a, b) => a - b),
    offsets: [...new Set(offsets)],
  };
}

/** Distances between doses that differ by no more than this many hours are one rhythm. */
const ABOUT = 1;

/** The rhythm of doses given one by one: the last three alike and evenly apart (two where there are no more). */
function regimenOfGiven(
  rows: readonly DoseRow[],
  doses: readonly DoseRecord[],
  end: number,
  relative: boolean,
  unit: number,
): PresentRegimen | null {
  const last = rows.map((row, i) => ({ row, dose: doses[i]! })).slice(-3);
  const newest = last.at(-1);
  if (newest === undefined || last.length < 2) return null;
  if (last.some(({ row, dose }) => row.recorded !== true || dose.amt !== newest.dose.amt)) return null;
  const gaps = last.slice(1).map(({ row }, i) => row.hours - last[i]!.row.hours);
  const every = Math.round(gaps.at(-1)!);
  if (every < 1 || gaps.some((gap) => Math.abs(gap - every) > ABOUT)) return null;
  if (newest.row.hours + every * 1.5 < end) return null;
  const clock = Math.round(newest.row.hours * 2) / 2;
  const hours = Array.from({ length: Math.max(1, Math.round(24 / every)) }, (_, i) => (clock + i * every) % 24);
  return {
    amount: newest.dose.amt,
    interval: every / unit,
    infusion: newest.dose.dur ?? null,
    // A rhythm that does not fit the day has no hours of its own.
    hours: relative || (every % 24 !== 0 && 24 % every !== 0) ? [] : hours.toSorted((a, b) => a - b),
    offsets: [0],
  };
}
