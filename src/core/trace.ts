import type { Locator } from './locator.ts';

/** A knowledge record as it stood when it was used. */
export interface RecordRef {
  /** `gene/CYP2C19`, `guidance/cpic/clopidogrel#2`, `drug/clopidogrel` */
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the record's canonical JSON. */
  readonly digest: string;
  /** Set where a site's own overlay folder gave the record. */
  readonly overlay?: true;
}

export interface MethodRef {
  /** `pgx/named-alleles`, `pgx/confidence`, `pgx/guidance` … each has a page in docs/methods. */
  readonly id: string;
  readonly version: string;
}

/** Why a finding may be said: the facts, the knowledge and the method. None of the three may be empty of meaning. */
export interface Trace {
  /** Input lines. Empty only where the finding says that nothing was read. */
  readonly facts: readonly Locator[];
  /** Set where `facts` is empty because nothing was read: an absence is said, never left out. */
  readonly nothingRead?: true;
  /** At least one. */
  readonly records: readonly RecordRef[];
  readonly method: MethodRef;
  /** Findings that this one rests on. */
  readonly from?: readonly string[];
}
