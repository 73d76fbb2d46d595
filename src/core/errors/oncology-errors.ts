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
  ONCOLOGY_NO_TUMOUR_TYPE: {
    what: 'No file and nobody says which tumour this is.',
    remedy: 'Give its type by code or name of OncoTree (--type LUAD); without it no therapy can be judged.',
  },
  ONCOLOGY_NO_PACK: {
    what: 'The knowledge of tumours is not loaded.',
    remedy: 'Load the oncology pack beside the base (mergePack) before a tumour is planned.',
  },
} as const satisfies Record<string, ErrorEntry>;
