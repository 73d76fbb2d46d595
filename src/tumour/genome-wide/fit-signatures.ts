import { type Measured, assessed, notAssessed } from './measured.ts';
import { nonNegativeLeastSquares } from './nnls.ts';

/** Signatures by name, each with the share of every kind of substitution in its context (`A[C>A]A`). The user brings them. */
export interface SignatureMatrix {
  readonly contexts: readonly string[];
  readonly signatures: readonly { readonly name: string; readonly shares: readonly number[] }[];
}

export interface SignatureFit {
  /** Shares of the mutations, largest first; those under `leastWeight` are left out and the rest is not stretched over them. */
  readonly weights: readonly { readonly name: string; readonly weight: number }[];
  /** Cosine of the angle between what was seen and what the fit makes of it. */
  readonly cosine: number;
  readonly mutations: number;
}

/** Fewer substitutions than this tell nothing (PCGR's bound as well). */
export const LEAST_SUBSTITUTIONS = 200;
/** Below this cosine the matrix does not describe the tumour: no weights are given. */
const LEAST_COSINE = 0.8;

/** How much of each signature is in the counts of a tumour, by non-negative least squares. */
export function fitSignatures(
  matrix: SignatureMatrix,
  counts: ReadonlyMap<string, number>,
  leastWeight = 0.05,
): Measured<SignatureFit> {
  const seen = matrix.contexts.map((context) => counts.get(context) ?? 0);
  const mutations = seen.reduce((sum, count) => sum + count, 0);
  if (mutations < LEAST_SUBSTITUTIONS)
    return notAssessed('too-few-substitutions', `substitutions:${LEAST_SUBSTITUTIONS}`);
  const columns = matrix.signatures.map(({ shares }) => shares);
  const amounts = nonNegativeLeastSquares(columns, seen);
  const made = seen.map((_, row) => columns.reduce((sum, column, k) => sum + column[row]! * amounts[k]!, 0));
  const cosine = cosineOf(seen, made);
  if (!(cosine >= LEAST_COSINE)) return notAssessed('matrix-does-not-fit', 'other-signature-matrix');
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  const weights = amounts
    .map((amount, k) => ({ name: matrix.signatures[k]!.name, weight: amount / all }))
    .filter(({ weight }) => weight >= leastWeight)
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  return assessed({ weights, cosine, mutations });
}

function cosineOf(a: readonly number[], b: readonly number[]): number {
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, i) => {
    ab += value * b[i]!;
    aa += value * value;
    bb += b[i]! * b[i]!;
  });
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
