import type { ErrorEntry } from './catalogue.ts';

export const GENOME_ERRORS = {
  GENOME_EMPTY: { what: 'The file is empty.', remedy: 'Export the genome again; an empty file often means an interrupted copy.' },
} as const satisfies Record<string, ErrorEntry>;
