import type { ActionWord, RecordRef } from '../../core/index.ts';
import type { Check } from '../concern.ts';
import type { CostAssessment } from '../prices/cost-a-month.ts';

/** Options instead of a medicine, for the same indication: reasons are the columns, rank is the order, no score. */
export interface AlternativeTable {
  /** Id of the indication's record; null where it is not known: `byIndication` then has a table for each that is plausible. */
  readonly indication: string | null;
  readonly rows: readonly AlternativeRow[];
  /** Left out for a hard reason, last on the page with that reason. */
  readonly excluded: readonly ExcludedAlternative[];
  readonly byIndication: readonly AlternativeTable[];
  /** What is to be asked before the table can be relied on: `indication`, `weight`, `age` … */
  readonly asks: readonly string[];
  /** Classes that a source names and that cannot be spelt out (`~not-mainly-cyp2c19`): shown, never dropped. */
  readonly classesNamed: readonly string[];
  readonly records: readonly RecordRef[];
}

export interface AlternativeRow {
  readonly drug: string;
  readonly gene: ActionWord;
  /** Concern ids that it would add. */
  readonly added: readonly string[];
  readonly organ: ActionWord;
  readonly burden: readonly { readonly scale: string; readonly points: number | null }[];
  /** `recommended`: named by the guidance in force, or first line for the indication. */
  readonly evidence: 'recommended' | 'listed' | 'unlisted';
  readonly wishes: { readonly meets: readonly string[]; readonly against: readonly string[] };
  readonly cost: CostAssessment;
  /** Therapeutic group within the indication: `p2y12-inhibitor`. */
  readonly group: string | null;
  /** `fallback`: used only where no equal is left. */
  readonly role: 'first-line' | 'alternative' | 'fallback';
  /** The dose has to differ from usual (gene, organ function, another medicine). */
  readonly doseChange: boolean;
  /** Within what the person can still pay a month; null where the price or the budget is not known. */
  readonly affordable: boolean | null;
  /** Checks that could not be made for it. */
  readonly open: readonly Check[];
  /** Wishes on which no record speaks of this medicine. */
  readonly wishesOpen: readonly string[];
  /** The column that puts this row below the one above; null for the first. */
  readonly below: OrderKey | null;
  /** False where the record behind its place in the indication rests on no page that was seen. */
  readonly confirmed: boolean;
}

export interface ExcludedAlternative {
  readonly drug: string;
  readonly reason: ExclusionReason;
  /** Concern id, where a check found it. */
  readonly concern: string | null;
  /** Knowledge record or record fact behind it, where no concern is. */
  readonly record: string | null;
}

export type ExclusionReason =
  | 'allergy'
  | 'contraindicated'
  | 'pregnancy'
  | 'lactation'
  | 'gene-avoid'
  | 'interaction-avoid'
  | 'organ-avoid'
  | 'age-avoid'
  | 'guidance-names-against'
  | 'limit-of-indication'
  | 'not-for-indication'
  | 'already-taken'
  | 'refused';

/** The declared order of the columns: rows are compared by the first in which they differ. */
export const ORDER_KEYS = [
  'role',
  'interactions',
  'dose',
  'burden',
  'organ',
  'evidence',
  'gene-open',
  'wishes',
  'affordable',
  'price',
  'listed-order',
] as const;
export type OrderKey = (typeof ORDER_KEYS)[number];
