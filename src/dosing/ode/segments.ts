import type { BoundModel, CompiledModel } from '../model/compile-model.ts';
import type { CovariateValues, DosingHistory } from '../model/history.ts';

/** A stretch of time in which covariates, occasion and the course of formulas in `t` do not change. */
export interface Segment {
  readonly start: number;
  /** Whether it begins after what happens at `start` (`nocb`), or with it. */
  readonly after: boolean;
  readonly bound: BoundModel;
  readonly covariates: CovariateValues;
  /** Place of the occasion in the list of occasions. */
  readonly occasion: number;
  /** A time within it by the model's `timeBreaks`, for formulas that use `t`. */
  readonly time: number;
}

export interface Segmented {
  readonly segments: readonly Segment[];
  /** Numbers of the occasions, in the order in which they first begin. */
  readonly occasions: readonly number[];
}

/** From the far past on. A reading that leaves a name out keeps the earlier value. */
export function segmentsOf(model: CompiledModel, history: DosingHistory): Segmented {
  const later = history.covariateInterpolation === 'nocb';
  const readings = readingsOf(history);
  const bounds = readings.map(({ values }) => model.bind(values));
  const begins = (history.occasions ?? []).toSorted((a, b) => a.time - b.time);
  const occasions = begins.length === 0 ? [1] : [...new Set(begins.map(({ occasion }) => occasion))];
  const breaks = (model.definition.timeBreaks ?? []).toSorted((a, b) => a - b);

  const cuts: { readonly start: number; readonly after: boolean }[] = [{ start: -Infinity, after: false }];
  const cut = (start: number, after: boolean): void => {
    if (!cuts.some((one) => one.start === start && one.after === after)) cuts.push({ start, after });
  };
  // `nocb`: a reading holds from the one before it, which it follows, to its own time.
  for (const { time } of later ? readings.slice(0, -1) : readings.slice(1)) cut(time, later);
  for (const { time } of begins.slice(1)) cut(time, false);
  for (const time of breaks) cut(time, false);

  const segments = cuts
    .toSorted((a, b) => a.start - b.start || Number(a.after) - Number(b.after))
    .map(({ start, after }): Segment => {
      const reading = later
        ? readings.findIndex(({ time }) => time > start || (time === start && !after))
        : readings.findLastIndex(({ time }) => time <= start);
      const held = reading >= 0 ? reading : later ? readings.length - 1 : 0;
      const occasion = begins.findLast(({ time }) => time <= start) ?? begins[0];
      const next = breaks.find((time) => time > start);
      const before = breaks.findLast((time) => time <= start);
      return {
        start,
        after,
        bound: bounds[held]!,
        covariates: readings[held]!.values,
        occasion: occasion === undefined ? 0 : occasions.indexOf(occasion.occasion),
        time: next === undefined ? (before ?? 0) + 1 : ((before ?? Math.min(0, next)) + next) / 2,
      };
    });
  return { segments, occasions };
}

/** The segment that holds for a dose at `time`. */
export function segmentAt(segments: readonly Segment[], time: number): number {
  return segments.findLastIndex(({ start, after }) => start < time || (start === time && !after));
}

function readingsOf({
  covariates,
}: DosingHistory): readonly { readonly time: number; readonly values: CovariateValues }[] {
  if (!Array.isArray(covariates)) return [{ time: -Infinity, values: covariates as CovariateValues }];
  const readings = covariates as readonly ({ readonly time: number } & CovariateValues)[];
  let held: CovariateValues = {};
  const list = readings
    .toSorted((a, b) => a.time - b.time)
    .map(({ time, ...values }) => {
      held = { ...held, ...values };
      return { time, values: held };
    });
  return list.length === 0 ? [{ time: -Infinity, values: {} }] : list;
}
