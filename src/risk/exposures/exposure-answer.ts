import type { Locator, Quantity, RecordRef } from '../../core/index.ts';

/** What one exposure of the knowledge means for one person. */
export interface ExposureAnswer {
  /** Record id: `radon`. */
  readonly exposure: string;
  readonly record: RecordRef;
  readonly title: string;
  /**
   * `above-bound`: measured, and something is done about it. `below`: measured, under every bound that holds for the person, which
   * is not "without harm". `stated`: the person has it, no level is known. `not-known`: nobody said; or a level that settles
   * nothing, and then `missing` says why.
   */
  readonly state: 'above-bound' | 'below' | 'stated' | 'not-known';
  readonly level: ExposureLevel | null;
  /** The highest bound that is reached. */
  readonly bound: { readonly from: number; readonly citation: string; readonly confirmed: boolean } | null;
  /** Token of what is done: of the bound that is reached, else of what is stated. */
  readonly action: string | null;
  readonly outcomes: readonly ExposureOutcome[];
  /** Genes whose carriers are harmed more, whether or not the person is one. */
  readonly worseWith: readonly ExposureGene[];
  /** What would settle it: `birth-date`, `level`, `indoor-radon`. */
  readonly missing: readonly string[];
  readonly doubts: readonly string[];
  readonly citation: string;
  readonly confirmed: boolean;
  readonly facts: readonly Locator[];
}

export interface ExposureLevel extends Quantity {
  /** `<2`: only that much is known. */
  readonly comparator: '<' | '<=' | '>' | '>=' | null;
  readonly date: string | null;
  readonly stale: boolean;
  readonly at: Locator;
}

export interface ExposureOutcome {
  /** Condition or disease token. */
  readonly outcome: string;
  readonly ratio: number | null;
  /** The ratio is for each so much more of the level; null: exposed against not exposed. */
  readonly per: number | null;
  readonly interval: readonly [number, number] | null;
  readonly lifetime: LifetimePerThousand | null;
  readonly citation: string;
  readonly confirmed: boolean;
}

/**
 * Of a thousand people who live with that level, how many ever get it; the two ends differ where smoking is not known or was given
 * up. Null: outside the levels of the table, of which the nearest is named.
 */
export interface LifetimePerThousand {
  readonly least: number | null;
  readonly most: number | null;
  readonly of: 'never-smokers' | 'smokers' | 'between';
  readonly outside: { readonly is: 'above' | 'below'; readonly nearest: number } | null;
}

export interface ExposureGene {
  readonly gene: string;
  /** `two-copies-pi-z`; null: a variant known to cause disease. */
  readonly state: string | null;
  readonly outcome: string;
  readonly citation: string;
  readonly confirmed: boolean;
}
