import { ENGINE_VERSION } from '../core/index.ts';
import type { CarePlanDocument, KnowledgeMark, ReadingDocument } from '../engine/index.ts';
import type { Answer, PersonRecord } from '../record/index.ts';

/** Name of the document inside a sealed file. The number counts up when a reader of the old shape could misread it. */
export const HELD_SCHEMA = 'propria/held/1';

/** All that a person keeps of their own: facts, answers, decisions and plan. Never the bytes of a genome. */
export interface HeldPerson {
  readonly schema: typeof HELD_SCHEMA;
  readonly engine: string;
  /** The knowledge that the readings and the plan were made with. */
  readonly knowledge: KnowledgeMark;
  /** ISO date of saving, given by the caller. */
  readonly saved: string;
  /** What each input file said, in the order in which they were given. */
  readonly parts: readonly HeldPart[];
  /** Answers to the interview, by question id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** ISO date of each answer, by question id: a weight told two years ago is not of today. Left out: the day of saving. */
  readonly answered?: Readonly<Record<string, string>>;
  /** Texts of person files typed in by hand. */
  readonly entries: readonly string[];
  /** What the person says is wrong about them, as the page keeps it. */
  readonly corrections: readonly unknown[];
  readonly plan: CarePlanDocument | null;
  /** The last plan that was signed: the next one is compared with it. */
  readonly signed: CarePlanDocument | null;
  readonly signatures: readonly SignOff[];
  readonly decisions: readonly Decision[];
  readonly diary: readonly DiaryEntry[];
  /** Settings of the page and choices among options, by name. */
  readonly choices: Readonly<Record<string, unknown>>;
  /** Free notes, by what they are about: the id of a plan item or a topic. */
  readonly notes: Readonly<Record<string, string>>;
}

/** What one input file said. `file` is its name without a folder. */
export type HeldPart =
  | { readonly kind: 'record'; readonly file: string; readonly record: Partial<PersonRecord> }
  | { readonly kind: 'reading'; readonly file: string; readonly reading: ReadingDocument }
  | { readonly kind: 'outside'; readonly file: string; readonly text: string }
  | { readonly kind: 'prices'; readonly file: string; readonly text: string };

/** What was decided about one line of the plan. */
export interface Decision {
  /** Care item id: `medicine/clopidogrel`. */
  readonly item: string;
  readonly choice: 'accept' | 'decline' | 'later';
  readonly reason: string | null;
  readonly by: string | null;
  /** ISO date. */
  readonly on: string;
  /** SHA-256 of the item decided on: a line that has changed since is asked again. */
  readonly digest: string;
}

export interface SignOff {
  readonly name: string;
  readonly role: string;
  /** ISO date. */
  readonly on: string;
  /** Id of the knowledge release. */
  readonly knowledge: string;
  /** SHA-256 of the plan that was signed. */
  readonly plan: string;
}

export interface DiaryEntry {
  /** ISO date. */
  readonly on: string;
  /** `08:00`, where told. */
  readonly at: string | null;
  readonly kind: 'dose' | 'effect' | 'note';
  /** Drug id, or the name as written where it resolves to none. */
  readonly drug: string | null;
  readonly text: string;
  readonly severity: 'mild' | 'moderate' | 'severe' | null;
}

/** A person of whom nothing is kept yet. */
export function emptyHeld(made: { readonly knowledge: KnowledgeMark; readonly saved: string }): HeldPerson {
  return {
    schema: HELD_SCHEMA,
    engine: ENGINE_VERSION,
    ...made,
    parts: [],
    answers: {},
    entries: [],
    corrections: [],
    plan: null,
    signed: null,
    signatures: [],
    decisions: [],
    diary: [],
    choices: {},
    notes: {},
  };
}
