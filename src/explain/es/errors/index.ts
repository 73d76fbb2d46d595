import type { CodeWords } from '../../code-words.ts';
import { once } from '../../once.ts';
import { DOSING_CODES_ES } from './dosing.ts';
import { GENOME_CODES_ES } from './genome.ts';
import { PEDIGREE_CODES_ES } from './pedigree.ts';
import { PGX_CODES_ES } from './pgx.ts';
import { PHENOTYPE_CODES_ES } from './phenotype.ts';
import { PROGRAM_CODES_ES } from './program.ts';
import { RECORD_CODES_ES } from './record.ts';
import { RISK_CODES_ES } from './risk.ts';
import { TUMOUR_CODES_ES } from './tumour.ts';
import { VARIANT_CODES_ES } from './variants.ts';

/** Every error and notice in Spanish; a test names those that are missing. */
export const codesEs = once((): CodeWords => ({
  ...DOSING_CODES_ES,
  ...GENOME_CODES_ES,
  ...PEDIGREE_CODES_ES,
  ...PGX_CODES_ES,
  ...PHENOTYPE_CODES_ES,
  ...PROGRAM_CODES_ES,
  ...RECORD_CODES_ES,
  ...RISK_CODES_ES,
  ...TUMOUR_CODES_ES,
  ...VARIANT_CODES_ES,
}));
