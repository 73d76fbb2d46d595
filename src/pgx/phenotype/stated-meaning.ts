import type { Notice } from '../../core/index.ts';
import { type GeneRecord, parseScore } from '../../knowledge/index.ts';
import type { GenePhenotype, StatedMeaning } from '../gene-result.ts';
import { phenotypeOfScore, scoresOfPhenotype } from './activity-score.ts';
import { phenotypeOfPair } from './phenotype-of-pair.ts';

/**
 * Meaning of one line of an outside call. A stated score goes before a stated phenotype, and that before what the
 * alleles say; where they disagree, a notice says so.
 */
export function phenotypeOfStated(gene: GeneRecord, stated: StatedMeaning): GenePhenotype | null {
  const byAlleles = stated.diplotype === null ? null : phenotypeOfPair(gene, stated.diplotype.alleles);
  const diplotypes = stated.diplotype === null ? [] : [stated.diplotype];
  const functions = byAlleles?.functions ?? [];
  if (stated.activityScore !== null)
    return byScore(gene, stated, stated.activityScore, byAlleles, { diplotypes, functions });
  if (stated.phenotype !== null)
    return byPhenotype(gene, stated, stated.phenotype, byAlleles, { diplotypes, functions });
  if (byAlleles === null) return null;
  const { phenotype, activityScore, lookupKeys } = byAlleles;
  return { phenotype, activityScore, lookupKeys, diplotypes, functions };
}

type Pair = ReturnType<typeof phenotypeOfPair>;
type Names = Pick<GenePhenotype, 'diplotypes' | 'functions'>;

function byScore(
  gene: GeneRecord,
  stated: StatedMeaning,
  score: string,
  byAlleles: Pair | null,
  names: Names,
): GenePhenotype {
  const value = parseScore(score);
  const phenotype = (value === null ? null : phenotypeOfScore(gene, value)) ?? gene.phenotypes.unknown;
  const notices: Notice[] = [];
  if (stated.phenotype !== null && stated.phenotype !== phenotype) {
    notices.push(
      mismatch('PGX_OUTSIDE_SCORE_NOT_PHENOTYPE', gene, stated, {
        score,
        stated: stated.phenotype,
        follows: phenotype,
      }),
    );
  }
  if (byAlleles !== null && byAlleles.activityScore !== score) {
    notices.push(
      mismatch('PGX_OUTSIDE_SCORE_NOT_ALLELES', gene, stated, {
        score,
        diplotype: nameOf(stated),
        follows: byAlleles.activityScore ?? 'n/a',
      }),
    );
  }
  const key = gene.phenotypes.lookup === 'activityScore' ? score : phenotype;
  return { phenotype, activityScore: score, lookupKeys: [key], ...names, basis: 'stated-score', notices };
}

function byPhenotype(
  gene: GeneRecord,
  stated: StatedMeaning,
  phenotype: string,
  byAlleles: Pair | null,
  names: Names,
): GenePhenotype {
  if (byAlleles !== null && byAlleles.phenotype === phenotype) {
    return { phenotype, activityScore: byAlleles.activityScore, lookupKeys: byAlleles.lookupKeys, ...names };
  }
  const notices: Notice[] =
    byAlleles === null
      ? []
      : [
          mismatch('PGX_OUTSIDE_PHENOTYPE_NOT_ALLELES', gene, stated, {
            stated: phenotype,
            diplotype: nameOf(stated),
            follows: byAlleles.phenotype,
          }),
        ];
  const rest = { ...names, basis: 'stated-phenotype', notices } as const;
  if (gene.phenotypes.lookup !== 'activityScore')
    return { phenotype, activityScore: null, lookupKeys: statedKeys(gene, phenotype), ...rest };
  // Every score of that phenotype may be the person's: guidance keyed by score shows all its branches.
  const scores = scoresOfPhenotype(gene, phenotype);
  const [only] = scores;
  return {
    phenotype,
    activityScore: scores.length === 1 ? (only ?? null) : null,
    lookupKeys: scores.length === 0 ? ['n/a'] : scores,
    ...rest,
  };
}

/** Allele statuses may be stated several at once: `*57:01 negative, *58:01 positive`. */
function statedKeys(gene: GeneRecord, phenotype: string): readonly string[] {
  return gene.phenotypes.keyedBy === 'allele-status' ? phenotype.split(/\s*[,;]\s*/) : [phenotype];
}

function nameOf(stated: StatedMeaning): string {
  return stated.diplotype?.name ?? '';
}

function mismatch(
  code: Notice['code'],
  gene: GeneRecord,
  stated: StatedMeaning,
  params: Record<string, string>,
): Notice {
  return {
    code,
    severity: 'caution',
    gene: gene.symbol,
    place: stated.locator,
    params: { gene: gene.symbol, ...params },
  };
}
