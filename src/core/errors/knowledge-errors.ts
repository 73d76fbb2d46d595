import type { ErrorEntry } from './catalogue.ts';

export const KNOWLEDGE_ERRORS = {
  KNOWLEDGE_SCHEMA: { what: 'A knowledge record does not fit its schema: {detail}.', remedy: 'Correct the record at the named path; docs/reference/knowledge.md shows each field.' },
} as const satisfies Record<string, ErrorEntry>;
