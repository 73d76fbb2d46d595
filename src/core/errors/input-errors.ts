import type { ErrorEntry } from './catalogue.ts';

/** Faults of the files that are given for one person, whoever gives them: a folder, a command line, a page. */
export const INPUT_ERRORS = {
  INPUT_TOO_LARGE: {
    what: 'The file is {size} bytes; at most {limit} are read of this kind ({kind}).',
    remedy: 'Check that this is the file that you meant; a genome is a VCF or the raw file of a consumer array.',
  },
  INPUT_UNKNOWN: {
    what: 'The file is no record, genome, list of calls or price list.',
    remedy:
      'Give a FHIR record (JSON), a person.yaml, a genome (VCF, gVCF or the raw file of a consumer array), or a list of calls (TSV).',
  },
  INPUT_NOT_BESIDE: {
    what: 'A document of {schema} is made of other inputs and cannot stand beside them.',
    remedy: 'Give it alone, or give the files that it was made of.',
  },
  INPUT_PRICE_LISTS: {
    what: '{first} and {second} are both price lists; lists are never mixed.',
    remedy: 'Give one of them.',
  },
} as const satisfies Record<string, ErrorEntry>;
