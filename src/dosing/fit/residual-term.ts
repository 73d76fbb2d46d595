import { logFast, logNormalCdf, millsRatio, powFast } from '../../core/index.ts';
import type { ResidualError } from '../model/model-definition.ts';

/** What a level adds to the objective, as numbers for the inner loop. */
export interface LevelTerm {
  readonly form: ResidualError['form'];
  /** The level, or the limit below which it is known to lie. ln of it where the error is on the log scale. */
  readonly y: number;
  readonly blq: boolean;
  readonly add: number;
  readonly prop: number;
  readonly power: number;
  /** Of this level in the fit; 1 for a full one. */
  readonly weight: number;
}

/**
 * The objective's part of a level that the parameters cannot explain at all (a prediction of 0 and an error in proportion
 * to it): the same for every such prediction, so that other levels decide.
 */
export const UNEXPLAINED = 1e6;

/** −2 ln likelihood without constants: (y − f)² / var + ln var, or −2 ln Φ((y − f) / sd) for a level below its limit (M3). */
export function levelTerm(level: LevelTerm, f: number): number {
  const { form, y, add } = level;
  if (level.weight === 0) return 0;
  let difference = y - f;
  let variance: number;
  if (form === 'variance-sum') variance = add * add + level.prop * level.prop * f * f;
  else if (form === 'sd-sum') variance = squared(add + level.prop * f);
  else if (form === 'log-additive') {
    variance = add * add;
    difference = y - logFast(f);
  } else variance = squared(level.prop * realPower(f, level.power));
  if (level.blq) {
    if (!(variance > 0)) return f >= 0 ? belowForCertain(difference) : Number.NaN;
    return -2 * level.weight * logNormalCdf(difference / Math.sqrt(variance));
  }
  if (!(variance > 0) || difference === Number.POSITIVE_INFINITY) return f >= 0 ? UNEXPLAINED : Number.NaN;
  return level.weight * ((difference * difference) / variance + logFast(variance));
}

/** Standard deviation of the residual at prediction f; on the log scale for `log-additive`. */
export function residualSd({ form, add = 0, prop = 0, power = 1 }: Partial<ResidualError>, f: number): number {
  if (form === 'sd-sum') return Math.abs(add + prop * f);
  if (form === 'log-additive') return add;
  if (form === 'power') return prop * realPower(f, power);
  return Math.sqrt(add * add + prop * prop * f * f);
}

/** (y − f) / sd; `null` for a level below its limit, and where nothing varies. */
export function weightedResidual(level: LevelTerm, f: number): number | null {
  if (level.blq) return null;
  const sd = residualSd(level, f);
  const difference = level.form === 'log-additive' ? level.y - logFast(f) : level.y - f;
  return sd > 0 && difference - difference === 0 ? difference / sd : null;
}

/** Writes d/df, d²/df² of {@link levelTerm} and the expected second derivative (never negative) into `out`. */
export function levelSlopes(level: LevelTerm, f: number, out: Float64Array): void {
  out.fill(0);
  const { y, add, prop, power, weight } = level;
  if (weight === 0) return;
  // Location m(f), variance v(f) and their derivatives.
  let m = f;
  let m1 = 1;
  let m2 = 0;
  let v: number;
  let v1: number;
  let v2: number;
  if (level.form === 'variance-sum') {
    v = add * add + prop * prop * f * f;
    v1 = 2 * prop * prop * f;
    v2 = 2 * prop * prop;
  } else if (level.form === 'sd-sum') {
    const sd = add + prop * f;
    v = sd * sd;
    v1 = 2 * prop * sd;
    v2 = 2 * prop * prop;
  } else if (level.form === 'log-additive') {
    m = logFast(f);
    m1 = 1 / f;
    m2 = -1 / (f * f);
    v = add * add;
    v1 = 0;
    v2 = 0;
  } else {
    const sd = prop * realPower(f, power);
    v = sd * sd;
    v1 = (2 * power * v) / f;
    v2 = (2 * power * (2 * power - 1) * v) / (f * f);
  }
  if (!(v > 0) || m - m !== 0) return;
  const e = y - m;
  if (level.blq) {
    const sd = Math.sqrt(v);
    const s1 = v1 / (2 * sd);
    const s2 = v2 / (2 * sd) - (v1 * v1) / (4 * v * sd);
    const d = e / sd;
    const d1 = -m1 / sd - (e * s1) / v;
    const d2 = -m2 / sd + (2 * m1 * s1) / v + e * ((2 * s1 * s1) / (v * sd) - s2 / v);
    const r = millsRatio(d);
    // ln Φ is concave: its second derivative is −r (d + r), between −1 and 0.
    const bend = Math.max(0, r * (d + r));
    out[0] = -2 * weight * r * d1;
    out[1] = 2 * weight * (bend * d1 * d1 - r * d2);
    out[2] = 2 * weight * bend * d1 * d1;
    return;
  }
  const relative = v1 / v;
  out[0] = weight * ((-2 * e * m1) / v - (e * e * relative) / v + relative);
  out[1] =
    weight *
    ((2 * m1 * m1 - 2 * e * m2 + 4 * e * m1 * relative + e * e * (2 * relative * relative - v2 / v)) / v +
      v2 / v -
      relative * relative);
  out[2] = weight * ((2 * m1 * m1) / v + relative * relative);
}

/** A level below its limit where the prediction is 0 and certain. */
function belowForCertain(difference: number): number {
  return difference >= 0 ? 0 : UNEXPLAINED;
}

function realPower(f: number, power: number): number {
  return f > 0 ? powFast(f, power) : f === 0 && power > 0 ? 0 : Number.NaN;
}

function squared(x: number): number {
  return x * x;
}
