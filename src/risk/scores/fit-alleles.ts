import { isAmbiguous, matchAlleles } from './match-alleles.ts';
import { alleleNumbers } from './score-table.ts';

/** By rank, as the PGS Catalog's own calculator names them: which of REF and ALT the effect allele is, then the other one. */
const NAMES = [
  'altref',
  'refalt',
  'altref_flip',
  'refalt_flip',
  'no_oa_alt',
  'no_oa_ref',
  'no_oa_alt_flip',
  'no_oa_ref_flip',
] as const;

export interface AllelePair {
  readonly effect: string;
  /** Null: the row names none. */
  readonly other: string | null;
}

export interface AlleleFit {
  /** `excluded`: left out by policy; `none`: the alleles do not fit. */
  readonly match: (typeof NAMES)[number] | 'excluded' | 'none';
  /** Copies of the effect allele; null where left out or not read. */
  readonly dosage: number | null;
  readonly ambiguous: boolean;
}

/**
 * One row against one record, without a file around them.
 * @param genotype numbers of the alleles carried, null for what was not read
 */
export function fitAlleles(
  { effect, other }: AllelePair,
  record: { readonly ref: string; readonly alts: readonly string[]; readonly genotype: readonly (number | null)[] },
  keep: { readonly ambiguous?: boolean; readonly multiAllelic?: boolean } = {},
): AlleleFit {
  const { number, flipped } = alleleNumbers();
  const [e, o, ref] = [number(effect), other === null ? 0 : number(other), number(record.ref)];
  const ambiguous = isAmbiguous(e, o, flipped);
  const leftOut = (ambiguous && keep.ambiguous !== true) || (record.alts.length > 1 && keep.multiAllelic !== true);
  if (leftOut) return { match: 'excluded', dosage: null, ambiguous };
  const found = matchAlleles(e, o, ref, record.alts.map(number), flipped);
  if (found === null) return { match: 'none', dosage: null, ambiguous };
  const read = record.genotype.length > 0 && !record.genotype.includes(null);
  const dosage = read ? record.genotype.filter((one) => one === found.index).length : null;
  return { match: NAMES[found.rank - 1]!, dosage, ambiguous };
}
