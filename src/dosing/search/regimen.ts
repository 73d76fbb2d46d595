import type { CompiledModel } from '../model/compile-model.ts';
import type { CovariateCourse, CovariateValues, DoseRecord, DosingHistory } from '../model/history.ts';

/** Doses that could be given, in the model's units. */
export interface Regimen {
  readonly amount: number;
  /** From one dose to the next; `null`: a single dose. */
  readonly interval: number | null;
  /** Number of doses; `steady-state`: so many that the levels repeat. */
  readonly count: number | 'steady-state';
  /** Length of the infusion; a bolus, or what is swallowed or injected under the skin, where it is missing. */
  readonly infusion?: number | null | undefined;
  /** Left out: `depot` where the model has absorption and nothing is infused. */
  readonly cmt?: 'central' | 'depot' | undefined;
  /** Time of the first dose; 0 where it is missing. */
  readonly start?: number | undefined;
  /** Amount of the first dose in place of `amount`; of no matter at steady state. */
  readonly loading?: number | null | undefined;
  /** Times within the interval at which `amount` is given, the first of them 0: `[0, 10]` with interval 24 is 8 and 18 o'clock. */
  readonly offsets?: readonly number[] | undefined;
}

/** Who a regimen is tried on: the model, what was given before and what the person is like. */
export interface Subject {
  readonly model: CompiledModel;
  /** Covariates always count; doses and occasions only where `addToHistory`. */
  readonly history: DosingHistory;
  /** Whether the regimen follows the doses of the history; else it starts in an empty body. */
  readonly addToHistory?: boolean | undefined;
  /** Covariates that are given by the regimen itself (dose, daily dose, hour); see {@link followsDose}. */
  readonly covariatesFor?: ((regimen: Regimen) => CovariateValues) | undefined;
}

/** Model time units in a day. */
export function dayOf(model: CompiledModel): number {
  return DAYS[model.definition.units.time] ?? 24;
}

const DAYS: Readonly<Record<string, number>> = { h: 24, d: 1, day: 1, min: 1440, wk: 1 / 7, week: 1 / 7 };

/** Doses a day, averaged over the interval. */
export function dosesPerDay(model: CompiledModel, { interval, offsets }: Regimen): number {
  return interval === null ? 1 : ((offsets?.length ?? 1) * dayOf(model)) / interval;
}

export function dailyAmount(model: CompiledModel, regimen: Regimen): number {
  return regimen.amount * dosesPerDay(model, regimen);
}

/** For a model whose clearance or bioavailability depends on the dose: a covariate that is `factor` times the dose. */
export function followsDose(
  model: CompiledModel,
  name: string,
  of: 'dose' | 'daily-dose',
  factor = 1,
): (regimen: Regimen) => CovariateValues {
  return (regimen) => ({ [name]: factor * (of === 'dose' ? regimen.amount : dailyAmount(model, regimen)) });
}

/** The time between the last dose (or the repeated interval at steady state) and the next one due. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export function windowOf(model: CompiledModel, regimen: Regimen): Window {
  const { start = 0, interval, count, offsets = ONE } = regimen;
  if (interval === null) return { from: start, to: start + dayOf(model) };
  if (count === 'steady-state') {
    const from = start + (offsets.length > 1 ? interval * (isLinear(model) ? 1 : SETTLING) : 0);
    return { from, to: from + interval };
  }
  const from = start + (count - 1) * interval;
  return { from, to: from + interval };
}

/** Times of the doses that begin in the window. */
export function dosesIn(window: Window, { offsets = ONE }: Regimen): readonly number[] {
  return offsets.map((offset) => window.from + offset);
}

const ONE: readonly number[] = [0];
/** Intervals after which an uneven regimen of a nonlinear model is taken to repeat. */
const SETTLING = 60;

export function isLinear({ definition }: CompiledModel): boolean {
  return definition.structure.type === 'linear';
}

/** Whether levels at steady state are proportional to the dose. */
export function scalesWithDose({ model, covariatesFor }: Subject): boolean {
  return isLinear(model) && covariatesFor === undefined;
}

/** The records of a regimen. An uneven one has its steady state in its second interval. */
export function dosesOf(model: CompiledModel, regimen: Regimen): readonly DoseRecord[] {
  const { amount, interval, count, infusion, start = 0, loading, offsets = ONE } = regimen;
  const cmt = regimen.cmt ?? usualCompartment(model, infusion ?? null);
  const base: Omit<DoseRecord, 'time'> = {
    amt: amount,
    ...(cmt === undefined ? {} : { cmt }),
    ...(infusion === null || infusion === undefined ? {} : { dur: infusion }),
  };
  // No dose at all: a search begins there.
  if (amount === 0) return [];
  if (interval === null) return [{ ...base, time: start }];
  if (count === 'steady-state') {
    if (offsets.length === 1) return [{ ...base, time: start, ii: interval, ss: 1 }];
    return offsets.map((offset, i) =>
      isLinear(model)
        ? { ...base, time: start + offset, ii: interval, ss: i === 0 ? 1 : 2, addl: 1 }
        : { ...base, time: start + offset, ii: interval, addl: SETTLING },
    );
  }
  const rows = offsets.map((offset) => ({
    ...base,
    time: start + offset,
    ...(count === 1 ? {} : { ii: interval, addl: count - 1 }),
  }));
  if (loading === null || loading === undefined) return rows;
  const first = { ...base, time: start, amt: loading };
  const rest = rows.flatMap((row, i) =>
    i > 0 ? [row] : count > 1 ? [{ ...row, time: start + interval, addl: count - 2 }] : [],
  );
  return [first, ...rest];
}

/** `depot` where the model has absorption and nothing is infused; else what the model takes by itself. */
export function usualCompartment({ definition }: CompiledModel, infusion: number | null): 'depot' | undefined {
  const { structure } = definition;
  return structure.type === 'linear' && structure.absorption !== 'none' && infusion === null ? 'depot' : undefined;
}

/** What {@link Subject} and regimen make together; `occasions` in it as {@link kappasFor} fills them. */
export function historyWith(subject: Subject, regimen: Regimen): DosingHistory {
  const { model, history, addToHistory = false, covariatesFor } = subject;
  const own = covariatesFor?.(regimen);
  const start = regimen.start ?? 0;
  const doses = dosesOf(model, regimen);
  if (!addToHistory) return { doses, observations: [], covariates: { ...latest(history.covariates), ...own } };
  return {
    ...history,
    doses: [...history.doses, ...doses],
    observations: [],
    covariates: own === undefined ? history.covariates : changedAt(history.covariates, start, own),
    ...(model.kappaNames.length === 0 ? {} : { occasions: withFuture(history, start) }),
  };
}

/** Covariates as they were last read. */
export function latest(covariates: CovariateCourse): CovariateValues {
  if (!isList(covariates)) return covariates;
  const values: Record<string, number> = {};
  for (const { time: _, ...read } of covariates.toSorted((a, b) => a.time - b.time)) Object.assign(values, read);
  return values;
}

function isList(covariates: CovariateCourse): covariates is readonly ({ readonly time: number } & CovariateValues)[] {
  return Array.isArray(covariates);
}

function changedAt(covariates: CovariateCourse, start: number, own: CovariateValues): CovariateCourse {
  const before = isList(covariates) ? covariates.filter(({ time }) => time < start) : [{ time: 0, ...covariates }];
  const after = isList(covariates) ? covariates.filter(({ time }) => time > start) : [];
  const there = isList(covariates) ? latest(covariates.filter(({ time }) => time <= start)) : covariates;
  const mine = (reading: { readonly time: number } & CovariateValues): { readonly time: number } & CovariateValues =>
    Object.assign({ ...reading }, own);
  return [...before, mine(Object.assign({ time: start }, there)), ...after.map(mine)];
}

/** The future is an occasion of its own. */
function withFuture(history: DosingHistory, start: number): NonNullable<DosingHistory['occasions']> {
  const past = history.occasions ?? [{ time: 0, occasion: 1 }];
  return [...past, { time: start, occasion: Math.max(...past.map(({ occasion }) => occasion)) + 1 }];
}
