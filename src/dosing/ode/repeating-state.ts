import { factorise, solveFactorised } from './linear-equations.ts';

/** Moves states over one period (or by one evaluation); false where there is no value. */
export type Period = (from: Float64Array, to: Float64Array) => boolean;

const MOST_ROUNDS = 80;
/**
 * Newton's step, in parts of the state, at which the root is reached; and what is taken when steps become no shorter. The
 * distance that a period moves the state would not tell: it is small wherever a system fills up slowly.
 */
const REACHED = 1e-10;
const REACHED_NEARLY = 1e-6;
/** States this many times what a period brings in: the system fills up for ever. */
const RUNS_AWAY = 1e7;

/**
 * The state that a period gives back, from `y` on (left there), or false where there is none. Newton's method on the distance
 * that a period moves the state, the Jacobian by differences at first and then by Broyden's updates. Where what leaves
 * is saturable the distance is a falling, convex function of the amount and Newton's steps come from below, so that they
 * cannot jump over the root; where more comes in than can leave they grow without end, and where they find a root among
 * negative amounts it is no state of a patient.
 */
export function findRepeating(n: number, period: Period, y: Float64Array, scale: number): boolean {
  const next = new Float64Array(n);
  const moved = new Float64Array(n);
  const before = new Float64Array(n);
  const step = new Float64Array(n);
  const jacobian = new Float64Array(n * n);
  const factors = new Float64Array(n * n);
  const pivots = new Int32Array(n);
  const floor = 1e-6 * scale;
  let known = false;
  let shortest = Number.POSITIVE_INFINITY;
  let waiting = 0;

  // Two periods as they come: compartments that a dose reaches at once are filled before slopes are taken.
  for (let k = 0; k < 2; k++) {
    if (!period(y, next)) return false;
    y.set(next);
  }
  const negativeBefore = y.some((value) => value < -floor);
  if (!period(y, next)) return false;
  let distance = distanceBetween(y, next, floor);
  for (let round = 0; round < MOST_ROUNDS && shortest > REACHED; round++) {
    for (let i = 0; i < n; i++) moved[i] = next[i]! - y[i]!;
    if (known) broyden(n, jacobian, step, moved, before);
    else if (!differences(n, period, y, next, floor, jacobian)) return false;
    // J is that of the distance moved: of the period, less one.
    factors.set(jacobian);
    if (!factorise(n, factors, pivots)) return false;
    for (let i = 0; i < n; i++) step[i] = -moved[i]!;
    solveFactorised(n, factors, pivots, step);
    before.set(moved);
    let length = 0;
    let size = 0;
    for (let i = 0; i < n; i++) {
      y[i]! += step[i]!;
      length = Math.max(length, Math.abs(step[i]!) / (Math.abs(y[i]!) + floor));
      size = Math.max(size, Math.abs(y[i]!));
    }
    if (!(size < RUNS_AWAY * scale)) return false;
    if (length < shortest) {
      shortest = length;
      waiting = 0;
    } else if (++waiting > 3 && shortest <= REACHED_NEARLY) break;
    if (length <= REACHED) break;
    if (!period(y, next)) return false;
    // Updates serve near the root; far from it slopes are taken anew.
    const after = distanceBetween(y, next, floor);
    known = after < 0.2 * distance;
    distance = after;
  }
  return shortest <= REACHED_NEARLY && (negativeBefore || !y.some((value) => value < -floor));
}

function distanceBetween(a: Float64Array, b: Float64Array, floor: number): number {
  let most = 0;
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(b[i]! - a[i]!) / (Math.abs(a[i]!) + floor));
  return most;
}

function differences(
  n: number,
  period: Period,
  y: Float64Array,
  next: Float64Array,
  floor: number,
  jacobian: Float64Array,
): boolean {
  const nudged = Float64Array.from(y);
  const result = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const nudge = 1e-4 * (Math.abs(y[j]!) + 100 * floor);
    nudged[j] = y[j]! + nudge;
    if (!period(nudged, result)) return false;
    for (let i = 0; i < n; i++) jacobian[i * n + j] = (result[i]! - next[i]!) / nudge - (i === j ? 1 : 0);
    nudged[j] = y[j]!;
  }
  return true;
}

/** Broyden's good update: the slopes meet the last step. */
function broyden(
  n: number,
  jacobian: Float64Array,
  step: Float64Array,
  moved: Float64Array,
  before: Float64Array,
): void {
  let square = 0;
  for (let j = 0; j < n; j++) square += step[j]! * step[j]!;
  if (!(square > 0)) return;
  for (let i = 0; i < n; i++) {
    let predicted = 0;
    for (let j = 0; j < n; j++) predicted += jacobian[i * n + j]! * step[j]!;
    const miss = (moved[i]! - before[i]! - predicted) / square;
    for (let j = 0; j < n; j++) jacobian[i * n + j]! += miss * step[j]!;
  }
}
