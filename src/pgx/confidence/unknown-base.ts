import type { GenePattern } from '../calling/gene-pattern.ts';
import type { PhenotypeOutcome } from '../gene-result.ts';
import type { GeneModel } from './gene-model.ts';
import { round } from './outcomes.ts';

/** A base that no table knows may change the function or not. Nobody can say how likely; even odds, stated. */
const CHANGES_FUNCTION = 0.5;

/**
 * Some genes are called as if an unknown base were the reference. The named outcomes then hold only where it changes
 * nothing; the other half is a haplotype of unknown function.
 */
export function withUnknownBase(
  model: GeneModel,
  pattern: GenePattern,
  outcomes: readonly PhenotypeOutcome[],
): readonly PhenotypeOutcome[] {
  const usual = model.classOf[model.compiled.reference] ?? model.unknownClass;
  const meaning = model.meaning(model.unknownClass, pattern.haploid ? null : usual);
  const same = (outcome: PhenotypeOutcome): boolean =>
    outcome.phenotype === meaning.phenotype && outcome.lookupKeys.join() === meaning.lookupKeys.join();
  const scaled = outcomes.map((outcome): PhenotypeOutcome => {
    const add = same(outcome) ? CHANGES_FUNCTION : 0;
    const part = (chance: number): number => round(chance * (1 - CHANGES_FUNCTION) + add);
    return {
      ...outcome,
      probability: part(outcome.probability),
      byGroup: Object.fromEntries(Object.entries(outcome.byGroup).map(([group, chance]) => [group, part(chance)])),
      diplotypes: outcome.diplotypes.map((pair) => ({
        ...pair,
        probability: round(pair.probability * (1 - CHANGES_FUNCTION)),
      })),
    };
  });
  if (outcomes.some(same)) return scaled.toSorted((a, b) => b.probability - a.probability);
  const groups = Object.keys(outcomes[0]?.byGroup ?? {});
  const unknown: PhenotypeOutcome = {
    phenotype: meaning.phenotype,
    lookupKeys: meaning.lookupKeys,
    probability: CHANGES_FUNCTION,
    byGroup: Object.fromEntries(groups.map((group) => [group, CHANGES_FUNCTION])),
    diplotypes: [],
  };
  return [...scaled, unknown].toSorted((a, b) => b.probability - a.probability);
}
