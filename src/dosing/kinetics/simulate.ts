import { PropriaError } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { CourseRequest } from '../model/course.ts';
import type { DosingHistory } from '../model/history.ts';
import { prepareLinearCourse } from './linear-course.ts';
import { type OdeFailure, prepareOdeCourse } from '../ode/prepare-ode-course.ts';

export interface SimulateOptions {
  /** 0 for each where it is missing: the typical patient. */
  readonly eta?: Float64Array | undefined;
  /** Of all occasions, one after another; 0 where it is missing. */
  readonly kappas?: Float64Array | undefined;
  readonly requests: readonly CourseRequest[];
}

/**
 * What a model predicts, one number a request: a course that is evaluated once.
 *
 * @throws PropriaError DOSING_PARAMETER_INVALID where a clearance, volume, rate, share or delay has no meaning under these
 * covariates and deviations, or nothing that is finite comes out; DOSING_SOLVER where differential equations have no solution
 * or no steady state; what `prepareCourse` throws.
 */
export function simulate(
  model: CompiledModel,
  history: DosingHistory,
  { eta, kappas, requests }: SimulateOptions,
): Float64Array {
  const deviations = eta ?? new Float64Array(model.etaNames.length);
  const { structure } = model.definition;
  const linear = structure.type === 'linear' ? prepareLinearCourse(model, structure, history, requests) : null;
  const solved = linear === null ? prepareOdeCourse(model, history, requests) : null;
  const course = linear ?? solved!;
  const ofOccasions = kappas ?? new Float64Array(course.occasions.length * model.kappaNames.length);
  const unfit = linear?.unfit(deviations, ofOccasions) ?? null;
  if (unfit !== null)
    throw new PropriaError('DOSING_PARAMETER_INVALID', { params: { name: unfit.name, value: unfit.value } });
  const out = new Float64Array(requests.length);
  course.evaluate(deviations, ofOccasions, out);
  const detail = SOLVER_WORDS[solved?.failure() ?? 'none'];
  if (detail !== undefined) throw new PropriaError('DOSING_SOLVER', { params: { detail } });
  for (const [i, value] of out.entries())
    if (!Number.isFinite(value))
      throw new PropriaError('DOSING_PARAMETER_INVALID', {
        params: { name: requests[i]!.output ?? 'concentration', value },
      });
  return out;
}

const SOLVER_WORDS: Readonly<Partial<Record<OdeFailure, string>>> = {
  'no-steady-state': 'no steady state exists, more comes in than can leave',
  'too-many-steps': 'the solution needs more steps than are allowed',
  'no-value': 'the equations have no value at some time',
};
