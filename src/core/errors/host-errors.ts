import type { ErrorEntry } from './catalogue.ts';

export const HOST_ERRORS = {
  HOST_FILE_NOT_FOUND: {
    what: 'There is no file {path}.',
    remedy: 'Check the path; put it in quotes if it holds spaces.',
  },
  HOST_FILE_IS_DIRECTORY: { what: '{path} is a folder, not a file.', remedy: 'Name the file inside it.' },
  HOST_FILE_NOT_REGULAR: {
    what: '{path} is a pipe, socket or device, which cannot be read at random places.',
    remedy: 'Save the data to a file first and name that file.',
  },
  HOST_FILE_LINK_LOOP: {
    what: 'The symbolic links at {path} lead in a circle.',
    remedy: 'Name the file itself instead of the link.',
  },
  HOST_FILE_NO_ACCESS: {
    what: '{path} may not be read by this user.',
    remedy: 'Ask for the right to read it, or copy it to a place of your own.',
  },
  HOST_FILE_UNREADABLE: {
    what: 'Reading {path} failed: {reason}.',
    remedy: 'Check the disk or network share, then try again.',
  },
  HOST_FILE_CHANGED: {
    what: '{path} became shorter while it was read.',
    remedy: 'Wait until the file is completely written or copied, then try again.',
  },
} as const satisfies Record<string, ErrorEntry>;
