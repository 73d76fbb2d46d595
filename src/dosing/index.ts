export { type Course, type CourseRequest } from './model/course.ts';
export { type BoundModel, type CompiledModel, compileModel, fullMatrix } from './model/compile-model.ts';
export type { CovariateCourse, CovariateValues, DoseRecord, DosingHistory, Observation } from './model/history.ts';
export type {
  CovariateDefinition,
  LinearStructure,
  ModelDefinition,
  ModelUnits,
  OdeState,
  OdeStructure,
  ResidualError,
  Structure,
  Theta,
  VarianceBlock,
} from './model/model-definition.ts';
export type { AskedRegimen, DoseProduct, DoseRequest, StatedTarget } from './advise/dose-request.ts';
export type { DosingInput, DosingMoment, GivenDose, GivenLevel } from './person/dosing-input.ts';
export type { DosingPerson } from './person/dosing-person.ts';
export type {
  ComparedRegimen,
  DoseAdvice,
  DoseCurve,
  DoseInput,
  FitSummary,
  GenotypeUse,
  Interval,
  LevelUsed,
  MissedDose,
  ModelConsidered,
  ModelUsed,
  RegimenOutcome,
  SampleTime,
  StartingDose,
  TargetUsed,
} from './advise/dose-advice.ts';
export { type DoseEquation, type EquationInput, type EquationValue, evaluateEquation } from './start/dose-equation.ts';
export { type DoseErrors, type PredictedDose, doseErrors } from './start/dose-errors.ts';
export { type StartLookup, type StartTable, lookUpStart } from './start/start-table.ts';
export {
  type DoseModelRecord,
  compiledModel,
  definitionOf,
  doseModels,
  doseModelsOf,
} from './population/dose-models.ts';
export { type Administration, type Delivery, delivery, expandDoses } from './kinetics/events.ts';
export { type ParameterPlan, type ParameterSet, type Stretch, planParameters, setAt } from './kinetics/parameter-plan.ts';
export { prepareCourse } from './kinetics/prepare-course.ts';
export { type SimulateOptions, simulate } from './kinetics/simulate.ts';
