import type { Rates } from './solver.ts';

/*
 * Dormand and Prince's explicit Runge–Kutta method of order 8 with error estimates of orders 5 and 3 and an interpolant of
 * order 7 (Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I, 2nd ed. 1993, §II.5, II.6 and II.10).
 * A: weights of earlier stages; B: of the solution; C: times of the stages in a step; E3, E5: of the error estimates. The
 * numbers stand beside the sums that use them, so that a compiler takes them for constants.
 */

const A2_1 = 0.05260015195876773;
const A3_1 = 0.0197250569845379;
const A3_2 = 0.0591751709536137;
const A4_1 = 0.02958758547680685;
const A4_3 = 0.08876275643042054;
const A5_1 = 0.2413651341592667;
const A5_3 = -0.8845494793282861;
const A5_4 = 0.924834003261792;
const A6_1 = 0.037037037037037035;
const A6_4 = 0.17082860872947386;
const A6_5 = 0.12546768756682242;
const A7_1 = 0.037109375;
const A7_4 = 0.17025221101954405;
const A7_5 = 0.06021653898045596;
const A7_6 = -0.017578125;
const A8_1 = 0.03709200011850479;
const A8_4 = 0.17038392571223998;
const A8_5 = 0.10726203044637328;
const A8_6 = -0.015319437748624402;
const A8_7 = 0.008273789163814023;
const A9_1 = 0.6241109587160757;
const A9_4 = -3.3608926294469414;
const A9_5 = -0.868219346841726;
const A9_6 = 27.59209969944671;
const A9_7 = 20.154067550477894;
const A9_8 = -43.48988418106996;
const A10_1 = 0.47766253643826434;
const A10_4 = -2.4881146199716677;
const A10_5 = -0.590290826836843;
const A10_6 = 21.230051448181193;
const A10_7 = 15.279233632882423;
const A10_8 = -33.28821096898486;
const A10_9 = -0.020331201708508627;
const A11_1 = -0.9371424300859873;
const A11_4 = 5.186372428844064;
const A11_5 = 1.0914373489967295;
const A11_6 = -8.149787010746927;
const A11_7 = -18.52006565999696;
const A11_8 = 22.739487099350505;
const A11_9 = 2.4936055526796523;
const A11_10 = -3.0467644718982196;
const A12_1 = 2.273310147516538;
const A12_4 = -10.53449546673725;
const A12_5 = -2.0008720582248625;
const A12_6 = -17.9589318631188;
const A12_7 = 27.94888452941996;
const A12_8 = -2.8589982771350235;
const A12_9 = -8.87285693353063;
const A12_10 = 12.360567175794303;
const A12_11 = 0.6433927460157636;
const B1 = 0.054293734116568765;
const B6 = 4.450312892752409;
const B7 = 1.8915178993145003;
const B8 = -5.801203960010585;
const B9 = 0.3111643669578199;
const B10 = -0.1521609496625161;
const B11 = 0.20136540080403034;
const B12 = 0.04471061572777259;
const C2 = 0.05260015195876773;
const C3 = 0.0789002279381516;
const C4 = 0.1183503419072274;
const C5 = 0.2816496580927726;
const C6 = 0.3333333333333333;
const C7 = 0.25;
const C8 = 0.3076923076923077;
const C9 = 0.6512820512820513;
const C10 = 0.6;
const C11 = 0.8571428571428571;
const E3_1 = -0.18980075407240762;
const E3_6 = 4.450312892752409;
const E3_7 = 1.8915178993145003;
const E3_8 = -5.801203960010585;
const E3_9 = -0.4226823213237919;
const E3_10 = -0.1521609496625161;
const E3_11 = 0.20136540080403034;
const E3_12 = 0.02265179219836082;
const E5_1 = 0.01312004499419488;
const E5_6 = -1.2251564463762044;
const E5_7 = -0.4957589496572502;
const E5_8 = 1.6643771824549864;
const E5_9 = -0.35032884874997366;
const E5_10 = 0.3341791187130175;
const E5_11 = 0.08192320648511571;
const E5_12 = -0.022355307863886294;

/** One step, tried: stages, the point at its end and the size of its error. */
export interface Dop853Stages {
  /** The slopes: `k[0]` at the start, written by the caller; `k[12]` at the end, by the caller too; 1–11 by {@link tryStep}. */
  readonly k: readonly Float64Array[];
  readonly end: Float64Array;
  tryStep(t: number, y: Float64Array, h: number): void;
  errorOf(y: Float64Array, h: number, rtol: number, atol: number): number;
  /** After the slope at the end is known: step length times the stiffest rate, roughly. */
  edge(h: number): number;
}

export function createStages(n: number, rates: Rates): Dop853Stages {
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
  const k13 = new Float64Array(n);
  const work = new Float64Array(n);
  const end = new Float64Array(n);

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

  return { k: [k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11, k12, k13], end, tryStep, errorOf, edge };
}
