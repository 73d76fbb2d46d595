import type { ErrorEntry } from './catalogue.ts';

export const PGX_ERRORS = {
  PGX_OUTSIDE_NOT_TEXT: { what: 'The file of outside calls is not tab-separated text.', remedy: 'Save it as plain text: gene, diplotype, phenotype, activity score, separated by tabs.' },
} as const satisfies Record<string, ErrorEntry>;
