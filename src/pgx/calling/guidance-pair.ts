import type { GeneRecord } from '../../knowledge/index.ts';
import type { Diplotype } from '../gene-result.ts';
import { combinationParts, compareAlleleNames } from './allele-names.ts';
import { compareDiplotypes, diplotypeOf } from './found-diplotypes.ts';

/**
 * What guidance is looked up with in a lowest-function gene. Strands known: the least active allele of each strand;
 * of several such pairs the one with the lowest sum. Strands unknown: the two least active of all that were found.
 */
export function lowestPair(
  gene: GeneRecord,
  diplotypes: readonly Diplotype[],
  found: readonly string[],
): readonly Diplotype[] {
  const lowest = (names: readonly string[]): readonly string[] =>
    names.filter(isNamed(gene)).toSorted(byActivity(gene));
  if (diplotypes.length === 0) {
    const [one, other] = lowest(found);
    return one === undefined ? [] : [diplotypeOf(one, other ?? null, 0)];
  }
  const pairs = diplotypes.flatMap(({ alleles, score }) => {
    const strands = alleles.map((strand) => lowest(combinationParts(strand))[0] ?? null);
    return strands[0] === null || strands[0] === undefined ? [] : [diplotypeOf(strands[0], strands[1] ?? null, score)];
  });
  const first = pairs.toSorted((a, b) => burden(gene, a) - burden(gene, b) || compareDiplotypes(a, b))[0];
  return first === undefined ? [] : [first];
}

/** A left-over variant (`g.…`) has no function and is no look-up allele. */
function isNamed(gene: GeneRecord): (name: string) => boolean {
  return (name) =>
    gene.functions.has(name) || gene.alleles.some((allele) => allele.name === name || allele.reportAs === name);
}

function byActivity(gene: GeneRecord): (a: string, b: string) => number {
  return (a, b) => rankOf(gene, a) - rankOf(gene, b) || compareAlleleNames(a, b);
}

/** Functions that always come first before all others; else the activity value. An allele without a value comes last. */
function rankOf(gene: GeneRecord, name: string): number {
  const known = gene.functions.get(name);
  const first = gene.calling.lowestFirst?.indexOf(known?.function ?? '') ?? -1;
  if (first >= 0) return first - gene.calling.lowestFirst!.length;
  const activity = known?.activity === undefined ? NaN : Number(known.activity.replace('≥', ''));
  return Number.isNaN(activity) ? NO_VALUE : activity;
}

/** Above every activity value of one allele. */
const NO_VALUE = 2;

function burden(gene: GeneRecord, { alleles }: Diplotype): number {
  return alleles.reduce((sum, name) => sum + rankOf(gene, name), 0);
}
