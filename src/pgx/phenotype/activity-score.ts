import { type GeneRecord, type PhenotypeRule, type ScoreValue, parseScore, printScore } from '../../knowledge/index.ts';

/** A score, the phenotype that the gene's rules give it. */
export interface ScoredPhenotype {
  readonly score: string;
  readonly phenotype: string;
}

/** Every score that the gene's rules name, lowest first, `≥` after the plain ones. */
export function tabulatedScores(gene: GeneRecord): readonly ScoredPhenotype[] {
  const byScore = new Map<string, ScoredPhenotype>();
  for (const rule of gene.phenotypes.rules) {
    if (rule.score !== undefined && parseScore(rule.score) !== null) {
      byScore.set(rule.score, { score: rule.score, phenotype: rule.phenotype });
    }
  }
  return [...byScore.values()].toSorted((a, b) => order(a.score) - order(b.score));
}

function order(text: string): number {
  const score = parseScore(text);
  return score === null ? Number.POSITIVE_INFINITY : score.value + (score.orMore ? 1000 : 0);
}

/**
 * Phenotype of a score: as tabulated; between two tabulated scores of one phenotype, that one; `≥`: what all higher
 * tabulated scores agree on. Null: the rules do not settle it.
 */
export function phenotypeOfScore(gene: GeneRecord, score: ScoreValue): string | null {
  const table = tabulatedScores(gene);
  const text = printScore(score);
  const exact = table.find((row) => row.score === text);
  if (exact !== undefined) return exact.phenotype;
  const rows = table.flatMap((row) => {
    const value = parseScore(row.score);
    return value === null ? [] : [{ ...value, phenotype: row.phenotype }];
  });
  const plain = rows.filter((row) => !row.orMore);
  if (score.orMore) return unanimous(rows.filter((row) => row.value >= score.value).map((row) => row.phenotype));
  const below = plain.filter((row) => row.value < score.value).at(-1);
  const above = plain.find((row) => row.value > score.value);
  if (below === undefined) return null;
  if (above !== undefined) return unanimous([below.phenotype, above.phenotype]);
  return unanimous([below.phenotype, ...rows.filter((row) => row.orMore).map((row) => row.phenotype)]);
}

/** The scores of one phenotype, as the rules tabulate them. */
export function scoresOfPhenotype(gene: GeneRecord, phenotype: string): readonly string[] {
  return tabulatedScores(gene)
    .filter((row) => row.phenotype === phenotype)
    .map((row) => row.score);
}

/** Pairs of activity values that make a score, as the rules tabulate them. */
export function pairsOfScore(gene: GeneRecord, score: string): readonly PhenotypeRule['pair'][] {
  return gene.phenotypes.rules.filter((rule) => rule.score === score).map((rule) => rule.pair);
}

function unanimous(phenotypes: readonly string[]): string | null {
  const [first] = phenotypes;
  return first !== undefined && phenotypes.every((phenotype) => phenotype === first) ? first : null;
}
