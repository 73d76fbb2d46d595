import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';

export const demoCommand: CommandDefinition = {
  register(program) {
    program
      .command('demo')
      .summary('the whole plan of a bundled person, end to end')
      .description(
        'Makes the whole plan of a bundled person (constructed record, genotypes of a public reference sample), writes report.html and prints the lines.',
      )
      .option('-o, --output <file>', 'where to write the page', 'report.html')
      .addOption(
        new Option('--person <name>', 'which of them')
          .choices(['after-stent', 'planning-pregnancy', 'kidney-transplant', 'no-genome', 'colon-cancer'])
          .default('after-stent'),
      )
      .addOption(
        new Option('--audience <audience>', 'for whom the page is worded')
          .choices(['clinician', 'patient'])
          .default('clinician'),
      )
      .addOption(new Option('--language <language>', 'of the page and the lines').choices(['en', 'es']).default('en'))
      .addHelpText(
        'after',
        '\nExamples:\n  propria demo\n  propria demo --person no-genome --audience patient --language es\n  propria demo -o /tmp/report.html',
      )
      .action(async (options: Record<string, unknown>) => {
        const { runDemo } = await import('../run-demo.ts');
        await runDemo(options);
      });
  },
};
