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
  const norms = columns.map((column) => Math.sqrt(dot(column, column)));
  const longest = Math.max(0, ...norms);
  // Columns of one length make the bounds below mean the same for each; one that is next to nothing carries nothing.
  const carries = norms.map((norm) => norm > 1e-10 * longest);
  const unit = columns.map((column, i) =>
    carries[i]! ? column.map((value) => value / norms[i]!) : column.map(() => 0),
  );
  const gram = unit.map((a) => unit.map((b) => dot(a, b)));
  const toward = unit.map((a) => dot(a, target));
  const scale = Math.max(...toward.map((value) => Math.abs(value)));
  const solution: number[] = Array.from({ length: count }, () => 0);
  const inUse: boolean[] = Array.from({ length: count }, () => false);
  const tried: boolean[] = carries.map((is) => !is);
  // Each outer step lowers the residual, so no set of columns comes twice; the bound is for rounding.
  for (let step = 0; step < 10 * count; step++) {
    const next = steepest(gram, toward, solution, inUse, tried, scale);
    if (next < 0) break;
    inUse[next] = true;
    if (!settle(gram, toward, solution, inUse)) {
      inUse[next] = false;
      tried[next] = true;
    }
  }
  return solution.map((value, i) => (carries[i]! ? value / norms[i]! : 0));
}

/** Moves to the best solution of the columns in use, taking out those that would turn negative. False where they depend on one another. */
function settle(
  gram: readonly (readonly number[])[],
  toward: readonly number[],
  solution: number[],
  inUse: boolean[],
): boolean {
  for (;;) {
    const used = inUse.flatMap((is, i) => (is ? [i] : []));
    const free = solveFor(gram, toward, used);
    if (free === null) return false;
    let first = -1;
    let cut = 1;
    used.forEach((i, k) => {
      if (free[k]! > 0) return;
      const here = solution[i]! <= 0 ? 0 : solution[i]! / (solution[i]! - free[k]!);
      if (first < 0 || here < cut) [first, cut] = [i, here];
    });
    used.forEach((i, k) => (solution[i] = first < 0 ? free[k]! : solution[i]! + cut * (free[k]! - solution[i]!)));
    if (first < 0) return true;
    solution[first] = 0;
    inUse[first] = false;
  }
}

function steepest(
  gram: readonly (readonly number[])[],
  toward: readonly number[],
  solution: readonly number[],
  inUse: readonly boolean[],
  tried: readonly boolean[],
  scale: number,
): number {
  let best = -1;
  let steepest = 1e-11 * scale;
  for (let i = 0; i < toward.length; i++) {
    if (inUse[i]! || tried[i]!) continue;
    const slope = toward[i]! - dot(gram[i]!, solution);
    if (slope > steepest) [best, steepest] = [i, slope];
  }
  return best;
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
    lower.push(row);
    for (let j = 0; j <= i; j++) {
      let sum = gram[used[i]!]![used[j]!]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * lower[j]![k]!;
      if (j < i) row.push(sum / lower[j]![j]!);
      else if (sum <= 1e-10 * gram[used[i]!]![used[i]!]!) return null;
      else row.push(Math.sqrt(sum));
    }
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
