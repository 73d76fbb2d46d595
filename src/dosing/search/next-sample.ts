import { exp, log } from '../../core/index.ts';
import type { SampleTime } from '../advise/dose-advice.ts';
import type { ModelDefinition, ResidualError } from '../model/model-definition.ts';
import { metricDraws, tabulate } from './draws.ts';
import { type Draws, subsetOf } from './individual.ts';
import type { Metric } from './metric.ts';
import { type Regimen, type Subject, isLinear } from './regimen.ts';

export interface SampleQuestion {
  /** What shall be known better, of which regimen. */
  readonly metric: Metric;
  readonly of: Regimen;
  /** The course in which the sample is drawn: `subject` with this regimen. Its last dose begins the interval looked at. */
  readonly during: Regimen;
  /** Time of the dose after which the sample is drawn; the last of `during` where it is missing. */
  readonly dose?: number | undefined;
  /** What is measured; the model's first output where it is missing. */
  readonly output?: string | undefined;
  /** How many times to name; three where it is missing. */
  readonly count?: number | undefined;
}

/** Draws over which the answer to a sample is imagined, and draws that it then weighs. */
const IMAGINED = 64;
const WEIGHED = 400;
/** Where courses are solved step by step. */
const SLOW = 100;
/** Three-point Gauss–Hermite: the error of the measurement. */
const ERRORS: readonly (readonly [number, number])[] = [
  [0, 2 / 3],
  [1.7320508075688772, 1 / 6],
  [-1.7320508075688772, 1 / 6],
];

/**
 * When a level would say most of a metric: for each time the levels that the draws foretell are imagined measured, the draws
 * weighed by the likelihood of each, and the variance of the metric that would remain is averaged. Never during an infusion.
 * Best first, at least a sixth of the interval apart.
 */
export function nextSample(subject: Subject, draws: Draws, question: SampleQuestion): readonly SampleTime[] {
  const { metric, of, during, output, count = 3 } = question;
  const used = subsetOf(draws, isLinear(subject.model) ? WEIGHED : SLOW);
  const interval = during.interval ?? of.interval ?? 0;
  const doses = during.count === 'steady-state' || during.interval === null ? 0 : (during.count - 1) * during.interval;
  const from = question.dose ?? (during.start ?? 0) + doses;
  const times = timesOf(from, during.infusion ?? 0, interval);
  if (times.length === 0 || used.count < 2) return [];
  const levels = tabulate(
    subject,
    used,
    during,
    times.map((time) => ({ kind: 'concentration', time, output })),
  );
  // The metric is that of a regimen in the same person; where the history is not part of it, neither are its doses.
  const target = metricDraws({ ...subject, addToHistory: false }, used, of, [metric])[0]!;
  const before = varianceOf(target);
  const residual = residualOf(subject.model.definition, output);
  if (!(before > 0) || residual === null) return [];
  const told = times.map((time, k) => ({
    time,
    remaining: Math.sqrt(Math.min(expectedVariance(levels.rows, levels.width, k, target, residual) / before, 1)),
    label: labelOf(time - from, during.infusion ?? 0, interval),
  }));
  const ranked = told.toSorted((a, b) => a.remaining - b.remaining || a.time - b.time);
  const chosen: SampleTime[] = [];
  for (const one of ranked) {
    if (chosen.length === count) break;
    if (chosen.every(({ time }) => Math.abs(time - one.time) >= interval / 6 - 1e-9)) chosen.push(one);
  }
  return chosen;
}

/** Just after the infusion, then every twelfth of the interval, up to just before the next dose. */
function timesOf(from: number, infusion: number, interval: number): readonly number[] {
  if (interval <= infusion) return [];
  const first = infusion + interval / 48;
  return [
    from + first,
    ...Array.from({ length: 11 }, (_, i) => (interval * (i + 1)) / 12)
      .filter((time) => time > first)
      .map((time) => from + time),
    from + interval,
  ];
}

function labelOf(since: number, infusion: number, interval: number): SampleTime['label'] {
  if (since >= 0.95 * interval) return 'trough';
  return since <= infusion + interval / 12 ? 'peak' : 'between';
}

function expectedVariance(
  rows: Float64Array,
  width: number,
  column: number,
  target: Float64Array,
  residual: ResidualError,
): number {
  const count = target.length;
  const level = new Float64Array(count);
  const precision = new Float64Array(count);
  const root = new Float64Array(count);
  const onLogs = residual.form === 'log-additive';
  for (let i = 0; i < count; i++) {
    const f = Math.max(rows[i * width + column]!, 1e-12);
    level[i] = onLogs ? log(f) : f;
    const variance = Math.max(varianceOfError(residual, f), 1e-18);
    precision[i] = 1 / variance;
    root[i] = Math.sqrt(1 / variance);
  }
  let expected = 0;
  const imagined = Math.min(IMAGINED, count);
  for (let j = 0; j < imagined; j++) {
    const truth = Math.floor(((j + 0.5) * count) / imagined);
    for (const [error, weight] of ERRORS) {
      const measured = level[truth]! + error / root[truth]!;
      let sum = 0;
      let first = 0;
      let second = 0;
      for (let i = 0; i < count; i++) {
        const off = measured - level[i]!;
        const likelihood = root[i]! * exp(-0.5 * off * off * precision[i]!);
        const value = target[i]!;
        sum += likelihood;
        first += likelihood * value;
        second += likelihood * value * value;
      }
      const mean = first / sum;
      expected += (weight / imagined) * (sum > 0 ? Math.max(second / sum - mean * mean, 0) : 0);
    }
  }
  return expected;
}

/** Of the measurement, or of its logarithm where the error is on logarithms. */
function varianceOfError({ form, add = 0, prop = 0, power = 1 }: ResidualError, f: number): number {
  switch (form) {
    case 'variance-sum':
      return add * add + prop * prop * f * f;
    case 'sd-sum':
      return (add + prop * f) * (add + prop * f);
    case 'log-additive':
      return add * add;
    case 'power':
      return power === 1 ? prop * prop * f * f : prop * prop * exp(2 * power * log(f));
  }
}

function residualOf({ residual }: ModelDefinition, output: string | undefined): ResidualError | null {
  return residual.find((one) => output === undefined || one.output === undefined || one.output === output) ?? null;
}

function varianceOf(values: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  for (const value of values) squares += (value - mean) * (value - mean);
  return squares / values.length;
}
