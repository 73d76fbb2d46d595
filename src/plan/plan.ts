import type {
  Action,
  ActionWord,
  Assessment,
  ConfidenceLevel,
  ContextTerm,
  Finding,
  LocusId,
  Notice,
  RecordRef,
  Settling,
  SourceFingerprint,
  Trace,
} from '../core/index.ts';
import type { Group, KnowledgeRelease, SourceRecord } from '../knowledge/index.ts';
import type { DrugGuidance, GeneResult, NoCallReason, OpenAllele, PhenotypeOutcome } from '../pgx/index.ts';
import type { InputQuality } from './input-quality.ts';

export type GeneFinding = Finding<'pgx/gene', GeneResult>;
export type MedicineFinding = Finding<'medicine/guidance', DrugGuidance>;

/** What the planner starts from: all findings of one person and how good the inputs were. */
export interface GatheredFindings {
  readonly genes: readonly GeneFinding[];
  readonly medicines: readonly MedicineFinding[];
  readonly inputs: readonly InputQuality[];
  readonly outside: readonly SourceFingerprint[];
  /** Warnings of the whole run; those of one file stand with its quality. */
  readonly notices: readonly Notice[];
  readonly group: Group | 'mixture';
}

/** One person's plan: findings gathered, ranked and grouped, language-free. Words are made from it. */
export interface Plan {
  /** ISO date or date and time, given by the caller. */
  readonly made: string;
  readonly engine: string;
  readonly knowledge: KnowledgeRelease;
  /** Sources that stand behind something on the page, sorted by id. */
  readonly sources: readonly SourceRecord[];
  readonly group: Group | 'mixture';
  /** SHA-256 of the findings that the plan was made from. */
  readonly findings: string;
  readonly summary: PlanSummary;
  /** Most urgent first; present medicines before all others. */
  readonly items: readonly PlanItem[];
  /** Ids of at most five items that come first on the page. */
  readonly actNow: readonly string[];
  /** Names that the user gave as present medicines and the knowledge does not have. */
  readonly unknownMedicines: readonly string[];
  readonly genes: readonly PlanGene[];
  readonly open: readonly OpenQuestion[];
  readonly inputs: readonly InputQuality[];
  readonly outside: readonly SourceFingerprint[];
  readonly notices: readonly Notice[];
}

export type WordCounts = Readonly<Record<ActionWord, number>>;

export interface PlanSummary {
  /** By word; `no-rule` items are counted apart and not as `not-enough-data`. */
  readonly words: WordCounts;
  readonly noRule: number;
  /** The same over the present medicines; null when none was named. */
  readonly current: WordCounts | null;
  readonly genes: Readonly<Record<ConfidenceLevel | 'not-assessed', number>>;
}

/** Where an item stands on the page. `no-rule`: the genotype is known, and no source advises on it. */
export type ItemGroup = 'current' | 'change' | 'open' | 'usual' | 'no-rule';

/** One medicine: what to do, why, how sure, what instead, what it would cost, what to watch, who decides. */
export interface PlanItem {
  /** `medicine/clopidogrel`, the id of its finding. */
  readonly id: string;
  readonly drug: string;
  readonly name: string;
  readonly rxnorm: string | null;
  readonly atc: readonly string[];
  /** The user named it as taken. */
  readonly current: boolean;
  readonly group: ItemGroup;
  readonly word: ActionWord;
  /** Why the word is `not-enough-data`: a gene to read, or no source that advises on this genotype. */
  readonly lacking: 'gene' | 'guidance' | null;
  /** What is asked already while the word waits for a gene. */
  readonly atLeast: ActionWord | null;
  /** Where the dose goes, for `change-dose`. */
  readonly direction: 'up' | 'down' | 'either' | null;
  /** Index into `guidance.statements` of the one that says what to do; null where none does. */
  readonly lead: number | null;
  /** Conditions of the lead that are not known to hold. */
  readonly leadContext: readonly ContextTerm[];
  readonly confidence: ConfidenceLevel | null;
  /** Drugs and classes to turn to, in the order of the sources. */
  readonly instead: readonly string[];
  readonly watch: readonly Action[];
  readonly cost: Assessment<{ readonly amount: number; readonly currency: string }, 'no-price-list'>;
  readonly decides: 'prescriber' | 'prescriber-after-test';
  readonly settledBy: readonly Settling[];
  readonly asks: readonly string[];
  readonly record: RecordRef | null;
  readonly guidance: DrugGuidance;
  readonly trace: Trace;
}

export interface PlanGene {
  /** `pgx/CYP2C19` */
  readonly id: string;
  readonly result: GeneResult;
  /** Positions read, not assumed, of those that the definition has; null for a gene without positions. */
  readonly read: { readonly read: number; readonly total: number } | null;
  /** Read positions where a copy differs from the GRCh38 base, in genome order. */
  readonly varies: readonly LocusId[];
  /** Ids of the items whose word differs from usual care and that rest on the gene. */
  readonly mattersFor: readonly string[];
  readonly trace: Trace;
}

/** What this input cannot answer, and what would. */
export interface OpenQuestion {
  readonly gene: string;
  readonly state: 'not-assessed' | 'open';
  readonly reason: NoCallReason | null;
  readonly outcomes: readonly PhenotypeOutcome[];
  readonly openAlleles: readonly OpenAllele[];
  /** Drug ids that wait for it. */
  readonly holdsBack: readonly string[];
  readonly settledBy: readonly Settling[];
}
