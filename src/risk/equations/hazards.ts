import { exp } from '../../core/index.ts';
import type { RiskTableBody } from '../../knowledge/index.ts';

/** A band of ages with constant hazards a year: of the event for this person, and of what comes before it. */
export interface HazardBand {
  readonly from: number;
  readonly upTo: number;
  readonly event: number;
  readonly competing: number;
}

/** Bands of a table (`from`, `upTo`, `event`, `competing`), the event times what the person's factors make of it at each age. */
export function bandsOf(
  { columns }: RiskTableBody,
  relative: (age: number) => number,
  breaks: readonly number[],
): readonly HazardBand[] {
  const { from = [], upTo = [], event = [], competing = [] } = columns;
  return from.flatMap((start, i) => {
    const cuts = [start, ...breaks.filter((age) => age > start && age < upTo[i]!), upTo[i]!];
    return cuts.slice(1).map((end, j) => ({
      from: cuts[j]!,
      upTo: end,
      event: event[i]! * relative(cuts[j]!),
      competing: competing[i]!,
    }));
  });
}

/**
 * Chance of the event between two ages, what competes allowed for: Gail 1989, formula 6. Hazards are constant inside a band, so
 * each band is one term. NaN where the bands do not cover the ages.
 */
export function absoluteRisk(bands: readonly HazardBand[], from: number, upTo: number): number {
  let covered = 0;
  let survived = 1;
  let risk = 0;
  for (const band of bands) {
    const years = Math.min(band.upTo, upTo) - Math.max(band.from, from);
    if (years <= 0) continue;
    covered += years;
    const both = band.event + band.competing;
    const through = exp(-both * years);
    if (both > 0) risk += survived * (band.event / both) * (1 - through);
    survived *= through;
  }
  return from < upTo && Math.abs(covered - (upTo - from)) < 1e-9 ? risk : Number.NaN;
}

/** The same in whole years, each year's hazard taken whole at its start: iCARE (doi 10.1371/journal.pone.0228198), formula 2. */
export function yearlyRisk(bands: readonly HazardBand[], from: number, upTo: number): number {
  let cumulative = 0;
  let risk = 0;
  if (!Number.isInteger(from) || !Number.isInteger(upTo) || from >= upTo) return Number.NaN;
  for (let age = from; age < upTo; age++) {
    const band = bands.find((one) => one.from <= age && age < one.upTo);
    if (band === undefined) return Number.NaN;
    risk += band.event * exp(-cumulative);
    cumulative += band.event + band.competing;
  }
  return risk;
}

/**
 * Events of a Cox model by time, `times` up to `years`, each with the chance to be alive and free of both before it:
 * hazards and cumulative hazards times `relative`, the competing one times `relativeCompeting` (Katki 2016, supplement).
 */
export function eventRisk(
  { columns }: RiskTableBody,
  years: number,
  relative: number,
  relativeCompeting: number,
): number {
  const { time = [], hazard = [], cumulative = [], competing = [] } = columns;
  let risk = 0;
  for (let i = 0; i < time.length && time[i]! <= years; i++)
    risk += exp(-cumulative[i]! * relative) * hazard[i]! * relative * exp(-competing[i]! * relativeCompeting);
  return risk;
}
