/** One arm of a trial held against one person and tumour. */
export interface TrialMatch {
  readonly trial: string;
  readonly title: string | null;
  readonly step: string | null;
  readonly arm: string | null;
  /** Dose level with conditions of its own. */
  readonly dose?: string;
  readonly verdict: 'eligible' | 'not-eligible' | 'needs-data';
  /** Condition that fails, in the trial's own terms, as a path into its tree. */
  readonly failing: readonly TrialLeaf[];
  /** Conditions that nothing here can tell: what to test or ask. */
  readonly open: readonly TrialLeaf[];
  readonly met: readonly TrialLeaf[];
}

export interface TrialLeaf {
  readonly path: string;
  /** `genomic` or `clinical`, with its fields as written. */
  readonly kind: string;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}
