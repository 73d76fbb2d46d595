import type { GlossaryLine } from '../../glossary.ts';
import type { Block } from '../../patient/say-plan-plainly.ts';

/** What is coming, for the person: three things first, risks as people of 100, what can be changed; no promise, no alarm. */
export interface PatientPreventionSaid {
  readonly title: string;
  readonly statement: string;
  readonly basis: string;
  readonly what: string;
  /** What of the data could not be used, and what that leaves out; none where all is well. */
  readonly notices: readonly string[];
  /** The first result of a gene, before anything else; no lines where there is none. `genes` has it too. */
  readonly gene: Block;
  readonly things: readonly PatientPreventionThing[];
  readonly more: Block;
  readonly later: Block;
  readonly risks: {
    readonly heading: string;
    readonly how: string;
    readonly rows: readonly PatientRiskSaid[];
    /** What stands beneath, or instead of rows. */
    readonly notes: readonly string[];
    readonly key: Readonly<Record<'will' | 'may' | 'not', string>>;
  };
  readonly changes: Block;
  readonly genes: Block;
  readonly family: Block;
  readonly missing: Block;
  readonly notNeeded: Block;
  readonly meansNot: Block;
  readonly help: Block;
  readonly questions: Block;
  readonly source: Block;
  readonly glossary: { readonly heading: string; readonly lines: readonly GlossaryLine[] };
  readonly mark: string | null;
  /** Names of illnesses, tests, genes and sources: no wording of ours can make them shorter. */
  readonly names: readonly string[];
}

export interface PatientPreventionThing {
  readonly id: string;
  readonly heading: string;
  readonly why: readonly string[];
  readonly decides: string;
}

export interface PatientRiskSaid {
  readonly id: string;
  readonly heading: string;
  /** The person's own, and all people of the same age and sex where a table has them; only these where nothing else of the person entered. */
  readonly arrays: readonly {
    readonly of: 'you' | 'average';
    readonly caption: string;
    readonly text: string;
    readonly will: number;
    readonly may: number;
    readonly drawing: string;
  }[];
  /** How sure, and what the number is not. Never empty. */
  readonly notes: readonly string[];
}
