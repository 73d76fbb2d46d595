import type { CompiledModel } from '../model/compile-model.ts';
import type { Course } from '../model/course.ts';
import type { DosingHistory } from '../model/history.ts';
import { prepareCourse } from '../kinetics/prepare-course.ts';
import { type Deviations, deviationsOf } from './deviations.ts';
import { type ReadLevel, readLevels } from './levels.ts';
import { UNEXPLAINED, levelTerm } from './residual-term.ts';

export interface FitOptions {
  /**
   * Weight of the prior, above 0 and at most 1: below 1 the levels count for more than the population says ("flattened"
   * prior), for when they disagree with it.
   */
  readonly priorWeight?: number | undefined;
  /** Weight of each level, 0 to 1, in the order of the observations; see {@link weightsByAge}. */
  readonly levelWeights?: readonly number[] | undefined;
  /** Makes the course; the model's own solution where it is missing. */
  readonly prepare?: typeof prepareCourse | undefined;
}

/** One patient's levels under one model, ready to be evaluated for many deviations. */
export interface FitProblem {
  readonly deviations: Deviations;
  readonly levels: readonly ReadLevel[];
  /** Predictions for the typical patient with these covariates, one a level. */
  readonly population: Float64Array;
  readonly course: Course;
  readonly priorWeight: number;
  /** Steps for differences in u: how smooth the predictions are depends on how they are solved. */
  readonly steps: { readonly coarse: number; readonly gradient: number; readonly curvature: number };
  /** Last place to which an estimate can be trusted in u. */
  readonly resolution: number;
  /** The same with courses that are solved less exactly, for the way to a minimum and for draws; null where there is a closed form. */
  readonly rough: FitProblem | null;
  /** Writes one prediction a level. */
  predict(u: Float64Array, out: Float64Array): void;
  /** −2 ln of likelihood × prior without constants; Infinity where the parameters have no meaning. */
  objective(u: Float64Array): number;
  /** The same from predictions at hand. */
  objectiveOf(u: Float64Array, predictions: Float64Array): number;
}

export function fitProblem(model: CompiledModel, history: DosingHistory, options: FitOptions = {}): FitProblem {
  const read = readLevels(model, history, options.levelWeights);
  const prepare = options.prepare ?? prepareCourse;
  const requests = read.map(({ time, output }) => ({ time, output }));
  const course = prepare(model, history, requests);
  const deviations = deviationsOf(model, course.occasions.length);
  const priorWeight = options.priorWeight ?? 1;
  const eta = new Float64Array(deviations.etaCount);
  const kappas = new Float64Array(deviations.kappaCount * deviations.occasionCount);
  const predictions = new Float64Array(read.length);
  const { size } = deviations;
  const predictBy =
    (by: Course): FitProblem['predict'] =>
    (u, out) => {
      deviations.spread(u, eta, kappas);
      by.evaluate(eta, kappas, out);
    };
  const predict = predictBy(course);
  const population = new Float64Array(read.length);
  predict(new Float64Array(size), population);
  const levels = read.map((level, j) => withoutHopeless(level, population[j]!));
  const terms = levels.map(({ term }) => term);
  const objectiveOf = (u: Float64Array, predicted: Float64Array): number => {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += u[k]! * u[k]!;
    sum *= priorWeight;
    for (let j = 0; j < terms.length; j++) sum += levelTerm(terms[j]!, predicted[j]!);
    return Number.isNaN(sum) ? Number.POSITIVE_INFINITY : sum;
  };
  const problem = (by: Course, accuracy: Pick<FitProblem, 'steps' | 'resolution'>): Omit<FitProblem, 'rough'> => {
    const own = by === course ? predict : predictBy(by);
    return {
      deviations,
      levels,
      population,
      course: by,
      priorWeight,
      ...accuracy,
      predict: own,
      objectiveOf,
      objective: (u) => {
        own(u, predictions);
        return objectiveOf(u, predictions);
      },
    };
  };
  if (model.definition.structure.type === 'linear') return { ...problem(course, EXACT), rough: null };
  return {
    ...problem(course, SOLVED),
    rough: { ...problem(prepare(model, history, requests, ROUGHLY), ROUGH), rough: null },
  };
}

/** Closed forms are smooth to 1e-14; a solver's error control leaves about 1e-9 that is not, or 1e-5 where it solves roughly. */
const EXACT = { steps: { coarse: 1e-6, gradient: 1e-4, curvature: 2e-3 }, resolution: 1e-9 };
const SOLVED = { steps: { coarse: 1e-3, gradient: 1e-3, curvature: 2e-2 }, resolution: 1e-6 };
const ROUGH = { steps: { coarse: 1e-2, gradient: 1e-2, curvature: 5e-2 }, resolution: 1e-5 };
const ROUGHLY = { rtol: 1e-5, atol: 1e-6 };

/** A level before the first dose that no deviations can explain (prediction 0, no error there) takes no part. */
function withoutHopeless(level: ReadLevel, population: number): ReadLevel {
  if (!level.beforeFirstDose || population !== 0) return { ...level, beforeFirstDose: false };
  const alone = levelTerm(level.term, 0);
  return alone < UNEXPLAINED ? level : { ...level, term: { ...level.term, weight: 0 } };
}
