import type { Command } from 'commander';

/** Never an option with the passphrase itself: other users of a machine see the command lines of all. */
export function addPassphraseOption(command: Command): Command {
  return command.option(
    '--passphrase-file <file>',
    'passphrase of a sealed file: the first line of this one (else PROPRIA_PASSPHRASE, else it is asked)',
  );
}
