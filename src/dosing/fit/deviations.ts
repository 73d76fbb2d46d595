import { PropriaError } from '../../core/index.ts';
import { type CompiledModel, fullMatrix } from '../model/compile-model.ts';
import type { VarianceBlock } from '../model/model-definition.ts';
import { semidefiniteFactor } from './symmetric-matrix.ts';

/**
 * A person's deviations in independent standard normal coordinates u: η = L u with Ω = L Lᵀ, then the kappas of each
 * occasion likewise with Γ. The prior's part of the objective is then uᵀu; a deviation of zero variance has no coordinate
 * and stays 0.
 */
export interface Deviations {
  /** Coordinates in all: `etaRank` + occasions × `kappaRank`. */
  readonly size: number;
  readonly etaCount: number;
  readonly etaRank: number;
  readonly kappaCount: number;
  readonly kappaRank: number;
  readonly occasionCount: number;
  /** L, etaCount × etaRank. */
  readonly etaFactor: Float64Array;
  /** Writes the etas and, occasion by occasion, the kappas of these coordinates. */
  spread(u: Float64Array, eta: Float64Array, kappas: Float64Array): void;
}

/** @throws PropriaError DOSING_VARIANCE_INVALID where Ω or Γ is not positive semidefinite. */
export function deviationsOf(model: CompiledModel, occasionCount: number): Deviations {
  const between = factorOf(model.definition.omega, 'omega');
  const within = model.definition.iov ? factorOf(model.definition.iov, 'iov') : { factor: EMPTY, rank: 0, n: 0 };
  const { factor: etaFactor, rank: etaRank, n: etaCount } = between;
  const { factor: kappaFactor, rank: kappaRank, n: kappaCount } = within;
  return {
    size: etaRank + occasionCount * kappaRank,
    etaCount,
    etaRank,
    kappaCount,
    kappaRank,
    occasionCount,
    etaFactor,
    spread: (u, eta, kappas) => {
      for (let i = 0; i < etaCount; i++) {
        let sum = 0;
        for (let k = 0; k < etaRank; k++) sum += etaFactor[i * etaRank + k]! * u[k]!;
        eta[i] = sum;
      }
      for (let o = 0; o < occasionCount; o++)
        for (let i = 0; i < kappaCount; i++) {
          let sum = 0;
          for (let k = 0; k < kappaRank; k++) sum += kappaFactor[i * kappaRank + k]! * u[etaRank + o * kappaRank + k]!;
          kappas[o * kappaCount + i] = sum;
        }
    },
  };
}

const EMPTY = new Float64Array(0);

function factorOf(block: VarianceBlock, name: string): { factor: Float64Array; rank: number; n: number } {
  const n = block.names.length;
  const found = semidefiniteFactor(fullMatrix(block), n);
  if (found === null)
    throw new PropriaError('DOSING_VARIANCE_INVALID', { params: { name, names: block.names.join(', ') } });
  return { ...found, n };
}
