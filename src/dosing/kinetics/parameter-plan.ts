import { PropriaError } from '../../core/index.ts';
import type { BoundModel, CompiledModel } from '../model/compile-model.ts';
import type { CovariateValues, DosingHistory } from '../model/history.ts';

/** Formulas bound to what holds during one or more stretches of time. */
export interface ParameterSet {
  readonly bound: BoundModel;
  readonly covariates: CovariateValues;
  /** Place of the occasion in {@link ParameterPlan.occasions}. */
  readonly occasion: number;
  /** A time inside, for formulas that use `t`. */
  readonly t: number;
}

/** From when on a set holds; `inclusive`: at that very time too, else from just after it. */
export interface Stretch {
  readonly from: number;
  readonly inclusive: boolean;
  readonly set: number;
}

/** Which parameters hold when: one stretch for each change of a used covariate, of the occasion or at a time break. */
export interface ParameterPlan {
  readonly sets: readonly ParameterSet[];
  /** In the order of time; the first begins at −Infinity. */
  readonly stretches: readonly Stretch[];
  readonly occasions: readonly number[];
}

type Reading = { readonly time: number } & CovariateValues;

/**
 * @throws PropriaError DOSING_COVARIATE_MISSING for a covariate that a formula uses and that is neither given nor has a
 * default; DOSING_COVARIATE_RANGE for a value outside the range that the model declares.
 */
export function planParameters(model: CompiledModel, history: DosingHistory): ParameterPlan {
  const readings = readCovariates(model, history);
  const later = history.covariateInterpolation === 'nocb';
  const starts = (history.occasions ?? []).toSorted((a, b) => a.time - b.time);
  const occasions = starts.length === 0 ? [1] : [...new Set(starts.map(({ occasion }) => occasion))];
  const breaks = model.usesTime ? (model.definition.timeBreaks ?? []) : [];

  const changes: { from: number; inclusive: boolean }[] = [
    ...readings.map(({ time }) => ({ from: time, inclusive: !later })),
    ...(model.kappaNames.length === 0 ? [] : starts.map(({ time }) => ({ from: time, inclusive: true }))),
    ...breaks.map((time) => ({ from: time, inclusive: false })),
  ].toSorted((a, b) => a.from - b.from || Number(b.inclusive) - Number(a.inclusive));
  const edges = [{ from: Number.NEGATIVE_INFINITY, inclusive: true }, ...changes];

  const sets: ParameterSet[] = [];
  const stretches: Stretch[] = [];
  const known = new Map<string, number>();
  const bound = new Map<string, BoundModel>();
  for (const [i, { from, inclusive }] of edges.entries()) {
    const next = edges[i + 1];
    if (next !== undefined && next.from === from && next.inclusive === inclusive) continue;
    const inside = timeInside(from, next?.from ?? Number.POSITIVE_INFINITY);
    const covariates = later ? valuesBefore(readings, inside) : valuesAfter(readings, inside);
    const begun = starts.findLast(({ time }) => time <= inside) ?? starts[0];
    const occasion = begun === undefined ? 0 : occasions.indexOf(begun.occasion);
    const values = JSON.stringify(covariates);
    const piece = model.usesTime ? breaks.filter((time) => time < inside).length : 0;
    const key = `${values} ${model.kappaNames.length === 0 ? 0 : occasion} ${piece}`;
    let set = known.get(key);
    if (set === undefined) {
      set = sets.length;
      known.set(key, set);
      let formulas = bound.get(values);
      if (formulas === undefined) {
        formulas = model.bind(covariates);
        bound.set(values, formulas);
      }
      sets.push({ bound: formulas, covariates, occasion, t: inside });
    }
    if (stretches.at(-1)?.set !== set) stretches.push({ from, inclusive, set });
  }
  return { sets, stretches, occasions };
}

/** The set that holds at a time. */
export function setAt({ stretches }: ParameterPlan, time: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { from, inclusive } = stretches[middle]!;
    if (from < time || (inclusive && from === time)) low = middle;
    else high = middle - 1;
  }
  return stretches[low]!.set;
}

function timeInside(from: number, to: number): number {
  if (from === to) return from;
  if (from === Number.NEGATIVE_INFINITY) return to === Number.POSITIVE_INFINITY ? 0 : Math.min(0, to - 1);
  return to === Number.POSITIVE_INFINITY ? from + 1 : (from + to) / 2;
}

/** The last reading at or before the time; before the first, the first. */
function valuesAfter(readings: readonly Reading[], time: number): CovariateValues {
  return without(readings.findLast((reading) => reading.time <= time) ?? readings[0]);
}

/** The first reading at or after the time; after the last, the last. */
function valuesBefore(readings: readonly Reading[], time: number): CovariateValues {
  return without(readings.find((reading) => reading.time >= time) ?? readings.at(-1));
}

function without(reading: Reading | undefined): CovariateValues {
  const { time: _, ...values } = reading ?? { time: 0 };
  return values;
}

/** Complete readings of the covariates that formulas use, in the order of time; one that is left out keeps its value. */
function readCovariates(model: CompiledModel, { covariates }: DosingHistory): readonly Reading[] {
  const given = isReadings(covariates)
    ? covariates.toSorted((a, b) => a.time - b.time)
    : [{ time: Number.NEGATIVE_INFINITY, ...covariates }];
  const values: Record<string, number> = {};
  for (const name of model.usedCovariates) {
    const definition = model.definition.covariates.find((one) => one.name === name);
    const first = given.find((reading) => Number.isFinite(reading[name]))?.[name] ?? definition?.default;
    if (first === undefined) throw new PropriaError('DOSING_COVARIATE_MISSING', { params: { name } });
    values[name] = first;
    const [low, high] = definition?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const value of [first, ...given.map((reading) => reading[name])])
      if (value !== undefined && (value < low || value > high))
        throw new PropriaError('DOSING_COVARIATE_RANGE', { params: { name, value, low, high } });
  }
  if (model.usedCovariates.length === 0 || given.length === 0) return [{ time: Number.NEGATIVE_INFINITY, ...values }];
  return given.map((reading) => {
    for (const name of model.usedCovariates) {
      const value = reading[name];
      if (value !== undefined && Number.isFinite(value)) values[name] = value;
    }
    return { ...values, time: reading.time };
  });
}

function isReadings(course: DosingHistory['covariates']): course is readonly Reading[] {
  return Array.isArray(course);
}
