import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { addAssessOptions, addGenomeOptions, addOutputOptions } from '../genome-options.ts';

export const planCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('plan')
      .argument('<genome...>', 'genome files of one person, or the findings.json or plan.json of an earlier run')
      .summary('the plan: medicines ranked, most urgent first')
      .description(
        "One person's plan: what to do about each medicine, why, how sure, what instead, what to watch, who decides.",
      );
    addOutputOptions(addAssessOptions(addGenomeOptions(command)))
      .addOption(
        new Option('--rows <rows>', 'for --format tsv: a row a medicine or a row a gene')
          .choices(['genes', 'medicines'])
          .default('medicines'),
      )
      .option('--all', 'print every medicine in full, also where nothing changes')
      .addHelpText(
        'after',
        `
Examples:
  propria plan genome.g.vcf.gz --medicines "clopidogrel, simvastatin, omeprazole"
  propria plan exome.vcf.gz 23andme.txt --outside cyp2d6.tsv --format html -o plan.html
  propria plan findings.json --medicines @medicines.txt --audience patient
  propria plan genome.g.vcf.gz --format json -o plan.json
  propria plan plan.json --format html -o plan.html

--format json writes the plan (schema propria/plan/1).`,
      )
      .action(async (genomes: string[], options: Record<string, unknown>) => {
        const { runPerson } = await import('../run-person.ts');
        await runPerson('plan', genomes, options);
      });
  },
};
