import type { ErrorEntry } from './catalogue.ts';
import type { NoticeEntry } from './notices.ts';

/** Inherited findings, and the import of ClinVar. */
export const VARIANT_ERRORS = {
  CLINVAR_NOT_CLINVAR: {
    what: 'This is no VCF of ClinVar and no import of one: {detail}.',
    remedy: 'Take clinvar.vcf.gz of the genome build from NCBI (pub/clinvar/vcf_GRCh38 or vcf_GRCh37).',
  },
  CLINVAR_NO_CLASSES: {
    what: 'None of the {count} records has a classification (CLNSIG) together with a gene (GENEINFO).',
    remedy: 'Take clinvar.vcf.gz itself; files that were cut down or annotated may have lost these fields.',
  },
  CLINVAR_NO_GENES: {
    what: 'None of the {count} records is of the genes asked for.',
    remedy: 'Check how the genes are spelt, and that the file holds more than one chromosome.',
  },
  CLINVAR_BUILD_UNKNOWN: {
    what: 'The file does not say which genome build it is on.',
    remedy: 'Take the file as NCBI has it, with ##reference=GRCh38 or GRCh37 in its header, or state --build.',
  },
  CLINVAR_DAMAGED: {
    what: 'The import of ClinVar was changed or cut: {detail}.',
    remedy: 'Make it again with propria import clinvar.',
  },
  CLINVAR_VERSION: {
    what: 'The import of ClinVar is of a form that this version does not read ({found}).',
    remedy: 'Make it again with propria import clinvar of this version.',
  },
  SCORE_ROWS_MISSING: {
    what: 'The scoring file names {wanted} variants in its header and has {found} rows.',
    remedy: 'The copy or download was cut short: get the file again.',
  },
} as const satisfies Record<string, ErrorEntry>;

export const VARIANT_NOTICES = {
  VARIANTS_GENOTYPES_UNREAD: {
    what: '{count} records over known places were not used: filtered, of low quality, or half missing.',
    meaning: 'What they would say of inherited findings is open.',
  },
  VARIANTS_PLACES_OF_OTHER_BUILD: {
    what: 'At {differ} of {count} known places the file has another reference base than {build}.',
    meaning: 'The genome may be on another build; inherited findings are not assessed from it.',
  },
  VARIANTS_SEED_ONLY: {
    what: 'Variants were held against the list that comes with the program, which is of {date}.',
    meaning: 'Newer classifications are missing and some may have changed: give a current ClinVar file.',
  },
  CLINVAR_OLD: {
    what: 'The ClinVar file is of {date}, more than a year ago.',
    meaning: 'Classifications may have changed: take a current file.',
  },
  CLINVAR_NO_DATE: {
    what: 'The ClinVar file does not say of when it is.',
    meaning: 'How current its classifications are is not known.',
  },
  CLINVAR_OTHER_BUILD: {
    what: 'The ClinVar file is on {clinvar}, the genome on {genome}.',
    meaning: 'It was not used; variants were held against the older list that comes with the program.',
  },
} as const satisfies Record<string, NoticeEntry>;
