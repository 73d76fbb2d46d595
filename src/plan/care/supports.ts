import type { RecordRef } from '../../core/index.ts';
import type { AlternativeTable, CostAssessment, DaySchedule } from '../../medicines/index.ts';
import type { CurrentMedicine } from './current-medicines.ts';

/** What has to be reckoned with when a medicine of this person ends. */
export interface Stopping {
  /** Must not end without a replacement or an urgent referral. */
  readonly essential: {
    readonly harm: string;
    readonly record: RecordRef;
    readonly sources: readonly string[];
    readonly confirmed: boolean;
  } | null;
  /** Must not end at once. */
  readonly taper: {
    readonly harm: string;
    readonly steps: readonly string[];
    readonly watch: readonly string[];
    readonly record: RecordRef;
  } | null;
}

/** What the deciding guidance says to take instead. */
export interface GuidedSwitch {
  readonly to: readonly string[];
  readonly not: readonly string[];
  readonly record: string;
}

/** What the planner asks of the medicines part about one person: options, prices, how to end, the day. */
export interface CareSupports {
  /** Null where nothing can be offered: no indication, no record. `leaving`: other drugs that are to end. */
  alternatives(
    medicine: CurrentMedicine,
    leaving: ReadonlySet<string>,
    guided: GuidedSwitch | null,
  ): AlternativeTable | null;
  cost(medicine: CurrentMedicine): CostAssessment;
  stopping(drug: string): Stopping;
  schedule(): DaySchedule;
}

/** Nothing to offer and nothing known: what holds without knowledge of any of it. */
export const NO_SUPPORTS: CareSupports = {
  alternatives: () => null,
  cost: () => ({ status: 'not-assessed', reason: 'no-price-list', settledBy: [] }),
  stopping: () => ({ essential: null, taper: null }),
  schedule: () => ({ slots: [], unplaced: [], clashes: [], notChecked: [] }),
};
