import type { CommandDefinition } from '../command.ts';
import { addPassphraseOption } from '../vault/passphrase-option.ts';

export const openCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('open')
      .argument('<file>', 'a sealed file (.propria), as the page and propria seal write it')
      .summary('what a sealed file holds; with -o its content as JSON')
      .description(
        'Opens the encrypted file that a person holds and tells what is in it. With -o the whole content is written as JSON, unencrypted. The sealed file stays as it is.',
      )
      .option('-o, --output <file>', 'write the content as JSON (schema propria/held/1), - for standard output');
    addPassphraseOption(command)
      .addHelpText(
        'after',
        `
Examples:
  propria open me.propria
  propria open me.propria -o me.json
  propria open me.propria --passphrase-file passphrase.txt

propria plan and propria record read a sealed file too.`,
      )
      .action(async (file: string, options: Record<string, unknown>) => {
        const { runOpen } = await import('../run-open.ts');
        await runOpen(file, options);
      });
  },
};
