/** A function with its gradient, which is written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const MOST_STEPS = 500;
/** Armijo's constant (Nocedal and Wright, Numerical Optimization, 2006, §3.1). */
const SUFFICIENT = 1e-4;

/**
 * Smallest value by BFGS with backtracking (Nocedal and Wright, algorithm 6.1). Stops where no part of the gradient is above
 * `tolerance`, or where no step makes the value smaller any more.
 */
export function minimise(objective: Objective, start: readonly number[], tolerance: number): Float64Array {
  const n = start.length;
  let point = Float64Array.from(start);
  let gradient = new Float64Array(n);
  let value = objective(point, gradient);
  // Inverse of the curvature, as far as the steps taken have shown it.
  let inverse = identity(n);
  let fresh = true;
  for (let step = 0; step < MOST_STEPS && gradient.some((part) => Math.abs(part) > tolerance); step++) {
    const direction = inverse.map((row) => -dot(row, gradient));
    const slope = dot(direction, gradient);
    let length = 1;
    let next = point;
    let nextGradient = new Float64Array(n);
    let nextValue = Infinity;
    for (; length > 1e-14; length /= 2) {
      next = point.map((at, i) => at + length * direction[i]!);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + SUFFICIENT * length * slope) break;
    }
    if (!(nextValue < value)) {
      if (fresh) break;
      inverse = identity(n);
      fresh = true;
      continue;
    }
    const moved = next.map((at, i) => at - point[i]!);
    const turned = nextGradient.map((part, i) => part - gradient[i]!);
    if (dot(moved, turned) > 1e-14) {
      inverse = updated(inverse, moved, turned);
      fresh = false;
    }
    [point, gradient, value] = [next, nextGradient, nextValue];
    nextGradient = new Float64Array(n);
  }
  return point;
}

function updated(inverse: readonly Float64Array[], moved: Float64Array, turned: Float64Array): Float64Array[] {
  const share = 1 / dot(moved, turned);
  const carried = inverse.map((row) => dot(row, turned));
  const bend = share * (1 + share * dot(carried, turned));
  return inverse.map((row, i) =>
    row.map(
      (part, j) => part + bend * moved[i]! * moved[j]! - share * (carried[i]! * moved[j]! + moved[i]! * carried[j]!),
    ),
  );
}

function identity(n: number): Float64Array[] {
  return Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
