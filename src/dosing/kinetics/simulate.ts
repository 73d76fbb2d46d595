import { PropriaError } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { CourseRequest } from '../model/course.ts';
import type { DosingHistory } from '../model/history.ts';
import { prepareLinearCourse } from './linear-course.ts';
import { prepareCourse } from './prepare-course.ts';

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
 * covariates and deviations, or nothing that is finite comes out; what {@link prepareCourse} throws.
 */
export function simulate(
  model: CompiledModel,
  history: DosingHistory,
  { eta, kappas, requests }: SimulateOptions,
): Float64Array {
  const deviations = eta ?? new Float64Array(model.etaNames.length);
  const { structure } = model.definition;
  const linear = structure.type === 'linear' ? prepareLinearCourse(model, structure, history, requests) : null;
  const course = linear ?? prepareCourse(model, history, requests);
  const ofOccasions = kappas ?? new Float64Array(course.occasions.length * model.kappaNames.length);
  const unfit = linear?.unfit(deviations, ofOccasions) ?? null;
  if (unfit !== null)
    throw new PropriaError('DOSING_PARAMETER_INVALID', { params: { name: unfit.name, value: unfit.value } });
  const out = new Float64Array(requests.length);
  course.evaluate(deviations, ofOccasions, out);
  for (const [i, value] of out.entries())
    if (!Number.isFinite(value))
      throw new PropriaError('DOSING_PARAMETER_INVALID', {
        params: { name: requests[i]!.output ?? 'concentration', value },
      });
  return out;
}
