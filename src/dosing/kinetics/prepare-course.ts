import type { CompiledModel } from '../model/compile-model.ts';
import type { Course, CourseRequest } from '../model/course.ts';
import type { DosingHistory } from '../model/history.ts';
import { type OdeOptions, prepareOdeCourse } from '../ode/prepare-ode-course.ts';
import { prepareLinearCourse } from './linear-course.ts';

/**
 * One patient's doses, covariates and questions under one model, made ready for many deviations.
 *
 * @param options how differential equations are solved; of no matter where there is a closed form
 * @throws PropriaError DOSING_DOSE_INVALID, DOSING_COVARIATE_MISSING, DOSING_COVARIATE_RANGE, DOSING_OUTPUT_UNKNOWN,
 * DOSING_STRUCTURE_INVALID
 */
export function prepareCourse(
  model: CompiledModel,
  history: DosingHistory,
  requests: readonly CourseRequest[],
  options?: OdeOptions,
): Course {
  const { structure } = model.definition;
  if (structure.type === 'linear') return prepareLinearCourse(model, structure, history, requests);
  return prepareOdeCourse(model, history, requests, options);
}
