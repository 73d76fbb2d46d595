/**
 * The compartments of a linear model taken apart into independent modes. Amounts A of a central compartment and those around
 * it obey dA/dt = −K A; with A_i scaled by √(V1/V_i) K is symmetric, so its modes are orthogonal and real whatever the rates,
 * equal ones too. Mode j decays with `rate[j]`; an amount put into the central compartment enters it times `share[j]`, and the
 * central amount is the sum of the modes times `share[j]`.
 */
export interface Modes {
  readonly count: number;
  readonly rate: Float64Array;
  readonly share: Float64Array;
  /** Row i, column j: part of mode j in the scaled amount of compartment i; row 0 is `share`. */
  readonly vectors: Float64Array;
}

export function createModes(count: number): Modes {
  return {
    count,
    rate: new Float64Array(count),
    share: new Float64Array(count),
    vectors: new Float64Array(count * count),
  };
}

/** One compartment: k10 = CL/V1. */
export function oneMode(modes: Modes, k10: number): void {
  modes.rate[0] = k10;
  modes.share[0] = 1;
  modes.vectors[0] = 1;
}

/**
 * Two compartments in closed form. The smaller rate comes from the product of both, k10 k21, and each share from the form
 * without a difference of near numbers.
 */
export function twoModes({ rate, share, vectors }: Modes, k10: number, k12: number, k21: number): void {
  const central = k10 + k12;
  const gap = central - k21;
  const coupling = k12 * k21;
  const root = Math.sqrt(gap * gap + 4 * coupling);
  const fast = (central + k21 + root) / 2;
  const slow = fast > 0 ? (k10 * k21) / fast : 0;
  let ofFast = 1;
  let ofSlow = 0;
  if (root > 0) {
    const large = (Math.abs(gap) + root) / (2 * root);
    const small = (2 * coupling) / (root * (root + Math.abs(gap)));
    ofFast = gap >= 0 ? large : small;
    ofSlow = gap >= 0 ? small : large;
  }
  const cosine = Math.sqrt(ofFast);
  const sine = Math.sqrt(ofSlow);
  rate[0] = fast;
  rate[1] = slow;
  share[0] = cosine;
  share[1] = sine;
  vectors[0] = cosine;
  vectors[1] = sine;
  vectors[2] = -sine;
  vectors[3] = cosine;
}

const SWEEPS = 30;
/** Columns of the factor B of K = BᵀB, one after another. */
const columns = new Float64Array(9);

/**
 * Three compartments by Jacobi rotations of the columns of B, K = BᵀB, whose entries are roots of the rate constants: small
 * rates keep their relative accuracy (Demmel & Veselić 1992, SIAM J Matrix Anal Appl 13:1204).
 */
export function threeModes(
  { rate, share, vectors }: Modes,
  k10: number,
  k12: number,
  k21: number,
  k13: number,
  k31: number,
): void {
  columns[0] = Math.sqrt(k10);
  columns[1] = Math.sqrt(k12);
  columns[2] = Math.sqrt(k13);
  columns[3] = 0;
  columns[4] = -Math.sqrt(k21);
  columns[5] = 0;
  columns[6] = 0;
  columns[7] = 0;
  columns[8] = -Math.sqrt(k31);
  for (let i = 0; i < 9; i++) vectors[i] = i % 4 === 0 ? 1 : 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const first = rotate(vectors, 0, 1);
    const second = rotate(vectors, 0, 2);
    const third = rotate(vectors, 1, 2);
    if (!first && !second && !third) break;
  }
  for (let j = 0; j < 3; j++) {
    rate[j] = dot(j, j);
    share[j] = vectors[j]!;
  }
}

function dot(p: number, q: number): number {
  return (
    columns[3 * p]! * columns[3 * q]! +
    columns[3 * p + 1]! * columns[3 * q + 1]! +
    columns[3 * p + 2]! * columns[3 * q + 2]!
  );
}

/** Makes columns p and q orthogonal; false where they are already, to the last digit. */
function rotate(vectors: Float64Array, p: number, q: number): boolean {
  const across = dot(p, q);
  const pp = dot(p, p);
  const qq = dot(q, q);
  if (!(Math.abs(across) > 1e-16 * Math.sqrt(pp * qq))) return false;
  const ratio = (qq - pp) / (2 * across);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(1 + ratio * ratio));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = cosine * tangent;
  for (let i = 0; i < 3; i++) {
    const a = columns[3 * p + i]!;
    const b = columns[3 * q + i]!;
    columns[3 * p + i] = cosine * a - sine * b;
    columns[3 * q + i] = sine * a + cosine * b;
    const u = vectors[3 * i + p]!;
    const v = vectors[3 * i + q]!;
    vectors[3 * i + p] = cosine * u - sine * v;
    vectors[3 * i + q] = sine * u + cosine * v;
  }
  return true;
}
