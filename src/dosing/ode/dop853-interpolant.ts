import type { Dop853Stages } from './dop853-stages.ts';
import type { Rates, Samples } from './solver.ts';

/*
 * Three more stages and the weights of the terms, from the fourth on, of the interpolant of order 7 that belongs to the method
 * of `dop853-stages.ts` (Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I, 2nd ed. 1993, §II.6).
 */

const A14_1 = 0.056167502283047954;
const A14_7 = 0.25350021021662483;
const A14_8 = -0.2462390374708025;
const A14_9 = -0.12419142326381637;
const A14_10 = 0.15329179827876568;
const A14_11 = 0.00820105229563469;
const A14_12 = 0.007567897660545699;
const A14_13 = -0.008298;
const A15_1 = 0.03183464816350214;
const A15_6 = 0.028300909672366776;
const A15_7 = 0.053541988307438566;
const A15_8 = -0.05492374857139099;
const A15_11 = -0.00010834732869724932;
const A15_12 = 0.0003825710908356584;
const A15_13 = -0.00034046500868740456;
const A15_14 = 0.1413124436746325;
const A16_1 = -0.42889630158379194;
const A16_6 = -4.697621415361164;
const A16_7 = 7.683421196062599;
const A16_8 = 4.06898981839711;
const A16_9 = 0.3567271874552811;
const A16_13 = -0.0013990241651590145;
const A16_14 = 2.9475147891527724;
const A16_15 = -9.15095847217987;
const C14 = 0.1;
const C15 = 0.2;
const C16 = 0.7777777777777778;
const D4_1 = -8.428938276109013;
const D4_6 = 0.5667149535193777;
const D4_7 = -3.0689499459498917;
const D4_8 = 2.38466765651207;
const D4_9 = 2.117034582445028;
const D4_10 = -0.871391583777973;
const D4_11 = 2.2404374302607883;
const D4_12 = 0.6315787787694688;
const D4_13 = -0.08899033645133331;
const D4_14 = 18.148505520854727;
const D4_15 = -9.194632392478356;
const D4_16 = -4.436036387594894;
const D5_1 = 10.427508642579134;
const D5_6 = 242.28349177525817;
const D5_7 = 165.20045171727028;
const D5_8 = -374.5467547226902;
const D5_9 = -22.113666853125306;
const D5_10 = 7.733432668472264;
const D5_11 = -30.674084731089398;
const D5_12 = -9.332130526430229;
const D5_13 = 15.697238121770845;
const D5_14 = -31.139403219565178;
const D5_15 = -9.35292435884448;
const D5_16 = 35.81684148639408;
const D6_1 = 19.985053242002433;
const D6_6 = -387.0373087493518;
const D6_7 = -189.17813819516758;
const D6_8 = 527.8081592054236;
const D6_9 = -11.57390253995963;
const D6_10 = 6.8812326946963;
const D6_11 = -1.0006050966910838;
const D6_12 = 0.7777137798053443;
const D6_13 = -2.778205752353508;
const D6_14 = -60.19669523126412;
const D6_15 = 84.32040550667716;
const D6_16 = 11.99229113618279;
const D7_1 = -25.69393346270375;
const D7_6 = -154.18974869023643;
const D7_7 = -231.5293791760455;
const D7_8 = 357.6391179106141;
const D7_9 = 93.40532418362432;
const D7_10 = -37.45832313645163;
const D7_11 = 104.0996495089623;
const D7_12 = 29.8402934266605;
const D7_13 = -43.53345659001114;
const D7_14 = 96.32455395918828;
const D7_15 = -39.17726167561544;
const D7_16 = -149.72683625798564;

type A = Float64Array;
type Nine = [A, A, A, A, A, A, A, A, A];

/** Serves samples within a step that was kept: `y` at its start, the stages complete. */
export function createInterpolant(
  n: number,
  rates: Rates,
  { k, end }: Dop853Stages,
): (t: number, y: Float64Array, h: number, samples: Samples) => void {
  const [k1, k6, k7, k8, k9, k10, k11, k12, k13] = [0, 5, 6, 7, 8, 9, 10, 11, 12].map((stage) => k[stage]!) as Nine;
  const k14 = new Float64Array(n);
  const k15 = new Float64Array(n);
  const k16 = new Float64Array(n);
  const work = new Float64Array(n);
  const terms = [0, 1, 2, 3, 4, 5, 6].map(() => new Float64Array(n));
  const [f0, f1, f2, f3, f4, f5, f6] = terms as unknown as Nine;
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

  return serve;
}
