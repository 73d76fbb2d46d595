/**
 * Ordinary least squares by the normal equations, solved by Cholesky's decomposition.
 * @param rows design matrix, a row a person, the constant 1 first
 * @returns one coefficient a column; null where the columns depend on each other
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  values: readonly number[],
): readonly number[] | null {
  const n = rows[0]?.length ?? 0;
  const square = Array.from({ length: n }, () => new Float64Array(n));
  const right = new Float64Array(n);
  for (const [person, row] of rows.entries())
    for (let i = 0; i < n; i++) {
      right[i] = right[i]! + row[i]! * values[person]!;
      for (let j = 0; j <= i; j++) square[i]![j] = square[i]![j]! + row[i]! * row[j]!;
    }
  return solve(square, right);
}

/** Solves A x = b of a symmetric positive definite A, of which the lower half is given. */
function solve(a: readonly Float64Array[], b: Float64Array): readonly number[] | null {
  const n = b.length;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!;
      for (let k = 0; k < j; k++) sum -= a[i]![k]! * a[j]![k]!;
      if (i !== j) a[i]![j] = sum / a[j]![j]!;
      else if (!(sum > 1e-12)) return null;
      else a[i]![i] = Math.sqrt(sum);
    }
  const x = Array.from(b);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = x[i]! - a[i]![k]! * x[k]!;
    x[i] = x[i]! / a[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = x[i]! - a[k]![i]! * x[k]!;
    x[i] = x[i]! / a[i]![i]!;
  }
  return x;
}
