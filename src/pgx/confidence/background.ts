import type { FrequencyTable } from './completions.ts';
import type { GeneModel } from './gene-model.ts';

/** Alleles with the same read bases, so that what was read cannot tell them apart. */
export interface LookAlike {
  readonly alleles: readonly number[];
  readonly here: readonly boolean[];
  readonly there: readonly boolean[];
}

/** What becomes of bounds on what was read. */
export interface Background {
  /** Stratum → group → what each of its bounds is multiplied with. */
  readonly parts: readonly Float64Array[];
  /** A table with its bounds scaled so. */
  scale(table: FrequencyTable): FrequencyTable;
}

/**
 * A bound is the mean of alleles that nobody counted, over all haplotypes of a group. Where what was read leaves only a
 * part of the haplotypes, such an allele has that part of its bound: a variant nobody saw is no likelier on a rare
 * background than on a common one. Where nothing counted looks like it, the bound stands whole.
 */
export function byBackground(model: GeneModel, alike: readonly LookAlike[]): Background {
  const looks = new Map<string, Float64Array>();
  const countedOf = alike.map(({ alleles, here, there }) => {
    let look = '';
    for (let i = 0; i < here.length; i++) look += (here[i]! ? 1 : 0) + (there[i]! ? 2 : 0);
    let counted = looks.get(look);
    if (counted === undefined) {
      counted = new Float64Array(model.groups.length);
      looks.set(look, counted);
    }
    for (let g = 0; g < counted.length; g++) {
      const shares = model.shares[g]!;
      for (const allele of alleles) if (!shares[allele]!.bound) counted[g] = counted[g]! + shares[allele]!.value;
    }
    return counted;
  });
  const parts = countedOf.map((counted) => counted.map((share) => (share === 0 ? 1 : Math.min(1, share))));
  const made = new WeakMap<FrequencyTable, FrequencyTable>();
  return {
    parts,
    scale: (table) => {
      const known = made.get(table);
      if (known !== undefined) return known;
      const scaled = table.map((row) => row.slice());
      alike.forEach(({ alleles }, i) => {
        scaled.forEach((row, g) => {
          for (const allele of alleles) if (model.shares[g]![allele]!.bound) row[allele] = row[allele]! * parts[i]![g]!;
        });
      });
      made.set(table, scaled);
      return scaled;
    },
  };
}
