import type { ErrorEntry } from './catalogue.ts';

export const KNOWLEDGE_ERRORS = {
  KNOWLEDGE_TAMPERED: {
    what: 'The digest of {record} does not fit its content.',
    remedy:
      'The knowledge bundle was changed after it was made: install Propria again, or compile the bundle anew from its files.',
  },
  KNOWLEDGE_FOLDER: {
    what: 'The folder {path} cannot be read: {reason}.',
    remedy: 'Check the path and its rights; an overlay is a folder laid out like the knowledge folder.',
  },
  KNOWLEDGE_NOT_FOUND: {
    what: 'There is no knowledge bundle at {path}.',
    remedy: 'Run `npm run build`, or name a bundle that exists.',
  },
  KNOWLEDGE_NOT_A_BUNDLE: {
    what: 'The file {path} is not a knowledge bundle: {detail}.',
    remedy: 'Name a file that `propria` compiled, such as base.jsonl of its package.',
  },
  KNOWLEDGE_OVERLAY: {
    what: 'The overlay {name} has {count} problems; the first: {detail}.',
    remedy: 'Correct the files of the overlay; docs/reference/knowledge.md shows each field.',
  },
  KNOWLEDGE_NO_RECORD: {
    what: 'There is no knowledge record {id}.{near}',
    remedy: 'See the ids with `propria knowledge list`.',
  },
  DIRECTORY_NOT_READ: {
    what: 'The directory {source} cannot be read: {detail}.',
    remedy: 'Write it as docs/guide/directory.md shows: `schema: propria/directory/1`, then `entries`.',
  },
  DIRECTORY_ENTRY: {
    what: 'The directory {source} has {count} problems; the first, at {at}: {detail}.',
    remedy: 'Correct the entry; nothing of the file is used until all entries fit.',
  },
} as const satisfies Record<string, ErrorEntry>;
