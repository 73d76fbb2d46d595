import type { Locator, RecordRef } from '../../core/index.ts';

/** What is known of one polygenic score of the person, as `diseaseRisks` takes it. */
export interface PolygenicInput {
  /** `PGS000004` */
  readonly score: string;
  readonly z: number;
  /** 95 %, for what was not read. */
  readonly interval: readonly [number, number];
  /** Ancestry group of which the effect is taken; null: not known, so no effect holds. */
  readonly group: string | null;
  readonly facts: readonly Locator[];
}

/** A finding of a gene that raises risks, as `diseaseRisks` takes it. */
export interface CarrierInput {
  /** Id of the carrier management: `hboc-brca1`. */
  readonly group: string;
  readonly gene: string;
  /** `confirm-first`: shown, and it does not enter. */
  readonly state: 'returned' | 'confirm-first';
  readonly facts: readonly Locator[];
}

export type RiskPartKind = 'clinical' | 'average' | 'polygenic' | 'carrier' | 'family' | 'lifestyle';

/** Why a part did not enter. */
export const RISK_LEFT_OUT = [
  /** Of an equation: inputs are not known, lie outside its range, it is not for this person, or a better one entered. */
  'inputs-missing',
  'out-of-range',
  'not-for-person',
  'other-base-entered',
  /** The average of all people says nothing of this one. */
  'average-not-for-person',
  /** Of a score: no effect per SD is known at all, or none in the person's group; the group is not known; measured without the clinical factors of the base. */
  'effect-per-sd-not-known',
  'effect-not-known-for-group',
  'group-not-known',
  'effect-not-adjusted',
  'other-score-entered',
  /** Score and family tell partly of the same, and how much is not known: the one that gives more entered. */
  'explained-by-other',
  'already-in-equation',
  /** Of a family: another answer of it gives more. */
  'other-family-entered',
  /** Penetrance took the place of the average, and of what was measured on it. */
  'carrier-in-its-place',
  /** Of a finding: not confirmed yet; no penetrance by age and sex is known; none above that of others; another one gives more. */
  'confirm-first',
  'penetrance-not-known',
  'no-excess',
  'other-carrier-entered',
  /** The family meets criteria for a test of the genes, and no result is told: for who carries a change the value is far too low. */
  'gene-not-tested',
] as const;
export type RiskLeftOut = (typeof RISK_LEFT_OUT)[number];

/** One part that makes up a risk, or that was left out, and why. */
export interface RiskPart {
  readonly kind: RiskPartKind;
  /** Equation id, score id, carrier group, ratio record … */
  readonly id: string;
  readonly record: RecordRef;
  /** Factor on the hazard; null of the base. */
  readonly ratio: number | null;
  readonly interval: readonly [number, number] | null;
  readonly entered: boolean;
  readonly leftOut: RiskLeftOut | null;
  /** Measures that would let it enter: inputs of an equation that nobody told. */
  readonly missing: readonly string[];
  /** Share of the effect taken off because another part explains it. */
  readonly reducedBy: number | null;
  readonly citation: string;
  readonly confirmed: boolean;
}

export interface RiskAtAge {
  readonly age: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Of the average person of the same age and sex; null without a table. */
  readonly average: number | null;
}

/** The absolute risk of one disease for one person. Shares: 0.12 is 12 of 100. */
export interface DiseaseRisk {
  readonly disease: string;
  readonly record: RecordRef;
  readonly state: 'assessed' | 'not-assessed' | 'does-not-apply';
  /** Of `not-assessed`: what is missing (`sex`, `birth-date`, inputs of the equation …). Of `does-not-apply`: `sex`, `age`, or the condition that is there already. */
  readonly because: readonly string[];
  readonly horizonYears: number | null;
  readonly value: number | null;
  /** 95 %, of the parts whose interval is known; `unknown`: parts that have none, so the truth is wider. */
  readonly interval: { readonly low: number; readonly high: number; readonly unknown: readonly string[] } | null;
  /** Of the average person of the same age and sex over the same years. */
  readonly average: number | null;
  /** From today to each age. */
  readonly curve: readonly RiskAtAge[];
  readonly lifetime: {
    readonly toAge: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  } | null;
  /** `in-model`: the equation takes it off; `table`: a sourced table; `none`: nobody is taken to die of anything else, so the value is an upper bound. */
  readonly mortality: 'in-model' | 'table' | 'none';
  readonly parts: readonly RiskPart[];
  /** Does a guideline act on this number? */
  readonly standing: 'guideline' | 'research';
  readonly confirmed: boolean;
  readonly facts: readonly Locator[];
}

/** A change that the person may make, in its own unit: `{ change: 'lower-ldl', by: 1 }` (mmol/L). */
export interface WantedChange {
  readonly change: string;
  readonly by?: number;
}

/** What one change does to one risk. */
export interface WhatIf {
  /** Id of the intervention. */
  readonly id: string;
  readonly record: RecordRef;
  readonly change: string;
  readonly outcome: string;
  readonly state: 'assessed' | 'does-not-apply' | 'not-assessed';
  /** `sex`, `age`; a fact that stands against it (`takes-statins`) or that it needs (`smokes-not`; not known: `smokes`); `no-baseline`, `below-target`, `below-threshold`, `more-than-there-is`. */
  readonly because: string | null;
  /** Measures without which there is no baseline. */
  readonly missing: readonly string[];
  /** How much is changed: `{ value: 1, unit: mmol/L }`; null: all or nothing. */
  readonly by: { readonly value: number; readonly unit: string } | null;
  readonly horizonYears: number | null;
  /** Equation or disease that the baseline is of; `comparator-of-trial`: people like those of the trial, not this person. */
  readonly baselineFrom: string | null;
  readonly baseline: number | null;
  /** Baseline times the trials' ratio; of hazards and odds what they make of it. */
  readonly withChange: number | null;
  readonly benefit: number | null;
  readonly benefitInterval: readonly [number, number] | null;
  /** People like this one who make the change for one of them to be spared; null where there is no benefit or none is sure. */
  readonly numberNeeded: number | null;
  /** The equation with the input changed: what people who always lived so have; not what a change brings. */
  readonly byEquation: number | null;
  readonly harms: readonly {
    readonly harm: string;
    readonly ratio: number | null;
    readonly interval: readonly [number, number] | null;
    readonly confirmed: boolean;
  }[];
  readonly certainty: 'high' | 'moderate' | 'low';
  readonly citation: string;
  readonly confirmed: boolean;
}
