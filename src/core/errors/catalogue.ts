import { ANNOTATE_ERRORS } from './annotate-errors.ts';
import { ARRAY_ERRORS } from './array-errors.ts';
import { CLI_ERRORS } from './cli-errors.ts';
import { CORE_ERRORS } from './core-errors.ts';
import { DOSING_ERRORS } from './dosing-errors.ts';
import { GENOME_ERRORS } from './genome-errors.ts';
import { HOST_ERRORS } from './host-errors.ts';
import { INPUT_ERRORS } from './input-errors.ts';
import { KNOWLEDGE_ERRORS } from './knowledge-errors.ts';
import { ONCOLOGY_ERRORS } from './oncology-errors.ts';
import { PEDIGREE_ERRORS } from './pedigree-errors.ts';
import { PHENOTYPE_ERRORS } from './phenotype-errors.ts';
import { PGX_ERRORS } from './pgx-errors.ts';
import { PRICE_ERRORS } from './price-errors.ts';
import { PLAN_ERRORS } from './plan-errors.ts';
import { RECORD_ERRORS } from './record-errors.ts';
import { REPORT_ERRORS } from './report-errors.ts';
import { RISK_ERRORS } from './risk-errors.ts';
import { RISK_SCORE_ERRORS } from './risk-score-errors.ts';
import { TRIAL_ERRORS } from './trial-errors.ts';
import { TUMOUR_ERRORS } from './tumour-errors.ts';
import { VARIANT_ERRORS } from './variant-errors.ts';
import { VAULT_ERRORS } from './vault-errors.ts';

/** One entry of the catalogue. `{name}` is filled from the error's parameters. */
export interface ErrorEntry {
  /** What happened, one sentence. */
  readonly what: string;
  /** What to do, one sentence. */
  readonly remedy: string;
}

/** Every error the project raises. A code is permanent: it is never reused and never changes its meaning. */
export const ERRORS = {
  ...CORE_ERRORS,
  ...GENOME_ERRORS,
  ...ANNOTATE_ERRORS,
  ...ARRAY_ERRORS,
  ...HOST_ERRORS,
  ...INPUT_ERRORS,
  ...KNOWLEDGE_ERRORS,
  ...PEDIGREE_ERRORS,
  ...PGX_ERRORS,
  ...PHENOTYPE_ERRORS,
  ...PRICE_ERRORS,
  ...PLAN_ERRORS,
  ...DOSING_ERRORS,
  ...ONCOLOGY_ERRORS,
  ...RECORD_ERRORS,
  ...REPORT_ERRORS,
  ...RISK_ERRORS,
  ...RISK_SCORE_ERRORS,
  ...TRIAL_ERRORS,
  ...TUMOUR_ERRORS,
  ...VARIANT_ERRORS,
  ...VAULT_ERRORS,
  ...CLI_ERRORS,
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;
