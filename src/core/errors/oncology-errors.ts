import type { ErrorEntry } from './catalogue.ts';

export const ONCOLOGY_ERRORS = {
  ONCOLOGY_UNKNOWN_TUMOUR_TYPE: {
    what: 'The tumour type "{written}" is not known.',
    remedy: 'Give a code or a name of OncoTree{near}; without the right type no therapy can be judged.',
  },
  ONCOLOGY_AMBIGUOUS_TUMOUR_TYPE: {
    what: 'The tumour type "{written}" can mean more than one: {choices}.',
    remedy: 'Give the code of the one that is meant.',
  },
} as const satisfies Record<string, ErrorEntry>;
