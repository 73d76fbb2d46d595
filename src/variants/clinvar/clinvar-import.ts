import { type Build, daysBetween } from '../../core/index.ts';
import type { KnownVariants } from '../known-variants.ts';

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
  /** Alleles of these genes. `seed`: of the same build, for places on the other one. */
  variants(genes: ReadonlySet<string>, seed: KnownVariants): KnownVariants;
}

/** Classifications move: after so many days a list is called old. */
const OLD_DAYS = 365;

/** Dates as exact as known: `2021-08`, `2026-11-16`. What is no date counts as old. */
export function isOldOn(date: string, now: string): boolean {
  const days = daysBetween(date, now.slice(0, 10));
  return days === null || days > OLD_DAYS;
}
