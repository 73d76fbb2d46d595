import { PropriaError } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { DosingHistory } from '../model/history.ts';
import { chiSquareTail } from './chi-square.ts';
import { APART_ROUGHLY, type Descent, type Mode, descend, near, polish } from './find-mode.ts';
import { type FitOptions, type FitProblem, fitProblem } from './fit-problem.ts';
import { type Parameters, parametersAt } from './individual-parameters.ts';
import { residualSd, weightedResidual } from './residual-term.ts';
import { cholesky, eigenvalues, inverseOf, sandwich } from './symmetric-matrix.ts';

/** The most probable deviations of one person, given their levels. */
export interface MapFit {
  /** In the order of the model's `etaNames`. */
  readonly eta: Float64Array;
  /** `kappaNames.length` values an occasion, in the order of `occasions`. */
  readonly kappas: Float64Array;
  readonly occasions: readonly number[];
  /** Σ((y − f)² / var + ln var) + ηᵀΩ⁻¹η + κᵀΓ⁻¹κ, without constants. */
  readonly ofv: number;
  /** With the covariates and at the time of the last dose or level, kappas 0: what holds for doses to come. */
  readonly parameters: Parameters;
  /** The same at eta 0. */
  readonly typical: Parameters;
  /** Of the etas, by Laplace's approximation; n × n. Ω itself where there are no levels. */
  readonly covariance: Float64Array;
  readonly standardErrors: Float64Array;
  /** Largest over smallest eigenvalue of the objective's curvature in units of the prior. */
  readonly condition: number;
  readonly residuals: readonly LevelResidual[];
  /** Levels that took part. */
  readonly levelsUsed: number;
  /** Share of people whose etas lie as far from the typical as these or farther. */
  readonly priorTail: number;
  /** Where each start ended; the first is the typical patient. `null` where the objective had no value at a start. */
  readonly starts: readonly { readonly eta: Float64Array; readonly ofv: number | null }[];
  /** Distinct minima, best first, in independent standard coordinates. */
  readonly modes: readonly Mode[];
  readonly converged: boolean;
  readonly priorWeight: number;
  readonly levelWeights: readonly number[] | null;
}

export interface LevelResidual {
  readonly time: number;
  readonly output: string;
  readonly value: number;
  readonly blq: boolean;
  readonly predicted: number;
  /** For the typical patient with these covariates. */
  readonly population: number;
  /** Residual standard deviation at `predicted`; of ln y where the error is on the log scale. */
  readonly sd: number;
  /** (value − predicted) / sd. */
  readonly weighted: number | null;
  /**
   * `before-first-dose`: no dose explains it. `implausible`: |weighted| above 3, or the level farthest from the population
   * where fewer than 1 % of people have such etas. `same-time`: another level of the output has its time.
   */
  readonly flag: 'implausible' | 'before-first-dose' | 'same-time' | null;
}

/** How far from the prediction a level may lie, in its standard deviations, and how rare its etas may be. */
const IMPLAUSIBLE_RESIDUAL = 3;
const IMPLAUSIBLE_SHARE = 0.01;

/**
 * Maximum a posteriori fit: scoring from the typical patient and from ±1 standard deviation of the first deviations,
 * then Newton's steps at each distinct minimum. Deterministic.
 * @throws PropriaError DOSING_LEVEL_INVALID, DOSING_OUTPUT_UNKNOWN, DOSING_RESIDUAL_MISSING, DOSING_VARIANCE_INVALID;
 * DOSING_FIT_IMPOSSIBLE where no start gives a finite objective; those of the course.
 */
export function fitMap(model: CompiledModel, history: DosingHistory, options: FitOptions = {}): MapFit {
  const problem = fitProblem(model, history, options);
  const { deviations, levels } = problem;
  const { size, etaRank, etaCount } = deviations;
  const origin = new Float64Array(size);
  const informed = levels.some(({ term }) => term.weight > 0);
  const reached: Float64Array[] = [];
  const distinct: Descent[] = [];
  const ends = (informed ? startsOf(problem) : [origin]).map((start, i) => {
    // Later starts only look whether there is another minimum.
    const gain = problem.rough === null || i > 0 ? COARSE_GAIN : SOLVED_GAIN;
    const end = descend(problem.rough ?? problem, start, gain, reached);
    // One that came near an earlier end was on the way there.
    const apart = problem.rough === null ? undefined : APART_ROUGHLY;
    if (end !== null && !reached.some((point) => near(point, end.u, apart))) {
      reached.push(end.u);
      distinct.push(end);
    }
    return end;
  });
  if (distinct.length === 0) throw new PropriaError('DOSING_FIT_IMPOSSIBLE');
  const modes: Mode[] = [];
  for (const end of distinct.sort((a, b) => a.ofv - b.ofv)) {
    if (modes.some((mode) => near(mode.u, end.u) || within(mode, end.u))) continue;
    // A minimum that is a thousand times less probable adds nothing to the estimate or the posterior.
    if (modes.length > 0 && end.ofv > modes[0]!.ofv + 14) continue;
    const mode = polish(problem, problem.rough === null ? end : at(problem, end.u));
    if (!modes.some(({ u }) => near(u, mode.u))) modes.push(mode);
  }
  modes.sort((a, b) => a.ofv - b.ofv);
  const best = modes[0]!;
  const spread = (u: Float64Array): { eta: Float64Array; kappas: Float64Array } => {
    const eta = new Float64Array(etaCount);
    const kappas = new Float64Array(deviations.kappaCount * deviations.occasionCount);
    deviations.spread(u, eta, kappas);
    return { eta, kappas };
  };
  const { eta, kappas } = spread(best.u);
  const covarianceOfU = inverseOf(cholesky(best.precision, size) ?? identity(size), size);
  const etaPart = new Float64Array(etaRank * etaRank);
  for (let k = 0; k < etaRank; k++)
    for (let l = 0; l < etaRank; l++) etaPart[k * etaRank + l] = covarianceOfU[k * size + l]!;
  const covariance = sandwich(deviations.etaFactor, etaCount, etaPart, etaRank);
  let distance = 0;
  for (let k = 0; k < etaRank; k++) distance += best.u[k]! * best.u[k]!;
  const priorTail = etaRank > 0 ? chiSquareTail(etaRank, distance) : 1;
  const curvatures = eigenvalues(best.precision, size);
  const parametersOf = parametersAt(model, history, lastTime(history));
  return {
    eta,
    kappas,
    occasions: problem.course.occasions,
    ofv: best.ofv,
    parameters: parametersOf(eta),
    typical: parametersOf(new Float64Array(etaCount)),
    covariance,
    standardErrors: Float64Array.from({ length: etaCount }, (_, i) => Math.sqrt(covariance[i * etaCount + i]!)),
    condition: size > 0 ? Math.max(...curvatures) / Math.min(...curvatures) : 1,
    residuals: residualsOf(problem, best.predictions, priorTail),
    levelsUsed: levels.filter(({ term }) => term.weight > 0).length,
    priorTail,
    starts: ends.map((end) => ({ eta: spread(end?.u ?? origin).eta, ofv: end?.ofv ?? null })),
    modes,
    converged: best.converged,
    priorWeight: problem.priorWeight,
    levelWeights: options.levelWeights ?? null,
  };
}

function at(problem: FitProblem, u: Float64Array): Descent {
  const predictions = new Float64Array(problem.levels.length);
  problem.predict(u, predictions);
  return { u, ofv: problem.objectiveOf(u, predictions), predictions };
}

/** Whether a point lies in the basin of a mode: within a tenth of its standard deviation, by its curvature. */
function within({ u, precision }: Mode, point: Float64Array): boolean {
  const size = u.length;
  let distance = 0;
  for (let k = 0; k < size; k++)
    for (let l = 0; l < size; l++) distance += (point[k]! - u[k]!) * precision[k * size + l]! * (point[l]! - u[l]!);
  return distance < 0.01;
}

/** Where a start may stop: its objective is within this of its minimum. Polishing does the rest. */
const COARSE_GAIN = 1e-3;
/** Rough solutions are cheaper than the exact ones that polishing takes. */
const SOLVED_GAIN = 1e-5;

/** The typical patient, and ±1 sd along the first coordinates: one where predictions are solved for, two in closed form. */
function startsOf({ deviations, resolution }: FitProblem): Float64Array[] {
  const { size } = deviations;
  const starts = [new Float64Array(size)];
  const along = Math.min(size, resolution < 1e-8 ? 2 : 1);
  for (let k = 0; k < along; k++)
    for (const by of [1, -1]) {
      const start = new Float64Array(size);
      start[k] = by;
      starts.push(start);
    }
  return starts;
}

function residualsOf(problem: FitProblem, predictions: Float64Array, priorTail: number): readonly LevelResidual[] {
  const { levels, population } = problem;
  let farthest = -1;
  if (priorTail < IMPLAUSIBLE_SHARE) {
    let most = 0;
    for (const [j, { term }] of levels.entries()) {
      const away = Math.abs(weightedResidual(term, population[j]!) ?? 0);
      if (term.weight > 0 && away > most) {
        most = away;
        farthest = j;
      }
    }
  }
  return levels.map(({ time, output, value, blq, term, beforeFirstDose, sameTime }, j) => {
    const predicted = predictions[j]!;
    const weighted = weightedResidual(term, predicted);
    const implausible = j === farthest || Math.abs(weighted ?? 0) > IMPLAUSIBLE_RESIDUAL;
    return {
      time,
      output,
      value,
      blq,
      predicted,
      population: population[j]!,
      sd: residualSd(term, predicted),
      weighted,
      flag: beforeFirstDose ? 'before-first-dose' : implausible ? 'implausible' : sameTime ? 'same-time' : null,
    };
  });
}

function identity(n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0));
}

function lastTime({ doses, observations }: DosingHistory): number {
  let last = 0;
  for (const { time, addl = 0, ii = 0 } of doses) last = Math.max(last, time + addl * ii);
  for (const { time } of observations) last = Math.max(last, time);
  return last;
}
