import type { CompiledModel } from '../model/compile-model.ts';
import type { CourseRequest } from '../model/course.ts';
import { type Regimen, type Window, dayOf, dosesIn, usualCompartment, windowOf } from './regimen.ts';

/**
 * What is asked of a regimen. Times in the model's unit. Of a steady state, or of a single dose: its interval (a single dose's
 * first day); of repeated doses: the interval of the last dose.
 */
export type Metric = Of & {
  /** Name of the model's output; the first where it is missing. */
  readonly output?: string | undefined;
  /** The metric is divided by this: a minimal inhibitory concentration. */
  readonly per?: number | undefined;
};

type Of =
  /** Area in a day, in twelve hours: that of the interval brought to that length; at saturable elimination too. */
  | { readonly kind: 'auc24' | 'auc12' | 'average' }
  /** Area between two times. */
  | { readonly kind: 'auc'; readonly from: number; readonly to: number }
  /** Area of the whole course, until nothing is left; or until `to`. */
  | { readonly kind: 'cumulative-auc'; readonly to?: number | undefined }
  /**
   * Just before the next dose is due, or `offset` before; of repeated doses, before the last of them, unless `after`: then at the
   * end of the last dose's interval.
   */
  | { readonly kind: 'trough'; readonly offset?: number | undefined; readonly after?: boolean | undefined }
  /** Highest level. */
  | { readonly kind: 'peak' }
  /** Level at a time; or at a time since the last dose. */
  | { readonly kind: 'concentration' | 'output'; readonly time: number }
  | { readonly kind: 'after-dose'; readonly time: number }
  /** Share of the interval, in percent, with the free level above `level`. */
  | { readonly kind: 'time-above'; readonly level: number; readonly unbound?: number | undefined };

/** How a metric is read from a course: exactly, or from a grid of levels where the place of what is sought is not known. */
export interface MetricPlan {
  readonly metric: Metric;
  readonly requests: readonly CourseRequest[];
  /**
   * The metric from the course's answers, which stand at `at` in the order of the requests; `scale` multiplies them first: the
   * dose, where the course is that of one unit.
   */
  read(values: Float64Array, at: number, scale: number): number;
  /** Times of the requests where they form a grid that can be refined. */
  readonly grid: readonly number[] | null;
  /** Whether the metric of twice the dose is twice the metric, in a linear model. */
  readonly proportional: boolean;
}

/** Points of a grid over one piece of the interval; a parabola through three of them is within 1e-4 of a peak. */
const PIECE = 24;

export function planMetric(model: CompiledModel, regimen: Regimen, metric: Metric): MetricPlan {
  const window = windowOf(model, regimen);
  const { output } = metric;
  const per = metric.per ?? 1;
  const exact = (
    requests: readonly Omit<CourseRequest, 'output'>[],
    read: (values: Float64Array, at: number) => number,
  ): MetricPlan => ({
    metric,
    requests: requests.map((request) => ({ ...request, output })),
    read: (values, at, scale) => (read(values, at) * scale) / per,
    grid: null,
    proportional: true,
  });
  const level = (time: number): MetricPlan => exact([{ time }], (values, at) => values[at]!);
  const area = (from: number, to: number, factor = 1): MetricPlan =>
    exact(
      [
        { time: from, what: 'area' },
        { time: to, what: 'area' },
      ],
      (values, at) => (values[at + 1]! - values[at]!) * factor,
    );
  const length = window.to - window.from;
  const day = dayOf(model);
  switch (metric.kind) {
    case 'auc24':
      return area(window.from, window.to, day / length);
    case 'auc12':
      return regimen.interval !== null && length > day / 2
        ? area(window.from, window.from + day / 2)
        : area(window.from, window.to, day / 2 / length);
    case 'average':
      return area(window.from, window.to, 1 / length);
    case 'auc':
      return area(metric.from, metric.to);
    case 'cumulative-auc':
      return area(regimen.start ?? 0, metric.to ?? window.to + REST * Math.max(length, day));
    case 'trough':
      return level(troughTime(regimen, window, metric.after === true) - (metric.offset ?? 0));
    case 'concentration':
    case 'output':
      return level(metric.time);
    case 'after-dose':
      return level(window.from + metric.time);
    case 'peak': {
      const known = peakTime(model, regimen, window);
      return known === null ? peakOnGrid(metric, output, gridOf(model, regimen, window), per) : level(known);
    }
    case 'time-above':
      return timeAbove(metric, metric.level * per, metric.unbound ?? 1, gridOf(model, regimen, window));
  }
}

/** Intervals, or days, after which what is left of a course is taken to be nothing. */
const REST = 60;

function troughTime({ interval, count }: Regimen, { from, to }: Window, after: boolean): number {
  return interval === null || count === 'steady-state' || count === 1 || after ? to : from;
}

/** The end of an infusion into a central compartment, or the moment after a bolus; `null` where the place must be sought. */
function peakTime(model: CompiledModel, regimen: Regimen, window: Window): number | null {
  const { structure } = model.definition;
  if (structure.type !== 'linear' || (regimen.offsets?.length ?? 1) > 1) return null;
  const infusion = regimen.infusion ?? 0;
  if ((regimen.cmt ?? usualCompartment(model, regimen.infusion ?? null)) === 'depot') return null;
  if (model.parameterNames.includes('LAGINF') || infusion >= window.to - window.from) return null;
  return window.from + (infusion === 0 ? NEXT * (window.to - window.from) : infusion);
}

/** A request at the very time of a dose is answered before it: this share of the interval later is after. */
const NEXT = 1e-10;

/** Times over the window, dense after each dose, with the ends of infusions among them. */
export function gridOf(model: CompiledModel, regimen: Regimen, window: Window, points = PIECE): readonly number[] {
  // Not the very time of a first dose at steady state: before it the body is still empty.
  const times = new Set<number>([window.to]);
  const starts = [...dosesIn(window, regimen), window.to];
  for (let i = 0; i + 1 < starts.length; i++) {
    const from = starts[i]!;
    const length = starts[i + 1]! - from;
    times.add(from + NEXT * length);
    const end = regimen.infusion ?? 0;
    if (end > 0 && end < length) {
      for (let k = 1; k <= 4; k++) times.add(from + (end * k) / 4);
      times.add(from + end * (1 + NEXT));
    }
    // Squares: close together where levels change fast.
    const rest = Math.min(end, length);
    for (let k = 1; k < points; k++) times.add(from + rest + (length - rest) * (k / points) * (k / points));
  }
  return [...times].toSorted((a, b) => a - b);
}

function peakOnGrid(metric: Metric, output: string | undefined, grid: readonly number[], per: number): MetricPlan {
  return {
    metric,
    requests: grid.map((time) => ({ time, output })),
    read: (values, at, scale) => (highest(grid, values, at).level * scale) / per,
    grid,
    proportional: true,
  };
}

/** The highest of the levels on a grid and where it is: the top of the parabola through the highest and its neighbours. */
export function highest(
  grid: readonly number[],
  values: Float64Array,
  at: number,
): { readonly level: number; readonly index: number } {
  let index = 0;
  for (let i = 1; i < grid.length; i++) if (values[at + i]! > values[at + index]!) index = i;
  let level = values[at + index]!;
  // A maximum of a linear course can only be hidden by values that are not numbers.
  for (let i = 0; i < grid.length; i++) if (Number.isNaN(values[at + i]!)) level = Number.NaN;
  if (index > 0 && index + 1 < grid.length && !Number.isNaN(level)) {
    const left = grid[index]! - grid[index - 1]!;
    const right = grid[index + 1]! - grid[index]!;
    const rise = (level - values[at + index - 1]!) / left;
    const fall = (level - values[at + index + 1]!) / right;
    // Not across a jump or a corner: there one side is far steeper than the other.
    if (rise > 0 && fall > 0 && right < 6 * left) {
      const curvature = (rise + fall) / (left + right);
      const slope = (rise * right - fall * left) / (left + right);
      const top = (slope * slope) / (4 * curvature);
      level += Math.min(top, Math.min(rise * left, fall * right));
    }
  }
  return { level, index };
}

function timeAbove(
  metric: Metric & { kind: 'time-above' },
  level: number,
  unbound: number,
  grid: readonly number[],
): MetricPlan {
  const length = grid.at(-1)! - grid[0]!;
  return {
    metric,
    requests: grid.map((time) => ({ time, output: metric.output })),
    read: (values, at, scale) => (100 * above(grid, values, at, level / (unbound * scale))) / length,
    grid,
    proportional: false,
  };
}

/** Time above a level on a grid, with straight lines between its points. */
export function above(grid: readonly number[], values: Float64Array, at: number, level: number): number {
  let below = 0;
  for (let i = 0; i + 1 < grid.length; i++) {
    const a = values[at + i]! - level;
    const b = values[at + i + 1]! - level;
    const step = grid[i + 1]! - grid[i]!;
    if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
    if (a <= 0 && b <= 0) below += step;
    else if (a <= 0 || b <= 0) below += (step * Math.max(-a, -b)) / Math.abs(a - b);
  }
  return grid.at(-1)! - grid[0]! - below;
}
