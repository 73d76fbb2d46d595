import type { Action, ContextTerm, Effect, Modality, OptionUse, RecordRef } from '../core/index.ts';

/** What one source says of one drug: few rules, grouped by meaning, so that a pharmacist reads them in a minute. */
export interface GuidanceRecord {
  readonly ref: RecordRef;
  /** Drug id in `knowledge/drugs`. */
  readonly drug: string;
  /** Source id in `knowledge/sources.yaml`. */
  readonly source: string;
  readonly body: 'CPIC' | 'DPWG' | 'FDA';
  readonly guideline?: GuidelineRef;
  readonly genes: readonly string[];
  readonly rules: readonly GuidanceRule[];
  /** The source has guidance that no look-up row can carry (warfarin's flow chart): how it is met. */
  readonly note?: string;
}

export interface GuidelineRef {
  readonly id: string;
  readonly name?: string;
  readonly url?: string;
}

export interface GuidanceRule {
  /** Kebab-case, unique in the record, permanent: `poor-acs-pci`. */
  readonly id: string;
  /** Any of these conjunctions. Within a source, a genotype's keys and a population fit one rule only. */
  readonly when: readonly GeneConditions[];
  /** Where the rule stands in another guideline than the record's (one drug, two genes). */
  readonly guideline?: GuidelineRef;
  /** The source's own population key; `general` where it has none. */
  readonly population: string;
  /** What the population key and the row's text mean, as conditions on the person. All must hold. */
  readonly context: readonly ContextTerm[];
  /** The source's own grade, verbatim. */
  readonly strength?: string;
  /** Why: per gene, what this genotype does with the drug. */
  readonly effects: Readonly<Record<string, readonly Effect[]>>;
  readonly options: readonly GuidanceOption[];
  /** FDA section of the table (1 to 3). */
  readonly section?: 1 | 2 | 3;
}

/** All genes named must fit. */
export type GeneConditions = Readonly<Record<string, KeySet>>;

/**
 * Which keys of a gene fit: phenotypes or allele statuses by name (`Poor Metabolizer`, `*57:01 positive`,
 * `No Result`), activity scores by range, or a count of alleles.
 */
export type KeySet =
  | readonly string[]
  /** Inclusive; `≥3.0` counts as 3 and more. */
  | { readonly score: { readonly from: number; readonly to?: number }; readonly or?: readonly string[] }
  /** Copies of any of the alleles (`any`: one or more); `in`: and the gene's phenotype is one of these. */
  | { readonly alleles: readonly string[]; readonly copies: 0 | 1 | 2 | 'any'; readonly in?: readonly string[] }
  /** Exact pairs of alleles. Within a record they outrank every other kind of key of the same gene (CYP2C9 *2/*2). */
  | { readonly diplotypes: readonly string[] }
  /**
   * Pairs of activity values, lower first (`0.5+0.5`), where a sum alone does not tell the rules apart (DPYD). When only
   * the sum is known, every rule whose pair can make that sum stays open.
   */
  | { readonly activityPairs: readonly string[]; readonly or?: readonly string[] }
  /** All of these allele statuses at once. */
  | { readonly allOf: readonly string[] };

export interface GuidanceOption {
  readonly use: OptionUse;
  readonly modality: Modality;
  readonly actions: readonly Action[];
}
