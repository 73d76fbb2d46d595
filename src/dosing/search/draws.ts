import { inverseNormal, sobolPoints } from '../../core/index.ts';
import type { Course, CourseRequest } from '../model/course.ts';
import { type CompiledModel, fullMatrix } from '../model/compile-model.ts';
import { prepareCourse } from '../kinetics/prepare-course.ts';
import type { Interval } from '../advise/dose-advice.ts';
import { type Metric, type MetricPlan, planMetric } from './metric.ts';
import { type Draws, kappasFor } from './individual.ts';
import { type Regimen, type Subject, historyWith, isLinear } from './regimen.ts';

/** The metrics of a regimen in every draw: one array a metric. Peaks and times above a level are read from a grid (1e-4). */
export function metricDraws(
  subject: Subject,
  draws: Draws,
  regimen: Regimen,
  metrics: readonly Metric[],
): readonly Float64Array[] {
  const table = tabulate(subject, draws, regimen, metrics);
  return metrics.map((_, i) => readTable(table, i, 1));
}

/** Answers of one course for every draw, from which metrics are read for any multiple of the dose. */
export interface DrawTable {
  readonly plans: readonly MetricPlan[];
  /** Where each plan's answers begin in a row. */
  readonly at: readonly number[];
  readonly width: number;
  readonly count: number;
  readonly rows: Float64Array;
  /** Metrics that are proportional to the dose, read once for a scale of 1; filled as they are asked for. */
  readonly columns: (Float64Array | undefined)[];
}

export function tabulate(subject: Subject, draws: Draws, regimen: Regimen, metrics: readonly Metric[]): DrawTable {
  const plans = metrics.map((metric) => planMetric(subject.model, regimen, metric));
  return tabulatePlans(subject, draws, regimen, plans);
}

/** The same for metrics planned beforehand; plans that ask the same share their answers. */
export function tabulatePlans(
  subject: Subject,
  draws: Draws,
  regimen: Regimen,
  plans: readonly MetricPlan[],
): DrawTable {
  const places = new Map<string, number>();
  const requests: CourseRequest[] = [];
  const at = plans.map((plan) => {
    const key = JSON.stringify(plan.requests);
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = requests.length;
    places.set(key, place);
    requests.push(...plan.requests);
    return place;
  });
  const width = requests.length;
  const history = historyWith(subject, regimen);
  const { count } = draws;
  const rows = new Float64Array(width * count);
  for (const places of separately(subject, requests)) {
    const course = prepareCourse(
      subject.model,
      history,
      places.map((place) => requests[place]!),
    );
    const values = new Float64Array(places.length);
    evaluateDraws(course, subject, draws, values, (draw) => {
      for (let k = 0; k < places.length; k++) rows[draw * width + places[k]!] = values[k]!;
    });
  }
  return { plans, at, width, count, rows, columns: [] };
}

/**
 * Which requests are answered by a course of their own. Of a closed form the area costs several times what a level does in every
 * step, and in one step over the interval it is as exact: it is not taken along over the many of a grid.
 */
function separately({ model }: Subject, requests: readonly CourseRequest[]): readonly (readonly number[])[] {
  const all = [...requests.keys()];
  const areas = all.filter((i) => requests[i]!.what === 'area');
  const levels = all.filter((i) => requests[i]!.what !== 'area');
  return isLinear(model) && areas.length > 0 && levels.length >= MANY_LEVELS ? [areas, levels] : [all];
}

/** From here on a second course costs less than areas along the first. */
const MANY_LEVELS = 8;

/** Answers of a course in each draw: in `values`, which `take` reads before the next is written. */
function evaluateDraws(
  course: Course,
  subject: Subject,
  { eta, kappas: past, count }: Draws,
  values: Float64Array,
  take: (draw: number) => void,
): void {
  const own = new Float64Array(subject.model.etaNames.length);
  const kappas = kappasFor(subject, undefined, course.occasions.length);
  const length = past === undefined || subject.addToHistory !== true ? 0 : past.length / count;
  for (let draw = 0; draw < count; draw++) {
    for (let k = 0; k < own.length; k++) own[k] = eta[draw * own.length + k]!;
    for (let k = 0; k < Math.min(length, kappas.length); k++) kappas[k] = past![draw * length + k]!;
    course.evaluate(own, kappas, values);
    take(draw);
  }
}

/** One metric of every draw, the course's doses multiplied by `scale`. */
export function readTable(table: DrawTable, metric: number, scale: number): Float64Array {
  const { values, factor } = columnOf(table, metric, scale);
  return factor === 1 ? values : values.map((value) => value * factor);
}

/** The same as numbers that are yet to be multiplied: the numbers are shared between scales where the metric allows. */
export function columnOf(
  table: DrawTable,
  metric: number,
  scale: number,
): { readonly values: Float64Array; readonly factor: number } {
  const { plans, at, width, count, rows, columns } = table;
  const plan = plans[metric]!;
  const known = columns[metric];
  if (known !== undefined) return { values: known, factor: scale };
  const values = new Float64Array(count);
  const own = plan.proportional ? 1 : scale;
  for (let i = 0; i < count; i++) values[i] = plan.read(rows, i * width + at[metric]!, own);
  if (!plan.proportional) return { values, factor: 1 };
  columns[metric] = values;
  return { values, factor: scale };
}

/**
 * Draws of the population before any level: evenly spread (Sobol) and turned to normal ones, so that a few thousand give a
 * probability to some thousandths. The same for the same count and seed.
 */
export function populationDraws(model: CompiledModel, count: number, seed = 1): Draws {
  const { omega } = model.definition;
  const n = omega.names.length;
  const factor = lowerFactor(fullMatrix(omega), n);
  const points = n === 0 ? new Float64Array(0) : sobolPoints(count, n, seed);
  const eta = new Float64Array(n * count);
  const normal = new Float64Array(n);
  for (let draw = 0; draw < count; draw++) {
    for (let i = 0; i < n; i++) normal[i] = inverseNormal(points[draw * n + i]!);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += factor[i * n + j]! * normal[j]!;
      eta[draw * n + i] = sum;
    }
  }
  return { eta, count };
}

/** L with L Lᵀ the matrix, semidefinite: a row without variance stays 0. */
function lowerFactor(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * n + k]! * lower[j * n + k]!;
      const pivot = lower[j * n + j]!;
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 0)) : pivot > 0 ? sum / pivot : 0;
    }
  return lower;
}

/** Quantile of sorted values, linear between them (type 7 of Hyndman and Fan 1996); values that are no numbers stand last. */
export function quantile(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const share = place - below;
  return share === 0 ? low : low + share * (sorted[below + 1]! - low);
}

/** Of sorted values those that are finite numbers: the others stand at the ends. */
export function finiteOf(sorted: Float64Array): Float64Array {
  let from = 0;
  let to = sorted.length;
  while (from < to && sorted[from] === Number.NEGATIVE_INFINITY) from++;
  while (to > from && !Number.isFinite(sorted[to - 1])) to--;
  return sorted.subarray(from, to);
}

/** 5 %, 50 % and 95 %; `null` where even the median is no number. */
export function intervalOf(values: Float64Array, scale = 1): Interval | null {
  return intervalOfSorted(values.toSorted(), scale);
}

export function intervalOfSorted(sorted: Float64Array, scale = 1): Interval | null {
  const p50 = quantile(sorted, 0.5) * scale;
  if (!Number.isFinite(p50)) return null;
  return { p05: quantile(sorted, 0.05) * scale, p50, p95: quantile(sorted, 0.95) * scale };
}
