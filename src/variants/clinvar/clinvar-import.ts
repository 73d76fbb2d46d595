import { type Build, daysBetween } from '../../core/index.ts';
import type { KnownVariants, VariantClass } from '../known-variants.ts';

/** What a ClinVar release says of some genes, ready to be held against a genome. */
export interface ClinvarImport {
  readonly build: Build;
  /** `2026-11-16`; null: the file does not say. */
  readonly date: string | null;
  readonly file: string;
  /** Genes that it was asked for; null: all. */
  readonly genes: ReadonlySet<string> | null;
  /** Alleles held. */
  readonly count: number;
  /** SHA-256 of what is held; null where it was read from ClinVar's own file. */
  readonly sha256: string | null;
  /** Every allele of these genes, in order of place within a chromosome. */
  alleles(genes: ReadonlySet<string>): Iterable<ImportedAllele>;
  /** What is said of these alleles (keys as `variantKey`). `seed`: of the same build, for their places on the other one. */
  variants(keys: ReadonlySet<string>, seed: KnownVariants): KnownVariants;
}

export interface ImportedAllele {
  /** `13:32316484:GC:G` */
  readonly key: string;
  readonly genes: readonly string[];
  readonly class: VariantClass;
}

/** Classifications move: after so many days a list is called old. */
const OLD_DAYS = 365;

/** Dates as exact as known: `2021-08`, `2026-11-16`. What is no date counts as old. */
export function isOldOn(date: string, now: string): boolean {
  const days = daysBetween(date, now.slice(0, 10));
  return days === null || days > OLD_DAYS;
}
