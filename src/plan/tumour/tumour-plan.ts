import type { Action, ActionWord, ConfidenceLevel, Settling, SourceFingerprint, Trace } from '../../core/index.ts';
import type { DoseAdvice } from '../../dosing/index.ts';
import type { KnowledgeRelease, SourceRecord } from '../../knowledge/index.ts';
import type { Check, Concern } from '../../medicines/index.ts';
import type { TumourBoard } from '../../oncology/index.ts';
import type { TumourFigures } from './tumour-figures.ts';

/** The tumour board's page of one person: the tumour, and beside every proposed drug what the person's own genes, organs and medicines say. */
export interface TumourPlan {
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
  };
  /** ISO 3166-1 alpha-2: whose approvals are "on label here"; left out or null: nobody said. */
  readonly country?: string | null;
  readonly board: TumourBoard;
  /** One for each drug of a statement that is offered or conditional, in the order of the statements. */
  readonly drugs: readonly DrugBeside[];
  /** Changes in the tumour file that may be inherited: never called from tumour reads, only to be tested. */
  readonly germline: readonly GermlineFlag[];
  /** What drawings need; left out where none are wanted. */
  readonly figures?: TumourFigures;
  readonly documents: readonly SourceFingerprint[];
}

export interface DrugBeside {
  /** As in the statements' sets. */
  readonly therapy: string;
  /** Drug id of the base pack; null: nothing is known of it there, and that is said. */
  readonly drug: string | null;
  /** Ids of the statements that propose it. */
  readonly statements: readonly string[];
  /** The most urgent of genes and checks: `not-enough-data` where genes that matter were not read; null where nothing is known to matter. */
  readonly word: ActionWord | null;
  readonly actions: readonly Action[];
  readonly genes: readonly GeneBeside[];
  /** Guidance records that speak. */
  readonly guidance: readonly string[];
  /** Ids of the person's concerns with this drug: interactions, organ function, pregnancy, heart rhythm. */
  readonly concerns: readonly {
    readonly id: string;
    /** Its mechanism: `cyp3a-inhibition`, `qt-prolongation` … */
    readonly code: string;
    /** How loud: `interrupt`, `show`, `quiet`. */
    readonly severity: string;
    /** The concern whole: partners, reasons, word, actions. */
    readonly value?: Concern;
    /** With a medicine that these statements give together with it, and not with what the person takes. */
    readonly together?: readonly string[];
  }[];
  /** Checks that could not be made, for want of a record or a value: not the same as nothing found. */
  readonly unchecked?: readonly Check[];
  /** What a model says of its dose; null without one. */
  readonly dose: DoseAdvice | null;
  readonly trace: Trace;
}

export interface GeneBeside {
  readonly gene: string;
  /** Null: not assessed. */
  readonly phenotype: string | null;
  readonly diplotypes: readonly string[];
  readonly confidence: ConfidenceLevel | null;
  readonly settledBy: readonly Settling[];
}

export interface GermlineFlag {
  /** Id of the mutation in the profile. */
  readonly mutation: string;
  readonly gene: string;
  readonly label: string;
  /** `stated-germline`, `near-half-vaf`, `hereditary-gene`, `no-normal` */
  readonly why: readonly string[];
}
