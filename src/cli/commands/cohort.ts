import { InvalidArgumentError, Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { GROUPS } from '../../knowledge/index.ts';
import { compileInPlace } from '../compile-late.ts';
import { addCohortPrs } from './prs.ts';
import { parseCount, parseDay } from '../genome-options.ts';

/** `propria cohort pgx MANY` */
export const cohortCommand: CommandDefinition = {
  register(program) {
    const cohort = program
      .command('cohort')
      .summary('many people at once')
      .description('Works on a file of many people, a row a person and gene.');
    cohort
      .command('pgx')
      .argument('<many>', 'VCF or gVCF with a column a person (plain, gzip, BGZF; an index beside it is used)')
      .description(
        "Calls every person's pharmacogenes: names, phenotype, how many positions were read, how firm the answer is.",
      )
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .addOption(
        new Option(
          '--group <group>',
          'population group of all people, for the chances (default: a stated mixture)',
        ).choices(GROUPS),
      )
      .option('--samples <file>', 'only the people named in this file, one a line')
      .option('--genes <list>', 'only these genes, comma-separated')
      .option('--workers <n>', 'threads to use (default: one for 25,000 people, at most all cores)', parseWorkers)
      .option('--no-confidence', 'leave out how firm each answer is (faster; the counts of positions stay)')
      .option(
        '--assume-reference',
        'take positions that the file leaves out as reference; counted in a column of their own',
      )
      .option('--callable <bed>', 'regions (BED) where left-out positions are reference; counted likewise')
      .addOption(new Option('--build <build>', 'genome build, if the file does not tell').choices(['GRCh37', 'GRCh38']))
      .option('--min-gq <n>', 'genotype quality below which a position counts as not read (default 20)', parseCount)
      .option(
        '--min-dp <n>',
        'depth below which a block, or a record without genotype quality, counts as not read (default 10)',
        parseCount,
      )
      .option('--overlay <dir>', "a site's own knowledge, laid over the packaged one")
      .addHelpText(
        'after',
        `
Examples:
  propria cohort pgx biobank.vcf.gz -o calls.tsv
  propria cohort pgx biobank.vcf.gz --group European --workers 4 -o calls.tsv
  propria cohort pgx chr10.vcf.gz --genes CYP2C19,CYP2C9 --samples people.txt
  propria cohort pgx variants-only.vcf.gz --callable callable.bed -o calls.tsv

People stand in the order of the file, their genes together. The bytes do not depend on --workers.`,
      )
      .action(async (many: string, options: Record<string, unknown>) => {
        compileInPlace();
        const { runCohort } = await import('../cohort/run-cohort.ts');
        await runCohort(many, options);
      });
    addCohortPrs(cohort);
    cohort
      .command('tumour')
      .alias('tumor')
      .argument('<samples>', 'table with a row a tumour: its name and its type (columns sample, oncotree)')
      .argument('<mafs...>', 'MAF files of those tumours, each with as many as it has')
      .description(
        'Holds many tumours against approvals and evidence: a row a tumour with its best tier, therapies, resistance and the changes that they rest on.',
      )
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .addOption(
        new Option('--format <format>', 'rows, a page of counts, or rows with their records')
          .choices(['tsv', 'html', 'json'])
          .default('tsv'),
      )
      .addOption(new Option('--language <language>', 'of the page').choices(['en', 'es']).default('en'))
      .option('--country <code>', 'whose approvals count (ISO 3166: US, IE, CA …; default: those of all)', parseCountry)
      .option('--workers <n>', 'threads to use (default: at most two)', parseWorkers)
      .addOption(new Option('--build <build>', 'genome build, if a file does not tell').choices(['GRCh37', 'GRCh38']))
      .option('--overlay <dir>', "a site's own knowledge, laid over the packaged one")
      .option('--now <date>', 'ISO date to print as the day of making (default: today)', parseDay)
      .addHelpText(
        'after',
        `
Examples:
  propria cohort tumour samples.tsv data_mutations.txt --country US -o tumours.tsv
  propria cohort tumour samples.tsv brca.maf.gz luad.maf.gz --format html -o tumours.html

Tumours stand in the order of the table. The bytes do not depend on --workers.`,
      )
      .action(async (samples: string, mafs: string[], options: Record<string, unknown>) => {
        compileInPlace();
        const { runTumourCohort } = await import('../tumour/cohort/run-tumour-cohort.ts');
        await runTumourCohort(samples, mafs, options);
      });
  },
};

function parseCountry(text: string): string {
  if (!/^[A-Za-z]{2}$/.test(text)) throw new InvalidArgumentError('It is a code of two letters, such as US.');
  return text.toUpperCase();
}

function parseWorkers(value: string): number {
  const count = parseCount(value);
  if (count < 1 || count > 256) throw new InvalidArgumentError('It is a number from 1 to 256.');
  return count;
}
