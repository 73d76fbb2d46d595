import { ACTIONS_EN } from './en/actions.ts';
import { CONFIDENCE_EN } from './en/confidence.ts';
import { CONTEXT_EN } from './en/context.ts';
import { EFFECTS_EN } from './en/effects.ts';
import { PATIENT_ACTIONS_EN } from './en/patient-actions.ts';
import { PHENOTYPES_EN } from './en/phenotypes.ts';
import { PLAN_EN } from './en/plan.ts';
import { REPORT_EN } from './en/report.ts';
import { TERMS_EN } from './en/terms.ts';
import { UNITS_EN } from './en/units.ts';
import { ENGLISH_GRAMMAR, type Grammar } from './grammar.ts';

/** All messages of one language. A second language has the same keys; the compiler says which are missing. */
const EN = {
  ...ACTIONS_EN,
  ...CONFIDENCE_EN,
  ...CONTEXT_EN,
  ...EFFECTS_EN,
  ...PATIENT_ACTIONS_EN,
  ...PHENOTYPES_EN,
  ...PLAN_EN,
  ...REPORT_EN,
  ...UNITS_EN,
} as const;

export type MessageKey = keyof typeof EN;

export interface Catalogue {
  readonly locale: string;
  readonly messages: Readonly<Record<MessageKey, string>>;
  /** Vocabulary tokens (`bone-marrow-toxicity`) and their words. */
  readonly terms: Readonly<Record<string, string>>;
  /** Names of medicines by drug id, where they differ from the knowledge's own. */
  readonly medicines: Readonly<Record<string, string>>;
  readonly grammar: Grammar;
  /** A clinician who is a native speaker has reviewed it. */
  readonly reviewed: boolean;
}

export const ENGLISH: Catalogue = {
  locale: 'en',
  messages: EN,
  terms: TERMS_EN,
  medicines: {},
  grammar: ENGLISH_GRAMMAR,
  reviewed: true,
};
