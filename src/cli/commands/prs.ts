import { type Command, Option } from 'commander';
import type { CommandDefinition } from '../command.ts';

export const prsCommand: CommandDefinition = {
  register(program) {
    addScoreOptions(
      program
        .command('prs')
        .argument('<score>', 'a packaged score (PGS000004 …), all of them (all), or a scoring file of the PGS Catalog')
        .argument('<genome>', 'genome file: VCF, gVCF, consumer array')
        .summary('a polygenic score of one person, and how much of it was read')
        .description(
          'Adds up a polygenic score. Says how much of it was read by count and by variance, what was missing and why, and gives no percentile where too little was read.',
        )
        .option('--sample <name>', 'person to take from a file of several')
        .addOption(
          new Option('--group <group>', 'ancestry group to compare with').choices(['EUR', 'AFR', 'EAS', 'AMR', 'SAS']),
        )
        .addOption(new Option('--sex <sex>', 'scores of one sex give no place without it').choices(['female', 'male']))
        .option('--components <file>', "the person's components PC1, PC2 … on the axes of the ancestry reference")
        .option('--reference <file>', 'people of the reference: label, PC1, PC2 … and sum of this score')
        .addOption(new Option('--format <format>', 'what to write').choices(['text', 'json', 'tsv']).default('text')),
    )
      .addHelpText(
        'after',
        `
Examples:
  propria prs PGS000004 genome.g.vcf.gz --group EUR
  propria prs all genome.g.vcf.gz --group SAS --sex female --format tsv
  propria prs PGS001229_hmPOS_GRCh38.txt.gz genome.vcf.gz --callable callable.bed --components pcs.tsv
  propria prs PGS000662 23andme.zip --format json -o score.json

A score is an association in the people that it was made on, no diagnosis.`,
      )
      .action(async (score: string, genome: string, options: Record<string, unknown>) => {
        const { runPrs } = await import('../prs/run-prs.ts');
        await runPrs(score, genome, options);
      });
  },
};

/** `propria cohort prs` */
export function addCohortPrs(cohort: Command): void {
  addScoreOptions(
    cohort
      .command('prs')
      .argument('<score>', 'a packaged score or a scoring file of the PGS Catalog')
      .argument('<many>', 'VCF with a column a person, or the .bed or .pgen of a PLINK data set')
      .description('A polygenic score of many people: a row a person with sum, coverage and what is missing.'),
  )
    .addHelpText(
      'after',
      `
Examples:
  propria cohort prs PGS000004 biobank.vcf.gz -o scores.tsv
  propria cohort prs weights.txt.gz biobank.bed --build GRCh38 -o scores.tsv`,
    )
    .action(async (score: string, many: string, options: Record<string, unknown>) => {
      const { runCohortPrs } = await import('../prs/run-prs.ts');
      await runCohortPrs(score, many, options);
    });
}

function addScoreOptions(command: Command): Command {
  return command
    .addOption(new Option('--build <build>', 'genome build, if the file does not tell').choices(['GRCh37', 'GRCh38']))
    .addOption(
      new Option('--score-build <build>', 'build of the scoring file, if it does not tell').choices([
        'GRCh37',
        'GRCh38',
      ]),
    )
    .option('--callable <bed>', 'regions (BED) where positions left out of a file of variants are reference')
    .addOption(
      new Option(
        '--ambiguous <policy>',
        'variants of A/T and C/G (default: one person, by the other rows of the score; 50 people or more, by frequency)',
      ).choices(['exclude', 'keep', 'frequency', 'rows']),
    )
    .option('--ignore-filters', 'use lines whatever their FILTER says')
    .option('-o, --output <file>', 'write to a file instead of standard output');
}
