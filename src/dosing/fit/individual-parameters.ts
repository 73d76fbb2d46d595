import type { CompiledModel } from '../model/compile-model.ts';
import type { CovariateCourse, CovariateValues, DosingHistory } from '../model/history.ts';

/** The model's parameters by name, in its units. */
export type Parameters = Readonly<Record<string, number>>;

/** Parameters of this person at a time: the covariates then, these etas, and the kappas of one occasion (none: 0). */
export function individualParameters(
  model: CompiledModel,
  history: Pick<DosingHistory, 'covariates' | 'covariateInterpolation'>,
  eta: Float64Array,
  options: { readonly kappa?: Float64Array | undefined; readonly time?: number | undefined } = {},
): Parameters {
  return parametersAt(model, history, options.time ?? 0)(eta, options.kappa);
}

/** The same for many deviations at one time: the formulas of the covariates are computed once. */
export function parametersAt(
  model: CompiledModel,
  history: Pick<DosingHistory, 'covariates' | 'covariateInterpolation'>,
  time: number,
): (eta: Float64Array, kappa?: Float64Array) => Parameters {
  const covariates = covariatesAt(history.covariates, time, history.covariateInterpolation);
  const bound = model.bind({ ...defaultsOf(model), ...covariates });
  const none = new Float64Array(model.kappaNames.length);
  const out = new Float64Array(model.parameterNames.length);
  return (eta, kappa = none) => {
    bound.parametersAt(eta, kappa, time, out);
    return Object.fromEntries(model.parameterNames.map((name, i) => [name, out[i]!]));
  };
}

/** Covariates at a time: before the first reading the first one, after the last the last. */
export function covariatesAt(
  course: CovariateCourse,
  time: number,
  interpolation: 'locf' | 'nocb' = 'locf',
): CovariateValues {
  if (!isReadings(course)) return course;
  const values: Record<string, number> = {};
  let taken = 0;
  for (const { time: at, ...reading } of course) {
    if (interpolation === 'locf' && at > time && taken > 0) break;
    Object.assign(values, reading);
    taken += 1;
    if (interpolation === 'nocb' && at >= time) break;
  }
  return values;
}

function isReadings(course: CovariateCourse): course is readonly ({ readonly time: number } & CovariateValues)[] {
  return Array.isArray(course);
}

function defaultsOf({ definition }: CompiledModel): CovariateValues {
  return Object.fromEntries(
    definition.covariates.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value]])),
  );
}
