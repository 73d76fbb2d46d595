import type { ActionWord } from '../../core/index.ts';
import type { PregnancyState, Wishes } from '../../record/index.ts';
import type { Concern, SafetyResult } from '../concern.ts';
import type { PriceList } from '../prices/price-list.ts';

/** What to find alternatives to, for whom, and what is known of each candidate. */
export interface AlternativesRequest {
  /** Drug id of the medicine that does not fit. */
  readonly drug: string;
  /** Indication record id or condition ids of the medicine's use; null or empty: not known. */
  readonly indication: string | readonly string[] | null;
  readonly geneWord: (drug: string) => ActionWord;
  /** All checks of the person's medicines with this candidate in the place of `drug`. */
  readonly checks: (candidate: string) => CandidateChecks;
  /**
   * Whether an allergy on record speaks of a candidate: the one reason that comes before a limit of the indication, so that
   * a candidate without one that is out by such a limit need not be checked. Left out: all are checked.
   */
  readonly allergic?: (candidate: string) => boolean;
  /** What the guidance in force says to take instead. */
  readonly guided?: Guided | null;
  readonly person: AlternativesPerson;
  readonly wishes?: Pick<Wishes, 'matters' | 'refuses'>;
  readonly prices?: PriceList | null;
  /** Drug ids of a class (`~statins`); left out: the knowledge's own. A class without members is named as such. */
  readonly classes?: (id: string) => readonly string[];
}

/** A whole {@link SafetyResult}, or the concerns alone: then organ fit and loads are not known. */
export type CandidateChecks = Pick<SafetyResult, 'concerns' | 'matrix' | 'burdens'> | readonly Concern[];

/** `switch` of the winning option. */
export interface Guided {
  readonly to: readonly string[];
  readonly not?: readonly string[];
  /** `guidance/cpic/clopidogrel`. */
  readonly record: string;
}

/** Facts that limits of an indication ask for; null: not known, and then it is asked. */
export interface AlternativesPerson {
  /** Condition ids, wider ones included, present or lasting. */
  readonly conditions: readonly string[];
  readonly ageYears: number | null;
  readonly sex: 'female' | 'male' | null;
  readonly weightKg: number | null;
  /** mL/min/1.73 m² */
  readonly egfr: number | null;
  readonly pregnancy: PregnancyState | null;
  /** Drug ids taken beside `drug`. */
  readonly taking: readonly string[];
  /** What is left of the month's budget. */
  readonly budgetLeft: number | null;
  /** Where it is another than the list's, nothing is called affordable or not. */
  readonly budgetCurrency?: string | null;
}
