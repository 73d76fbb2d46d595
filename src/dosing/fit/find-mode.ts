import type { FitProblem } from './fit-problem.ts';
import { levelSlopes } from './residual-term.ts';
import { cholesky, solveCholesky } from './symmetric-matrix.ts';

/** A local minimum of the objective in the coordinates u. */
export interface Mode {
  readonly u: Float64Array;
  readonly ofv: number;
  /** Half the objective's second derivatives at u: the inverse of Laplace's covariance. */
  readonly precision: Float64Array;
  readonly predictions: Float64Array;
  readonly converged: boolean;
}

export interface Descent {
  readonly u: Float64Array;
  readonly ofv: number;
  readonly predictions: Float64Array;
}

/** Numbers that every step writes anew, kept so that a fit makes no garbage. */
interface Workspace {
  readonly gradient: Float64Array;
  readonly expected: Float64Array;
  readonly jacobian: Float64Array;
  readonly factor: Float64Array;
  readonly step: Float64Array;
  readonly above: Float64Array;
  readonly below: Float64Array;
  readonly slopes: Float64Array;
}

function workspaceOf({ deviations: { size }, levels: { length } }: FitProblem): Workspace {
  return {
    gradient: new Float64Array(size),
    expected: new Float64Array(size * size),
    jacobian: new Float64Array(size * length),
    factor: new Float64Array(size * size),
    step: new Float64Array(size),
    above: new Float64Array(length),
    below: new Float64Array(length),
    slopes: new Float64Array(3),
  };
}

/**
 * Fisher scoring with Levenberg's damping from `start`, until a further step would lower the objective by less than
 * `gain`, or the way leads to one of the points `known`. Each step costs one evaluation a coordinate. `null` where the
 * objective is not finite at the start.
 */
export function descend(
  problem: FitProblem,
  start: Float64Array,
  gain: number,
  known: readonly Float64Array[] = [],
): Descent | null {
  const { size } = problem.deviations;
  const work = workspaceOf(problem);
  const { gradient, step: direction } = work;
  let u: Float64Array = Float64Array.from(start);
  let next: Float64Array = new Float64Array(size);
  let predictions: Float64Array = new Float64Array(problem.levels.length);
  let there: Float64Array = new Float64Array(problem.levels.length);
  problem.predict(u, predictions);
  let ofv = problem.objectiveOf(u, predictions);
  if (!Number.isFinite(ofv)) return null;
  let damping = 0;
  // Where every slope is a solution of equations, slopes are carried on from step to step (Broyden) while the steps are good.
  const carries = problem.resolution > 1e-6;
  let fresh = false;
  let carried = false;
  for (let step = 0; step < 60; step++) {
    if (!carried) forwardJacobian(problem, u, predictions, work);
    fresh = !carried;
    carried = false;
    slopesAt(problem, u, predictions, work);
    let moved = false;
    for (let attempt = 0; attempt < 25; attempt++) {
      if (!dampedStep(work, damping)) return { u, ofv, predictions };
      let promised = 0;
      for (let k = 0; k < size; k++) promised -= gradient[k]! * direction[k]!;
      if (promised < gain && damping < 1e3) {
        if (fresh) return { u, ofv, predictions };
        break;
      }
      for (let k = 0; k < size; k++) next[k] = u[k]! + direction[k]!;
      problem.predict(next, there);
      const value = problem.objectiveOf(next, there);
      if (value < ofv) {
        moved = true;
        [u, next] = [next, u];
        [predictions, there] = [there, predictions];
        carried = carries && attempt === 0 && damping === 0 && ofv - value > 0.2 * promised;
        ofv = value;
        if (carried) broyden(work, direction, predictions, there);
        damping = damping < 1e-3 ? 0 : damping / 8;
        break;
      }
      if (!fresh) break;
      damping = damping === 0 ? 0.05 : damping * 5;
      if (promised < gain) break;
    }
    if ((!moved && fresh) || known.some((point) => near(point, u, carries ? APART_ROUGHLY : APART))) break;
  }
  return { u, ofv, predictions };
}

/** Minima nearer than this in every coordinate are one. */
const APART = 0.05;
/** The same where predictions are solved for: the last stretch to a minimum that is known costs as much as all before it. */
export const APART_ROUGHLY = 0.15;

export function near(a: Float64Array, b: Float64Array, apart = APART): boolean {
  for (let k = 0; k < a.length; k++) if (!(Math.abs(a[k]! - b[k]!) < apart)) return false;
  return true;
}

/** Newton's steps with the full curvature from where a descent ended, down to the last place that predictions allow. */
export function polish(problem: FitProblem, from: Descent): Mode {
  const { size } = problem.deviations;
  const work = workspaceOf(problem);
  let { u, ofv, predictions } = from;
  let there: Float64Array = new Float64Array(predictions.length);
  let next: Float64Array = new Float64Array(size);
  let { half: precision, bends } = curvatureAt(problem, u, predictions);
  let factor = cholesky(precision, size);
  let sinceCurvature = 0;
  let converged = false;
  let last = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 30; round++) {
    // After a short step the slopes follow from the curvature; where they foretell no further step, none is solved for.
    if (bends !== null && factor !== null && round > 0 && last < SHORT) {
      carryJacobian(work, bends);
      slopesAt(problem, u, predictions, work);
      solveCholesky(factor, size, work.gradient, work.step);
      if (norm(work.step) / 2 < problem.resolution) {
        converged = true;
        break;
      }
    }
    centralJacobian(problem, u, work);
    slopesAt(problem, u, predictions, work);
    const direction = work.step;
    if (factor === null) {
      if (!dampedStep(work, 0)) break;
    } else {
      solveCholesky(factor, size, work.gradient, direction);
      for (let k = 0; k < size; k++) direction[k]! /= -2;
    }
    let length = norm(direction);
    if (length < problem.resolution || length >= last * 0.9) {
      converged = length < 100 * problem.resolution || (length < 1e-4 && round > 2);
      if (converged || round > 20) break;
    }
    if (length > 1) {
      for (let k = 0; k < size; k++) direction[k]! /= length;
      length = 1;
    }
    let accepted = false;
    for (let half = 0; half < 20 && !accepted; half++) {
      for (let k = 0; k < size; k++) next[k] = u[k]! + direction[k]!;
      problem.predict(next, there);
      const value = problem.objectiveOf(next, there);
      // Near the minimum the objective is flat below its own rounding; the gradient still points.
      if (value <= ofv + 1e-11 * (1 + Math.abs(ofv))) {
        [u, next] = [next, u];
        [predictions, there] = [there, predictions];
        ofv = value;
        accepted = true;
      } else for (let k = 0; k < size; k++) direction[k]! /= 4;
    }
    if (!accepted) {
      converged = length < 1e-4;
      break;
    }
    last = length;
    sinceCurvature += length;
    if (sinceCurvature > 1e4 * problem.resolution) {
      ({ half: precision, bends } = curvatureAt(problem, u, predictions));
      factor = cholesky(precision, size);
      sinceCurvature = 0;
    }
  }
  if (factor === null) {
    // Not a proper minimum of a smooth function (a kink, an edge): the expected curvature is always definite.
    centralJacobian(problem, u, work);
    slopesAt(problem, u, predictions, work);
    precision = work.expected.map((value) => value / 2);
  }
  return { u, ofv, precision, predictions, converged };
}

/** Gradient and expected curvature of the objective, from the slopes of the predictions in the workspace. */
function slopesAt(problem: FitProblem, u: Float64Array, predictions: Float64Array, work: Workspace): void {
  const { levels, priorWeight } = problem;
  const { gradient, expected, jacobian, slopes } = work;
  const size = u.length;
  const count = levels.length;
  expected.fill(0);
  for (let k = 0; k < size; k++) {
    gradient[k] = 2 * priorWeight * u[k]!;
    expected[k * size + k] = 2 * priorWeight;
  }
  for (let j = 0; j < count; j++) {
    levelSlopes(levels[j]!.term, predictions[j]!, slopes);
    const slope = slopes[0]!;
    const bend = slopes[2]!;
    for (let k = 0; k < size; k++) {
      const dk = jacobian[k * count + j]!;
      gradient[k]! += slope * dk;
      for (let l = 0; l <= k; l++) expected[k * size + l]! += bend * dk * jacobian[l * count + j]!;
    }
  }
  for (let k = 0; k < size; k++) for (let l = 0; l < k; l++) expected[l * size + k] = expected[k * size + l]!;
}

/** d prediction / d u into the workspace, one row a coordinate. */
function forwardJacobian(problem: FitProblem, u: Float64Array, predictions: Float64Array, work: Workspace): void {
  const h = problem.steps.coarse;
  const { jacobian, above } = work;
  const count = above.length;
  for (let k = 0; k < u.length; k++) {
    const kept = u[k]!;
    u[k] = kept + h;
    problem.predict(u, above);
    u[k] = kept;
    for (let j = 0; j < count; j++) jacobian[k * count + j] = finite((above[j]! - predictions[j]!) / h);
  }
}

/** The slopes meet the step that was taken (Broyden's good update). */
function broyden({ jacobian }: Workspace, step: Float64Array, after: Float64Array, before: Float64Array): void {
  const count = after.length;
  let square = 0;
  for (let k = 0; k < step.length; k++) square += step[k]! * step[k]!;
  if (!(square > 0)) return;
  for (let j = 0; j < count; j++) {
    let foretold = 0;
    for (let k = 0; k < step.length; k++) foretold += jacobian[k * count + j]! * step[k]!;
    const miss = finite((after[j]! - before[j]! - foretold) / square);
    for (let k = 0; k < step.length; k++) jacobian[k * count + j]! += miss * step[k]!;
  }
}

/** A step (in u) after which the curvature tells the slopes to a millionth. */
const SHORT = 5e-3;

/** The slopes after the step in the workspace, by the second derivatives of the predictions. */
function carryJacobian({ jacobian, step }: Workspace, bends: Float64Array): void {
  const size = step.length;
  const count = jacobian.length / size;
  for (let k = 0; k < size; k++)
    for (let j = 0; j < count; j++)
      for (let l = 0; l < size; l++) jacobian[k * count + j]! += bends[(k * size + l) * count + j]! * step[l]!;
}

function centralJacobian(problem: FitProblem, u: Float64Array, work: Workspace): void {
  const h = problem.steps.gradient;
  const { jacobian, above, below } = work;
  const count = above.length;
  for (let k = 0; k < u.length; k++) {
    const kept = u[k]!;
    u[k] = kept + h;
    problem.predict(u, above);
    u[k] = kept - h;
    problem.predict(u, below);
    u[k] = kept;
    for (let j = 0; j < count; j++) jacobian[k * count + j] = finite((above[j]! - below[j]!) / (2 * h));
  }
}

/** Half the second derivatives of the objective: the levels' own by formula, those of the predictions by differences. */
function curvatureAt(
  problem: FitProblem,
  u: Float64Array,
  predictions: Float64Array,
): { readonly half: Float64Array; readonly bends: Float64Array | null } {
  const { size } = problem.deviations;
  const h = problem.steps.curvature;
  const count = predictions.length;
  const at = (moves: readonly (readonly [number, number])[]): Float64Array => {
    const moved = Float64Array.from(u);
    for (const [k, by] of moves) moved[k]! += by * h;
    const out = new Float64Array(count);
    problem.predict(moved, out);
    return out;
  };
  const plus = Array.from({ length: size }, (_, k) => at([[k, 1]]));
  const minus = Array.from({ length: size }, (_, k) => at([[k, -1]]));
  const slopes = problem.levels.map(({ term }, j) => {
    const three = new Float64Array(3);
    levelSlopes(term, predictions[j]!, three);
    return three;
  });
  const half = new Float64Array(size * size);
  // Kept only where solving for slopes is dear.
  const bends = problem.rough === null ? null : new Float64Array(size * size * count);
  for (let k = 0; k < size; k++)
    for (let l = 0; l <= k; l++) {
      const both =
        k === l
          ? null
          : at([
              [k, 1],
              [l, 1],
            ]);
      const neither =
        k === l
          ? null
          : at([
              [k, -1],
              [l, -1],
            ]);
      let sum = k === l ? 2 * problem.priorWeight : 0;
      for (let j = 0; j < count; j++) {
        const f = predictions[j]!;
        const dk = (plus[k]![j]! - minus[k]![j]!) / (2 * h);
        const dl = (plus[l]![j]! - minus[l]![j]!) / (2 * h);
        const bend =
          both === null
            ? (plus[k]![j]! + minus[k]![j]! - 2 * f) / (h * h)
            : (both[j]! + neither![j]! - plus[k]![j]! - minus[k]![j]! - plus[l]![j]! - minus[l]![j]! + 2 * f) /
              (2 * h * h);
        if (bends !== null) bends[(k * size + l) * count + j] = bends[(l * size + k) * count + j] = finite(bend);
        sum += finite(slopes[j]![1]! * dk * dl + slopes[j]![0]! * bend);
      }
      half[k * size + l] = sum / 2;
      half[l * size + k] = sum / 2;
    }
  return { half, bends };
}

/** Writes −(expected curvature + damping × its diagonal)⁻¹ gradient; false where there is none. */
function dampedStep({ expected, gradient, factor, step }: Workspace, damping: number): boolean {
  const size = gradient.length;
  if (cholesky(expected, size, damping, factor) === null) return false;
  solveCholesky(factor, size, gradient, step);
  const length = norm(step);
  const scale = length > 3 ? -3 / length : -1;
  for (let k = 0; k < size; k++) step[k]! *= scale;
  return true;
}

function norm(vector: Float64Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum);
}

/** A difference across an edge beyond which parameters have no meaning says nothing. */
function finite(value: number): number {
  return value - value === 0 ? value : 0;
}
