import type { CourseSolver } from './course-solver.ts';
import type { Rates } from './solver.ts';

/** Steps whose transitions are remembered; the latest are asked first. */
const REMEMBERED = 32;
/** Lengths that differ by less, in parts of the times, are one: times are rounded to 53 bits. */
const ROUNDING = 4.5e-16;

interface Transition {
  length: number;
  readonly matrix: Float64Array;
}

/**
 * Exact moves of a system y' = M y + b with M and b that stand still between events: y(t + h) = e^{Mh} y + (∫ e^{Ms} ds) b, both
 * from the exponential of one matrix of twice the size. `changed` says that M is another.
 */
export function createAffineSolver(n: number, rates: Rates): CourseSolver {
  const double = 2 * n;
  const generator = new Float64Array(n * n);
  const constant = new Float64Array(n);
  const slope = new Float64Array(n);
  const point = new Float64Array(n);
  const from = new Float64Array(n);
  const known: Transition[] = [];
  const big = new Float64Array(double * double);
  const power = new Float64Array(double * double);
  const product = new Float64Array(double * double);
  let count = 0;
  let fresh = false;

  function linearise(t: number): void {
    point.fill(0);
    rates(t, point, slope);
    for (let j = 0; j < n; j++) {
      point[j] = 1;
      rates(t, point, constant);
      for (let i = 0; i < n; i++) generator[i * n + j] = constant[i]! - slope[i]!;
      point[j] = 0;
    }
    fresh = true;
    count = 0;
  }

  function multiply(a: Float64Array, b: Float64Array, out: Float64Array): void {
    out.fill(0);
    for (let i = 0; i < double; i++)
      for (let k = 0; k < double; k++) {
        const factor = a[i * double + k]!;
        if (factor !== 0) for (let j = 0; j < double; j++) out[i * double + j]! += factor * b[k * double + j]!;
      }
  }

  /** Scaling and squaring of Taylor's series to the 12th term on a norm of at most 1/4: what is left out is below 1e-17. */
  function exponential(h: number, out: Float64Array): void {
    let norm = 0;
    for (let j = 0; j < n; j++) {
      let column = 0;
      for (let i = 0; i < n; i++) column += Math.abs(generator[i * n + j]!);
      norm = Math.max(norm, column * h, h);
    }
    let halvings = 0;
    for (; norm > 0.25 && halvings < 60; norm /= 2) halvings += 1;
    const step = h / 2 ** halvings;
    big.fill(0);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) big[i * double + j] = generator[i * n + j]! * step;
      big[i * double + n + i] = step;
    }
    out.fill(0);
    power.fill(0);
    for (let i = 0; i < double; i++) out[i * double + i] = power[i * double + i] = 1;
    for (let term = 1; term <= 12; term++) {
      multiply(big, power, product);
      for (let i = 0; i < power.length; i++) {
        power[i] = product[i]! / term;
        out[i]! += power[i]!;
      }
    }
    for (let k = 0; k < halvings; k++) {
      multiply(out, out, product);
      out.set(product);
    }
  }

  function transition(h: number, rounding: number): Float64Array {
    for (let i = Math.min(count, REMEMBERED) - 1; i >= 0; i--)
      if (Math.abs(known[i]!.length - h) <= rounding) return known[i]!.matrix;
    const place = count % REMEMBERED;
    const entry = (known[place] ??= { length: 0, matrix: new Float64Array(double * double) });
    exponential(h, entry.matrix);
    entry.length = h;
    count += 1;
    return entry.matrix;
  }

  function move(y: Float64Array, h: number, rounding: number): void {
    const matrix = transition(h, rounding);
    from.set(y);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++)
        sum += matrix[i * double + j]! * from[j]! + matrix[i * double + n + j]! * constant[j]!;
      y[i] = sum;
    }
  }

  return {
    changed: () => {
      fresh = false;
    },
    restart: () => undefined,
    advance: (y, start, to, _, budget, samples) => {
      if (!fresh) linearise(start);
      point.fill(0);
      rates(start, point, constant);
      let t = start;
      while (t < to) {
        const next = Math.min(to, Math.max(t, samples.time));
        if (next > t) {
          budget.steps -= 1;
          if (budget.steps <= 0) return 'too-many-steps';
          if (budget.steps % 64 === 0 && budget.cancelled?.() === true) return 'cancelled';
          move(y, next - t, ROUNDING * Math.max(Math.abs(t), Math.abs(next)));
        }
        t = next;
        while (samples.time <= t) samples.take(y);
      }
      for (let i = 0; i < n; i++) if (!Number.isFinite(y[i]!)) return 'no-value';
      return 'done';
    },
  };
}
