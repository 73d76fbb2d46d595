import type { Interval } from '../advise/dose-advice.ts';
import { metricDraws, populationDraws, quantile } from './draws.ts';
import type { Draws } from './individual.ts';
import type { Metric } from './metric.ts';
import type { Regimen, Subject } from './regimen.ts';

export interface TargetProbability extends Interval {
  readonly inTarget: number;
  readonly below: number;
  readonly above: number;
  readonly draws: number;
}

/** Draws of the population that give a probability to about 0.003. */
const POPULATION = 8192;

/** Share of people (of the population, where no draws are given) in whom a regimen keeps a metric within limits. */
export function probabilityOfTarget(
  subject: Subject,
  regimen: Regimen,
  target: { readonly metric: Metric; readonly low: number | null; readonly high: number | null },
  draws: Draws = populationDraws(subject.model, POPULATION),
): TargetProbability {
  const values = metricDraws(subject, draws, regimen, [target.metric])[0]!.toSorted();
  let below = 0;
  let inside = 0;
  for (const value of values) {
    if (target.low !== null && value < target.low) below++;
    else if (value <= (target.high ?? Number.POSITIVE_INFINITY)) inside++;
  }
  const count = values.length;
  return {
    inTarget: inside / count,
    below: below / count,
    above: (count - below - inside) / count,
    draws: count,
    p05: quantile(values, 0.05),
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
  };
}
