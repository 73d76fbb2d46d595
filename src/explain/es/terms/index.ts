import { once } from '../../once.ts';
import { conditionTermsEs } from './conditions.ts';
import { CONSIDER_TERMS_ES } from './consider.ts';
import { DOSE_TERMS_ES } from './dose.ts';
import { GUIDANCE_TERMS_ES } from './guidance.ts';
import { LIVING_TERMS_ES } from './living.ts';
import { MECHANISM_TERMS_ES } from './mechanisms.ts';
import { PLAIN_TERMS_ES } from './plain.ts';
import { PLAN_TERMS_ES } from './plan.ts';
import { SCREENING_TERMS_ES } from './screening.ts';
import { SIZE_TERMS_ES } from './sizes.ts';
import { USE_TERMS_ES } from './uses.ts';
import { valueTermsEs } from './values.ts';
import { WATCHING_TERMS_ES } from './watching.ts';
import { preventionTermsEs } from './prevention.ts';
import { TUMOUR_NAMES_ES } from './tumour-names.ts';
import { TUMOUR_TERMS_ES } from './tumour.ts';
import { WHY_TERMS_ES } from './why.ts';

/** Words for the coded vocabulary, under the keys of the English list: `token`, or `field:token` where it reads differently there. */
export const termsEs = once((): Readonly<Record<string, string>> => ({
  ...conditionTermsEs(),
  ...CONSIDER_TERMS_ES,
  ...DOSE_TERMS_ES,
  ...GUIDANCE_TERMS_ES,
  ...SIZE_TERMS_ES,
  ...USE_TERMS_ES,
  ...valueTermsEs(),
  ...WATCHING_TERMS_ES,
  ...MECHANISM_TERMS_ES,
  ...LIVING_TERMS_ES,
  ...SCREENING_TERMS_ES,
  ...PLAIN_TERMS_ES,
  ...PLAN_TERMS_ES,
  ...preventionTermsEs(),
  ...TUMOUR_NAMES_ES,
  ...TUMOUR_TERMS_ES,
  ...WHY_TERMS_ES,
}));
