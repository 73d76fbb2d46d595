import { ASKS_AR } from './ar/asks.ts';
import { CARE_PATIENT_AR } from './ar/care-patient.ts';
import { DOSE_AR } from './ar/dose.ts';
import { GLOSSARY_AR } from './ar/glossary.ts';
import { MEDICINES_AR } from './ar/medicines/index.ts';
import { PAGES_AR } from './ar/pages.ts';
import { PATIENT_ACTIONS_AR } from './ar/patient-actions.ts';
import { PHENOTYPES_AR } from './ar/phenotypes.ts';
import { PREVENTION_AR } from './ar/prevention.ts';
import { TERMS_AR } from './ar/terms/index.ts';
import { TUMOUR_AR } from './ar/tumour.ts';
import { UNITS_AR } from './ar/units.ts';
import { type Catalogue, ENGLISH, type MessageKey } from './catalogue.ts';
import { ARABIC_GRAMMAR } from './grammar.ts';
import { isolateWhole } from './isolate.ts';

/** Messages that the person's pages say. The compiler says which of them Arabic lacks. */
type PersonKey = Extract<
  MessageKey,
  | `patient.${string}`
  | `question.${string}`
  | `phenotype.${string}`
  | `patient.phenotype.${string}`
  | `ask.${string}`
  | `word.${string}`
  | `unit.${string}`
  | `range.${string}`
  | `chance.${string}`
  | `date.${string}`
  | `month.${string}`
  | `care.page.card${string}`
  | `language.${string}`
>;

const FOR_THE_PERSON: Readonly<Record<PersonKey, string>> = {
  ...ASKS_AR,
  ...CARE_PATIENT_AR,
  ...DOSE_AR,
  ...PAGES_AR,
  ...PATIENT_ACTIONS_AR,
  ...PHENOTYPES_AR,
  ...PREVENTION_AR,
  ...TUMOUR_AR,
  ...UNITS_AR,
};

const MESSAGES: Catalogue['messages'] = { ...inEnglish(), ...FOR_THE_PERSON };

/**
 * Arabic for the person: her or his own pages whole. What only a clinician's page says stands in English, set apart from the text
 * around it. Every page says that no native clinician has reviewed it.
 */
export const ARABIC: Catalogue = {
  locale: 'ar',
  messages: MESSAGES,
  message: (key) => MESSAGES[key as MessageKey],
  terms: TERMS_AR,
  term: (key) => TERMS_AR[key],
  medicines: MEDICINES_AR,
  codes: {},
  grammar: ARABIC_GRAMMAR,
  foreign: isolateWhole,
  mark: 'language.not-reviewed',
  glossary: GLOSSARY_AR,
};

function inEnglish(): Catalogue['messages'] {
  const messages: Record<string, string> = {};
  for (const [key, message] of Object.entries(ENGLISH.messages)) messages[key] = isolateWhole(message);
  return messages as Catalogue['messages'];
}
