import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { addPassphraseOption } from '../vault/passphrase-option.ts';

export const diffCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('diff')
      .argument('<old>', 'the earlier plan (propria plan FOLDER --format json), or a sealed file')
      .argument('<new>', 'the later plan')
      .summary('what changed between two plans of one person, and what caused it')
      .description(
        'Compares two plans line by line: what is added, gone or otherwise, and which knowledge record, fact or option caused it.',
      )
      .addOption(new Option('--format <format>', 'what to write').choices(['text', 'json']).default('text'))
      .option('-o, --output <file>', 'write to a file instead of standard output');
    addPassphraseOption(command)
      .addHelpText(
        'after',
        '\nExamples:\n  propria diff may.json november.json\n  propria diff old.json new.json --format json',
      )
      .action(async (was: string, is: string, options: Record<string, unknown>) => {
        const { runDiff } = await import('../run-diff.ts');
        await runDiff(was, is, options);
      });
  },
};
