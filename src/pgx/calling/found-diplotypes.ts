import type { Diplotype } from '../gene-result.ts';
import { compareAlleleNames, pairName } from './allele-names.ts';

/** A diplotype from two strand names in any order, or from one. */
export function diplotypeOf(first: string, second: string | null, score: number): Diplotype {
  const alleles: Diplotype['alleles'] =
    second === null ? [first] : compareAlleleNames(first, second) <= 0 ? [first, second] : [second, first];
  return { alleles, name: pairName(alleles), score };
}

/** Best score first, then by names; of equal names the best score stays. */
export function rankDiplotypes(diplotypes: readonly Diplotype[]): readonly Diplotype[] {
  const byName = new Map<string, Diplotype>();
  for (const diplotype of diplotypes) {
    const known = byName.get(diplotype.name);
    if (known === undefined || known.score < diplotype.score) byName.set(diplotype.name, diplotype);
  }
  return [...byName.values()].toSorted((a, b) => b.score - a.score || compareDiplotypes(a, b));
}

export function compareDiplotypes(a: Diplotype, b: Diplotype): number {
  return compareAlleleNames(a.alleles[0], b.alleles[0]) || compareAlleleNames(a.alleles[1] ?? '', b.alleles[1] ?? '');
}
