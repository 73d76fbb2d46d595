import { scalePresent, scaleStop } from '../../../../src/charts/index.ts';
import type { EnzymeState } from '../../../../src/medicines/index.ts';
import type { CarePlan } from '../../../../src/plan/index.ts';

/** Where an enzyme stands on the scale of five stops. */
export interface EnzymeLevel {
  /** Stops that the genotype is called at. */
  readonly called: readonly number[];
  /** Stops that stay possible while it is open; none and nothing called: anywhere. */
  readonly possible: readonly number[];
  /** The present level, between the stops; null where it is not known. */
  readonly now: number | null;
}

/** Outcomes rarer than this are not drawn. */
const LEAST = 0.001;

/** The level by genotype, its range while the gene is open, and the present level. */
export function enzymeLevel(plan: CarePlan, state: EnzymeState, gene: string | null): EnzymeLevel {
  const stop = state.genotype === null ? null : scaleStop(state.genotype.phenotype);
  const confidence = plan.genome.genes.find(({ result }) => result.gene === gene)?.result.confidence;
  const possible =
    confidence === undefined || confidence.level !== 'open'
      ? []
      : confidence.outcomes
          .filter(({ probability }) => probability >= LEAST)
          .flatMap(({ phenotype }) => scaleStop(phenotype) ?? []);
  return {
    called: stop === null ? [] : [stop],
    possible: [...new Set(possible)].toSorted((a, b) => a - b),
    now:
      stop === null || state.byNature === null || state.present === null
        ? null
        : scalePresent(stop, state.byNature, state.present),
  };
}
