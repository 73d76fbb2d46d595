import { CHECK_TERMS_EN } from './checks.ts';
import { CONSIDER_TERMS_EN } from './consider.ts';
import { DOSE_TERMS_EN } from './dose.ts';
import { GUIDANCE_TERMS_EN } from './guidance.ts';
import { PLAIN_TERMS_EN } from './plain.ts';
import { PLAN_TERMS_EN } from './plan.ts';
import { PREVENTION_TERMS_EN } from './prevention.ts';
import { TUMOUR_TERMS_EN } from './tumour.ts';
import { WHY_TERMS_EN } from './why.ts';

/** Words for the coded vocabulary: `token`, or `field:token` where it reads differently there. */
export const TERMS_EN: readonly Readonly<Record<string, string>>[] = [
  CHECK_TERMS_EN,
  CONSIDER_TERMS_EN,
  DOSE_TERMS_EN,
  GUIDANCE_TERMS_EN,
  PLAIN_TERMS_EN,
  PLAN_TERMS_EN,
  PREVENTION_TERMS_EN,
  TUMOUR_TERMS_EN,
  WHY_TERMS_EN,
];
