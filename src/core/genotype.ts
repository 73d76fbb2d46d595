import type { Locator } from './locator.ts';

export type Build = 'GRCh37' | 'GRCh38';

/**
 * A position that some assessor asks for. `pos38` and `ref38` name it; the GRCh37 pair is where and how a
 * GRCh37 file shows it. All bases are plus-strand; indels are VCF-anchored as in the definition.
 */
export interface TargetLocus {
  /** `chr10:94781859`, GRCh38: the key of everything said about it. */
  readonly id: LocusId;
  readonly chrom: string;
  readonly pos38: number;
  readonly ref38: string;
  readonly pos37: number;
  readonly ref37: string;
  /** Known alternatives on GRCh38; on GRCh37 the same bases. */
  readonly alts: readonly string[];
  readonly rsid: string | null;
}

export type LocusId = `${string}:${number}`;

/**
 * How a position came to be known, or why it is not. Only `read`, `reference-block` and `assumed-reference`
 * carry alleles; the last is marked on every line that rests on it.
 */
export type ReadState =
  | 'read' // a record with a genotype
  | 'reference-block' // inside a gVCF block of sufficient quality
  | 'assumed-reference' // absent, and the user says that absent means reference (--callable, --assume-reference)
  | 'low-quality' // GQ < 20 or MIN_DP < 10 (defaults)
  | 'filtered' // FILTER is neither PASS nor '.'
  | 'no-call' // ./. or .
  | 'absent' // no record in a file that is meant to list every position it read
  | 'absent-variants-only' // no record in a file that lists only differences from the reference
  | 'not-on-array' // the consumer array does not test it
  | 'discarded'; // a record that cannot be used: REF mismatch, unknown base, contradictory lines (see notices)

export type Phase =
  | { readonly kind: 'unphased' }
  | { readonly kind: 'phased' } // `|` without PS: one phase through the whole file
  | { readonly kind: 'phase-set'; readonly id: string };

/** What one input says of one target position. */
export interface LocusReading {
  readonly locus: LocusId;
  readonly state: ReadState;
  /**
   * Bases per chromosome copy in GRCh38 plus-strand definition notation (the locus' `ref38`, one of its `alts`, or
   * another sequence); `null` for a copy that the record leaves out (`1/.`). One element: haploid. Empty when unread.
   * Order is strand order when phased.
   */
  readonly alleles: readonly (string | null)[];
  readonly phase: Phase;
  /** Null when nothing in the file speaks of the position. */
  readonly locator: Locator | null;
  /**
   * Alleles that records or rows show at the position and that were not used, because these are filtered, of low quality,
   * contradictory or cannot be written here: in the notation of `alleles` where they have one, else as the file writes
   * them (`<DEL>`, `*`, `TTAAT>T`). The reference may be among them. Absent where there are none.
   */
  readonly shown?: readonly string[];
}

/** Whether the state carries alleles that calling may use. */
export function isRead(state: ReadState): boolean {
  return state === 'read' || state === 'reference-block' || state === 'assumed-reference';
}
