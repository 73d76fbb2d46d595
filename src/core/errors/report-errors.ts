import type { ErrorEntry } from './catalogue.ts';

export const REPORT_ERRORS = {
  REPORT_PDF_SCRIPT: {
    what: 'A PDF cannot be written in this language ({language}): its fonts have no letters of the script.',
    remedy: 'Take the HTML file or print the page, or choose English or Spanish for the PDF.',
  },
} as const satisfies Record<string, ErrorEntry>;
