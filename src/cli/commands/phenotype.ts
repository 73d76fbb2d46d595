import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';

export const phenotypeCommand: CommandDefinition = {
  register(program) {
    program
      .command('phenotype')
      .argument('<case>', 'a phenopacket, version 2, as JSON: features by the Human Phenotype Ontology')
      .summary('diseases to think of, from the features of a person: an aid, no diagnosis')
      .description(
        'Ranks the diseases that the knowledge has published cases of by how well the features fit: each feature, seen or excluded, counts for or against. Few diseases are known; that none fits is no finding.',
      )
      .option('--genome <file>', 'genome of the person: genes of the diseases that fit are looked at, and no other')
      .option(
        '--clinvar <file>',
        'a current ClinVar (clinvar.vcf.gz, or its import with --all-genes) to hold the genome against',
      )
      .option('--sample <name>', 'person to take from a file of several')
      .addOption(new Option('--build <build>', 'genome build, if the file does not tell').choices(['GRCh37', 'GRCh38']))
      .option('--top <count>', 'how many diseases to list', '10')
      .addOption(new Option('--format <format>', 'what to write').choices(['text', 'json']).default('text'))
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .addHelpText(
        'after',
        `
Examples:
  propria phenotype case.json
  propria phenotype case.json --top 5 --format json -o ranking.json
  propria phenotype case.json --genome exome.vcf.gz --clinvar clinvar.vcf.gz

Features are matched by their exact term: a broader or narrower one does not count.
What the file itself states as disease or gene does not enter.`,
      )
      .action(async (file: string, options: Record<string, unknown>) => {
        const { runPhenotype } = await import('../phenotype/run-phenotype.ts');
        await runPhenotype(file, options);
      });
  },
};
