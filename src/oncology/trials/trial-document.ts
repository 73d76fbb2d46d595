/** A tree of conditions: what a trial asks. Leaves keep their fields as written. */
export type Condition =
  | { readonly of: 'and' | 'or'; readonly path: string; readonly parts: readonly Condition[] }
  | {
      readonly of: 'leaf';
      readonly path: string;
      /** `genomic`, `clinical`, `prior_treatment`, `lab`; any other is told as one that nothing here can tell. */
      readonly kind: string;
      readonly fields: Readonly<Record<string, string | number | boolean>>;
    };

/** One part of a trial that somebody can be taken into: an arm, or a dose level of it. */
export interface TrialPart {
  readonly step: string | null;
  readonly arm: string | null;
  readonly dose: string | null;
  /** All conditions from the trial down to this part; null: none is coded. */
  readonly condition: Condition | null;
  /** Why nobody is taken in, as the document has it; null: open. */
  readonly closed: { readonly path: string; readonly field: string; readonly value: string } | null;
}

export interface Trial {
  readonly id: string;
  readonly title: string | null;
  readonly parts: readonly TrialPart[];
}
