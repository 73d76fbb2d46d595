import { randomSource } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { Subject } from './regimen.ts';

/** One person's own deviations from the typical: all 0 where nothing is known. */
export interface Individual {
  readonly eta: Float64Array;
  /** Individual on each occasion of the history, as the fit has them; those of the future are 0. */
  readonly kappas?: Float64Array | undefined;
}

/** Equally likely deviations, one row of `eta` a draw. */
export interface Draws {
  readonly eta: Float64Array;
  readonly count: number;
  /** One row a draw, each as {@link Individual.kappas}. */
  readonly kappas?: Float64Array | undefined;
}

export function typicalOf(model: CompiledModel): Individual {
  return { eta: new Float64Array(model.etaNames.length) };
}

/** `{ eta_CL: 0.1 }` in the model's order; what is not named is 0. */
export function individualOf(model: CompiledModel, named: Readonly<Record<string, number>>): Individual {
  return { eta: Float64Array.from(model.etaNames, (name) => named[name] ?? 0) };
}

/** The kappas of a course: those of the past, where it is part of it, then zeros. */
export function kappasFor(
  { model, addToHistory = false }: Subject,
  past: Float64Array | undefined,
  occasions: number,
): Float64Array {
  const kappas = new Float64Array(occasions * model.kappaNames.length);
  if (addToHistory && past !== undefined) kappas.set(past.subarray(0, Math.min(past.length, kappas.length)));
  return kappas;
}

/**
 * `count` of the draws: one from each of so many equal stretches, for neighbours may be alike; which of a stretch by chance, for
 * evenly spread draws have a pattern. The same for the same draws.
 */
export function subsetOf(draws: Draws, count: number): Draws {
  if (draws.count <= count) return draws;
  const etas = draws.eta.length / draws.count;
  const past = draws.kappas === undefined ? 0 : draws.kappas.length / draws.count;
  const eta = new Float64Array(etas * count);
  const kappas = new Float64Array(past * count);
  const random = randomSource(1);
  for (let i = 0; i < count; i++) {
    const from = Math.floor(((i + random.uniform()) * draws.count) / count);
    eta.set(draws.eta.subarray(from * etas, (from + 1) * etas), i * etas);
    kappas.set(draws.kappas?.subarray(from * past, (from + 1) * past) ?? [], i * past);
  }
  return { eta, count, ...(draws.kappas === undefined ? {} : { kappas }) };
}
