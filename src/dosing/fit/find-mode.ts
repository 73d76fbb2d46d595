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

/** Gradient, true curvature by f'' of the levels' terms alone, and expected curvature, from the slopes of predictions. */
interface Slopes {
  readonly gradient: Float64Array;
  readonly expected: Float64Array;
  readonly jacobian: Float64Array;
}

/**
 * Fisher scoring with Levenberg's damping from `start`, until a further step would lower the objective by less than
 * `gain`. Each step costs one evaluation a coordinate. `null` where the objective is not finite at the start.
 */
export function descend(problem: FitProblem, start: Float64Array, gain: number): Descent | null {
  const { size } = problem.deviations;
  let u = Float64Array.from(start);
  let predictions: Float64Array = new Float64Array(problem.levels.length);
  problem.predict(u, predictions);
  let ofv = problem.objectiveOf(u, predictions);
  if (!Number.isFinite(ofv)) return null;
  let damping = 0;
  for (let step = 0; step < 60; step++) {
    const { gradient, expected } = slopesAt(problem, u, predictions, forwardJacobian(problem, u, predictions));
    let moved = false;
    for (let attempt = 0; attempt < 25; attempt++) {
      const direction = dampedStep(expected, gradient, size, damping);
      if (direction === null) return { u, ofv, predictions };
      let promised = 0;
      for (let k = 0; k < size; k++) promised -= gradient[k]! * direction[k]!;
      if (promised < gain && damping < 1e3) return { u, ofv, predictions };
      const next = u.map((value, k) => value + direction[k]!);
      const there = new Float64Array(predictions.length);
      problem.predict(next, there);
      const value = problem.objectiveOf(next, there);
      if (value < ofv) {
        moved = true;
        u = next;
        predictions = there;
        ofv = value;
        damping = damping < 1e-3 ? 0 : damping / 8;
        break;
      }
      damping = damping === 0 ? 0.05 : damping * 5;
      if (promised < gain) break;
    }
    if (!moved) break;
  }
  return { u, ofv, predictions };
}

/** Newton's steps with the full curvature from where a descent ended, down to the last place that predictions allow. */
export function polish(problem: FitProblem, from: Descent): Mode {
  const { size } = problem.deviations;
  let { u, ofv, predictions } = from;
  let precision = curvatureAt(problem, u, predictions);
  let factor = cholesky(precision, size);
  let sinceCurvature = 0;
  let converged = false;
  let last = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 30; round++) {
    const { gradient, expected } = slopesAt(problem, u, predictions, centralJacobian(problem, u));
    let direction =
      factor === null
        ? dampedStep(expected, gradient, size, 0)
        : solveCholesky(factor, size, gradient).map((value) => -value / 2);
    if (direction === null) break;
    let length = norm(direction);
    if (length < problem.resolution || length >= last * 0.9) {
      converged = length < 100 * problem.resolution || (length < 1e-4 && round > 2);
      if (converged || round > 20) break;
    }
    if (length > 1) {
      direction = direction.map((value) => value / length);
      length = 1;
    }
    let accepted = false;
    for (let half = 0; half < 20; half++) {
      const next = u.map((value, k) => value + direction![k]!);
      const there = new Float64Array(predictions.length);
      problem.predict(next, there);
      const value = problem.objectiveOf(next, there);
      // Near the minimum the objective is flat below its own rounding; the gradient still points.
      if (value <= ofv + 1e-11 * (1 + Math.abs(ofv))) {
        u = next;
        ofv = value;
        predictions = there;
        accepted = true;
        break;
      }
      direction = direction.map((part) => part / 4);
    }
    if (!accepted) {
      converged = length < 1e-4;
      break;
    }
    last = length;
    sinceCurvature += length;
    if (sinceCurvature > 1e4 * problem.resolution) {
      precision = curvatureAt(problem, u, predictions);
      factor = cholesky(precision, size);
      sinceCurvature = 0;
    }
  }
  if (cholesky(precision, size) === null) {
    // Not a proper minimum of a smooth function (a kink, an edge): the expected curvature is always definite.
    const { expected } = slopesAt(problem, u, predictions, centralJacobian(problem, u));
    precision = expected.map((value) => value / 2);
  }
  return { u, ofv, precision, predictions, converged };
}

function slopesAt(problem: FitProblem, u: Float64Array, predictions: Float64Array, jacobian: Float64Array): Slopes {
  const { size } = problem.deviations;
  const gradient = new Float64Array(size);
  const expected = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    gradient[k] = 2 * problem.priorWeight * u[k]!;
    expected[k * size + k] = 2 * problem.priorWeight;
  }
  const slopes = new Float64Array(3);
  for (const [j, { term }] of problem.levels.entries()) {
    levelSlopes(term, predictions[j]!, slopes);
    for (let k = 0; k < size; k++) {
      const dk = jacobian[k * predictions.length + j]!;
      gradient[k]! += slopes[0]! * dk;
      for (let l = 0; l < size; l++) expected[k * size + l]! += slopes[2]! * dk * jacobian[l * predictions.length + j]!;
    }
  }
  return { gradient, expected, jacobian };
}

/** d prediction / d u, one row a coordinate. */
function forwardJacobian(problem: FitProblem, u: Float64Array, predictions: Float64Array): Float64Array {
  const h = problem.steps.coarse;
  const jacobian = new Float64Array(u.length * predictions.length);
  const there = new Float64Array(predictions.length);
  for (let k = 0; k < u.length; k++) {
    const kept = u[k]!;
    u[k] = kept + h;
    problem.predict(u, there);
    u[k] = kept;
    for (let j = 0; j < there.length; j++) jacobian[k * there.length + j] = finite((there[j]! - predictions[j]!) / h);
  }
  return jacobian;
}

function centralJacobian(problem: FitProblem, u: Float64Array): Float64Array {
  const h = problem.steps.gradient;
  const count = problem.levels.length;
  const jacobian = new Float64Array(u.length * count);
  const above = new Float64Array(count);
  const below = new Float64Array(count);
  for (let k = 0; k < u.length; k++) {
    const kept = u[k]!;
    u[k] = kept + h;
    problem.predict(u, above);
    u[k] = kept - h;
    problem.predict(u, below);
    u[k] = kept;
    for (let j = 0; j < count; j++) jacobian[k * count + j] = finite((above[j]! - below[j]!) / (2 * h));
  }
  return jacobian;
}

/** Half the second derivatives of the objective: the levels' own by formula, those of the predictions by differences. */
function curvatureAt(problem: FitProblem, u: Float64Array, predictions: Float64Array): Float64Array {
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
        sum += finite(slopes[j]![1]! * dk * dl + slopes[j]![0]! * bend);
      }
      half[k * size + l] = sum / 2;
      half[l * size + k] = sum / 2;
    }
  return half;
}

/** −(curvature + damping × its diagonal)⁻¹ gradient. */
function dampedStep(
  curvature: Float64Array,
  gradient: Float64Array,
  size: number,
  damping: number,
): Float64Array | null {
  const damped = Float64Array.from(curvature);
  for (let k = 0; k < size; k++) damped[k * size + k]! *= 1 + damping;
  const factor = cholesky(damped, size);
  if (factor === null) return null;
  const step = solveCholesky(factor, size, gradient).map((value) => -value);
  const length = norm(step);
  return length > 3 ? step.map((value) => (3 * value) / length) : step;
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
