import type { CommandDefinition } from '../command.ts';
import { addGenomeOptions, addOutputOptions } from '../genome-options.ts';

export const qcCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('qc')
      .argument('<genome>', 'genome file')
      .summary('quality of a genome file: build, sample, sex, coverage by gene')
      .description('Says what a genome file is, how well it covers each gene, and what blocks which gene.');
    addOutputOptions(addGenomeOptions(command), ['text', 'json', 'tsv'])
      .option('--strict', 'judge the text of a VCF by its specification; exit 3 when it breaks it')
      .addHelpText(
        'after',
        `
Examples:
  propria qc genome.g.vcf.gz
  propria qc --strict genome.vcf
  propria qc genome.vcf.gz --format json -o reading.json

--format json writes the reading (schema propria/reading/1), which propria pgx reads.`,
      )
      .action(async (genome: string, options: Record<string, unknown>) => {
        const { runQuality } = await import('../run-quality.ts');
        await runQuality(genome, options);
      });
  },
};
