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
export type {
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
