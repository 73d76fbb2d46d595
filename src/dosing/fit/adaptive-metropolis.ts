import { type RandomSource, logFast, randomSource } from '../../core/index.ts';
import { cholesky } from './symmetric-matrix.ts';

export interface MetropolisOptions {
  readonly seed: number;
  readonly chains: number;
  /** chains × size, row by row; with a finite objective. */
  readonly starts: Float64Array;
  /** First guess of the target's covariance, size × size. */
  readonly covariance: Float64Array;
  /** Steps kept of all chains together, after as many again in which the proposal is adapted. */
  readonly steps: number;
  /** The kept steps are doubled up to this number until the chains agree. */
  readonly mostSteps: number;
}

export interface MetropolisResult {
  /** count × size, row by row, chain after chain. */
  readonly draws: Float64Array;
  readonly count: number;
  readonly acceptance: number;
  readonly rHat: number;
  readonly effectiveSamples: number;
}

/** Chains that have met: Gelman's split R̂ below this. */
const MET = 1.01;

/**
 * Random-walk Metropolis on −objective / 2: the proposal's covariance and length follow the chain while it burns in
 * (Haario et al., Bernoulli 7 (2001) 223–242; acceptance aimed at 0.3), then stay fixed.
 */
export function adaptiveMetropolis(
  objective: (u: Float64Array) => number,
  size: number,
  options: MetropolisOptions,
): MetropolisResult {
  const { chains } = options;
  const walkers = Array.from({ length: chains }, (_, c) =>
    walkerAt(objective, options.starts.slice(c * size, (c + 1) * size), options.covariance, options.seed + 7919 * c),
  );
  for (const walker of walkers) burnIn(walker, objective, Math.ceil(options.steps / chains));
  let perChain = Math.ceil(options.steps / chains);
  let kept = walkers.map((walker) => walk(walker, objective, perChain));
  let quality = judge(kept, size, perChain);
  while ((quality.rHat > MET || quality.effectiveSamples < 400) && 2 * perChain * chains <= options.mostSteps) {
    kept = kept.map((earlier, c) => {
      const longer = new Float64Array(2 * earlier.length);
      longer.set(earlier);
      longer.set(walk(walkers[c]!, objective, perChain), earlier.length);
      return longer;
    });
    perChain *= 2;
    quality = judge(kept, size, perChain);
  }
  const draws = new Float64Array(chains * perChain * size);
  for (const [c, chain] of kept.entries()) draws.set(chain, c * perChain * size);
  let accepted = 0;
  let tried = 0;
  for (const walker of walkers) {
    accepted += walker.accepted;
    tried += walker.tried;
  }
  return { draws, count: chains * perChain, acceptance: accepted / tried, ...quality };
}

interface Walker {
  readonly random: RandomSource;
  u: Float64Array;
  next: Float64Array;
  readonly normal: Float64Array;
  ofv: number;
  factor: Float64Array;
  length: number;
  accepted: number;
  tried: number;
}

function walkerAt(
  objective: (u: Float64Array) => number,
  start: Float64Array,
  covariance: Float64Array,
  seed: number,
): Walker {
  const size = start.length;
  return {
    random: randomSource(seed),
    u: start,
    next: new Float64Array(size),
    normal: new Float64Array(size),
    ofv: objective(start),
    factor: cholesky(covariance, size)!,
    length: 2.38 / Math.sqrt(size),
    accepted: 0,
    tried: 0,
  };
}

/** One step; says whether it was taken. */
function step(walker: Walker, objective: (u: Float64Array) => number): boolean {
  const { random, u, next, normal, factor, length } = walker;
  const size = u.length;
  for (let k = 0; k < size; k++) normal[k] = random.normal();
  for (let k = 0; k < size; k++) {
    let sum = 0;
    for (let l = 0; l <= k; l++) sum += factor[k * size + l]! * normal[l]!;
    next[k] = u[k]! + length * sum;
  }
  const ofv = objective(next);
  const taken = ofv < walker.ofv || ofv - walker.ofv < -2 * logFast(random.uniform());
  if (!taken) return false;
  walker.u = next;
  walker.next = u;
  walker.ofv = ofv;
  return true;
}

function burnIn(walker: Walker, objective: (u: Float64Array) => number, steps: number): void {
  const size = walker.u.length;
  const mean = Float64Array.from(walker.u);
  const spread = new Float64Array(size * size);
  const settled = Math.floor(steps / 4);
  for (let i = 1; i <= steps; i++) {
    const taken = step(walker, objective);
    walker.length *= 1 + ((taken ? 1 : 0) - 0.3) / (10 + 0.2 * i);
    if (i <= settled) {
      mean.set(walker.u);
      continue;
    }
    const n = i - settled;
    for (let k = 0; k < size; k++) walker.normal[k] = walker.u[k]! - mean[k]!;
    for (let k = 0; k < size; k++) mean[k]! += walker.normal[k]! / (n + 1);
    for (let k = 0; k < size; k++)
      for (let l = 0; l < size; l++) spread[k * size + l]! += walker.normal[k]! * (walker.u[l]! - mean[l]!);
    if (n >= 20 * size && n % (50 * size) === 0) {
      const covariance = spread.map((value) => value / n);
      for (let k = 0; k < size; k++) covariance[k * size + k]! += 1e-8;
      walker.factor = cholesky(covariance, size) ?? walker.factor;
    }
  }
}

function walk(walker: Walker, objective: (u: Float64Array) => number, steps: number): Float64Array {
  const size = walker.u.length;
  const draws = new Float64Array(steps * size);
  for (let i = 0; i < steps; i++) {
    if (step(walker, objective)) walker.accepted += 1;
    walker.tried += 1;
    draws.set(walker.u, i * size);
  }
  return draws;
}

/** Split R̂ and effective samples (A. Gelman et al., Bayesian Data Analysis, 3rd ed., §11.4–11.5), the worst coordinate. */
function judge(
  chains: readonly Float64Array[],
  size: number,
  steps: number,
): { rHat: number; effectiveSamples: number } {
  let rHat = 1;
  let effectiveSamples = chains.length * steps;
  const half = Math.floor(steps / 2);
  for (let k = 0; k < size; k++) {
    const halves = chains.flatMap((chain) =>
      [0, steps - half].map((from) => Float64Array.from({ length: half }, (_, i) => chain[(from + i) * size + k]!)),
    );
    const found = judgeOne(halves, half);
    rHat = Math.max(rHat, found.rHat);
    effectiveSamples = Math.min(effectiveSamples, found.effectiveSamples);
  }
  return { rHat, effectiveSamples };
}

function judgeOne(chains: readonly Float64Array[], n: number): { rHat: number; effectiveSamples: number } {
  const m = chains.length;
  const means = chains.map((chain) => chain.reduce((sum, x) => sum + x, 0) / n);
  const grand = means.reduce((sum, x) => sum + x, 0) / m;
  const between = means.reduce((sum, mean) => sum + (mean - grand) * (mean - grand), 0) / (m - 1);
  const within =
    chains.reduce((sum, chain, c) => sum + chain.reduce((part, x) => part + (x - means[c]!) * (x - means[c]!), 0), 0) /
    (m * (n - 1));
  if (!(within > 0)) return { rHat: Number.POSITIVE_INFINITY, effectiveSamples: 0 };
  const total = ((n - 1) / n) * within + between;
  // Autocorrelation summed by pairs while they are positive (Geyer's initial sequence).
  let sum = 0;
  for (let lag = 1; lag + 1 < n; lag += 2) {
    const pair = correlation(chains, n, lag, total) + correlation(chains, n, lag + 1, total);
    if (!(pair > 0)) break;
    sum += pair;
  }
  return { rHat: Math.sqrt(total / within), effectiveSamples: Math.min(m * n, (m * n) / (1 + 2 * sum)) };
}

function correlation(chains: readonly Float64Array[], n: number, lag: number, total: number): number {
  let squares = 0;
  for (const chain of chains)
    for (let i = lag; i < n; i++) {
      const step = chain[i]! - chain[i - lag]!;
      squares += step * step;
    }
  return 1 - squares / (chains.length * (n - lag)) / (2 * total);
}
