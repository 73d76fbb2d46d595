import type { DosingHistory } from '../model/history.ts';
import { prepareCourse } from '../kinetics/prepare-course.ts';
import { type Metric, type MetricPlan, above, highest, planMetric } from './metric.ts';
import { type Individual, kappasFor } from './individual.ts';
import { type Regimen, type Subject, historyWith } from './regimen.ts';

/** Levels of an output at times, in a person with these deviations. */
export type Levels = (times: readonly number[], output: string | undefined) => Float64Array;

/** One metric of a regimen in one person; not-a-number where the model has no meaning or no steady state there. */
export function metricOf(subject: Subject, person: Individual, regimen: Regimen, metric: Metric): number {
  return metricsOf(subject, person, regimen, [metric])[0]!;
}

/** Several at once: levels on one course. Peaks and times above a level are refined to 1e-6 of themselves. */
export function metricsOf(
  subject: Subject,
  person: Individual,
  regimen: Regimen,
  metrics: readonly Metric[],
): readonly number[] {
  const plans = metrics.map((metric) => planMetric(subject.model, regimen, metric));
  const history = historyWith(subject, regimen);
  const requests = plans.flatMap((plan) => plan.requests);
  const values = answers(subject, history, person, requests);
  const levels = levelsIn(subject, history, person);
  let at = 0;
  return plans.map((plan) => {
    const value = plan.grid === null ? plan.read(values, at, 1) : refined(plan, values, at, levels);
    at += plan.requests.length;
    return value;
  });
}

function answers(
  subject: Subject,
  history: DosingHistory,
  person: Individual,
  requests: MetricPlan['requests'],
): Float64Array {
  const course = prepareCourse(subject.model, history, requests);
  const values = new Float64Array(requests.length);
  course.evaluate(person.eta, kappasFor(subject, person.kappas, course.occasions.length), values);
  return values;
}

export function levelsIn(subject: Subject, history: DosingHistory, person: Individual): Levels {
  return (times, output) =>
    answers(
      subject,
      history,
      person,
      times.map((time) => ({ time, output })),
    );
}

function refined(plan: MetricPlan, values: Float64Array, at: number, levels: Levels): number {
  const { metric } = plan;
  const grid = plan.grid!;
  const own = values.slice(at, at + grid.length);
  const per = metric.per ?? 1;
  if (metric.kind === 'peak') return refinePeak(grid, own, levels, metric.output).level / per;
  if (metric.kind !== 'time-above') return plan.read(values, at, 1);
  const level = (metric.level * per) / (metric.unbound ?? 1);
  // The top first: it may rise over the level between two points that lie below.
  const top = refinePeak(grid, own, levels, metric.output);
  const times = [...grid];
  const all = [...own];
  const place = times.findIndex((time) => time >= top.time);
  if (times[place] !== top.time) {
    times.splice(place, 0, top.time);
    all.splice(place, 0, top.level);
  }
  return (100 * timeAbove(times, all, level, levels, metric.output)) / (grid.at(-1)! - grid[0]!);
}

const FINER = 8;

/** The highest level and its time: the neighbourhood of the highest point is divided again until it does not rise. */
export function refinePeak(
  grid: readonly number[],
  values: Float64Array,
  levels: Levels,
  output: string | undefined,
): { readonly time: number; readonly level: number } {
  let times = grid;
  let found = highest(times, values, 0);
  let own = values;
  for (let round = 0; round < 4 && !Number.isNaN(found.level); round++) {
    const low = times[Math.max(found.index - 1, 0)]!;
    const high = times[Math.min(found.index + 1, times.length - 1)]!;
    const best = own[found.index]!;
    const bestTime = times[found.index]!;
    const inner = Array.from({ length: FINER - 1 }, (_, i) => low + ((high - low) * (i + 1)) / FINER);
    times = [...new Set([low, ...inner, bestTime, high])].toSorted((a, b) => a - b);
    own = levels(times, output);
    const next = highest(times, own, 0);
    const gain = own[next.index]! - best;
    found = next;
    if (round > 0 && gain <= 1e-9 * Math.abs(best)) break;
  }
  return { time: times[found.index]!, level: found.level };
}

/** Time above a level: each crossing between two points is divided until it is known to 1e-9 of the whole. */
function timeAbove(
  grid: readonly number[],
  values: readonly number[],
  level: number,
  levels: Levels,
  output: string | undefined,
): number {
  if (values.some(Number.isNaN)) return Number.NaN;
  let times = grid;
  let own: ArrayLike<number> = values;
  for (let round = 0; round < 4; round++) {
    const finer: number[] = [];
    for (let i = 0; i < times.length; i++) {
      const next = i + 1 < times.length && own[i]! > level !== own[i + 1]! > level;
      const previous = i > 0 && own[i - 1]! > level !== own[i]! > level;
      if (round === 0 || next || previous || i === 0 || i + 1 === times.length) finer.push(times[i]!);
      if (next) for (let k = 1; k < FINER; k++) finer.push(times[i]! + ((times[i + 1]! - times[i]!) * k) / FINER);
    }
    times = finer;
    own = levels(times, output);
  }
  return above(times, Float64Array.from(own), 0, level);
}
