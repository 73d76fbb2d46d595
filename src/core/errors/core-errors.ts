import type { ErrorEntry } from './catalogue.ts';

export const CORE_ERRORS = {
  CORE_UNKNOWN_SCHEMA: {
    what: 'The document says schema {found}, which this version does not know.',
    remedy: 'Use a version of Propria that writes and reads {found}, or make the document again with this one.',
  },
  CORE_NOT_FINITE: {
    what: 'A number to be written is not finite.',
    remedy: 'This is a fault of the program: please report it with the command that led here.',
  },
  CORE_NOT_JSON: {
    what: 'A value of type {type} cannot be written as JSON.',
    remedy: 'This is a fault of the program: please report it with the command that led here.',
  },
} as const satisfies Record<string, ErrorEntry>;
