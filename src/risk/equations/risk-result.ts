import type { Quantity, RecordRef } from '../../core/index.ts';
import type { RiskEquationBody } from '../../knowledge/index.ts';

/** A number in the input's own unit, a quantity, a yes or no, or a level; absent or null: not known. */
export type RiskInputValue = number | boolean | string | Quantity | null | undefined;
export type RiskInputs = Readonly<Record<string, RiskInputValue>>;

export interface RiskAsked {
  /** Token of the outcome; absent: the equation's first. */
  readonly outcome?: string;
  /** Absent: the first that the equation has for the outcome. */
  readonly horizonYears?: number;
}

/** An input as it entered: `value` in `unit`; of a choice, `level`. */
export interface RiskInputUsed {
  readonly name: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly level?: string;
}

/** An input beyond where the equation holds, and what was made of that. */
export interface RiskOutside {
  readonly name: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly from: number | null;
  readonly upTo: number | null;
  /** `refused`: no value is given. `clamped`: the published program takes `used`. `flagged`: the value stands, and is doubtful. */
  readonly then: 'refused' | 'clamped' | 'flagged';
  readonly used?: number;
  /** A unit in which the number would lie inside: it may have been meant. */
  readonly looksLike?: string;
  readonly confirmed: boolean;
}

/** What one factor adds: the value less what it would be with the factor at its reference. Shares do not add up. */
export interface RiskContribution {
  readonly name: string;
  readonly measure: string;
  readonly reference: number | string;
  readonly withReference: number;
  readonly difference: number;
}

export interface RiskCategory {
  /** Id of the threshold record. */
  readonly threshold: string;
  readonly name: string;
  readonly advice: string | null;
  readonly citation: string;
  readonly confirmed: boolean;
  readonly current: boolean;
}

export type RiskReason =
  | { readonly reason: 'input-missing'; readonly name: string; readonly measure: string; readonly unit: string }
  | { readonly reason: 'out-of-range'; readonly name: string; readonly measure: string }
  /** No set of coefficients fits: the group of people is not in the equation. */
  | { readonly reason: 'group-unknown' }
  /** The mathematics gives no number there. */
  | { readonly reason: 'no-value' };

export type RiskAssessment =
  | {
      readonly status: 'assessed';
      /** A share (0.075 for 7.5 %), points, or a quantity, by `gives`. */
      readonly value: number;
      /** Of several parts, a gene each. */
      readonly parts?: Readonly<Record<string, number>>;
    }
  | { readonly status: 'not-assessed'; readonly reasons: readonly RiskReason[] };

export interface RiskResult {
  /** Id of the equation. */
  readonly equation: string;
  readonly record: RecordRef;
  readonly title: string;
  readonly gives: RiskEquationBody['gives'];
  readonly outcome: string;
  readonly horizonYears: number | null;
  readonly unit: string;
  readonly assessment: RiskAssessment;
  readonly inputs: readonly RiskInputUsed[];
  readonly assumed: readonly RiskInputUsed[];
  readonly outside: readonly RiskOutside[];
  /** Largest first. Empty where there is no value. */
  readonly contributions: readonly RiskContribution[];
  /** Of the guideline of today; those that were superseded follow, marked. */
  readonly categories: readonly RiskCategory[];
  /** None of the equations prints the interval of one person: null says so, it is not "certain". */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly citation: RiskEquationBody['citation'];
  readonly population: string;
  readonly confirmed: boolean;
  readonly doubts: readonly string[];
  readonly usesRace: boolean;
  readonly supersededBy: string | null;
  /** Token of a notice that must stand beside the value. */
  readonly notice: string | null;
}
