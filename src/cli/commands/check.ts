import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { parseDay } from '../genome-options.ts';
import { addPassphraseOption } from '../vault/passphrase-option.ts';

export const checkCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('check')
      .argument('<drug>', 'medicine that is thought of: name, brand or RxNorm code')
      .requiredOption('--plan <plan>', "the person's plan.json, the folder that it is made of, or a sealed file")
      .summary('one medicine for one person: verdict, reasons, options, monitoring')
      .description(
        'Adds a medicine to the plan of a person, as planned, and says in one sentence whether it fits, why, what instead, what to begin with and what to measure.',
      )
      .option('--overlay <dir>', "a site's own knowledge, laid over the packaged one")
      .option('--now <date>', 'ISO date of the check (default: today)', parseDay)
      .addOption(new Option('--format <format>', 'what to write').choices(['text', 'json']).default('text'))
      .option('-o, --output <file>', 'write to a file instead of standard output');
    addPassphraseOption(command)
      .addHelpText(
        'after',
        '\nExamples:\n  propria check codeine --plan plan.json\n  propria check "Plavix 75 mg" --plan examples/after-stent\n  propria check sertraline --plan plan.json --format json',
      )
      .action(async (drug: string, options: Record<string, unknown>) => {
        const { runCheck } = await import('../run-check.ts');
        await runCheck(drug, options);
      });
  },
};
