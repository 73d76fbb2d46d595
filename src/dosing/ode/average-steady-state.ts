import { PropriaError } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { CovariateValues } from '../model/history.ts';
import { dayIn, prepareOdeCourse } from './prepare-ode-course.ts';
import { odeSystem } from './ode-system.ts';

/** Level at which as much leaves as comes in; `saturated` where more comes in than can ever leave. */
export type AverageSteadyState =
  | { readonly saturated: false; readonly value: number }
  | { readonly saturated: true; readonly value: null };

/**
 * The steady level under a daily dose (in the model's unit of amount, share absorbed counted) that comes in evenly: the root
 * of rate in = rate out of the model's own equations. For one compartment with Michaelis–Menten elimination that is
 * Km R / (Vmax − R) and none from Vmax on.
 *
 * @throws PropriaError DOSING_PARAMETER_INVALID where the parameters have no meaning; DOSING_SOLVER where the equations cannot
 * be solved for another reason; DOSING_STRUCTURE_INVALID for a model without differential equations.
 */
export function averageSteadyState(
  model: CompiledModel,
  covariates: CovariateValues,
  eta: Float64Array,
  dailyDose: number,
  output?: string,
): AverageSteadyState {
  if (dailyDose === 0) return { saturated: false, value: levelAtRest(model, covariates, eta, output) };
  const { firstTarget } = odeSystem(model);
  // The share absorbed shortens an infusion by rate and leaves the rate as it is: for an endless one it scales the rate.
  const share = firstTarget === 'depot' ? shareAbsorbed(model, covariates, eta) : 1;
  const rate = (dailyDose / dayIn(model)) * share;
  const course = prepareOdeCourse(model, { doses: [{ time: 0, amt: 0, rate, ss: 1 }], observations: [], covariates }, [
    { time: 1e-6, output },
  ]);
  const value = new Float64Array(1);
  course.evaluate(eta, new Float64Array(model.kappaNames.length), value);
  if (course.failure() === 'no-steady-state') return { saturated: true, value: null };
  if (course.failure() === 'parameters')
    throw new PropriaError('DOSING_PARAMETER_INVALID', {
      params: { name: 'a parameter', value: 'not a possible number' },
    });
  if (course.failure() !== 'none') throw new PropriaError('DOSING_SOLVER', { params: { detail: course.failure() } });
  return { saturated: false, value: value[0]! };
}

function shareAbsorbed(model: CompiledModel, covariates: CovariateValues, eta: Float64Array): number {
  const place = model.parameterNames.indexOf('F');
  if (place < 0) return 1;
  const parameters = new Float64Array(model.parameterNames.length);
  model.bind(covariates).parametersAt(eta, new Float64Array(model.kappaNames.length), 0, parameters);
  return parameters[place]!;
}

function levelAtRest(
  model: CompiledModel,
  covariates: CovariateValues,
  eta: Float64Array,
  output: string | undefined,
): number {
  const value = new Float64Array(1);
  const course = prepareOdeCourse(model, { doses: [], observations: [], covariates }, [{ time: 0, output }]);
  course.evaluate(eta, new Float64Array(model.kappaNames.length), value);
  return value[0]!;
}
