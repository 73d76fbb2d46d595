import { inverseNormal, sobolPoints } from '../../core/index.ts';
import type { CourseRequest } from '../model/course.ts';
import { type CompiledModel, fullMatrix } from '../model/compile-model.ts';
import { prepareCourse } from '../kinetics/prepare-course.ts';
import type { Interval } from '../advise/dose-advice.ts';
import { type Metric, type MetricPlan, planMetric } from './metric.ts';
import { type Draws, kappasFor } from './individual.ts';
import { type Regimen, type Subject, historyWith } from './regimen.ts';

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
  const course = prepareCourse(subject.model, historyWith(subject, regimen), requests);
  const { count } = draws;
  const rows = new Float64Array(width * count);
  const etas = subject.model.etaNames.length;
  const past = draws.kappas === undefined ? 0 : draws.kappas.length / draws.count;
  let kappas = kappasFor(subject, undefined, course.occasions.length);
  for (let i = 0; i < count; i++) {
    if (past > 0)
      kappas = kappasFor(subject, draws.kappas!.subarray(i * past, (i + 1) * past), course.occasions.length);
    course.evaluate(draws.eta.subarray(i * etas, (i + 1) * etas), kappas, rows.subarray(i * width, (i + 1) * width));
  }
  return { plans, at, width, count, rows, columns: [] };
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

/** 5 %, 50 % and 95 %; `null` where even the median is no number. */
export function intervalOf(values: Float64Array, scale = 1): Interval | null {
  const sorted = values.toSorted();
  const p50 = quantile(sorted, 0.5) * scale;
  if (!Number.isFinite(p50)) return null;
  return { p05: quantile(sorted, 0.05) * scale, p50, p95: quantile(sorted, 0.95) * scale };
}
