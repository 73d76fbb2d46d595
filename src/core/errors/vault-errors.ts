import type { ErrorEntry } from './catalogue.ts';

/** Faults of sealed files: the one encrypted file that a person holds. */
export const VAULT_ERRORS = {
  VAULT_NOT_A_SEALED_FILE: {
    what: 'The file is not one that Propria sealed.',
    remedy: 'Choose the file that was saved with a passphrase (its name ends in .propria).',
  },
  VAULT_UNKNOWN_VERSION: {
    what: 'The file is sealed in version {found}; this program opens version {known}.',
    remedy: 'Open it with the version of Propria that wrote it, or with a newer one; the file stays as it is.',
  },
  VAULT_DAMAGED: {
    what: 'The sealed file is damaged: {detail}.',
    remedy: 'Copy or download it again, or take another copy; no passphrase opens a damaged file.',
  },
  VAULT_WRONG_PASSPHRASE: {
    what: 'The passphrase does not open this file; its checksum is right.',
    remedy:
      'Try again with care for capitals, spaces and keyboard layout; the file stays as it is, and there is no way round its passphrase.',
  },
  VAULT_PASSPHRASE_TOO_SHORT: {
    what: 'The passphrase has {length} characters; at least {least} are needed.',
    remedy: 'Take several words that belong together only for you; nothing was written.',
  },
  VAULT_COST_REFUSED: {
    what: 'The work of the key is out of bounds: {memory} KiB of memory, {passes} passes, {lanes} lanes.',
    remedy: 'Do not open this file: no version of Propria writes such a one (docs/reference/sealed-file.md).',
  },
  VAULT_TOO_LARGE: {
    what: 'The content is larger than the {limit} bytes that a sealed file may hold.',
    remedy: 'Leave out inputs that the plan does not need; a sealed file holds facts, never a genome.',
  },
  VAULT_NO_CRYPTO: {
    what: 'This place offers no encryption.',
    remedy: 'Open the page over https or from this machine (localhost); browsers encrypt nowhere else.',
  },
} as const satisfies Record<string, ErrorEntry>;
