import type { ActionWord, ConfidenceLevel, ContextTerm, Effect, Evidence, RecordRef, Settling } from '../core/index.ts';
import type { GuidanceOption } from '../knowledge/index.ts';

/** All that the sources say of one drug for this person, side by side, and the one word that follows. */
export interface DrugGuidance {
  readonly drug: string;
  readonly genes: readonly string[];
  /**
   * The most urgent word of all branches that hold; `not-enough-data` where something unread or open could make it more
   * urgent. `usual-care` only where a source says so.
   */
  readonly word: ActionWord;
  /**
   * Why the word is `not-enough-data`. `gene`: something not read, or open, could change it (see `settledBy`).
   * `guidance`: the genotype is known and no source advises on it.
   */
  readonly lacking?: 'gene' | 'guidance';
  /** What is asked already while the word waits for a gene: no less than this. */
  readonly atLeast?: ActionWord;
  /** Words more urgent than `word` and `atLeast` that stay possible, most urgent first; null: no chance is known (gene not read). */
  readonly couldBe?: readonly { readonly word: ActionWord; readonly probability: number | null }[];
  readonly statements: readonly GuidanceStatement[];
  /** Between sources that answered: do they ask for the same? */
  readonly agreement: 'agree' | 'differ' | 'single' | 'none';
  /** Where they differ: the words, by body. */
  readonly differences: readonly { readonly body: string; readonly word: ActionWord }[];
  readonly settledBy: readonly Settling[];
  /** Context questions whose answer would choose between branches: `indication`, `ageYears`, `therapy` … */
  readonly asks: readonly string[];
}

/** One rule of one source that holds, or may hold, for this person. */
export interface GuidanceStatement {
  readonly source: string;
  readonly body: 'CPIC' | 'DPWG' | 'FDA';
  readonly rule: string;
  readonly record: RecordRef;
  readonly evidence: Evidence;
  readonly population: string;
  readonly context: readonly ContextTerm[];
  /** The keys by which it was found: gene → look-up key. */
  readonly keys: Readonly<Record<string, string>>;
  readonly effects: Readonly<Record<string, readonly Effect[]>>;
  readonly options: readonly GuidanceOption[];
  readonly word: ActionWord;
  /** `holds`: by the leading phenotypes. `may-hold`: only by one that stays possible, with its chance. */
  readonly standing: 'holds' | 'may-hold';
  readonly probability: number;
  readonly confidence: ConfidenceLevel;
  /** Genes of the rule's condition that were not read: the statement is the source's, the word is not. */
  readonly unread: readonly string[];
}
