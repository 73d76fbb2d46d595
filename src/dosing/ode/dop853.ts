import {
  A2_1,
  A3_1,
  A3_2,
  A4_1,
  A4_3,
  A5_1,
  A5_3,
  A5_4,
  A6_1,
  A6_4,
  A6_5,
  A7_1,
  A7_4,
  A7_5,
  A7_6,
  A8_1,
  A8_4,
  A8_5,
  A8_6,
  A8_7,
  A9_1,
  A9_4,
  A9_5,
  A9_6,
  A9_7,
  A9_8,
  A10_1,
  A10_4,
  A10_5,
  A10_6,
  A10_7,
  A10_8,
  A10_9,
  A11_1,
  A11_4,
  A11_5,
  A11_6,
  A11_7,
  A11_8,
  A11_9,
  A11_10,
  A12_1,
  A12_4,
  A12_5,
  A12_6,
  A12_7,
  A12_8,
  A12_9,
  A12_10,
  A12_11,
  A14_1,
  A14_7,
  A14_8,
  A14_9,
  A14_10,
  A14_11,
  A14_12,
  A14_13,
  A15_1,
  A15_6,
  A15_7,
  A15_8,
  A15_11,
  A15_12,
  A15_13,
  A15_14,
  A16_1,
  A16_6,
  A16_7,
  A16_8,
  A16_9,
  A16_13,
  A16_14,
  A16_15,
  B1,
  B6,
  B7,
  B8,
  B9,
  B10,
  B11,
  B12,
  C2,
  C3,
  C4,
  C5,
  C6,
  C7,
  C8,
  C9,
  C10,
  C11,
  C14,
  C15,
  C16,
  E3_1,
  E3_6,
  E3_7,
  E3_8,
  E3_9,
  E3_10,
  E3_11,
  E3_12,
  E5_1,
  E5_6,
  E5_7,
  E5_8,
  E5_9,
  E5_10,
  E5_11,
  E5_12,
  D4_1,
  D4_6,
  D4_7,
  D4_8,
  D4_9,
  D4_10,
  D4_11,
  D4_12,
  D4_13,
  D4_14,
  D4_15,
  D4_16,
  D5_1,
  D5_6,
  D5_7,
  D5_8,
  D5_9,
  D5_10,
  D5_11,
  D5_12,
  D5_13,
  D5_14,
  D5_15,
  D5_16,
  D6_1,
  D6_6,
  D6_7,
  D6_8,
  D6_9,
  D6_10,
  D6_11,
  D6_12,
  D6_13,
  D6_14,
  D6_15,
  D6_16,
  D7_1,
  D7_6,
  D7_7,
  D7_8,
  D7_9,
  D7_10,
  D7_11,
  D7_12,
  D7_13,
  D7_14,
  D7_15,
  D7_16,
} from './dop853-coefficients.ts';
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
  const k1 = new Float64Array(n);
  const k2 = new Float64Array(n);
  const k3 = new Float64Array(n);
  const k4 = new Float64Array(n);
  const k5 = new Float64Array(n);
  const k6 = new Float64Array(n);
  const k7 = new Float64Array(n);
  const k8 = new Float64Array(n);
  const k9 = new Float64Array(n);
  const k10 = new Float64Array(n);
  const k11 = new Float64Array(n);
  const k12 = new Float64Array(n);
  const k14 = new Float64Array(n);
  const k15 = new Float64Array(n);
  const k16 = new Float64Array(n);
  const k13 = new Float64Array(n);
  const work = new Float64Array(n);
  const end = new Float64Array(n);
  let reached = 0;
  let first = 0;
  let last = 0;

  function tryStep(t: number, y: Float64Array, h: number): void {
    for (let i = 0; i < n; i++) work[i] = y[i]! + h * (A2_1 * k1[i]!);
    rates(t + C2 * h, work, k2);
    for (let i = 0; i < n; i++) work[i] = y[i]! + h * (A3_1 * k1[i]! + A3_2 * k2[i]!);
    rates(t + C3 * h, work, k3);
    for (let i = 0; i < n; i++) work[i] = y[i]! + h * (A4_1 * k1[i]! + A4_3 * k3[i]!);
    rates(t + C4 * h, work, k4);
    for (let i = 0; i < n; i++) work[i] = y[i]! + h * (A5_1 * k1[i]! + A5_3 * k3[i]! + A5_4 * k4[i]!);
    rates(t + C5 * h, work, k5);
    for (let i = 0; i < n; i++) work[i] = y[i]! + h * (A6_1 * k1[i]! + A6_4 * k4[i]! + A6_5 * k5[i]!);
    rates(t + C6 * h, work, k6);
    for (let i = 0; i < n; i++) work[i] = y[i]! + h * (A7_1 * k1[i]! + A7_4 * k4[i]! + A7_5 * k5[i]! + A7_6 * k6[i]!);
    rates(t + C7 * h, work, k7);
    for (let i = 0; i < n; i++)
      work[i] = y[i]! + h * (A8_1 * k1[i]! + A8_4 * k4[i]! + A8_5 * k5[i]! + A8_6 * k6[i]! + A8_7 * k7[i]!);
    rates(t + C8 * h, work, k8);
    for (let i = 0; i < n; i++)
      work[i] =
        y[i]! + h * (A9_1 * k1[i]! + A9_4 * k4[i]! + A9_5 * k5[i]! + A9_6 * k6[i]! + A9_7 * k7[i]! + A9_8 * k8[i]!);
    rates(t + C9 * h, work, k9);
    for (let i = 0; i < n; i++)
      work[i] =
        y[i]! +
        h *
          (A10_1 * k1[i]! +
            A10_4 * k4[i]! +
            A10_5 * k5[i]! +
            A10_6 * k6[i]! +
            A10_7 * k7[i]! +
            A10_8 * k8[i]! +
            A10_9 * k9[i]!);
    rates(t + C10 * h, work, k10);
    for (let i = 0; i < n; i++)
      work[i] =
        y[i]! +
        h *
          (A11_1 * k1[i]! +
            A11_4 * k4[i]! +
            A11_5 * k5[i]! +
            A11_6 * k6[i]! +
            A11_7 * k7[i]! +
            A11_8 * k8[i]! +
            A11_9 * k9[i]! +
            A11_10 * k10[i]!);
    rates(t + C11 * h, work, k11);
    for (let i = 0; i < n; i++)
      work[i] =
        y[i]! +
        h *
          (A12_1 * k1[i]! +
            A12_4 * k4[i]! +
            A12_5 * k5[i]! +
            A12_6 * k6[i]! +
            A12_7 * k7[i]! +
            A12_8 * k8[i]! +
            A12_9 * k9[i]! +
            A12_10 * k10[i]! +
            A12_11 * k11[i]!);
    rates(t + h, work, k12);
    for (let i = 0; i < n; i++)
      end[i] =
        y[i]! +
        h *
          (B1 * k1[i]! +
            B6 * k6[i]! +
            B7 * k7[i]! +
            B8 * k8[i]! +
            B9 * k9[i]! +
            B10 * k10[i]! +
            B11 * k11[i]! +
            B12 * k12[i]!);
  }

  /** Size of the error of the step in parts of what is allowed; not-a-number where a stage has no value. */
  function errorOf(y: Float64Array, h: number, rtol: number, atol: number): number {
    let third = 0;
    let fifth = 0;
    for (let i = 0; i < n; i++) {
      const scale = atol + rtol * Math.max(Math.abs(y[i]!), Math.abs(end[i]!));
      const e3 =
        (E3_1 * k1[i]! +
          E3_6 * k6[i]! +
          E3_7 * k7[i]! +
          E3_8 * k8[i]! +
          E3_9 * k9[i]! +
          E3_10 * k10[i]! +
          E3_11 * k11[i]! +
          E3_12 * k12[i]!) /
        scale;
      const e5 =
        (E5_1 * k1[i]! +
          E5_6 * k6[i]! +
          E5_7 * k7[i]! +
          E5_8 * k8[i]! +
          E5_9 * k9[i]! +
          E5_10 * k10[i]! +
          E5_11 * k11[i]! +
          E5_12 * k12[i]!) /
        scale;
      third += e3 * e3;
      fifth += e5 * e5;
    }
    const both = fifth + 0.01 * third;
    return both === 0 ? 0 : (h * fifth) / Math.sqrt(n * both);
  }

  /** Steps at the edge of stability look like this: the last two stages differ by the stiffest rate. */
  function edge(h: number): number {
    let above = 0;
    let below = 0;
    for (let i = 0; i < n; i++) {
      const slope = k13[i]! - k12[i]!;
      const place = end[i]! - work[i]!;
      above += slope * slope;
      below += place * place;
    }
    return below > 0 ? h * Math.sqrt(above / below) : 0;
  }

  const terms = [0, 1, 2, 3, 4, 5, 6].map(() => new Float64Array(n));
  const [f0, f1, f2, f3, f4, f5, f6] = terms as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  function prepareInterpolant(t: number, y: Float64Array, h: number): void {
    for (let i = 0; i < n; i++)
      work[i] =
        y[i]! +
        h *
          (A14_1 * k1[i]! +
            A14_7 * k7[i]! +
            A14_8 * k8[i]! +
            A14_9 * k9[i]! +
            A14_10 * k10[i]! +
            A14_11 * k11[i]! +
            A14_12 * k12[i]! +
            A14_13 * k13[i]!);
    rates(t + C14 * h, work, k14);
    for (let i = 0; i < n; i++)
      work[i] =
        y[i]! +
        h *
          (A15_1 * k1[i]! +
            A15_6 * k6[i]! +
            A15_7 * k7[i]! +
            A15_8 * k8[i]! +
            A15_11 * k11[i]! +
            A15_12 * k12[i]! +
            A15_13 * k13[i]! +
            A15_14 * k14[i]!);
    rates(t + C15 * h, work, k15);
    for (let i = 0; i < n; i++)
      work[i] =
        y[i]! +
        h *
          (A16_1 * k1[i]! +
            A16_6 * k6[i]! +
            A16_7 * k7[i]! +
            A16_8 * k8[i]! +
            A16_9 * k9[i]! +
            A16_13 * k13[i]! +
            A16_14 * k14[i]! +
            A16_15 * k15[i]!);
    rates(t + C16 * h, work, k16);
    for (let i = 0; i < n; i++) {
      const step = end[i]! - y[i]!;
      f0[i] = step;
      f1[i] = h * k1[i]! - step;
      f2[i] = 2 * step - h * (k13[i]! + k1[i]!);
      f3[i] =
        h *
        (D4_1 * k1[i]! +
          D4_6 * k6[i]! +
          D4_7 * k7[i]! +
          D4_8 * k8[i]! +
          D4_9 * k9[i]! +
          D4_10 * k10[i]! +
          D4_11 * k11[i]! +
          D4_12 * k12[i]! +
          D4_13 * k13[i]! +
          D4_14 * k14[i]! +
          D4_15 * k15[i]! +
          D4_16 * k16[i]!);
      f4[i] =
        h *
        (D5_1 * k1[i]! +
          D5_6 * k6[i]! +
          D5_7 * k7[i]! +
          D5_8 * k8[i]! +
          D5_9 * k9[i]! +
          D5_10 * k10[i]! +
          D5_11 * k11[i]! +
          D5_12 * k12[i]! +
          D5_13 * k13[i]! +
          D5_14 * k14[i]! +
          D5_15 * k15[i]! +
          D5_16 * k16[i]!);
      f5[i] =
        h *
        (D6_1 * k1[i]! +
          D6_6 * k6[i]! +
          D6_7 * k7[i]! +
          D6_8 * k8[i]! +
          D6_9 * k9[i]! +
          D6_10 * k10[i]! +
          D6_11 * k11[i]! +
          D6_12 * k12[i]! +
          D6_13 * k13[i]! +
          D6_14 * k14[i]! +
          D6_15 * k15[i]! +
          D6_16 * k16[i]!);
      f6[i] =
        h *
        (D7_1 * k1[i]! +
          D7_6 * k6[i]! +
          D7_7 * k7[i]! +
          D7_8 * k8[i]! +
          D7_9 * k9[i]! +
          D7_10 * k10[i]! +
          D7_11 * k11[i]! +
          D7_12 * k12[i]! +
          D7_13 * k13[i]! +
          D7_14 * k14[i]! +
          D7_15 * k15[i]! +
          D7_16 * k16[i]!);
    }
  }
  function serve(t: number, y: Float64Array, h: number, samples: Samples): void {
    let prepared = false;
    while (samples.time <= t + h) {
      if (samples.time === t + h) {
        samples.take(end);
        continue;
      }
      if (!prepared) {
        prepareInterpolant(t, y, h);
        prepared = true;
      }
      const s = (samples.time - t) / h;
      const r = 1 - s;
      for (let i = 0; i < n; i++)
        work[i] =
          y[i]! + s * (f0[i]! + r * (f1[i]! + s * (f2[i]! + r * (f3[i]! + s * (f4[i]! + r * (f5[i]! + s * f6[i]!))))));
      samples.take(work);
    }
  }

  /** A first step by the size of the states and of their rates and the change of the rates (§II.4). */
  function guess(t: number, y: Float64Array, length: number, rtol: number, atol: number): number {
    let size = 0;
    let slope = 0;
    for (let i = 0; i < n; i++) {
      const scale = atol + rtol * Math.abs(y[i]!);
      size += (y[i]! / scale) ** 2;
      slope += (k1[i]! / scale) ** 2;
    }
    const small = size < 1e-10 || slope < 1e-10 ? 1e-6 * length : Math.min(length, 0.01 * Math.sqrt(size / slope));
    for (let i = 0; i < n; i++) work[i] = y[i]! + small * k1[i]!;
    rates(t + small, work, k2);
    let bend = 0;
    for (let i = 0; i < n; i++) bend += ((k2[i]! - k1[i]!) / (atol + rtol * Math.abs(y[i]!))) ** 2;
    const most = Math.max(Math.sqrt(bend) / small, Math.sqrt(slope));
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
          if (first === 0) first = step;
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
