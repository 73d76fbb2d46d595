import type { ErrorEntry } from './catalogue.ts';

export const CLI_ERRORS = {
  CLI_FILE_NOT_FOUND: { what: 'There is no file {path}.', remedy: 'Check the path; put it in quotes if it holds spaces.' },
} as const satisfies Record<string, ErrorEntry>;
