import type { DoseRecord } from '../../model/history.ts';

/*
 * The same courses by another way, for comparison: the whole system as one matrix, its exponential by Padé's approximant with
 * scaling and squaring (Higham 2005, SIAM J Matrix Anal Appl 26:1179), dose by dose and added up.
 */

export type Parameters = Readonly<Record<string, number>>;

type Matrix = number[][];

/** States: chain, central, around, area, then the constant inputs into depot and central. */
function systemOf(p: Parameters, depots: number): { readonly matrix: Matrix; readonly central: number } {
  const around = (['2', '3'] as const).filter((i) => p[`V${i}`] !== undefined);
  const central = depots;
  const size = depots + 1 + around.length + 3;
  const matrix: Matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const flow = (from: number, to: number, rate: number): void => {
    matrix[from]![from]! -= rate;
    if (to >= 0) matrix[to]![from]! += rate;
  };
  const k = p['KA'] ?? p['KTR'] ?? 0;
  for (let i = 0; i < depots; i++) flow(i, i + 1, k);
  flow(central, -1, p['CL']! / p['V1']!);
  for (const [i, name] of around.entries()) {
    const Q = p[name === '2' ? 'Q' : 'Q3']!;
    flow(central, central + 1 + i, Q / p['V1']!);
    flow(central + 1 + i, central, Q / p[`V${name}`]!);
  }
  matrix[size - 3]![central] = 1;
  matrix[0]![size - 2] = 1;
  matrix[central]![size - 1] = 1;
  return { matrix, central };
}

function product(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => b[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)));
}

/** Solves A X = B by elimination with pivots. */
function solve(a: Matrix, b: Matrix): Matrix {
  const n = a.length;
  const rows = a.map((row, i) => [...row, ...b[i]!]);
  for (let c = 0; c < n; c++) {
    let best = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[best]![c]!)) best = r;
    [rows[c], rows[best]] = [rows[best]!, rows[c]!];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = rows[r]![c]! / rows[c]![c]!;
      if (factor !== 0) for (let j = c; j < 2 * n; j++) rows[r]![j]! -= factor * rows[c]![j]!;
    }
  }
  return rows.map((row, i) => row.slice(n).map((value) => value / row[i]!));
}

function exponential(a: Matrix): Matrix {
  const norm = Math.max(...a.map((row) => row.reduce((sum, value) => sum + Math.abs(value), 0)));
  let halvings = 1;
  let parts = 2;
  for (; parts < 2 * norm; parts *= 2) halvings += 1;
  const scaled = a.map((row) => row.map((value) => value / parts));
  const order = 9;
  const identity: Matrix = a.map((_, i) => a.map((_one, j) => (i === j ? 1 : 0)));
  let power = identity;
  let upper = identity;
  let lower = identity;
  let weight = 1;
  for (let k = 1; k <= order; k++) {
    weight *= (order - k + 1) / (k * (2 * order - k + 1));
    const w = weight;
    power = product(power, scaled);
    upper = upper.map((row, i) => row.map((value, j) => value + w * power[i]![j]!));
    lower = lower.map((row, i) => row.map((value, j) => value + (k % 2 === 0 ? w : -w) * power[i]![j]!));
  }
  let result = solve(lower, upper);
  for (let i = 0; i < halvings; i++) result = product(result, result);
  return result;
}

/** Central amount over V1 and its area at each time, for doses without steady states or resets; F, TLAG, D1 of depot doses. */
export function matrixCourse(
  p: Parameters,
  depots: number,
  doses: readonly DoseRecord[],
  times: readonly number[],
): { readonly value: readonly number[]; readonly area: readonly number[] } {
  const { matrix, central } = systemOf(p, depots);
  const size = matrix.length;
  const value = times.map(() => 0);
  const area = times.map(() => 0);
  const advance = (state: readonly number[], h: number): number[] => {
    const e = exponential(matrix.map((row) => row.map((one) => one * h)));
    return e.map((row) => row.reduce((sum, one, j) => sum + one * state[j]!, 0));
  };
  for (const dose of doses) {
    const depot = dose.cmt === 'depot';
    const amount = dose.amt * (dose.F ?? 1) * (depot ? (p['F'] ?? 1) : 1);
    const lag = (dose.lag ?? 0) + (depot ? (p['TLAG'] ?? 0) : 0);
    const duration = dose.dur ?? (dose.rate === undefined ? (depot ? (p['D1'] ?? 0) : 0) : amount / dose.rate);
    const into = depot && depots > 0 ? 0 : central;
    for (let n = 0; n <= (dose.addl ?? 0); n++) {
      const begin = dose.time + lag + n * (dose.ii ?? 0);
      for (const [i, time] of times.entries()) {
        if (time <= begin) continue;
        let state = Array.from({ length: size }, () => 0);
        if (duration > 0) {
          state[into === 0 && depots > 0 ? size - 2 : size - 1] = amount / duration;
          state = advance(state, Math.min(duration, time - begin));
          state[size - 1] = 0;
          state[size - 2] = 0;
          if (time > begin + duration) state = advance(state, time - begin - duration);
        } else {
          state[into] = amount;
          state = advance(state, time - begin);
        }
        value[i]! += state[central]! / p['V1']!;
        area[i]! += state[size - 3]! / p['V1']!;
      }
    }
  }
  return { value, area };
}
