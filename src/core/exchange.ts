import type { Locator } from './locator.ts';
import type { Quantity } from './quantity/quantity.ts';

/** Phenotype of one gene as later assessors take it (dosing, medicines): language-free, with its standing. */
export interface ExchangedPhenotype {
  readonly gene: string;
  /** `Poor Metabolizer`, `Decreased Function` …: the source's own term. */
  readonly phenotype: string;
  readonly activityScore: string | null;
  readonly alleles: readonly string[];
  /** The pairs of alleles behind it, best first; left out or empty where only a phenotype is known. */
  readonly diplotypes?: readonly (readonly string[])[];
  readonly confidence: ConfidenceLevel;
}

/** Organ function or body size by an equation, as parts beside `medicines` take it (dosing). */
export interface ExchangedValue {
  /** Equation id: `egfr-ckd-epi-2021`, `creatinine-clearance`, `bsa` … */
  readonly id: string;
  readonly value: Quantity;
  /** Date of the oldest input. */
  readonly date: string | null;
  readonly flags: readonly ('stale' | 'input-flagged' | 'outside-population')[];
  readonly facts: readonly Locator[];
}

/** Another medicine, food or habit that changes how much of a drug there is, as dosing takes it. */
export interface ExchangedExposure {
  /** Id of the finding that says so. */
  readonly id: string;
  readonly drug: string;
  /** Ids of what causes it. */
  readonly with: readonly string[];
  readonly mechanism: string;
  /** AUC with over AUC without; null where no size is known. */
  readonly ratio: { readonly low: number; readonly best: number; readonly high: number } | null;
  /** ISO dates: since when it is there (null: before the record begins), when it was stopped, until when it wears off (null: not). */
  readonly from: string | null;
  readonly stopped: string | null;
  readonly until: string | null;
}

/**
 * How firm a phenotype is, apart from its name.
 * `settled`: every completion consistent with what was read gives this one. `probable`: all others together stay under
 * 1 % in the named group, else in every group. `open`: neither.
 */
export type ConfidenceLevel = 'settled' | 'probable' | 'open';

/** The five words of the page, most urgent first. */
export type ActionWord = 'avoid' | 'change-dose' | 'caution' | 'not-enough-data' | 'usual-care';
