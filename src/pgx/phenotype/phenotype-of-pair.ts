import { type GeneRecord, type PhenotypeRule, parseScore, printScore, sumScores } from '../../knowledge/index.ts';
import { phenotypeOfScore } from './activity-score.ts';
import { type ResolvedFunction, functionOfAllele } from './allele-function.ts';
import { alleleStatuses } from './allele-status.ts';

/** What a pair of alleles (or the one allele of a haploid gene) means. */
export interface PairPhenotype {
  readonly phenotype: string;
  /** `1.0`, `≥3.0`, `n/a` where it is not known; null in genes without scores. */
  readonly activityScore: string | null;
  /** What guidelines look it up by; several only for allele statuses, which hold all at once. */
  readonly lookupKeys: readonly string[];
  /** Per allele, in the order given. */
  readonly functions: readonly string[];
  /** Per allele; null in genes without activity values. */
  readonly activities: readonly string[] | null;
}

const pairsByGene = new WeakMap<GeneRecord, Map<string, PairPhenotype>>();
/** Pairs remembered per gene: all that a gene of 150 alleles can have. */
const MOST_REMEMBERED = 12_000;

/**
 * Phenotype of alleles by the gene's own rules. What no rule covers gets the gene's word for unknown, never a normal
 * phenotype.
 */
export function phenotypeOfPair(gene: GeneRecord, alleles: readonly string[]): PairPhenotype {
  let pairs = pairsByGene.get(gene);
  if (pairs === undefined) {
    pairs = new Map();
    pairsByGene.set(gene, pairs);
  }
  const key = alleles.join('\u0000');
  const known = pairs.get(key);
  if (known !== undefined) return known;
  const made = ofPair(gene, alleles);
  if (pairs.size >= MOST_REMEMBERED) pairs.clear();
  pairs.set(key, made);
  return made;
}

function ofPair(gene: GeneRecord, alleles: readonly string[]): PairPhenotype {
  const resolved = alleles.map((allele) => functionOfAllele(gene, allele));
  const functions = resolved.map((f) => f.function);
  switch (gene.phenotypes.keyedBy) {
    case 'activity':
      return byActivity(gene, resolved, functions);
    case 'allele-status': {
      const statuses = alleleStatuses(gene, alleles);
      const phenotype = statuses.length === 0 ? gene.phenotypes.unknown : statuses.join(', ');
      return { phenotype, activityScore: null, lookupKeys: statuses, functions, activities: null };
    }
    case 'none':
      // Without a published rule the alleles themselves are all that guidance can ask for.
      return {
        phenotype: gene.phenotypes.unknown,
        activityScore: null,
        lookupKeys: [alleles.join('/')],
        functions,
        activities: null,
      };
    case 'function': {
      const rule = ruleForFunctions(gene, resolved);
      const phenotype = rule?.phenotype ?? gene.phenotypes.unknown;
      return {
        phenotype,
        activityScore: rule?.score ?? null,
        lookupKeys: [rule?.lookupKey ?? phenotype],
        functions,
        activities: null,
      };
    }
  }
}

function byActivity(
  gene: GeneRecord,
  resolved: readonly ResolvedFunction[],
  functions: readonly string[],
): PairPhenotype {
  const activities = resolved.map((f) => f.activity ?? 'n/a');
  const rule = findRule(gene, activities);
  const sum = sumScores(activities);
  const phenotype = rule?.phenotype ?? (sum === null ? null : phenotypeOfScore(gene, sum)) ?? gene.phenotypes.unknown;
  const activityScore = rule?.score ?? (sum === null ? 'n/a' : printScore(sum));
  const key = gene.phenotypes.lookup === 'activityScore' ? activityScore : phenotype;
  return { phenotype, activityScore, lookupKeys: [rule?.lookupKey ?? key], functions, activities };
}

/** An allele of unknown function may still be decided: a rule for unknown, else for uncertain function. */
function ruleForFunctions(gene: GeneRecord, resolved: readonly ResolvedFunction[]): PhenotypeRule | undefined {
  const functions = resolved.map((f) => f.function);
  const exact = findRule(gene, functions);
  if (exact !== undefined || resolved.every((f) => f.basis !== 'unknown')) return exact;
  return findRule(
    gene,
    resolved.map((f) => (f.basis === 'unknown' ? 'Uncertain function' : f.function)),
  );
}

const rulesByGene = new WeakMap<GeneRecord, ReadonlyMap<string, PhenotypeRule>>();

function findRule(gene: GeneRecord, pair: readonly string[]): PhenotypeRule | undefined {
  let rules = rulesByGene.get(gene);
  if (rules === undefined) {
    rules = new Map(gene.phenotypes.rules.map((rule) => [pairKey(rule.pair), rule]));
    rulesByGene.set(gene, rules);
  }
  return rules.get(pairKey(pair));
}

function pairKey(pair: readonly string[]): string {
  return pair.toSorted().join('\u0000');
}

/** Whether a phenotype or score says that the gene was typed but its meaning is not known. */
export function isUnknownMeaning(gene: GeneRecord, phenotype: string, score: string | null): boolean {
  if (gene.phenotypes.keyedBy === 'none') return false;
  if (phenotype === gene.phenotypes.unknown || phenotype === 'Indeterminate' || phenotype === 'No Result') return true;
  return gene.phenotypes.lookup === 'activityScore' && score !== null && parseScore(score) === null;
}
