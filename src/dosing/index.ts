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
export {
  type ParameterPlan,
  type ParameterSet,
  type Stretch,
  planParameters,
  setAt,
} from './kinetics/parameter-plan.ts';
export { prepareCourse } from './kinetics/prepare-course.ts';
export { type SimulateOptions, simulate } from './kinetics/simulate.ts';
export { type Criterion, TIE, chooseBest, rank } from './search/criteria.ts';
export { type Derived, auc24OfDaily, derivedOf, parametersOf } from './search/derived.ts';
export { intervalOf, metricDraws, populationDraws, quantile } from './search/draws.ts';
export { metricOf, metricsOf } from './search/evaluate.ts';
export {
  type Crossing,
  type Goal,
  type Sought,
  doseForTarget,
  intervalForTarget,
  timeToTarget,
} from './search/for-target.ts';
export { type Draws, type Individual, individualOf, subsetOf, typicalOf } from './search/individual.ts';
export type { Metric } from './search/metric.ts';
export { missedDoses } from './search/missed-dose.ts';
export { type SampleQuestion, nextSample } from './search/next-sample.ts';
export { type TargetProbability, probabilityOfTarget } from './search/probability-of-target.ts';
export { type Regimen, type Subject, dailyAmount, dayOf, dosesOf, followsDose, historyWith } from './search/regimen.ts';
export {
  type Arm,
  type DoseTarget,
  type PosteriorSearch,
  type RankedRegimen,
  type SearchStep,
  continuousDose,
  outcomeOf,
  posteriorSteps,
  searchPosterior,
} from './search/search-posterior.ts';
export {
  type Candidate,
  type Constraint,
  type SearchResult,
  type SearchSpace,
  USUAL_METRICS,
  regimensOf,
  searchRegimens,
} from './search/search-regimens.ts';
export { type Until, untilSteadyState, untilTarget } from './search/until.ts';
export { averageModels, weightsByAge } from './fit/average-models.ts';
export { type LevelResidual, type MapFit, fitMap } from './fit/fit-map.ts';
export { type FitOptions, type FitProblem, fitProblem } from './fit/fit-problem.ts';
export { type Parameters, covariatesAt, individualParameters, parametersAt } from './fit/individual-parameters.ts';
export { type ReadLevel, outputsOf, readLevels } from './fit/levels.ts';
export { residualSd } from './fit/residual-term.ts';
export { type Posterior, type PosteriorOptions, drawPrior, samplePosterior } from './fit/sample-posterior.ts';
export { type PopulationCheck, checkPopulation } from './population/check-population.ts';
export { typicalValues } from './population/check-parameters.ts';
export type { PopulationPerson } from './population/population-person.ts';
export { type AverageSteadyState, averageSteadyState } from './ode/average-steady-state.ts';
export { type OdeCourse, type OdeOptions, prepareOdeCourse } from './ode/prepare-ode-course.ts';
export { type TrialModels, type TrialWatch, runTrial } from './trial/run-trial.ts';
export type {
  TrialArm,
  TrialArmId,
  TrialDesign,
  TrialMember,
  TrialResult,
  TrialSpread,
  TrialStep,
} from './trial/trial-design.ts';
export { hasDoseModel } from './advise/has-dose-model.ts';
export { type AdviseOptions, adviseDose } from './advise/advise-dose.ts';
export type { Starts, StartsOf } from './advise/starts.ts';
export { inMolarOrMass } from './person/level-unit.ts';
export { wallHours, wallText } from './person/clock.ts';
export { startsFor } from './start/starting-doses.ts';
