/**
 * Non-negative least squares: `x ≥ 0` with the least `‖A x − b‖` (Lawson and Hanson 1974, algorithm NNLS). `columns` are the columns of
 * `A`. The unconstrained steps are solved by Cholesky on the normal equations of the columns in use; for the few dozen columns of a
 * signature matrix, whose entries are shares of one, that loses no digit that matters.
 */
export function nonNegativeLeastSquares(
  columns: readonly (readonly number[])[],
  target: readonly number[],
): readonly number[] {
  const count = columns.length;
  const gram = columns.map((a) => columns.map((b) => dot(a, b)));
  const toward = columns.map((a) => dot(a, target));
  const scale = Math.max(1e-300, ...toward.map((value) => Math.abs(value)));
  const solution: number[] = Array.from({ length: count }, () => 0);
  const inUse: boolean[] = Array.from({ length: count }, () => false);
  // Each outer step lowers the residual, so no set of columns comes twice; the bound is for rounding.
  for (let step = 0; step < 3 * count + 10; step++) {
    const next = steepest(gram, toward, solution, inUse, scale);
    if (next < 0) break;
    inUse[next] = true;
    for (;;) {
      const used = inUse.flatMap((is, i) => (is ? [i] : []));
      const free = solveFor(gram, toward, used);
      if (free === null) {
        inUse[next] = false;
        break;
      }
      const cut = firstToLeave(solution, used, free);
      if (cut === null) {
        solution.fill(0);
        used.forEach((i, k) => (solution[i] = free[k]!));
        break;
      }
      used.forEach((i, k) => (solution[i] = solution[i]! + cut * (free[k]! - solution[i]!)));
      for (const i of used)
        if (solution[i]! <= 1e-14 * scale) {
          solution[i] = 0;
          inUse[i] = false;
        }
    }
  }
  return solution;
}

function steepest(
  gram: readonly (readonly number[])[],
  toward: readonly number[],
  solution: readonly number[],
  inUse: readonly boolean[],
  scale: number,
): number {
  let best = -1;
  let steepest = 1e-12 * scale;
  for (let i = 0; i < toward.length; i++) {
    if (inUse[i]!) continue;
    const slope = toward[i]! - dot(gram[i]!, solution);
    if (slope > steepest) [best, steepest] = [i, slope];
  }
  return best;
}

/** How far one may go from the feasible solution toward the free one before the first part turns negative; null: all the way. */
function firstToLeave(solution: readonly number[], used: readonly number[], free: readonly number[]): number | null {
  let cut: number | null = null;
  used.forEach((i, k) => {
    if (free[k]! > 0) return;
    const here = solution[i]! / (solution[i]! - free[k]!);
    if (Number.isFinite(here) && (cut === null || here < cut)) cut = here;
  });
  return cut;
}

/** Cholesky on the chosen rows and columns; null where they depend on one another. */
function solveFor(
  gram: readonly (readonly number[])[],
  toward: readonly number[],
  used: readonly number[],
): readonly number[] | null {
  const n = used.length;
  const lower: number[][] = [];
  for (let i = 0; i < n; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let sum = gram[used[i]!]![used[j]!]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * lower[j]![k]!;
      if (j < i) row.push(sum / lower[j]![j]!);
      else if (sum <= 1e-12 * gram[used[i]!]![used[i]!]!) return null;
      else row.push(Math.sqrt(sum));
    }
    lower.push(row);
  }
  const forward: number[] = [];
  for (let i = 0; i < n; i++) {
    let sum = toward[used[i]!]!;
    for (let k = 0; k < i; k++) sum -= lower[i]![k]! * forward[k]!;
    forward.push(sum / lower[i]![i]!);
  }
  const back: number[] = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = forward[i]!;
    for (let k = i + 1; k < n; k++) sum -= lower[k]![i]! * back[k]!;
    back[i] = sum / lower[i]![i]!;
  }
  return back;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
