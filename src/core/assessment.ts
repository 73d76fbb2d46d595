/** Something that would turn a not-assessed into an answer. */
export interface Settling {
  /** `read-positions`, `read-copy-number`, `outside-call`, `phase`, `ask-context`, `other-test` */
  readonly kind: 'read-positions' | 'copy-number' | 'outside-call' | 'phase' | 'context' | 'other-test';
  readonly gene?: string;
  /** Locus ids for `read-positions`. */
  readonly loci?: readonly string[];
  /** The question for `context`: a context key such as `indication` or `age`. */
  readonly asks?: string;
}

/** Missing is never taken for normal: a value, or a coded reason and what would settle it. */
export type Assessment<Value, Reason extends string = string> =
  | { readonly status: 'assessed'; readonly value: Value }
  | { readonly status: 'not-assessed'; readonly reason: Reason; readonly settledBy: readonly Settling[] };
