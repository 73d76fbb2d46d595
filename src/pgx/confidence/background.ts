import type { FrequencyTable } from './completions.ts';
import type { GeneModel } from './gene-model.ts';

/** Alleles with the same read bases, so that what was read cannot tell them apart. */
export interface LookAlike {
  readonly alleles: readonly number[];
  readonly here: readonly boolean[];
  readonly there: readonly boolean[];
}

/**
 * A bound is the mean of alleles that nobody counted, over all haplotypes of a group. Where what was read leaves only a
 * part of the haplotypes, such an allele has that part of its bound: a variant nobody saw is no likelier on a rare
 * background than on a common one. Where nothing counted looks like it, the bound stands whole.
 */
export function byBackground(model: GeneModel, alike: readonly LookAlike[]): (table: FrequencyTable) => FrequencyTable {
  const parts = model.groups.map(() => new Float64Array(model.classOf.length).fill(1));
  const looks = new Map<string, number[]>();
  for (const { alleles, here, there } of alike) {
    const look = here.map((fits, i) => (fits ? 1 : 0) + (there[i]! ? 2 : 0)).join('');
    const known = looks.get(look);
    if (known === undefined) looks.set(look, [...alleles]);
    else known.push(...alleles);
  }
  parts.forEach((part, g) => {
    const shares = model.shares[g]!;
    for (const alleles of looks.values()) {
      let counted = 0;
      for (const allele of alleles) if (!shares[allele]!.bound) counted += shares[allele]!.value;
      if (counted === 0) continue;
      for (const allele of alleles) if (shares[allele]!.bound) part[allele] = Math.min(1, counted);
    }
  });
  const made = new WeakMap<FrequencyTable, FrequencyTable>();
  return (table) => {
    const known = made.get(table);
    if (known !== undefined) return known;
    const scaled = table.map((row, g) => {
      const part = parts[g]!;
      const scaledRow = row.slice();
      for (let allele = 0; allele < part.length; allele++) {
        if (part[allele] !== 1) scaledRow[allele] = row[allele]! * part[allele]!;
      }
      return scaledRow;
    });
    made.set(table, scaled);
    return scaled;
  };
}
