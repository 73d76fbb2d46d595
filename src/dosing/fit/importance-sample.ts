import { exp, inverseNormal, logFast, sobolPoints } from '../../core/index.ts';
import { chiSquareQuantile } from './chi-square.ts';
import type { Mode } from './find-mode.ts';
import type { FitProblem } from './fit-problem.ts';
import { cholesky, inverseOf } from './symmetric-matrix.ts';

export interface WeightedSample {
  /** count × size, row by row. */
  readonly points: Float64Array;
  /** Sum to 1. */
  readonly weights: Float64Array;
  /** 1 / Σ weights². */
  readonly effectiveSamples: number;
}

/** Heavy tails, so that no weight grows without bound; an even number makes its quantile a finite sum. */
const DEGREES = 6;

interface Component {
  readonly centre: Float64Array;
  /** Cholesky factor of the precision (lower), and of its inverse. */
  readonly precisionFactor: Float64Array;
  readonly factor: Float64Array;
  /** ln of its share in the mixture and of its density's constant. */
  readonly logShare: number;
  readonly share: number;
}

/**
 * Importance sampling with Student distributions at the minima, each as wide as Laplace's approximation there and with
 * the share that it gives. The proposals are evenly spread points.
 */
export function importanceSample(
  problem: FitProblem,
  modes: readonly Mode[],
  count: number,
  seed: number,
): WeightedSample {
  const { size } = problem.deviations;
  const components = mixture(modes, size);
  const cube = sobolPoints(count, size + 1, seed);
  const points = new Float64Array(count * size);
  const weights = new Float64Array(count);
  const normal = new Float64Array(size);
  const u = new Float64Array(size);
  let best = Number.NEGATIVE_INFINITY;
  let chosen = 0;
  let until = components[0]!.share * count;
  for (let i = 0; i < count; i++) {
    while (i >= until && chosen < components.length - 1) {
      chosen += 1;
      until += components[chosen]!.share * count;
    }
    const { centre, factor } = components[chosen]!;
    const stretch = Math.sqrt(DEGREES / chiSquareQuantile(DEGREES, cube[i * (size + 1) + size]!));
    for (let k = 0; k < size; k++) normal[k] = stretch * inverseNormal(cube[i * (size + 1) + k]!);
    for (let k = 0; k < size; k++) {
      let sum = centre[k]!;
      for (let l = 0; l <= k; l++) sum += factor[k * size + l]! * normal[l]!;
      u[k] = sum;
      points[i * size + k] = sum;
    }
    const weight = -0.5 * problem.objective(u) - logDensity(components, u, size);
    weights[i] = weight;
    if (weight > best) best = weight;
  }
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const weight = best > Number.NEGATIVE_INFINITY ? exp(weights[i]! - best) : 0;
    weights[i] = weight;
    sum += weight;
  }
  let squares = 0;
  for (let i = 0; i < count; i++) {
    weights[i]! /= sum;
    squares += weights[i]! * weights[i]!;
  }
  return { points, weights, effectiveSamples: sum > 0 ? 1 / squares : 0 };
}

function mixture(modes: readonly Mode[], size: number): readonly Component[] {
  const logDeterminants = modes.map(({ precision }) => {
    const factor = cholesky(precision, size)!;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += logFast(factor[k * size + k]!);
    return { factor, half: sum };
  });
  // Laplace: mass = e^(−ofv/2) / √det(precision).
  const heights = modes.map(({ ofv }, m) => -0.5 * ofv - logDeterminants[m]!.half);
  const top = Math.max(...heights);
  const masses = heights.map((height) => exp(height - top));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return modes.map(({ u }, m) => {
    const { factor: precisionFactor, half } = logDeterminants[m]!;
    // A mode that Laplace thinks small may be wide: each keeps a tenth of an even share.
    const share = 0.9 * (masses[m]! / total) + 0.1 / modes.length;
    return {
      centre: u,
      precisionFactor,
      factor: cholesky(inverseOf(precisionFactor, size), size)!,
      share,
      logShare: logFast(share) + half,
    };
  });
}

/** ln of the mixture's density, up to a constant that all components have. */
function logDensity(components: readonly Component[], u: Float64Array, size: number): number {
  let top = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const { centre, precisionFactor, logShare } of components) {
    // (u − c)ᵀ P (u − c) = |Fᵀ (u − c)|² with P = F Fᵀ.
    let distance = 0;
    for (let k = 0; k < size; k++) {
      let part = 0;
      for (let l = k; l < size; l++) part += precisionFactor[l * size + k]! * (u[l]! - centre[l]!);
      distance += part * part;
    }
    const one = logShare - 0.5 * (DEGREES + size) * logFast(1 + distance / DEGREES);
    if (one > top) {
      sum = sum * exp(top - one) + 1;
      top = one;
    } else sum += exp(one - top);
  }
  return components.length === 1 ? top : top + logFast(sum);
}
