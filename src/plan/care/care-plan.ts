import type { Action, ActionWord, Finding, Notice, Settling, SourceFingerprint, Trace } from '../../core/index.ts';
import type { Group, KnowledgeRelease, SourceRecord } from '../../knowledge/index.ts';
import type {
  AlternativeTable,
  BurdenSum,
  Check,
  CheckResult,
  ConcernFinding,
  CostAssessment,
  DaySchedule,
  DerivedValue,
  EnzymeState,
  ExposureChange,
  OmissionFinding,
  SafetyResult,
  Tier,
} from '../../medicines/index.ts';
import type { DoseAdvice } from '../../dosing/index.ts';
import type { MedicineUse, PersonRecord } from '../../record/index.ts';
import type { Plan } from '../plan.ts';
import type { PreventionPlan } from '../prevention/prevention-plan.ts';
import type { TumourPlan } from '../tumour/tumour-plan.ts';

export type { AlternativeRow, AlternativeTable, CostAMonth, DaySchedule, ScheduleSlot } from '../../medicines/index.ts';

/** One person's whole plan: every conflict resolved to one line with its reasons. Language-free. */
export interface CarePlan {
  /** ISO date, given by the caller. */
  readonly made: string;
  readonly engine: string;
  readonly knowledge: KnowledgeRelease;
  readonly sources: readonly SourceRecord[];
  readonly person: PersonRecord;
  /** Age in whole years on `made`, where the birth date is known. */
  readonly ageYears: number | null;
  /** Population group of the chances. */
  readonly group: Group | 'mixture';
  /** SHA-256 of the findings document that the plan was made from. */
  readonly findings: string;
  /** Who decides between sides, first wins: declared, and shown. */
  readonly precedence: readonly Precedence[];
  /** What the order of the items rests on, first decides; each item carries its own values. */
  readonly ranking: readonly RankBy[];
  /** Bodies of guidance for this person's country, tier by tier, and the record that says so; null: no country is stated. */
  readonly country: {
    readonly code: string | null;
    readonly tiers: readonly (readonly string[])[];
    readonly record: string | null;
  };
  /** Most urgent first; a medicine has one item that says what to do with it, and others (monitor, test) beside. */
  readonly items: readonly CareItem[];
  /** What the priced medicines cost a month, in the currency of the list; null without any price. */
  readonly costs: CareCosts | null;
  /** Ids of at most five items. */
  readonly actNow: readonly string[];
  /** Written names that resolve to no ingredient: not checked, at the top of the page. */
  readonly notChecked: readonly MedicineUse[];
  readonly matrix: Readonly<Record<string, Readonly<Record<Check, CheckResult>>>>;
  readonly concerns: readonly ConcernFinding[];
  readonly omissions: readonly OmissionFinding[];
  /** Ids of the record that resolved to nothing: what they mean was not checked, and that is said first. */
  readonly unresolved: SafetyResult['unresolved'];
  readonly burdens: readonly BurdenSum[];
  readonly enzymes: readonly EnzymeState[];
  readonly derived: readonly DerivedValue[];
  readonly schedule: DaySchedule;
  /** What models say of the doses, for the clinician; left out where no medicine has one. */
  readonly doses?: readonly DoseFinding[];
  readonly tests: { readonly notNeeded: readonly TestNotNeeded[]; readonly next: readonly TestNext[] };
  /** For the visit, most important first: coded, words are made from them. */
  readonly questions: readonly PlanQuestion[];
  /** Genes and all medicines of the knowledge, as from a genome alone; also without a genome (everything open). */
  readonly genome: Plan;
  /** The tumour board's page of this person; left out where no tumour is known. */
  readonly tumour?: TumourPlan;
  /** What is coming and what to do about it; left out where neither age nor sex is known. */
  readonly prevention?: PreventionPlan;
  readonly documents: readonly SourceFingerprint[];
  readonly notices: readonly Notice[];
}

export type DoseFinding = Finding<'dose', DoseAdvice>;

export interface CareCosts {
  readonly total: number;
  /** The same medicines, each as its cheapest equal product. */
  readonly cheapest: number;
  readonly currency: string;
  /** What the person can pay a month; null where it is not stated, or in another currency. */
  readonly budget: number | null;
  /** Drug ids without a price: the total leaves them out. */
  readonly unpriced: readonly string[];
  readonly demonstration: boolean;
}

export type CareKind =
  | 'stop'
  | 'switch'
  | 'start'
  | 'change-dose'
  | 'change-time'
  | 'test-first'
  | 'monitor'
  | 'screen'
  | 'refer'
  | 'talk'
  | 'watch'
  | 'keep';

export interface CareItem {
  /** `medicine/clopidogrel`, `monitor/potassium`, `screen/…` */
  readonly id: string;
  readonly kind: CareKind;
  readonly word: ActionWord;
  readonly tier: Tier;
  /** Drug id where the item is about a medicine. */
  readonly drug: string | null;
  /** Medicine use ids of the record that it is about. */
  readonly uses: readonly string[];
  readonly actions: readonly Action[];
  /** `from → to` where a dose, a drug or a time changes. */
  readonly change: { readonly from: string | null; readonly to: string | null } | null;
  /** Sides that speak, strongest first: every one is shown, also those that did not win. */
  readonly sides: readonly Side[];
  /** How the sides were brought to one line. */
  readonly resolution: Resolution;
  readonly grade: 'strong' | 'moderate' | 'weak' | 'ungraded';
  readonly certainty: 'certain' | 'probable' | 'estimate' | 'open';
  /** Record facts used, by id (`medicine:1`, `measurement:4`, `pgx/CYP2C19`). */
  readonly used: readonly string[];
  readonly alternatives: AlternativeTable | null;
  readonly cost: CostAssessment;
  readonly decides: 'prescriber' | 'prescriber-with-person' | 'person' | 'specialist' | 'pharmacist';
  /** ISO date on which the line is looked at again, and why then. */
  readonly review: { readonly on: string; readonly why: string } | null;
  /** For a medicine that must not stop at once: steps of the taper, and what must stand ready before. */
  readonly taper: { readonly record: string; readonly steps: readonly string[] } | null;
  readonly urgent: boolean;
  /** What holds meanwhile, where the line waits for a test, a level or a referral. */
  readonly until: readonly Action[];
  /** Why the item stands where it stands: a value for each key of the plan's `ranking`, smaller first. */
  readonly rank: readonly { readonly by: RankBy; readonly value: number }[];
  /** Stated wishes (`lower-cost`, `fewer-pills` …) that the line meets or goes against. */
  readonly wishes: { readonly meets: readonly string[]; readonly against: readonly string[] };
  readonly asks: readonly string[];
  readonly settledBy: readonly Settling[];
  readonly trace: Trace;
}

/** One voice on one medicine: a guideline on a gene, a concern, a measured value, a wish, a price. */
export interface Side {
  /** Finding id: `medicine/clopidogrel#cpic`, `interaction/…`, `measured/…`, `response/…`, `omission/…`, `wish/…`, `price/…`. */
  readonly id: string;
  readonly from: 'gene' | 'concern' | 'measured' | 'omission' | 'wish' | 'price';
  /** Column of the matrix; null for what is no check. */
  readonly check: Check | null;
  /** Who says so: `CPIC`, `DPWG`, `FDA`, source ids of a concern. */
  readonly bodies: readonly string[];
  /** The source's own grade, in its own words. */
  readonly grade: string | null;
  /** `estimate`: our formula; it informs and never decides. `person`: this person's own data or wishes. */
  readonly layer: 'guideline' | 'rule' | 'estimate' | 'person';
  /** Coded reasons: effects of a gene, the mechanism of a concern. */
  readonly reasons: readonly string[];
  /** Exposure with over without the cause, where known. */
  readonly exposure: ExposureChange | null;
  /** Other medicines that take part. */
  readonly with: readonly string[];
  /** ISO date on which its cause has worn off, where it ends by itself. */
  readonly until?: string;
  /** False where its record rests on no page that was seen. */
  readonly confirmed: boolean;
  readonly precedence: Precedence;
  readonly word: ActionWord;
  readonly direction: 'up' | 'down' | 'stop' | 'keep' | null;
  readonly actions: readonly Action[];
  readonly won: boolean;
}

/** Declared order of who decides, first wins. */
export const PRECEDENCE = [
  'contraindication-or-allergy',
  'harm-of-omission',
  'own-measured-data',
  'strength-of-evidence',
  'country-source',
  'wishes',
  'price',
] as const;
export type Precedence = (typeof PRECEDENCE)[number];

/** Keys of the ranking, in the order in which they decide. */
export const RANKING = ['urgent', 'tier', 'word', 'planned-first', 'precedence', 'grade', 'wishes', 'kind'] as const;
export type RankBy = (typeof RANKING)[number];

export type Resolution =
  | { readonly kind: 'one-side' }
  /** Sides agree; their reductions are one reduction, not a product. */
  | { readonly kind: 'agree'; readonly merged: readonly string[] }
  | { readonly kind: 'precedence'; readonly by: Precedence; readonly over: readonly string[] }
  /** Opposite pulls on the dose: no number; measure or refer. */
  | { readonly kind: 'opposite'; readonly then: 'measure' | 'refer' }
  | { readonly kind: 'open'; readonly waitsFor: readonly string[] };

export interface TestNotNeeded {
  readonly test: string;
  readonly why: 'known-genotype' | 'recent-value' | 'changes-nothing';
  readonly fact: string;
}

/** A test that could change the plan, and how much: chances from the group's frequencies. */
export interface TestNext {
  readonly test: string;
  /** Gene or analyte that it reads. */
  readonly of: { readonly kind: 'gene' | 'analyte'; readonly id: string };
  /** Drug ids whose line could change. */
  readonly couldChange: readonly string[];
  /** Chance (0 to 1) that at least one line changes; null where no frequency is known. */
  readonly chance: number | null;
  /** Words that could follow, each with its chance. */
  readonly outcomes: readonly { readonly drug: string; readonly word: ActionWord; readonly chance: number }[];
  /** `group-frequencies`, `stays-possible` (what the file left open), `missing-value`, `stale-value`. */
  readonly basis: string;
}

export interface PlanQuestion {
  readonly code: string;
  readonly drug: string | null;
  readonly params: Readonly<Record<string, string>>;
}
