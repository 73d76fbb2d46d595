import { CONDITION_TERMS_AR } from './conditions.ts';
import { PLAIN_TERMS_AR } from './plain.ts';
import { PREVENTION_TERMS_AR } from './prevention.ts';
import { VALUE_TERMS_AR } from './values.ts';
import { WHY_TERMS_AR } from './why.ts';

/** Words for the tokens that the person's pages use. Those of the clinician's pages are read out in English, set apart. */
export const TERMS_AR: Readonly<Record<string, string>> = {
  ...CONDITION_TERMS_AR,
  ...VALUE_TERMS_AR,
  ...PLAIN_TERMS_AR,
  ...PREVENTION_TERMS_AR,
  ...WHY_TERMS_AR,
};
