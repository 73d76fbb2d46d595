import { type AlleleFunction, type GeneRecord, parseScore, printScore, sumScores } from '../../knowledge/index.ts';
import { combinationParts, copiesOf, coreOf, knownName, tandemParts } from './allele-name.ts';

/** What an allele does, and how that is known. */
export interface ResolvedFunction {
  readonly function: string;
  /** Activity value as text; `n/a` where it is not known; null in genes without activities. */
  readonly activity: string | null;
  readonly basis: 'table' | 'core-allele' | 'copies' | 'tandem' | 'combination' | 'unknown';
}

const UNKNOWN = 'Unknown function';

const resolved = new WeakMap<GeneRecord, Map<string, ResolvedFunction>>();

/**
 * Function of one allele: from the table, else from its core allele, its copies, its tandem or its combination.
 * Nothing is taken for normal: what none of these gives is `Unknown function`.
 */
export function functionOfAllele(gene: GeneRecord, allele: string): ResolvedFunction {
  let known = resolved.get(gene);
  if (known === undefined) resolved.set(gene, (known = new Map()));
  let answer = known.get(allele);
  if (answer === undefined) {
    answer = resolve(gene, allele);
    // Junk names come from outside without end; the table of real ones does not grow.
    if (known.size < 4096) known.set(allele, answer);
  }
  return answer;
}

function resolve(gene: GeneRecord, allele: string): ResolvedFunction {
  const rules = gene.calling.outside.normalise;
  const name = knownName(gene, allele) ?? allele;
  const listed = gene.functions.get(name);
  if (listed !== undefined) return fromTable(gene, listed, 'table');
  const core = gene.alleles.find((a) => a.name === name)?.reportAs ?? coreOf(name);
  if (core !== null && core !== undefined) return { ...functionOfAllele(gene, core), basis: 'core-allele' };
  const tandem = rules.includes('tandem-order') ? tandemParts(name) : null;
  if (tandem !== null) return ofTandem(gene, tandem);
  const copies = rules.includes('copies') ? copiesOf(name) : null;
  if (copies !== null) return ofCopies(gene, copies.base, copies.count, copies.orMore);
  const parts = combinationParts(name);
  return parts === null ? unknown(gene) : ofCombination(gene, parts);
}

function fromTable(gene: GeneRecord, listed: AlleleFunction, basis: ResolvedFunction['basis']): ResolvedFunction {
  return { function: listed.function, activity: scored(gene) ? (listed.activity ?? 'n/a') : null, basis };
}

function unknown(gene: GeneRecord): ResolvedFunction {
  return { function: UNKNOWN, activity: scored(gene) ? 'n/a' : null, basis: 'unknown' };
}

function scored(gene: GeneRecord): boolean {
  return gene.phenotypes.keyedBy === 'activity';
}

/** Activities of gene copies add up (CPIC's activity score system); without activities a tandem stays unknown. */
function ofTandem(gene: GeneRecord, parts: readonly string[]): ResolvedFunction {
  if (!scored(gene)) return unknown(gene);
  return ofActivity(gene, sumScores(parts.map((part) => functionOfAllele(gene, part).activity)), 'tandem');
}

function ofCopies(gene: GeneRecord, base: string, count: number, orMore: boolean): ResolvedFunction {
  const { copiesAtLeast } = gene.calling.outside;
  if (copiesAtLeast !== undefined && count >= copiesAtLeast) {
    const listed = gene.functions.get(`${base}x≥${copiesAtLeast}`);
    if (listed !== undefined) return fromTable(gene, listed, 'copies');
  }
  const one = parseScore(functionOfAllele(gene, base).activity);
  if (!scored(gene) || one === null) return unknown(gene);
  const value = one.value * count;
  return ofActivity(gene, { value, orMore: value > 0 && (orMore || one.orMore) }, 'copies');
}

function ofActivity(
  gene: GeneRecord,
  score: ReturnType<typeof parseScore>,
  basis: 'tandem' | 'copies',
): ResolvedFunction {
  if (score === null) return unknown(gene);
  const activity = printScore(score);
  for (const listed of gene.functions.values()) {
    if (listed.activity === activity) return { function: listed.function, activity, basis };
  }
  return { function: UNKNOWN, activity, basis };
}

/**
 * Variants together on one strand. In genes whose variants are scored one by one the lowest counts for the strand, so
 * two normal ones stay normal; a part that nobody scored leaves it unknown, unless the rest is already at the gene's
 * lowest. Elsewhere only parts without any function settle it: together they cannot be better.
 */
function ofCombination(gene: GeneRecord, parts: readonly string[]): ResolvedFunction {
  const functions = parts.map((part) => functionOfAllele(gene, part));
  const first = functions[0];
  if (first === undefined) return unknown(gene);
  const bySingleVariants = gene.calling.output === 'lowest-function';
  if (bySingleVariants && scored(gene)) return lowestActivity(gene, functions);
  if (bySingleVariants) {
    const worst = functions.find((f) => (gene.calling.lowestFirst ?? []).some((name) => name === f.function));
    if (worst !== undefined) return { ...worst, basis: 'combination' };
    if (functions.every((f) => f.function === first.function)) return { ...first, basis: 'combination' };
    return unknown(gene);
  }
  const none = functions.every((f) => f.function === 'No function');
  return none ? { ...first, basis: 'combination' } : unknown(gene);
}

function lowestActivity(gene: GeneRecord, functions: readonly ResolvedFunction[]): ResolvedFunction {
  const scoredParts = functions.flatMap((f) => {
    const score = parseScore(f.activity);
    return score === null ? [] : [{ f, value: score.value }];
  });
  const lowest = scoredParts.toSorted((a, b) => a.value - b.value)[0];
  if (lowest === undefined) return unknown(gene);
  const complete = scoredParts.length === functions.length;
  return complete || lowest.value === 0 ? { ...lowest.f, basis: 'combination' } : unknown(gene);
}
