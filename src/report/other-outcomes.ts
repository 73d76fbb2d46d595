import { sayChanceWithin, sayPhenotype } from '../explain/index.ts';
import type { Reporter } from './reporter.ts';

/** Rarer outcomes are no reason to wait. */
const LEAST_CHANCE = 0.001;
const MOST_A_GENE = 3;

/** Phenotypes of open genes that stay possible beside the one that was called, each with its chance. */
export function otherOutcomes(reporter: Reporter, genes: readonly string[]): readonly string[] {
  const { words } = reporter;
  return genes.flatMap((gene) => {
    const result = reporter.genes.get(gene)?.result;
    if (result === undefined || result.confidence.level !== 'open') return [];
    const called = new Set(result.phenotypes.map((phenotype) => phenotype.phenotype));
    return result.confidence.outcomes
      .filter((outcome) => !called.has(outcome.phenotype) && outcome.probability >= LEAST_CHANCE)
      .slice(0, MOST_A_GENE)
      .map((outcome) =>
        words.say('change.outcome', {
          chance: sayChanceWithin(words, outcome.probability, [result.confidence]),
          gene,
          phenotype: sayPhenotype(words, outcome.phenotype),
        }),
      );
  });
}
