import type { Action, ActionWord, Finding, Quantity, Settling } from '../core/index.ts';

/** The checks that every medicine of a person passes through: the columns of the matrix, in its order. */
export const CHECKS = [
  'gene',
  'interaction',
  'phenoconversion',
  'kidney',
  'liver',
  'age',
  'condition',
  'pregnancy',
  'lactation',
  'allergy',
  'duplicate',
  'anticholinergic',
  'qt',
  'lifestyle',
] as const;
export type Check = (typeof CHECKS)[number];

/**
 * How loud: `interrupt` only where the action would change what is done today and harm is serious; `show` on the page;
 * `quiet` behind a click.
 */
export type Tier = 'interrupt' | 'show' | 'quiet';

/** One reason to do something else than usual with a medicine of this person. Language-free; words are made from it. */
export interface Concern {
  /** Stable within a run: `interaction/clopidogrel+omeprazole/cyp2c19-inhibition`. */
  readonly id: string;
  readonly check: Check;
  /** Drug id of the medicine that the actions are about. */
  readonly drug: string;
  /** Other drug ids that take part, the culprit first. */
  readonly with: readonly string[];
  /** Ids of conditions, analytes, allergies, lifestyle keys that take part (`condition/heart-failure`, `measurement/egfr`). */
  readonly because: readonly string[];
  readonly tier: Tier;
  readonly word: ActionWord;
  /** Asked, in order; empty where the source only informs. Who takes part in `switch` is settled by the alternatives. */
  readonly actions: readonly Action[];
  /** Where exposure goes, with the size where it is known: `{ ratio: 2.1, low, high }` of AUC with over AUC without. */
  readonly exposure: ExposureChange | null;
  /** Coded mechanism: `cyp2c19-inhibition`, `serotonergic`, `qt-prolongation`, `potassium-up`, `teratogenic` … */
  readonly mechanism: string;
  /** What each source says of it, its own grade in its own scale. One mechanism, one concern, however many sources. */
  readonly sources: readonly { readonly source: string; readonly grade: string; readonly record: string }[];
  /** `guideline`: a source states it for this situation. `estimate`: our formula. `rule`: coded from a source's condition. */
  readonly layer: 'guideline' | 'estimate' | 'rule';
  /** False where a record rests on no page that was seen: shown as unconfirmed. */
  readonly confirmed: boolean;
  /** When it ends by itself (a stopped inhibitor that wears off): ISO date. */
  readonly until: string | null;
}

export interface ExposureChange {
  /** AUC now over the AUC of the same person without the cause. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** One cell of the matrix: what was checked, found, or not checked and why. Nothing is silently absent. */
export type CheckResult =
  | { readonly state: 'found'; readonly concerns: readonly string[] }
  /** Records that speak of this medicine were consulted and none applies. */
  | { readonly state: 'none-listed'; readonly records: number }
  | { readonly state: 'not-checked'; readonly reason: NotChecked; readonly settledBy: readonly Settling[] }
  /** The check does not concern this person or medicine (lactation of a man). */
  | { readonly state: 'not-applicable' };

export type NotChecked =
  | 'medicine-not-resolved'
  | 'no-record'
  | 'no-value'
  | 'stale-value'
  | 'person-unknown'
  | 'gene-open'
  /** An allergy on record that no substance was found for: it could be to this medicine. */
  | 'allergy-not-resolved';

export type ConcernFinding = Finding<'medicines/concern', Concern>;

/** A medicine that a screening tool asks for in this person and that none of the current ones is. */
export interface Omission {
  /** `omission/start-a3` */
  readonly id: string;
  /** The tool's own number: `START A3`. */
  readonly criterion: string;
  /** Conditions, measures and medicines of the person that ask for it. */
  readonly because: readonly string[];
  readonly mechanism: string;
  readonly tier: 'show' | 'quiet';
  readonly suggests: {
    readonly atc: readonly string[];
    /** Drug ids of the knowledge that nothing hard speaks against. */
    readonly drugs: readonly string[];
  };
  /** Hard exclusions among them (allergy, contraindication, pregnancy, kidney), by concern. */
  readonly excluded: readonly {
    readonly drug: string;
    readonly mechanism: string;
    readonly because: readonly string[];
  }[];
  /** Parts of the criterion that no code holds, to be judged by whoever knows the person. */
  readonly judge: readonly string[];
  readonly confirmed: boolean;
}

export type OmissionFinding = Finding<'medicines/omission', Omission>;

/** A load that adds up over all medicines (anticholinergic, QT …), by the scale that is named. */
export interface BurdenSum {
  readonly scale: string;
  readonly total: number;
  readonly parts: readonly { readonly drug: string; readonly points: number }[];
  /** Drug ids that the scale does not list: not zero, not known. */
  readonly unscored: readonly string[];
}

/** The present activity of an enzyme: genotype, and what medicines, smoking or food make of it. */
export interface EnzymeState {
  /** `CYP2D6` */
  readonly enzyme: string;
  readonly genotype: { readonly phenotype: string; readonly activityScore: string | null } | null;
  /** Fraction of a normal metaboliser's activity by genotype and at present; null where the genotype is not known. */
  readonly byNature: number | null;
  readonly present: number | null;
  readonly culprits: readonly {
    readonly id: string;
    readonly role: 'inhibitor' | 'inducer';
    readonly strength: 'strong' | 'moderate' | 'weak';
    readonly until: string | null;
  }[];
}

/** Organ function and body size, derived, each with the inputs that it was made of. */
export interface DerivedValue {
  /** Equation id: `egfr-ckd-epi-2021`, `creatinine-clearance`, `child-pugh`, `bmi`, `bsa`, `ideal-weight`, `qtc` … */
  readonly id: string;
  readonly value: Quantity;
  /** Measurement ids and person fields used. */
  readonly inputs: readonly string[];
  /** Date of the oldest input. */
  readonly date: string | null;
  readonly flags: readonly ('stale' | 'input-flagged' | 'outside-population')[];
  /** Name of the range that the value is in, where its equation has such: `A` of a Child-Pugh score. */
  readonly class?: string;
}

/** All that the checks found of one person's medicines. */
export interface SafetyResult {
  readonly concerns: readonly ConcernFinding[];
  /** Drug id (or medicine use id where unresolved) → check → result. */
  readonly matrix: Readonly<Record<string, Readonly<Record<Check, CheckResult>>>>;
  readonly burdens: readonly BurdenSum[];
  readonly enzymes: readonly EnzymeState[];
  readonly derived: readonly DerivedValue[];
  readonly omissions: readonly OmissionFinding[];
  /** Ids in the record that resolved to nothing: what they mean was not checked, and that is said first. */
  readonly unresolved: {
    readonly medicines: readonly string[];
    readonly conditions: readonly string[];
    readonly allergies: readonly string[];
  };
}
