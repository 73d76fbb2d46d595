import { type Criterion, rank } from './criteria.ts';
import { metricsOf } from './evaluate.ts';
import type { Individual } from './individual.ts';
import { type Metric, planMetric } from './metric.ts';
import { type Regimen, type Subject, dailyAmount, dosesPerDay, scalesWithDose } from './regimen.ts';

/** All that could be given: every dose with every interval, infusion and set of hours. */
export interface SearchSpace {
  readonly doses: readonly number[];
  readonly intervals: readonly number[];
  /** `null`: not infused. Left out: as `regimen` has it. */
  readonly infusions?: readonly (number | null)[] | undefined;
  /** Most of an infusion in a time unit: regimens above it are left out. */
  readonly mostRate?: number | undefined;
  /** Times within the interval, as {@link Regimen.offsets}. Left out: one dose an interval. */
  readonly offsets?: readonly (readonly number[])[] | undefined;
  /** What is the same for all: compartment, start, count of doses (steady state where it is missing). */
  readonly regimen?: Omit<Regimen, 'amount' | 'interval'> | undefined;
}

/** A metric with a name, and the limits that a regimen must keep; `null` is no limit. */
export interface Constraint {
  readonly name: string;
  readonly metric: Metric;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Candidate {
  readonly regimen: Regimen;
  /** Value of each constraint's metric and of those asked for, by name. */
  readonly values: Readonly<Record<string, number>>;
  readonly daily: number;
}

export interface SearchResult {
  readonly candidates: number;
  readonly feasible: number;
  readonly best: Candidate | null;
  /** Those that keep every limit, best first. */
  readonly ranked: readonly Candidate[];
}

/** What is always computed: total exposure, the level before the next dose and the highest level. */
export const USUAL_METRICS: Readonly<Record<string, Metric>> = {
  auc24: { kind: 'auc24' },
  trough: { kind: 'trough' },
  peak: { kind: 'peak' },
};

/** Every regimen of the space in one person: those that keep every limit, ranked. */
export function searchRegimens(
  subject: Subject,
  person: Individual,
  space: SearchSpace,
  constraints: readonly Constraint[],
  criteria: readonly Criterion[],
  more: Readonly<Record<string, Metric>> = USUAL_METRICS,
): SearchResult {
  const named: Readonly<Record<string, Metric>> = {
    ...more,
    ...Object.fromEntries(constraints.map(({ name, metric }) => [name, metric])),
  };
  const regimens = regimensOf(space);
  const valuesOf = evaluator(subject, person, named);
  const ranked = rank(
    regimens
      .map((regimen) => ({ regimen, values: valuesOf(regimen), daily: dailyAmount(subject.model, regimen) }))
      .filter(({ values }) => constraints.every((constraint) => keeps(constraint, values[constraint.name]!))),
    criteria,
    (candidate, name) => candidateValue(subject, candidate, name),
  );
  return { candidates: regimens.length, feasible: ranked.length, best: ranked[0] ?? null, ranked };
}

function keeps({ low, high }: Constraint, value: number): boolean {
  return value >= (low ?? Number.NEGATIVE_INFINITY) && value <= (high ?? Number.POSITIVE_INFINITY);
}

/** Value of a criterion's name: a metric's, or the regimen's own. */
export function candidateValue({ model }: Subject, { regimen, values, daily }: Candidate, name: string): number | null {
  if (name in values) return values[name]!;
  switch (name) {
    case 'dose':
      return regimen.amount;
    case 'daily':
      return daily;
    case 'interval':
      return regimen.interval;
    case 'infusion':
      return regimen.infusion ?? 0;
    case 'loading':
      return regimen.loading ?? 0;
    case 'doses-a-day':
      return dosesPerDay(model, regimen);
    default:
      return null;
  }
}

/** The space, dose by dose within an interval. Sets of hours that do not fit the interval are left out. */
export function regimensOf({
  doses,
  intervals,
  infusions,
  offsets,
  regimen,
  mostRate,
}: SearchSpace): readonly Regimen[] {
  const regimens: Regimen[] = [];
  for (const interval of intervals)
    for (const infusion of infusions ?? [regimen?.infusion ?? null])
      for (const times of (offsets ?? [regimen?.offsets ?? [0]]).filter((set) => set.every((time) => time < interval)))
        for (const amount of doses)
          regimens.push({ count: 'steady-state', ...regimen, amount, interval, infusion, offsets: times });
  return mostRate === undefined ? regimens : regimens.filter((one) => keepsRate(one, mostRate));
}

/** Whether an infusion enters no faster than this amount in a time unit. */
export function keepsRate({ amount, infusion }: Pick<Regimen, 'amount' | 'infusion'>, mostRate?: number): boolean {
  return mostRate === undefined || (infusion ?? 0) === 0 || amount / infusion! <= mostRate * (1 + 1e-9);
}

/** Metrics of regimens; those that differ in the dose alone share one course where levels are proportional to it. */
function evaluator(
  subject: Subject,
  person: Individual,
  named: Readonly<Record<string, Metric>>,
): (regimen: Regimen) => Readonly<Record<string, number>> {
  const names = Object.keys(named);
  const metrics = Object.values(named);
  const shared = new Map<string, readonly number[]>();
  return (regimen) => {
    const scales = scalesWithDose(subject) && subject.addToHistory !== true && (regimen.loading ?? null) === null;
    if (!scales || metrics.some((metric) => !planMetric(subject.model, regimen, metric).proportional))
      return Object.fromEntries(metricsOf(subject, person, regimen, metrics).map((value, i) => [names[i]!, value]));
    const key = shapeOf(regimen);
    let unit = shared.get(key);
    if (unit === undefined) {
      unit = metricsOf(subject, person, { ...regimen, amount: 1 }, metrics);
      shared.set(key, unit);
    }
    return Object.fromEntries(unit.map((value, i) => [names[i]!, value * regimen.amount]));
  };
}

/** Regimens of one shape differ in the dose alone. */
export function shapeOf({ interval, infusion = null, offsets = [0], cmt, start = 0, count }: Regimen): string {
  return `${interval}|${infusion}|${offsets.join(',')}|${cmt}|${start}|${count}`;
}
