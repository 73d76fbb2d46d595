/**
 * LU factors of an n × n matrix (row by row), in place, by Gauss's elimination with the largest pivot of each column.
 * False where it is singular or holds what is not a number.
 */
export function factorise(n: number, matrix: Float64Array, pivots: Int32Array): boolean {
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(matrix[i * n + k]!) > Math.abs(matrix[pivot * n + k]!)) pivot = i;
    pivots[k] = pivot;
    const value = matrix[pivot * n + k]!;
    if (!(Math.abs(value) > 0) || !Number.isFinite(value)) return false;
    if (pivot !== k)
      for (let j = 0; j < n; j++) {
        const other = matrix[k * n + j]!;
        matrix[k * n + j] = matrix[pivot * n + j]!;
        matrix[pivot * n + j] = other;
      }
    for (let i = k + 1; i < n; i++) {
      const factor = matrix[i * n + k]! / value;
      matrix[i * n + k] = factor;
      if (factor !== 0) for (let j = k + 1; j < n; j++) matrix[i * n + j]! -= factor * matrix[k * n + j]!;
    }
  }
  return true;
}

/** Solves with the factors of {@link factorise}; `b` becomes the solution. */
export function solveFactorised(n: number, factors: Float64Array, pivots: Int32Array, b: Float64Array): void {
  for (let k = 0; k < n; k++) {
    const pivot = pivots[k]!;
    const value = b[pivot]!;
    b[pivot] = b[k]!;
    b[k] = value;
  }
  for (let i = 1; i < n; i++) {
    let sum = b[i]!;
    for (let j = 0; j < i; j++) sum -= factors[i * n + j]! * b[j]!;
    b[i] = sum;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let j = i + 1; j < n; j++) sum -= factors[i * n + j]! * b[j]!;
    b[i] = sum / factors[i * n + i]!;
  }
}
