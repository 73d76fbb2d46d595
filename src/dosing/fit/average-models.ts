import { exp, logFast } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { DosingHistory } from '../model/history.ts';
import type { MapFit } from './fit-map.ts';
import { readLevels } from './levels.ts';
import { cholesky } from './symmetric-matrix.ts';

/**
 * Weights of several models' fits to the same levels; they sum to 1.
 * `likelihood`: by e^(−ofv / 2), as mapbayr has it. `aic`: two more for each deviation that was estimated.
 * `evidence`: by how likely the levels are under the whole population of each model (Laplace's approximation).
 * An objective on the log scale of the levels is first brought to the scale of the others.
 */
export function averageModels(
  fits: readonly { readonly model: CompiledModel; readonly history: DosingHistory; readonly fit: MapFit }[],
  by: 'likelihood' | 'aic' | 'evidence' = 'likelihood',
): readonly number[] {
  const criteria = fits.map(({ model, history, fit }) => {
    let criterion = fit.ofv;
    for (const { term } of readLevels(model, history, fit.levelWeights ?? undefined))
      if (term.form === 'log-additive' && !term.blq) criterion += 2 * term.weight * term.y;
    const { precision, u } = fit.modes[0]!;
    const size = u.length;
    if (by === 'aic') criterion += 2 * size;
    if (by === 'evidence') {
      const factor = cholesky(precision, size);
      for (let k = 0; factor !== null && k < size; k++) criterion += 2 * logFast(factor[k * size + k]!);
    }
    return criterion;
  });
  const best = Math.min(...criteria);
  const weights = criteria.map((criterion) => exp((best - criterion) / 2));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Weights of levels that halve with every `halfLife` of age before the last one, for a patient who changes: older levels
 * count for less. For {@link FitOptions.levelWeights}.
 */
export function weightsByAge(history: DosingHistory, halfLife: number): readonly number[] {
  const last = Math.max(...history.observations.map(({ time }) => time));
  return history.observations.map(({ time }) => exp((-0.6931471805599453 * (last - time)) / halfLife));
}
