import type { ErrorEntry } from './catalogue.ts';

export const CLI_ERRORS = {
  CLI_USAGE: {
    what: 'The command line cannot be used: {detail}.',
    remedy: 'propria {command} --help shows the options with examples.',
  },
  CLI_FILE_TOO_LARGE: {
    what: 'The file {path} is {size} bytes; at most {limit} are read here.',
    remedy: 'Check that this is the file that you meant: lists and tables are small.',
  },
  CLI_OUTPUT_IS_INPUT: {
    what: 'The output would take the place of the input {path}.',
    remedy: 'Name another file with -o; nothing was written.',
  },
  CLI_CANNOT_WRITE: {
    what: 'The file {path} cannot be written ({reason}).',
    remedy: 'Check that its folder exists, is writable and has room; nothing was written.',
  },
  CLI_OUTPUT_EXISTS: {
    what: 'The file {path} is there already.',
    remedy: 'Name another with -o, or let it be replaced with --replace; nothing was written.',
  },
  CLI_PASSPHRASE_NEEDED: {
    what: 'No passphrase was given.',
    remedy: 'Type it in a terminal, or give it with --passphrase-file FILE or in PROPRIA_PASSPHRASE.',
  },
} as const satisfies Record<string, ErrorEntry>;
