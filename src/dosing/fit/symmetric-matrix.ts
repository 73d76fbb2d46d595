/* Small symmetric matrices, n × n, row by row. */

/**
 * Lower Cholesky factor of a positive definite matrix, its diagonal raised by the share `damping`; `null` where it is not
 * one. Written into `lower`.
 */
export function cholesky(
  matrix: Float64Array,
  n: number,
  damping = 0,
  lower: Float64Array = new Float64Array(n * n),
): Float64Array | null {
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      if (i === j) sum *= 1 + damping;
      for (let k = 0; k < j; k++) sum -= lower[i * n + k]! * lower[j * n + k]!;
      if (i !== j) lower[i * n + j] = sum / lower[j * n + j]!;
      else if (sum > 0 && sum < Number.POSITIVE_INFINITY) lower[i * n + i] = Math.sqrt(sum);
      else return null;
    }
  return lower;
}

/**
 * Factor of a positive semidefinite matrix: n × rank, matrix = factor × factorᵀ. Variances of zero, and deviations that
 * follow wholly from earlier ones, add no column. `null` where the matrix is not semidefinite.
 */
export function semidefiniteFactor(matrix: Float64Array, n: number): { factor: Float64Array; rank: number } | null {
  const columns: Float64Array[] = [];
  for (let j = 0; j < n; j++) {
    const column = new Float64Array(n);
    let scale = 0;
    for (let i = j; i < n; i++) {
      let sum = matrix[i * n + j]!;
      for (const earlier of columns) sum -= earlier[i]! * earlier[j]!;
      column[i] = sum;
      scale = Math.max(scale, Math.sqrt(Math.abs(matrix[i * n + i]! * matrix[j * n + j]!)));
    }
    const pivot = column[j]!;
    const rounding = 1e-10 * scale;
    if (!(pivot > rounding)) {
      if (!(pivot >= -rounding) || column.some((value) => Math.abs(value) > 1e-6 * scale + 1e-300)) return null;
      continue;
    }
    const root = Math.sqrt(pivot);
    columns.push(column.map((value) => value / root));
  }
  const rank = columns.length;
  const factor = new Float64Array(n * rank);
  for (const [k, column] of columns.entries()) for (let i = 0; i < n; i++) factor[i * rank + k] = column[i]!;
  return { factor, rank };
}

/** x with lower × lowerᵀ x = b. */
export function solveCholesky(
  lower: Float64Array,
  n: number,
  b: Float64Array,
  x: Float64Array = new Float64Array(n),
): Float64Array {
  for (let i = 0; i < n; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i * n + k]! * x[k]!;
    x[i] = sum / lower[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < n; k++) sum -= lower[k * n + i]! * x[k]!;
    x[i] = sum / lower[i * n + i]!;
  }
  return x;
}

/** Inverse of the matrix whose Cholesky factor this is. */
export function inverseOf(lower: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  const unit = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    unit.fill(0);
    unit[j] = 1;
    inverse.set(solveCholesky(lower, n, unit), j * n);
  }
  return inverse;
}

/** factor (n × m) × matrix (m × m) × factorᵀ. */
export function sandwich(factor: Float64Array, n: number, matrix: Float64Array, m: number): Float64Array {
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = 0; k < m; k++)
        for (let l = 0; l < m; l++) sum += factor[i * m + k]! * matrix[k * m + l]! * factor[j * m + l]!;
      result[i * n + j] = sum;
      result[j * n + i] = sum;
    }
  return result;
}

/** Eigenvalues, unordered, by Jacobi's rotations. */
export function eigenvalues(matrix: Float64Array, n: number): Float64Array {
  const a = Float64Array.from(matrix);
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    let size = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        if (i === j) size += a[i * n + i]! * a[i * n + i]!;
        else off += a[i * n + j]! * a[i * n + j]!;
    if (off <= 1e-30 * size) break;
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(a, n, p, q);
  }
  return Float64Array.from({ length: n }, (_, i) => a[i * n + i]!);
}

function rotate(a: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q]!;
  if (apq === 0) return;
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const akp = a[k * n + p]!;
    const akq = a[k * n + q]!;
    a[k * n + p] = c * akp - s * akq;
    a[k * n + q] = s * akp + c * akq;
  }
  for (let k = 0; k < n; k++) {
    const apk = a[p * n + k]!;
    const aqk = a[q * n + k]!;
    a[p * n + k] = c * apk - s * aqk;
    a[q * n + k] = s * apk + c * aqk;
  }
}
