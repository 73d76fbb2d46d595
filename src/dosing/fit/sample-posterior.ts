import { PropriaError, inverseNormal, sobolPoints } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { DosingHistory } from '../model/history.ts';
import { type Deviations, deviationsOf } from './deviations.ts';
import { adaptiveMetropolis } from './adaptive-metropolis.ts';
import type { MapFit } from './fit-map.ts';
import { type FitOptions, fitProblem } from './fit-problem.ts';
import { importanceSample } from './importance-sample.ts';
import { resampleEvenly } from './resample.ts';
import { cholesky, inverseOf } from './symmetric-matrix.ts';

export interface PosteriorOptions {
  readonly seed: number;
  /** Draws to return; 4,096, or 1,024 where each evaluation solves differential equations. */
  readonly draws?: number | undefined;
  /** Evaluations of importance sampling; 8,192 at least, or 2,048. Powers of two spread best. */
  readonly proposals?: number | undefined;
  /** Tried once where `proposals` have too few effective samples, before chains are; left out: chains at once. */
  readonly mostProposals?: number | undefined;
  /** `laplace`: the normal distribution at the estimate, without correction. `metropolis`: without importance sampling first. */
  readonly method?: 'auto' | 'laplace' | 'metropolis' | undefined;
  readonly prepare?: FitOptions['prepare'];
}

/** Equally weighted draws of one person's deviations. */
export interface Posterior {
  /** draws × etas, row by row. */
  readonly eta: Float64Array;
  /** draws × (occasions × kappas), row by row. */
  readonly kappas: Float64Array;
  readonly count: number;
  /** `none`: there were no levels, the draws are the population's. */
  readonly method: 'none' | 'laplace' | 'importance' | 'metropolis';
  /** How many independent draws would say as much. */
  readonly effectiveSamples: number;
  /** Split R̂, the largest of all coordinates; `null` where no chains were run. 1 is best; above 1.05 they have not met. */
  readonly rHat: number | null;
  readonly seed: number;
}

/**
 * Below this many effective samples importance sampling gives way to Markov chains; where every evaluation solves
 * differential equations, chains of a bearable length would not reach more.
 */
const ENOUGH = { closed: 400, solved: 100 };

/**
 * Draws from the posterior at a fit: importance sampling with a Student proposal at each minimum, resampled; adaptive
 * Metropolis where that has too few effective samples and chains have more; from the prior where no level took part.
 * Deterministic by seed.
 * @throws PropriaError DOSING_POSTERIOR_IMPOSSIBLE where no draw has a finite objective.
 */
export function samplePosterior(
  model: CompiledModel,
  history: DosingHistory,
  fit: MapFit,
  options: PosteriorOptions,
): Posterior {
  const { seed } = options;
  const solved = model.definition.structure.type === 'ode';
  const draws = options.draws ?? (solved ? 1024 : 4096);
  if (fit.levelsUsed === 0) return drawPrior(model, { draws, seed, occasions: fit.occasions.length });
  const exact = fitProblem(model, history, {
    priorWeight: fit.priorWeight,
    levelWeights: fit.levelWeights ?? undefined,
    prepare: options.prepare,
  });
  const problem = exact.rough ?? exact;
  const { deviations } = problem;
  const { size } = deviations;
  if (size === 0) return spreadOut(deviations, new Float64Array(0), draws, 'laplace', draws, null, seed);
  const method = options.method ?? 'auto';
  if (method === 'laplace') {
    const u = laplaceDraws(fit, size, draws, seed);
    return spreadOut(deviations, u, draws, 'laplace', draws, null, seed);
  }
  const proposals = options.proposals ?? (solved ? 2048 : Math.max(8192, powerOfTwoAbove(draws)));
  const enough = solved ? ENOUGH.solved : ENOUGH.closed;
  let sample = importanceSample(problem, fit.modes, method === 'auto' ? proposals : 256, seed);
  const most = options.mostProposals ?? proposals;
  if (method === 'auto' && proposals < most && sample.effectiveSamples < enough)
    sample = importanceSample(problem, fit.modes, most, seed);
  if (!(sample.effectiveSamples > 0))
    throw new PropriaError('DOSING_POSTERIOR_IMPOSSIBLE', { params: { detail: 'no draw explains the levels' } });
  if (method === 'auto' && sample.effectiveSamples >= enough) {
    const u = resampleEvenly(sample.points, sample.weights, size, draws, seed);
    return spreadOut(deviations, u, draws, 'importance', sample.effectiveSamples, null, seed);
  }
  const starts = resampleEvenly(sample.points, sample.weights, size, CHAINS, seed);
  const chain = adaptiveMetropolis(problem.objective, size, {
    seed,
    chains: CHAINS,
    starts,
    covariance: inverseOf(cholesky(fit.modes[0]!.precision, size)!, size),
    steps: solved ? 2000 : 40_000,
    mostSteps: solved ? 4000 : 160_000,
  });
  if (method === 'auto' && sample.effectiveSamples > chain.effectiveSamples) {
    const better = resampleEvenly(sample.points, sample.weights, size, draws, seed);
    return spreadOut(deviations, better, draws, 'importance', sample.effectiveSamples, null, seed);
  }
  const even = new Float64Array(chain.count).fill(1 / chain.count);
  const u = resampleEvenly(chain.draws, even, size, draws, seed);
  return spreadOut(deviations, u, draws, 'metropolis', chain.effectiveSamples, chain.rHat, seed);
}

const CHAINS = 4;

/** Draws from the population: evenly spread, so that shares of them settle fast. */
export function drawPrior(
  model: CompiledModel,
  options: { readonly draws: number; readonly seed: number; readonly occasions?: number | undefined },
): Posterior {
  const { draws, seed } = options;
  const deviations = deviationsOf(model, options.occasions ?? 0);
  const u = sobolPoints(draws, deviations.size, seed);
  for (let i = 0; i < u.length; i++) u[i] = inverseNormal(u[i]!);
  return spreadOut(deviations, u, draws, 'none', draws, null, seed);
}

function laplaceDraws({ modes }: MapFit, size: number, draws: number, seed: number): Float64Array {
  const { u: centre, precision } = modes[0]!;
  const factor = cholesky(inverseOf(cholesky(precision, size)!, size), size)!;
  const points = sobolPoints(draws, size, seed);
  const u = new Float64Array(draws * size);
  for (let i = 0; i < draws; i++)
    for (let k = 0; k < size; k++) {
      let sum = centre[k]!;
      for (let l = 0; l <= k; l++) sum += factor[k * size + l]! * inverseNormal(points[i * size + l]!);
      u[i * size + k] = sum;
    }
  return u;
}

function spreadOut(
  deviations: Deviations,
  u: Float64Array,
  draws: number,
  method: Posterior['method'],
  effectiveSamples: number,
  rHat: number | null,
  seed: number,
): Posterior {
  const { size, etaCount } = deviations;
  const kappaLength = deviations.kappaCount * deviations.occasionCount;
  const eta = new Float64Array(draws * etaCount);
  const kappas = new Float64Array(draws * kappaLength);
  for (let i = 0; i < draws; i++)
    deviations.spread(
      u.subarray(i * size, (i + 1) * size),
      eta.subarray(i * etaCount, (i + 1) * etaCount),
      kappas.subarray(i * kappaLength, (i + 1) * kappaLength),
    );
  return { eta, kappas, count: draws, method, effectiveSamples, rHat, seed };
}

function powerOfTwoAbove(n: number): number {
  let power = 1;
  while (power < n) power *= 2;
  return power;
}
