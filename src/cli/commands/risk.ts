import { GENOME_CONSENTS } from '../../core/index.ts';
import { InvalidArgumentError, Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { collect, parseDay } from '../genome-options.ts';
import { addPassphraseOption } from '../vault/passphrase-option.ts';

export const riskCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('risk')
      .argument(
        '<inputs...>',
        "a person's folder, or files: record (FHIR, person.yaml), pedigree, genome; a plan, or the JSON of an earlier run",
      )
      .summary('what is coming, and what to do about it: risks, family, inherited findings, a dated plan')
      .description(
        'Joins what clinical equations, the family, polygenic scores and inherited findings say of one person into absolute risks with their uncertainty, and into a dated plan of prevention. From the genome nothing is looked at that the person did not ask for.',
      )
      .option('--genome <file>', 'genome file: VCF, gVCF, consumer array (default: the first one among the inputs)')
      .addOption(
        new Option(
          '--ask <kinds>',
          `what to look for in the genome, comma-separated: ${GENOME_CONSENTS.join(', ')}; or none (default: wishes.wants-to-know of the record)`,
        ).argParser(parseAsked),
      )
      .option(
        '--clinvar <file>',
        'a current ClinVar (clinvar.vcf.gz, or an import of it) in place of the packaged list',
      )
      .addOption(
        new Option('--score <score>', 'a polygenic score beside the packaged ones: a scoring file; several times')
          .argParser(collect)
          .default([], 'none'),
      )
      .addOption(
        new Option(
          '--group <group>',
          'ancestry group of scores (default: by the group that the record states)',
        ).choices(['EUR', 'AFR', 'EAS', 'AMR', 'SAS']),
      )
      .addOption(
        new Option(
          '--fact <name=value>',
          'a fact that no record holds: pack_years=30, increased_hiv_risk=no …; several times',
        )
          .argParser(collect)
          .default([], 'none'),
      )
      .option('--sample <name>', 'person to take from a genome file of several')
      .addOption(new Option('--build <build>', 'genome build, if the file does not tell').choices(['GRCh37', 'GRCh38']))
      .option('--callable <bed>', 'regions (BED) where positions left out of a file of variants are reference')
      .option('--patient <id>', 'whom to take from a record of several people');
    addPassphraseOption(command)
      .option('--overlay <dir>', "a site's own knowledge, laid over the packaged one")
      .option('--now <date>', 'ISO date to print as the day of making (default: today)', parseDay)
      .addOption(
        new Option('--format <format>', 'what to write')
          .choices(['text', 'html', 'pdf', 'json', 'tsv'])
          .default('text'),
      )
      .addOption(
        new Option('--audience <audience>', 'for whom the words are')
          .choices(['clinician', 'patient'])
          .default('clinician'),
      )
      .addOption(new Option('--language <language>', 'of the words').choices(['en', 'es', 'ar']).default('en'))
      .option('--why', 'of the text: open every line down to its input line and knowledge record')
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .addHelpText(
        'after',
        `
Examples:
  propria risk examples/no-genome
  propria risk examples/looking-ahead --format html -o risk.html
  propria risk person.yaml --genome genome.g.vcf.gz --ask cancer,cardiovascular --clinvar clinvar.vcf.gz
  propria risk person.yaml genome.vcf.gz --callable callable.bed --ask polygenic --group EUR --format json -o risk.json
  propria risk person.yaml --fact pack_years=30 --why
  propria risk risk.json --audience patient --language es --format html -o for-me.html

--format json writes propria/prevention/1. A risk is no diagnosis; what rests on memory or awaits a check is marked.`,
      )
      .action(async (inputs: string[], options: Record<string, unknown>) => {
        const { runRisk } = await import('../risk/run-risk.ts');
        await runRisk(inputs, options);
      });
  },
};

function parseAsked(text: string): readonly string[] {
  if (text.trim().toLowerCase() === 'none') return [];
  const kinds = text.split(',').map((kind) => kind.trim().toLowerCase());
  const unknown = kinds.find((kind) => !(GENOME_CONSENTS as readonly string[]).includes(kind));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is none of ${GENOME_CONSENTS.join(', ')}, none.`);
  return kinds;
}
