import { ACTIONS_EN } from './en/actions.ts';
import { CARE_EN } from './en/care.ts';
import { CARE_PAGE_EN } from './en/care-page.ts';
import { CARE_PATIENT_EN } from './en/care-patient.ts';
import { CONFIDENCE_EN } from './en/confidence.ts';
import { CONTEXT_EN } from './en/context.ts';
import { DOSE_EN } from './en/dose.ts';
import { EFFECTS_EN } from './en/effects.ts';
import { GLOSSARY_EN, type GlossaryKey } from './en/glossary.ts';
import { MEDICINES_EN } from './en/medicines.ts';
import { ORDER_EN } from './en/order.ts';
import { PATIENT_ACTIONS_EN } from './en/patient-actions.ts';
import { PHENOTYPES_EN } from './en/phenotypes.ts';
import { PLAN_EN } from './en/plan.ts';
import { PREVENTION_EN } from './en/prevention.ts';
import { PREVENTION_PATIENT_EN } from './en/prevention-patient.ts';
import { REPORT_EN } from './en/report.ts';
import { TERMS_EN } from './en/terms/index.ts';
import { TUMOUR_EN } from './en/tumour.ts';
import { TUMOUR_PATIENT_EN } from './en/tumour-patient.ts';
import { UNITS_EN } from './en/units.ts';
import type { CodeWords } from './code-words.ts';
import type { Glossary } from './glossary.ts';
import { ENGLISH_GRAMMAR, type Grammar } from './grammar.ts';
import { layered } from './layered.ts';

const TABLES = [
  ACTIONS_EN,
  CARE_EN,
  CARE_PAGE_EN,
  CARE_PATIENT_EN,
  CONFIDENCE_EN,
  CONTEXT_EN,
  DOSE_EN,
  EFFECTS_EN,
  ORDER_EN,
  PATIENT_ACTIONS_EN,
  PHENOTYPES_EN,
  PLAN_EN,
  PREVENTION_EN,
  PREVENTION_PATIENT_EN,
  REPORT_EN,
  TUMOUR_EN,
  TUMOUR_PATIENT_EN,
  UNITS_EN,
] as const;

type KeyOf<Table> = Table extends unknown ? keyof Table : never;

/** A message of any language: a second one has the same keys, the compiler says which are missing. */
export type MessageKey = KeyOf<(typeof TABLES)[number]>;

export interface Catalogue {
  readonly locale: string;
  readonly messages: Readonly<Record<MessageKey, string>>;
  /** One of `messages`. */
  readonly message: (key: string) => string | undefined;
  /** Vocabulary tokens (`bone-marrow-toxicity`) and their words. */
  readonly terms: Readonly<Record<string, string>>;
  /** One of `terms`. */
  readonly term: (key: string) => string | undefined;
  /** Names of medicines by drug id, where they differ from the knowledge's own. */
  readonly medicines: Readonly<Record<string, string>>;
  /** Errors and notices; one that is not there is said in English. */
  readonly codes: CodeWords;
  readonly grammar: Grammar;
  /** Marks a token that the language has no words for, read out in English; as it is in English itself. */
  readonly foreign: (text: string) => string;
  /** What every page in this language says of its own wording. */
  readonly mark: MessageKey | null;
  readonly glossary: Readonly<Record<GlossaryKey, Glossary[string]>>;
}

const messages = layered(TABLES);
const terms = layered(TERMS_EN);

export const ENGLISH: Catalogue = {
  locale: 'en',
  get messages() {
    return messages.all() as Catalogue['messages'];
  },
  message: messages.of,
  get terms() {
    return terms.all();
  },
  term: terms.of,
  medicines: MEDICINES_EN,
  codes: {},
  grammar: ENGLISH_GRAMMAR,
  foreign: (text) => text,
  mark: null,
  glossary: GLOSSARY_EN,
};
