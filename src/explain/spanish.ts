import type { Catalogue, MessageKey } from './catalogue.ts';
import { ACTIONS_ES } from './es/actions.ts';
import { CARE_ES } from './es/care.ts';
import { CARE_PAGE_ES } from './es/care-page.ts';
import { CARE_PATIENT_ES } from './es/care-patient.ts';
import { CONFIDENCE_ES } from './es/confidence.ts';
import { CONTEXT_ES } from './es/context.ts';
import { DOSE_ES } from './es/dose.ts';
import { codesEs } from './es/errors/index.ts';
import { EFFECTS_ES } from './es/effects.ts';
import { GLOSSARY_ES } from './es/glossary.ts';
import { medicinesEs } from './es/medicines/index.ts';
import { ORDER_ES } from './es/order.ts';
import { PATIENT_ACTIONS_ES } from './es/patient-actions.ts';
import { PHENOTYPES_ES } from './es/phenotypes.ts';
import { PLAN_ES } from './es/plan.ts';
import { PREVENTION_ES } from './es/prevention.ts';
import { PREVENTION_PATIENT_ES } from './es/prevention-patient.ts';
import { REPORT_ES } from './es/report.ts';
import { termsEs } from './es/terms/index.ts';
import { TUMOUR_ES } from './es/tumour.ts';
import { TUMOUR_PATIENT_ES } from './es/tumour-patient.ts';
import { UNITS_ES } from './es/units.ts';
import { SPANISH_GRAMMAR } from './grammar.ts';
import { once } from './once.ts';

const messages = once((): Catalogue['messages'] => ({
  ...ACTIONS_ES,
  ...CARE_ES,
  ...CARE_PAGE_ES,
  ...CARE_PATIENT_ES,
  ...CONFIDENCE_ES,
  ...CONTEXT_ES,
  ...DOSE_ES,
  ...EFFECTS_ES,
  ...ORDER_ES,
  ...PATIENT_ACTIONS_ES,
  ...PHENOTYPES_ES,
  ...PLAN_ES,
  ...PREVENTION_ES,
  ...PREVENTION_PATIENT_ES,
  ...REPORT_ES,
  ...TUMOUR_ES,
  ...TUMOUR_PATIENT_ES,
  ...UNITS_ES,
}));

/** Spanish, in the polite form. Every page says that no native clinician has reviewed it. */
export const SPANISH: Catalogue = {
  locale: 'es',
  get messages() {
    return messages();
  },
  message: (key) => messages()[key as MessageKey],
  get terms() {
    return termsEs();
  },
  term: (key) => termsEs()[key],
  get medicines() {
    return medicinesEs();
  },
  get codes() {
    return codesEs();
  },
  grammar: SPANISH_GRAMMAR,
  // Foreign words stand between comillas.
  foreign: (text) => `«${text}»`,
  mark: 'language.not-reviewed',
  glossary: GLOSSARY_ES,
};
