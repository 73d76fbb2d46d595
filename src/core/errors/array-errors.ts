import type { ErrorEntry } from './catalogue.ts';

export const ARRAY_ERRORS = {
  ARRAY_COLUMNS: {
    what: 'The columns fit no known array layout: found "{found}".',
    remedy:
      'Use the raw data file as 23andMe, AncestryDNA, MyHeritage or FTDNA give it, not opened and saved by a spreadsheet.',
  },
  ARRAY_NO_ROWS: {
    what: 'The array file has no data rows.',
    remedy: 'Download the raw data again; the copy ends after its header.',
  },
} as const satisfies Record<string, ErrorEntry>;
