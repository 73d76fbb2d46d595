import type { ErrorEntry } from './catalogue.ts';

export const PGX_ERRORS = {
  PGX_OUTSIDE_NOT_TEXT: {
    what: 'The file of outside calls is not tab-separated text.',
    remedy: 'Save it as plain text: gene, diplotype, phenotype, activity score, separated by tabs.',
  },
  PGX_DEFINITION_INVALID: {
    what: 'The allele definition cannot be used: {fault}.',
    remedy:
      'Correct the named place; every allele needs a name and bases at listed positions, and one allele is the reference.',
  },
} as const satisfies Record<string, ErrorEntry>;
