import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';

const BUILDS = ['GRCh37', 'GRCh38'];

export const importCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('import')
      .summary('makes a current ClinVar, or a polygenic score, ready for use')
      .description('Reads a file of a public catalogue whole, says what it holds, and keeps what is needed of it.')
      .addHelpText(
        'after',
        `
Examples:
  propria import clinvar clinvar.vcf.gz -o clinvar.propria
  propria import pgs PGS000018_hmPOS_GRCh38.txt.gz -o scores/`,
      );
    command
      .command('clinvar')
      .argument('<file>', "ClinVar's VCF (clinvar.vcf.gz of NCBI), of either build")
      .description(
        'Keeps what ClinVar says of the genes that are looked at, with review stars and the date of the release. Used with --clinvar.',
      )
      .option('--genes <names>', 'further genes, with commas between')
      .addOption(new Option('--build <build>', 'genome build, if the file does not say').choices(BUILDS))
      .option('--now <date>', 'date against which the release counts as old (default: today)')
      .requiredOption('-o, --output <file>', 'the file to write')
      .addHelpText(
        'after',
        `
Examples:
  propria import clinvar clinvar.vcf.gz -o clinvar.propria
  propria import clinvar clinvar_GRCh37.vcf.gz --genes CFTR,HBB -o clinvar37.propria

A release of the genome's own build is needed. Nothing is downloaded: get the file from NCBI, folder pub/clinvar.`,
      )
      .action(async (file: string, options: Record<string, unknown>) => {
        const { runImportClinvar } = await import('../import/run-import-clinvar.ts');
        await runImportClinvar(file, options);
      });
    command
      .command('pgs')
      .argument('<file>', 'scoring file of the PGS Catalog, plain or gzip')
      .description(
        'Checks every row of a scoring file, says what it holds and under which licence, and keeps it under its id. Used by propria prs, and with --score.',
      )
      .option('--group <group>', 'ancestry group whose frequencies are looked for, where the file has several')
      .requiredOption('-o, --output <path>', 'the file to write, or the folder to write it to')
      .addHelpText(
        'after',
        `
Examples:
  propria import pgs PGS000018_hmPOS_GRCh38.txt.gz -o scores/
  propria prs scores/PGS000018_GRCh38.txt.gz genome.vcf.gz`,
      )
      .action(async (file: string, options: Record<string, unknown>) => {
        const { runImportPgs } = await import('../import/run-import-pgs.ts');
        await runImportPgs(file, options);
      });
  },
};
