import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { parseDay } from '../genome-options.ts';

export const interviewCommand: CommandDefinition = {
  register(program) {
    program
      .command('interview')
      .summary('asks what a record does not hold, and writes person.yaml')
      .description(
        'Asks about medicines, herbs, smoking, alcohol, food, movement, work, family, plans for a child, what matters and what can be paid. Every question may be skipped; what is skipped stays unknown. Ctrl-C ends it and keeps what was answered.',
      )
      .option('-o, --output <file>', 'where the answers go', 'person.yaml')
      .option('--replace', 'replace the file if it is there')
      .addOption(new Option('--language <language>', 'language of the questions').choices(['en', 'es']).default('en'))
      .option('--answers <file>', 'take the answers from a file (YAML or JSON) and ask nothing')
      .option('--questions', 'list the questions and their ids, and ask nothing')
      .option('--now <date>', 'date of the answers (default: today)', parseDay)
      .option('--overlay <dir>', "a site's own knowledge, laid over the packaged one")
      .addHelpText(
        'after',
        `
Examples:
  propria interview -o ana/person.yaml
  propria interview --language es
  propria interview --answers answers.yaml -o person.yaml

Then: propria plan ana/`,
      )
      .action(async (options: Record<string, unknown>) => {
        const { runInterview } = await import('../run-interview.ts');
        await runInterview(options);
      });
  },
};
