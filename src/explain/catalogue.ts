import { ACTIONS_EN } from './en/actions.ts';
import { CONFIDENCE_EN } from './en/confidence.ts';
import { CONTEXT_EN } from './en/context.ts';
import { EFFECTS_EN } from './en/effects.ts';
import { PATIENT_ACTIONS_EN } from './en/patient-actions.ts';
import { PHENOTYPES_EN } from './en/phenotypes.ts';
import { PLAN_EN } from './en/plan.ts';
import { REPORT_EN } from './en/report.ts';
import { TERMS_EN } from './en/terms.ts';

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
} as const;

export type MessageKey = keyof typeof EN;

export interface Catalogue {
  readonly locale: string;
  readonly messages: Readonly<Record<MessageKey, string>>;
  /** Vocabulary tokens (`bone-marrow-toxicity`) and their words. */
  readonly terms: Readonly<Record<string, string>>;
  readonly and: string;
  readonly or: string;
  readonly thousands: string;
}

export const ENGLISH: Catalogue = { locale: 'en', messages: EN, terms: TERMS_EN, and: 'and', or: 'or', thousands: ',' };
