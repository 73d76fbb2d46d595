import type { ErrorEntry } from './catalogue.ts';
import type { NoticeEntry } from './notices.ts';

/** Tables of signatures and documents of trials. */
export const TRIAL_ERRORS = {
  TUMOUR_SIGNATURE_TABLE_INVALID: {
    what: 'The table of signatures or contexts cannot be used: {detail}.',
    remedy:
      'Give a head line with the names, then 96 lines, one for each substitution in its context, such as A[C>A]A.',
  },
  TRIAL_DOCUMENT_INVALID: {
    what: 'The trial document cannot be read: {detail}.',
    remedy: 'Give Clinical Trial Markup Language as JSON or YAML, or version 2 JSON of ClinicalTrials.gov.',
  },
} as const satisfies Record<string, ErrorEntry>;

export const SIGNATURE_NOTICES = {
  TUMOUR_SIGNATURES_NOT_FITTED: {
    what: 'Signatures could not be fitted: {detail}.',
    meaning:
      'The tumour’s signatures count as not assessed; weights that a laboratory reports can be given as a table.',
  },
} as const satisfies Record<string, NoticeEntry>;
