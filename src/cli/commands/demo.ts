import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';

export const demoCommand: CommandDefinition = {
  register(program) {
    program
      .command('demo')
      .summary('the bundled case: a real public genome, end to end')
      .description(
        'Reads the bundled genome of a public reference sample, with its outside calls, writes report.html and prints the summary.',
      )
      .option('-o, --output <file>', 'where to write the page', 'report.html')
      .addOption(
        new Option('--audience <audience>', 'for whom the page is worded')
          .choices(['clinician', 'patient'])
          .default('clinician'),
      )
      .addHelpText(
        'after',
        '\nExamples:\n  propria demo\n  propria demo -o /tmp/report.html\n  propria demo --audience patient',
      )
      .action(async (options: Record<string, unknown>) => {
        const { runDemo } = await import('../run-demo.ts');
        await runDemo(options);
      });
  },
};
