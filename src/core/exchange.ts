/** Phenotype of one gene as later assessors take it (dosing, medicines): language-free, with its standing. */
export interface ExchangedPhenotype {
  readonly gene: string;
  /** `Poor Metabolizer`, `Decreased Function` …: the source's own term. */
  readonly phenotype: string;
  readonly activityScore: string | null;
  readonly alleles: readonly string[];
  readonly confidence: ConfidenceLevel;
}

/**
 * How firm a phenotype is, apart from its name.
 * `settled`: every completion consistent with what was read gives this one. `probable`: all others together stay under
 * 1 % in the named group, else in every group. `open`: neither.
 */
export type ConfidenceLevel = 'settled' | 'probable' | 'open';

/** The five words of the page, most urgent first. */
export type ActionWord = 'avoid' | 'change-dose' | 'caution' | 'not-enough-data' | 'usual-care';
