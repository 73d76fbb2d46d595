import { createInterpolant } from './dop853-interpolant.ts';
import { createStages } from './dop853-stages.ts';
import {
  type Rates,
  STEPS_BETWEEN_QUESTIONS,
  type Samples,
  type Solver,
  type SolverBudget,
  type SolverOutcome,
} from './solver.ts';

/** Of the step that the error estimate allows, what is dared; and by how much a step may shrink or grow. */
const SAFETY = 0.9;
const SHRINK_MOST = 0.3;
const GROW_MOST = 6;
/** Steps times the largest rate of change above which the method is at the edge of its stability, not of its accuracy. */
const STABILITY_EDGE = 6.1;
const STIFF_AFTER = 15;
/** Fewer steps than this to the end are cheaper than a change of method. */
const WORTH_A_CHANGE = 40;

/**
 * The explicit solver of order 8 for systems of `n` states. The work arrays are made once; `advance` allocates nothing.
 */
export function createDop853(n: number, rates: Rates): Solver {
  const stages = createStages(n, rates);
  const { end, tryStep, errorOf, edge } = stages;
  const k1 = stages.k[0]!;
  const k13 = stages.k[12]!;
  const serve = createInterpolant(n, rates, stages);
  const work = new Float64Array(n);
  const slope = new Float64Array(n);
  let reached = 0;
  let first = 0;
  let last = 0;

  /** A first step by the size of the states and of their rates and the change of the rates (§II.4). */
  function guess(t: number, y: Float64Array, length: number, rtol: number, atol: number): number {
    let size = 0;
    let steepness = 0;
    for (let i = 0; i < n; i++) {
      const scale = atol + rtol * Math.abs(y[i]!);
      size += square(y[i]! / scale);
      steepness += square(k1[i]! / scale);
    }
    const small =
      size < 1e-10 || steepness < 1e-10 ? 1e-6 * length : Math.min(length, 0.01 * Math.sqrt(size / steepness));
    for (let i = 0; i < n; i++) work[i] = y[i]! + small * k1[i]!;
    rates(t + small, work, slope);
    let bend = 0;
    for (let i = 0; i < n; i++) bend += square((slope[i]! - k1[i]!) / (atol + rtol * Math.abs(y[i]!)));
    const most = Math.max(Math.sqrt(bend) / small, Math.sqrt(steepness));
    const step = most <= 1e-15 ? Math.max(1e-6 * length, 1e-3 * small) : eighthRoot(0.01 / most);
    const bounded = Math.min(100 * small, step, length);
    return bounded > 0 ? bounded : 1e-6 * length;
  }

  function advance(
    y: Float64Array,
    from: number,
    to: number,
    firstStep: number,
    budget: SolverBudget,
    samples: Samples,
  ): SolverOutcome {
    const { rtol, atol } = budget;
    let t = from;
    reached = from;
    first = 0;
    if (!(to > from)) {
      while (samples.time <= to) samples.take(y);
      return 'done';
    }
    while (samples.time <= from) samples.take(y);
    rates(t, y, k1);
    if (!isFinite(k1)) return 'no-value';
    let h = firstStep > 0 ? firstStep : guess(t, y, to - from, rtol, atol);
    if (!(h > 0)) return 'no-value';
    let afterRejection = false;
    let atEdge = 0;
    let offEdge = 0;
    while (t < to) {
      if (budget.steps <= 0) return 'too-many-steps';
      budget.steps -= 1;
      if (budget.steps % STEPS_BETWEEN_QUESTIONS === 0 && budget.cancelled?.() === true) return 'cancelled';
      const left = to - t;
      // The end is met exactly, and no sliver is left before it.
      const final = h >= left * (1 - 1e-12);
      const step = final ? left : h > 0.5 * left ? 0.5 * left : h;
      if (!final && t + step === t) return 'no-value';
      tryStep(t, y, step);
      const error = errorOf(y, step, rtol, atol);
      if (error <= 1) {
        const next = final ? to : t + step;
        rates(next, end, k13);
        if (isFinite(k13)) {
          if (edge(step) > STABILITY_EDGE) {
            offEdge = 0;
            atEdge += 1;
            if (atEdge >= STIFF_AFTER && left > WORTH_A_CHANGE * step) {
              serve(t, y, next - t, samples);
              y.set(end);
              reached = next;
              last = step;
              return 'stiff';
            }
          } else if (++offEdge >= 6) atEdge = 0;
          serve(t, y, next - t, samples);
          for (let i = 0; i < n; i++) {
            y[i] = end[i]!;
            k1[i] = k13[i]!;
          }
          t = next;
          reached = t;
          const growth = Math.min(afterRejection ? 1 : GROW_MOST, SAFETY / eighthRoot(Math.max(error, 1e-12)));
          const wanted = step * Math.max(SHRINK_MOST, growth);
          // What this step's error would have allowed: the next stretch like it begins so.
          if (first === 0) first = final && growth > 1 ? step : wanted;
          // A step cut short by the end says little of what the next may be.
          h = step < h ? Math.max(h, wanted) : wanted;
          last = h;
          afterRejection = false;
          continue;
        }
      }
      // Also where a stage or the new point has no value: a shorter step may stay where there is one.
      afterRejection = true;
      h = step * (error > 1 && error < 1e300 ? Math.max(SHRINK_MOST, SAFETY / eighthRoot(error)) : SHRINK_MOST);
    }
    return 'done';
  }

  return { advance, time: () => reached, firstStep: () => first, lastStep: () => last };
}

function eighthRoot(x: number): number {
  return Math.sqrt(Math.sqrt(Math.sqrt(x)));
}

function isFinite(values: Float64Array): boolean {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * 0;
  return sum === 0;
}

const square = (x: number): number => x * x;
