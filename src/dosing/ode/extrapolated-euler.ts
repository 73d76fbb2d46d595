import { powFast } from '../../core/index.ts';
import { factorise, solveFactorised } from './linear-equations.ts';
import { type Rates, STEPS_BETWEEN_QUESTIONS, type Samples, type Solver, type SolverBudget } from './solver.ts';
import type { SolverOutcome } from './solver.ts';

/** Rows of the extrapolation table: the j-th divides a step into j parts and is of order j. */
const MOST_ROWS = 10;
const FIRST_JUDGED = 3;
/** Rows a step is aimed at. */
const AIM = 7;

/**
 * The linearly implicit Euler method, extrapolated: stable for rates that differ by any factor (Deuflhard, Hairer and Zugck
 * 1987, Numer Math 51:501; Hairer and Wanner, Solving Ordinary Differential Equations II, 2nd ed. 1996, §IV.9). Jacobian by
 * differences. For where the explicit solver says `stiff`.
 */
export function createExtrapolatedEuler(n: number, rates: Rates): Solver {
  const table = Array.from({ length: MOST_ROWS }, () => new Float64Array(n));
  const slope = new Float64Array(n);
  const other = new Float64Array(n);
  const point = new Float64Array(n);
  const jacobian = new Float64Array(n * n);
  const matrix = new Float64Array(n * n);
  const pivots = new Int32Array(n);
  let reached = 0;
  let first = 0;
  let last = 0;

  function linearise(t: number, y: Float64Array, atol: number): void {
    point.set(y);
    for (let j = 0; j < n; j++) {
      const nudge = 1e-7 * Math.max(Math.abs(y[j]!), 1e3 * atol);
      point[j] = y[j]! + nudge;
      rates(t, point, other);
      for (let i = 0; i < n; i++) jacobian[i * n + j] = (other[i]! - slope[i]!) / nudge;
      point[j] = y[j]!;
    }
  }

  /** One step of length h in `parts` parts, into `out`. */
  function divided(t: number, y: Float64Array, h: number, parts: number, out: Float64Array): boolean {
    const part = h / parts;
    for (let i = 0; i < n * n; i++) matrix[i] = -part * jacobian[i]!;
    for (let i = 0; i < n; i++) matrix[i * n + i]! += 1;
    if (!factorise(n, matrix, pivots)) return false;
    out.set(y);
    for (let k = 1; k <= parts; k++) {
      rates(k === parts ? t + h : t + k * part, out, other);
      for (let i = 0; i < n; i++) other[i] = part * other[i]!;
      solveFactorised(n, matrix, pivots, other);
      for (let i = 0; i < n; i++) out[i]! += other[i]!;
    }
    return true;
  }

  /** Rows that a step needed (then its result stands in `table[0]`), or 0; and the last error estimate. */
  let error = 0;
  function tryStep(t: number, y: Float64Array, h: number, { rtol, atol }: SolverBudget): number {
    error = Number.POSITIVE_INFINITY;
    for (let row = 1; row <= MOST_ROWS; row++) {
      // table[k] holds the entry k places left of the newest diagonal's end; the old row is overwritten from the left.
      const newest = table[row - 1]!;
      if (!divided(t, y, h, row, newest)) return 0;
      let distance = 0;
      for (let i = 0; i < n; i++) {
        let value = newest[i]!;
        let before = value;
        for (let k = row - 2; k >= 0; k--) {
          before = value;
          const old = table[k]![i]!;
          table[k + 1]![i] = value;
          value += (value - old) / (row / (k + 1) - 1);
        }
        table[0]![i] = value;
        const part = (value - before) / (atol + rtol * Math.max(Math.abs(y[i]!), Math.abs(value)));
        distance += part * part;
      }
      const judged = row > 1 ? Math.sqrt(distance / n) : Number.POSITIVE_INFINITY;
      if (!(judged < Number.POSITIVE_INFINITY) && row > 1) return 0;
      if (row > FIRST_JUDGED && judged > 1e3 * error) return 0;
      error = judged;
      if (row >= FIRST_JUDGED && error <= 1) return row;
    }
    return 0;
  }

  function advance(
    y: Float64Array,
    from: number,
    to: number,
    firstStep: number,
    budget: SolverBudget,
    samples: Samples,
  ): SolverOutcome {
    let t = from;
    let h = firstStep > 0 ? firstStep : 0.01 * (to - from);
    reached = from;
    first = 0;
    while (samples.time <= from) samples.take(y);
    while (t < to) {
      if (budget.steps <= 0) return 'too-many-steps';
      budget.steps -= 1;
      if (budget.steps % STEPS_BETWEEN_QUESTIONS === 0 && budget.cancelled?.() === true) return 'cancelled';
      const stop = Math.min(to, samples.time);
      const final = h >= (stop - t) * (1 - 1e-12);
      const step = final ? stop - t : h;
      if (!final && t + step === t) return 'no-value';
      rates(t, y, slope);
      linearise(t, y, budget.atol);
      const rows = tryStep(t, y, step, budget);
      if (rows === 0) {
        h = 0.3 * step;
        if (t + h === t) return 'no-value';
        continue;
      }
      y.set(table[0]!);
      t = final ? stop : t + step;
      reached = t;
      if (first === 0) first = step;
      const room = Math.min(4, Math.max(0.5, 0.8 * powFast(Math.max(error, 1e-8), -1 / rows)));
      const wanted = step * room * (rows < AIM ? 1.5 : rows > AIM ? 0.7 : 1);
      h = final ? Math.max(h, wanted) : wanted;
      last = h;
      while (samples.time <= t) samples.take(y);
    }
    return 'done';
  }

  return { advance, time: () => reached, firstStep: () => first, lastStep: () => last };
}
