import type { ExchangedPhenotype } from '../../core/index.ts';
import { type EnzymeBody, parseScore } from '../../knowledge/index.ts';

/** Fraction of a normal metaboliser's activity, by score where there is one, else by phenotype; null where neither is known. */
export function activityOf(
  enzyme: EnzymeBody,
  phenotype: Pick<ExchangedPhenotype, 'phenotype' | 'activityScore'>,
): number | null {
  const { fullScore, byPhenotype } = enzyme.activity;
  const score = phenotype.activityScore === null ? null : parseScore(phenotype.activityScore);
  if (fullScore !== undefined && score !== null) return score.value / fullScore;
  return byPhenotype[phenotype.phenotype.toLowerCase()] ?? null;
}
