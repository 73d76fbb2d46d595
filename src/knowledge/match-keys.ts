import type { GeneConditions, GuidanceRule, KeySet } from './guidance-record.ts';
import { parseScore, sumScores } from './score-text.ts';

/** One possible state of one gene, as guidance rules ask for it. */
export interface GeneKeys {
  /** Phenotype, allele statuses, `No Result`: compared word for word. */
  readonly names: readonly string[];
  /** `1.0`, `≥3.0`; null where the gene has no score or it is not known. */
  readonly score: string | null;
  /** Names of both alleles (one: hemizygous or mitochondrial); null where they are not known. */
  readonly alleles: readonly string[] | null;
  /** Activity values of the alleles; null where only their sum is known. */
  readonly activities: readonly string[] | null;
}

/** `may`: what is known neither shows nor excludes it. */
export type KeyMatch = 'yes' | 'no' | 'may';

/** Whether a gene's state fits one condition of a rule. */
export function matchKeySet(keys: KeySet, gene: GeneKeys): KeyMatch {
  if (isNames(keys)) return hasName(keys, gene);
  if ('score' in keys) return either(hasName(keys.or ?? [], gene), inRange(keys.score, gene.score));
  if ('alleles' in keys) {
    if (keys.in !== undefined && hasName(keys.in, gene) === 'no') return 'no';
    return countsAlleles(keys.alleles, keys.copies, gene.alleles);
  }
  if ('diplotypes' in keys) return isDiplotype(keys.diplotypes, gene.alleles);
  if ('activityPairs' in keys) return either(hasName(keys.or ?? [], gene), isActivityPair(keys.activityPairs, gene));
  return keys.allOf.every((name) => gene.names.includes(name)) ? 'yes' : 'no';
}

/** All genes of a conjunction must fit; a gene that is not in the map fits nothing. */
export function matchConditions(conditions: GeneConditions, genes: ReadonlyMap<string, GeneKeys>): KeyMatch {
  let all: KeyMatch = 'yes';
  for (const [symbol, keys] of Object.entries(conditions)) {
    const gene = genes.get(symbol);
    const match = gene === undefined ? 'no' : matchKeySet(keys, gene);
    if (match === 'no') return 'no';
    if (match === 'may') all = 'may';
  }
  return all;
}

export interface RuleMatch {
  readonly rule: GuidanceRule;
  /** The conjunction that fits, the first if several do. */
  readonly conditions: GeneConditions;
  readonly match: 'yes' | 'may';
}

/**
 * The rules of one record that fit a state of all its genes. Where an exact diplotype of a gene is keyed and fits,
 * rules that fit by another kind of key of the same gene step back.
 */
export function matchRules(rules: readonly GuidanceRule[], genes: ReadonlyMap<string, GeneKeys>): readonly RuleMatch[] {
  const matches: RuleMatch[] = [];
  for (const rule of rules) {
    let best: RuleMatch | null = null;
    for (const conditions of rule.when) {
      const match = matchConditions(conditions, genes);
      if (match === 'yes' && best?.match !== 'yes') best = { rule, conditions, match };
      else if (match === 'may') best ??= { rule, conditions, match };
    }
    if (best !== null) matches.push(best);
  }
  const exact = new Set(matches.filter((m) => m.match === 'yes').flatMap((m) => diplotypeGenes(m.conditions)));
  return exact.size === 0 ? matches : matches.filter((m) => !stepsBack(m.conditions, exact));
}

function diplotypeGenes(conditions: GeneConditions): string[] {
  return Object.keys(conditions).filter((gene) => keyedByDiplotype(conditions[gene]));
}

function stepsBack(conditions: GeneConditions, exact: ReadonlySet<string>): boolean {
  return Object.keys(conditions).some((gene) => exact.has(gene) && !keyedByDiplotype(conditions[gene]));
}

function keyedByDiplotype(keys: KeySet | undefined): boolean {
  return keys !== undefined && !isNames(keys) && 'diplotypes' in keys;
}

function isNames(keys: KeySet): keys is readonly string[] {
  return Array.isArray(keys);
}

function hasName(names: readonly string[], gene: GeneKeys): KeyMatch {
  return names.some((name) => gene.names.includes(name) || name === gene.score) ? 'yes' : 'no';
}

function inRange(range: { readonly from: number; readonly to?: number }, text: string | null): KeyMatch {
  const score = parseScore(text);
  if (score === null) return 'no';
  const to = range.to ?? Number.POSITIVE_INFINITY;
  if (!score.orMore) return score.value >= range.from && score.value <= to ? 'yes' : 'no';
  if (score.value > to) return 'no';
  return score.value >= range.from && to === Number.POSITIVE_INFINITY ? 'yes' : 'may';
}

function countsAlleles(wanted: readonly string[], copies: 0 | 1 | 2 | 'any', alleles: GeneKeys['alleles']): KeyMatch {
  if (alleles === null) return 'may';
  const count = alleles.filter((allele) => wanted.includes(allele)).length;
  return (copies === 'any' ? count > 0 : count === copies) ? 'yes' : 'no';
}

function isDiplotype(wanted: readonly string[], alleles: GeneKeys['alleles']): KeyMatch {
  if (alleles === null) return 'may';
  const names = [alleles.join('/'), alleles.toReversed().join('/')];
  return wanted.some((name) => names.includes(name)) ? 'yes' : 'no';
}

function isActivityPair(wanted: readonly string[], gene: GeneKeys): KeyMatch {
  if (gene.activities !== null) {
    const pair = [gene.activities.join('+'), gene.activities.toReversed().join('+')];
    return wanted.some((name) => pair.includes(name)) ? 'yes' : 'no';
  }
  const sum = parseScore(gene.score);
  if (sum === null) return 'no';
  const canMake = wanted.some((name) => sumScores(name.split('+'))?.value === sum.value);
  return canMake ? 'may' : 'no';
}

function either(a: KeyMatch, b: KeyMatch): KeyMatch {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'may' || b === 'may' ? 'may' : 'no';
}
