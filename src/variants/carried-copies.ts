import type { Locator } from '../core/index.ts';

/** A variant as a genome shows it. */
export interface SeenVariant {
  readonly chrom: string;
  readonly pos1: number;
  readonly ref: string;
  readonly alt: string;
  /** As in a VCF, `alt` being allele 1 and any other alternative a higher number: `0/1`, `1|0`, `1`, `./.`. */
  readonly genotype: string;
  /** Phase sets hold within themselves; absent: one phase through the whole file. */
  readonly phaseSet?: string;
  readonly at?: Locator;
}

/** How a person carries one allele. */
export interface Carried {
  readonly zygosity: 'heterozygous' | 'homozygous' | 'hemizygous';
  /** Strand that holds it, where the genotype is phased: `0` or `1` of the phase set. */
  readonly strand: 0 | 1 | null;
  readonly phaseSet: string | null;
  /** Two different alleles on a chromosome of which the person should have one. */
  readonly unlikely: boolean;
}

/** Null: not carried. `unread`: the genotype leaves it open. */
export function carriedCopies(
  { chrom, genotype, phaseSet }: SeenVariant,
  sex: 'female' | 'male' | null,
): Carried | 'unread' | null {
  const alleles = genotype.split(/[/|]/);
  if (!alleles.every((one) => /^\d+$/.test(one)) || alleles.length > 2) return 'unread';
  const held = alleles.map((one) => one === '1');
  const copies = held.filter(Boolean).length;
  if (copies === 0) return null;
  const single = sex === 'male' && /^(chr)?[XY]$/i.test(chrom);
  const phased = genotype.includes('|') && copies === 1;
  return {
    zygosity: alleles.length === 1 || single ? 'hemizygous' : copies === alleles.length ? 'homozygous' : 'heterozygous',
    strand: phased ? (held[0] === true ? 0 : 1) : null,
    phaseSet: phased ? (phaseSet ?? '') : null,
    unlikely: single && alleles.length === 2 && copies === 1,
  };
}
