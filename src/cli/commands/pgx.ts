import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { addAssessOptions, addGenomeOptions, addOutputOptions } from '../genome-options.ts';

export const pgxCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('pgx')
      .argument(
        '<genome...>',
        'VCF, gVCF or consumer array file (plain, gzip, BGZF, zip), or the JSON of an earlier stage; several of one person',
      )
      .summary('genes, phenotypes and all medicines they matter for')
      .description(
        "Calls one person's pharmacogenes and says which medicines fit, which need another dose, which to avoid, what cannot be said and what would settle it.",
      );
    addOutputOptions(addAssessOptions(addGenomeOptions(command)))
      .addOption(
        new Option('--rows <rows>', 'for --format tsv: a row a gene or a row a medicine')
          .choices(['genes', 'medicines'])
          .default('genes'),
      )
      .option('--all', 'print every medicine in full, also where nothing changes')
      .addHelpText(
        'after',
        `
Examples:
  propria pgx genome.g.vcf.gz
  propria pgx genome.vcf.gz --callable callable.bed --group European
  propria pgx 23andme.zip --medicines "clopidogrel, simvastatin" --format html -o report.html
  propria pgx genome.g.vcf.gz --outside cyp2d6-hla.tsv --format json -o findings.json
  propria pgx cohort.vcf.gz --sample NA12878 --format tsv

--format json writes the findings (schema propria/findings/1), which propria plan reads.`,
      )
      .action(async (genomes: string[], options: Record<string, unknown>) => {
        const { runPerson } = await import('../run-person.ts');
        await runPerson('findings', genomes, options);
      });
  },
};
