import { prepareCourse } from '../kinetics/prepare-course.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { DoseRecord, DosingHistory } from '../model/history.ts';
import { finiteOf, populationDraws, quantile } from '../search/draws.ts';
import { type Draws, subsetOf } from '../search/individual.ts';
import { type Regimen, dosesOf } from '../search/regimen.ts';
import type { DoseCurve, LevelUsed } from './dose-advice.ts';
import { notBelowZero } from './not-below-zero.ts';

/** Share of the draws that must have a meaning for a band to have one. */
const MEANT = 0.8;
const EMPTY = new Float64Array(0);
/** Draws of a band: its edges move by a pixel or two with more. */
const BAND_DRAWS = 240;
const SLOW_DRAWS = 60;
/** Intervals of the past and of the future that are drawn. */
const PAST = 6;
const FUTURE = 3;
const POINTS = 240;

export interface CurveAsked {
  readonly model: CompiledModel;
  readonly history: DosingHistory;
  readonly draws: Draws | null;
  readonly levels: readonly LevelUsed[];
  /** What is given from now on; null: nothing more. */
  readonly regimen: Regimen | null;
  readonly now: number;
  /** A history without a date has no now. */
  readonly dated: boolean;
  readonly output: string;
  readonly unit: string;
  readonly amountUnit: string;
  readonly band: DoseCurve['band'];
  readonly seed: number;
}

/** The levels over the last doses and the next: of the population with these covariates, and of this person. Null where the model has no meaning. */
export function doseCurve(asked: CurveAsked): DoseCurve | null {
  const { model, history, draws, regimen, output } = asked;
  // Before any dose was given, time begins with the first that is planned.
  const now = history.doses.length > 0 ? asked.now : (regimen?.start ?? 0);
  const planned = regimen === null ? [] : plannedDoses(model, regimen, now);
  const all: DosingHistory = { ...history, doses: [...history.doses, ...planned], observations: [] };
  const { from, to } = windowOf({ ...asked, now });
  const times = timesOf(all.doses, from, to);
  const slow = model.definition.structure.type === 'ode';
  const count = slow ? SLOW_DRAWS : BAND_DRAWS;
  const population = populationDraws(model, count, asked.seed);
  const own = draws === null ? null : subsetOf(draws, count);
  const typical = bandOf(model, all, times, output, population);
  if (!meansSomething(typical)) return null;
  const individual = own === null ? null : bandOf(model, all, times, output, own);
  return {
    times,
    unit: asked.unit,
    output,
    population: typical,
    individual: individual === null || !meansSomething(individual) ? null : individual,
    doses: [
      ...ticks(history.doses, from, to, asked.amountUnit, false),
      ...ticks(planned, from, to, asked.amountUnit, true),
    ],
    levels: asked.levels.flatMap(({ time, value, blq, flag, output: of }) =>
      of === output && flag !== 'no-time' && flag !== 'unit' && time >= from && time <= to
        ? [{ time, value, blq, flag }]
        : [],
    ),
    band: asked.band,
    now: asked.dated ? now : null,
  };
}

/** The next doses of a regimen, from the first that is due. */
export function plannedDoses(model: CompiledModel, regimen: Regimen, start: number): readonly DoseRecord[] {
  return dosesOf(model, { ...regimen, start: regimen.start ?? start, count: FUTURE + 1 });
}

function windowOf({ history, levels, regimen, now }: CurveAsked): { readonly from: number; readonly to: number } {
  const interval = regimen?.interval ?? history.doses.at(-1)?.ii ?? 24;
  const first = Math.min(
    now,
    ...levels
      .filter(({ flag }) => flag === null || flag === 'implausible' || flag === 'same-time')
      .map(({ time }) => time),
  );
  const from = Math.max(0, first - 1.5 * interval, now - PAST * 2 * interval);
  return { from: Math.min(from, Math.max(0, now - interval)), to: now + FUTURE * interval };
}

function timesOf(doses: readonly DoseRecord[], from: number, to: number): readonly number[] {
  const times = new Set<number>();
  for (let i = 0; i <= POINTS; i++) times.add(from + ((to - from) * i) / POINTS);
  // The moment of a dose and the end of an infusion are corners of the curve.
  for (const { time, dur } of expanded(doses, from, to)) {
    times.add(time);
    if (dur !== undefined && time + dur <= to) times.add(time + dur);
    const after = time + (to - from) / (POINTS * 8);
    if (after <= to) times.add(after);
  }
  return [...times].map((time) => Number(time.toPrecision(12))).toSorted((a, b) => a - b);
}

interface Given {
  readonly time: number;
  readonly amt: number;
  readonly dur: number | undefined;
}

function expanded(doses: readonly DoseRecord[], from: number, to: number): readonly Given[] {
  return doses.flatMap(({ time, amt, dur, rate, ii, addl = 0 }) => {
    const length = dur ?? (rate === undefined || rate <= 0 ? undefined : amt / rate);
    const rows: Given[] = [];
    const first = ii === undefined || ii <= 0 ? 0 : Math.max(0, Math.ceil((from - time) / ii - 1e-9));
    for (let i = first; i <= addl; i++) {
      const at = time + i * (ii ?? 0);
      if (at > to) break;
      if (at >= from) rows.push({ time: at, amt, dur: length });
    }
    return rows;
  });
}

function ticks(
  doses: readonly DoseRecord[],
  from: number,
  to: number,
  unit: string,
  planned: boolean,
): DoseCurve['doses'] {
  return expanded(doses, from, to)
    .map(({ time, amt }) => ({ time, amount: amt, unit, planned }))
    .toSorted((a, b) => a.time - b.time);
}

type Band = DoseCurve['population'];

function meansSomething({ p05, p50, p95 }: Band): boolean {
  return [p05, p50, p95].every((line) => line.every((value) => Number.isFinite(value)));
}

/** 5 %, 50 % and 95 % of the draws at each time. */
export function bandOf(
  model: CompiledModel,
  history: DosingHistory,
  times: readonly number[],
  output: string,
  draws: Draws,
): Band {
  const course = prepareCourse(
    model,
    history,
    times.map((time) => ({ time, output })),
  );
  const etas = model.etaNames.length;
  const size = course.occasions.length * model.kappaNames.length;
  const past = draws.kappas === undefined ? 0 : draws.kappas.length / draws.count;
  // Time by time, as they are sorted.
  const levels = new Float64Array(times.length * draws.count);
  const kappas = new Float64Array(size);
  const eta = new Float64Array(etas);
  const row = new Float64Array(times.length);
  // Those of the past as the fit has them; doses to come are an occasion of which nothing is known.
  const known = Math.min(past, size);
  for (let i = 0; i < draws.count; i++) {
    for (let k = 0; k < known; k++) kappas[k] = draws.kappas![i * past + k]!;
    for (let k = 0; k < etas; k++) eta[k] = draws.eta[i * etas + k]!;
    course.evaluate(eta, kappas, row);
    for (let k = 0; k < row.length; k++) levels[k * draws.count + i] = row[k]!;
  }
  const p05: number[] = [];
  const p50: number[] = [];
  const p95: number[] = [];
  for (let k = 0; k < times.length; k++) {
    const column = levels.subarray(k * draws.count, (k + 1) * draws.count).sort();
    // Draws whose parameters have no meaning (a clearance below zero) are no people; where they are many, neither is the band.
    const meant = finiteOf(column);
    const sorted = meant.length < MEANT * draws.count ? EMPTY : meant;
    p05.push(quantile(sorted, 0.05));
    p50.push(quantile(sorted, 0.5));
    p95.push(quantile(sorted, 0.95));
  }
  const largest = p95.reduce((most, value) => (value > most ? value : most), 0);
  const told = (line: readonly number[]): number[] => line.map((value) => rounded(notBelowZero(value, largest)));
  return { p05: told(p05), p50: told(p50), p95: told(p95) };
}

/** Five digits are more than a line can show, and keep the document small. Not a number stays none: 0 would be a level. */
function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(5)) : value;
}
