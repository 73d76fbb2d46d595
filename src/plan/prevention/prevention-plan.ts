import type { GenomeConsent, Notice, SourceFingerprint, Trace } from '../../core/index.ts';
import type { KnowledgeRelease, SourceRecord } from '../../knowledge/index.ts';
import type {
  CascadeRelative,
  DiseaseRisk,
  ExposureAnswer,
  FamilyAssessment,
  RiskAgreement,
  RiskForPerson,
  ScoreOfPerson,
  WhatIf,
} from '../../risk/index.ts';
import type { GenomeRisk } from '../../variants/index.ts';

/** What is coming for one person, and what to do about it. Language-free. */
export interface PreventionPlan {
  /** ISO date, given by the caller. */
  readonly made: string;
  readonly engine: string;
  readonly knowledge: KnowledgeRelease;
  readonly sources: readonly SourceRecord[];
  readonly person: {
    readonly name: string | null;
    readonly birthDate: string | null;
    readonly ageYears: number | null;
    readonly sex: 'female' | 'male' | null;
    /** Population group as stated; null: nobody said. */
    readonly group: string | null;
  };
  /** Kinds of findings that the person asked for; empty: the genome was not looked at for these, and that is said. */
  readonly asked: readonly GenomeConsent[];
  /** Most to be done about first. */
  readonly risks: readonly DiseaseRisk[];
  /** Every equation, those that apply first. */
  readonly equations: readonly RiskForPerson[];
  readonly agreement: readonly RiskAgreement[];
  readonly scores: readonly ScoreOfPerson[];
  /** Null: no genome, or not asked for. */
  readonly genome: GenomeRisk | null;
  readonly family: FamilyAssessment;
  readonly cascade: readonly CascadeRelative[];
  readonly whatIf: readonly WhatIf[];
  /** Most urgent first. */
  readonly items: readonly PreventionItem[];
  /** Facts that would settle the most, most first: `ldl-cholesterol`, `family:age-at-onset` … */
  readonly missing: readonly { readonly fact: string; readonly settles: readonly string[] }[];
  readonly questions: readonly {
    readonly code: PreventionQuestion;
    readonly params: Readonly<Record<string, string>>;
  }[];
  /** What is around the person: levels measured and exposures stated. */
  readonly exposures: readonly ExposureAnswer[];
  readonly documents: readonly SourceFingerprint[];
  readonly notices: readonly Notice[];
}

export type PreventionKind =
  | 'screen'
  | 'medicine'
  | 'test'
  | 'refer'
  | 'counsel'
  | 'lifestyle'
  | 'surgery'
  | 'avoid'
  | 'vaccine'
  | 'exposure';

export type PreventionState =
  | 'overdue'
  | 'due'
  /** Nobody said when it was last done. */
  | 'last-not-known'
  | 'up-to-date'
  | 'later'
  /** The person and the clinician decide (grade C, or a threshold that leaves it open). */
  | 'weigh'
  /** Whether it applies hangs on what is missing. */
  | 'open'
  /** An illness is there, and its own follow-up takes the place: never a line that is not needed. */
  | 'followed-up'
  /** The same, and the record shows none within a year, or a result beyond its bound: when is the next? */
  | 'ask-follow-up'
  /** Advised against (grade D), or known already. */
  | 'not-needed'
  /** Evidence does not suffice (grade I). */
  | 'no-evidence';

/**
 * `already-known`: the answer is in the record (a diagnosis, a gene that was read). `already-done`: once is enough, and it was done.
 * `removed`: the organ is not there any more. `advised-against`: a task force says that harm outweighs benefit.
 */
export const NOT_NEEDED = ['already-known', 'already-done', 'removed', 'advised-against'] as const;
export type NotNeeded = (typeof NOT_NEEDED)[number];

/** Params: `item` an item's id and `topic`, `fact` a missing fact, `finding` an id, `disease`. */
export const PREVENTION_QUESTIONS = [
  'is-it-time',
  'when-was-last',
  'when-is-follow-up',
  'is-it-for-me',
  'which-way',
  'should-i-see-genetics',
  'whom-to-tell',
  'can-we-find-out',
  'what-if-i-change',
  'confirm-finding',
] as const;
export type PreventionQuestion = (typeof PREVENTION_QUESTIONS)[number];

/** One line of the dated plan: all sources that speak of one thing, brought to one. */
export interface PreventionItem {
  /** `screen/colorectal-cancer`, `refer/genetics`, `medicine/statin` … */
  readonly id: string;
  readonly kind: PreventionKind;
  /** What it is about: `colorectal-cancer`, `hypertension` … */
  readonly topic: string;
  readonly state: PreventionState;
  readonly urgent: boolean;
  /** Ways to do it; the first is the one that the strongest source names first. */
  readonly options: readonly {
    readonly action: string;
    readonly everyMonths: readonly [number, number] | null;
    readonly once: boolean;
  }[];
  readonly dates: {
    /** ISO dates (`2031-04`, as exact as the birth date): from when it is for this person, until when. */
    readonly from: string | null;
    readonly until: string | null;
    readonly last: { readonly on: string; readonly action: string; readonly fact: string } | null;
    readonly next: string | null;
  };
  readonly sides: readonly PreventionSide[];
  /** How the sides were brought to one: the strictest of the highest precedence won. */
  readonly resolution: 'one-side' | 'agree' | 'carrier-first' | 'stronger-grade' | 'earlier-start' | 'open';
  /** Sides that disagree, said. */
  readonly conflict: boolean;
  /** `clinician`: rests on management that no named clinician has reviewed, so the person sees the finding and the way to genetics only. */
  readonly audience: 'both' | 'clinician';
  /** Why it is not needed; null of all other states. */
  readonly notNeeded: NotNeeded | null;
  readonly missing: readonly string[];
  readonly decides: 'person' | 'prescriber-with-person' | 'specialist' | 'genetics';
  /** Risks (`disease`) and findings that it answers to. */
  readonly answers: readonly string[];
  readonly trace: Trace;
}

export interface PreventionSide {
  readonly from: 'guideline' | 'threshold' | 'carrier' | 'family' | 'exposure' | 'risk';
  /** Record id: `prevention-rule/uspstf-colorectal-cancer-50`. */
  readonly record: string;
  readonly body: string;
  readonly grade: string | null;
  readonly published: string | null;
  readonly says: 'do' | 'weigh' | 'against' | 'open' | 'no-evidence';
  readonly startAge: number | null;
  readonly stopAge: number | null;
  readonly everyMonths: readonly [number, number] | null;
  readonly because: readonly string[];
  readonly won: boolean;
  readonly confirmed: boolean;
  readonly citation: string;
}
