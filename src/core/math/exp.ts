import { type DoubleDouble, divide, multiply, twoSum } from './double-double.ts';

/*
 * e^x from IEEE arithmetic alone, without a division: x = n ln2/64 + r, e^x = 2^⌊n/64⌋ · 2^((n mod 64)/64) · e^r, |r| ≤ 0.0055
 * (Tang 1989, ACM TOMS 15:144). The table of 2^(j/64) in two parts is made by square roots when the file is loaded.
 */

const PER_OCTAVE = 64;
const STEPS_PER_UNIT = 92.33248261689366;
/** ln 2 / 64 in two parts; the first has 32 significant bits, so n × STEP_HI is exact for every n here. */
const STEP_HI = 0.6931471803691238 / PER_OCTAVE;
const STEP_LO = 1.9082149292705877e-10 / PER_OCTAVE;
/** Adding and taking away 1.5 × 2^52 rounds to the nearest whole number. */
const ROUNDER = 6_755_399_441_055_744;
const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019412;

/** 2^(j/64): the double nearest to it, then what is left. */
const ROOTS = rootsOfTwo();
/** 2^k for k from −1022 to 1023. */
const POWERS = powersOfTwo();

/** e^x; relative error below 0.52 units in the last place. `exp(710)` is Infinity, `exp(-746)` is 0. */
export function exp(x: number): number {
  if (!(x <= LARGEST)) return x > LARGEST ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x < SMALLEST) return 0;
  const whole = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const n = whole | 0;
  const r = x - whole * STEP_HI - whole * STEP_LO;
  const curve = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))));
  const root = (n & 63) << 1;
  const high = ROOTS[root]!;
  const value = high + (ROOTS[root + 1]! + high * curve);
  const k = n >> 6;
  if (k >= -1022 && k <= 1023) return value * POWERS[k + 1022]!;
  // 2^1024 is no double, and a result below 2^-1022 must be rounded once only.
  return k > 0 ? value * POWERS[k + 1021]! * 2 : value * POWERS[k + 1086]! * 5.421010862427522e-20;
}

/** e^x − 1 without loss near 0; relative error below 2 units in the last place. */
export function expm1(x: number): number {
  if (x < -0.35 || x > 0.35) return exp(x) - 1;
  return x * risePerUnit(x);
}

/** φ(x) = (1 − e^−x)/x, the share of a constant input over a unit of time that is left at its end; φ(0) = 1. */
export function phi(x: number): number {
  if (x > 0.5 || x < -0.5) return (1 - exp(-x)) / x;
  return risePerUnit(-x);
}

/** (e^x − 1)/x by Taylor's series on |x| ≤ 0.5: the first term left out is below 2e-17. */
export function risePerUnit(x: number): number {
  let sum = 1 / 87_178_291_200;
  sum = sum * x + 1 / 6_227_020_800;
  sum = sum * x + 1 / 479_001_600;
  sum = sum * x + 1 / 39_916_800;
  sum = sum * x + 1 / 3_628_800;
  sum = sum * x + 1 / 362_880;
  sum = sum * x + 1 / 40_320;
  sum = sum * x + 1 / 5040;
  sum = sum * x + 1 / 720;
  sum = sum * x + 1 / 120;
  sum = sum * x + 1 / 24;
  sum = sum * x + 1 / 6;
  sum = sum * x + 1 / 2;
  return sum * x + 1;
}

function rootsOfTwo(): Float64Array {
  let root: DoubleDouble = [2, 0];
  for (let halvings = 1; halvings < PER_OCTAVE; halvings *= 2) root = squareRoot(root);
  const table = new Float64Array(2 * PER_OCTAVE);
  let power: DoubleDouble = [1, 0];
  for (let j = 0; j < PER_OCTAVE; j++) {
    table[2 * j] = power[0];
    table[2 * j + 1] = power[1];
    power = multiply(power, root);
  }
  return table;
}

/** One step of Heron from the root of the leading part. */
function squareRoot(a: DoubleDouble): DoubleDouble {
  const guess = Math.sqrt(a[0]);
  const [hi, lo] = divide(a, [guess, 0]);
  const [sum, error] = twoSum(guess, hi);
  return [sum / 2, (error + lo) / 2];
}

function powersOfTwo(): Float64Array {
  const table = new Float64Array(2046);
  table[1022] = 1;
  for (let k = 1; k <= 1023; k++) {
    table[1022 + k] = table[1021 + k]! * 2;
    if (k <= 1022) table[1022 - k] = table[1023 - k]! / 2;
  }
  return table;
}
