import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { collect, parseDay } from '../genome-options.ts';
import { addPassphraseOption } from '../vault/passphrase-option.ts';

export const tumourCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('tumour')
      .alias('tumor')
      .argument(
        '[files...]',
        'what is known of one tumour: somatic VCF, MAF, copy numbers, fusions, markers, a tumour.yaml, or a folder of them; each is told by its content (default: the folder “tumour” of the person’s folder)',
      )
      .summary('the tumour board page: therapies by the tumour’s own changes, and the person’s genes beside each drug')
      .description(
        'Names the changes of a tumour, holds them against approvals and evidence, and says what is offered, what waits for a test or a prior therapy, what a resistance outweighs, and what is missing. With the person’s inherited genome or record it says beside each drug what genes, organs and other medicines mean for it.',
      );
    addPassphraseOption(addTumourOptions(addFileOptions(command)))
      .addOption(
        new Option('--format <format>', 'what to write')
          .choices(['text', 'html', 'pdf', 'tsv', 'json'])
          .default('text'),
      )
      .addOption(new Option('--language <language>', 'of the words').choices(['en', 'es']).default('en'))
      .option('--why', 'of the text: open every line down to its input line and knowledge record')
      .option('--patient', 'the version for the person, in plain words (html, pdf)')
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .addHelpText(
        'after',
        `
Examples:
  propria tumour tumour.vcf.gz --type LUAD
  propria tumour data_mutations.txt --type "Colon Adenocarcinoma" --cna data_CNA.txt --format html -o board.html
  propria tumour tumour.maf --type BRCA --markers ihc.tsv --panel panel.bed --setting metastatic --prior "trastuzumab"
  propria tumour tumour.yaml --genome germline.g.vcf.gz --person person.yaml --country US --format pdf -o board.pdf
  propria tumour --person examples/colon-cancer
  propria tumour tumour.vcf.gz --type LUAD --patient --language es --format html -o for-me.html

Genes of the person are read from --genome or --person, never from the tumour's file. The tumour board decides.`,
      )
      .action(async (files: string[], options: Record<string, unknown>) => {
        const { runTumour } = await import('../tumour/run-tumour.ts');
        await runTumour(files, options);
      });
  },
};

/** Files beside the first ones, named by what they are for. */
function addFileOptions(command: Command): Command {
  const files = (flags: string, what: string): Option =>
    new Option(flags, `${what}; may be given several times`).argParser(collect).default([], 'none');
  return command
    .addOption(files('--cna <file>', 'copy numbers: genes or segments'))
    .addOption(files('--fusions <file>', 'fusions: STAR-Fusion, Arriba, FusionCatcher, data_sv, or A::B'))
    .addOption(files('--expression <file>', 'expression of genes'))
    .addOption(files('--markers <file>', 'markers: name, value, unit (HER2 3+, PD-L1 TPS 60 %)'))
    .addOption(files('--signatures <file>', 'signatures: name, weight'))
    .option(
      '--signature-matrix <file>',
      'signatures by context (96 lines such as A[C>A]A), to be fitted; with --contexts',
    )
    .option('--contexts <file>', 'how often the tumour has each substitution in its context: context, count')
    .addOption(files('--panel <file>', 'what the assay covered: BED, or genes one a line'))
    .addOption(files('--germline-maf <file>', 'inherited changes that a laboratory reported (MAF or VCF)'));
}

function addTumourOptions(command: Command): Command {
  return command
    .option('--type <type>', 'tumour type: code or name of OncoTree (default: what a file says)')
    .option('--sample <name>', 'tumour sample of a file of several')
    .addOption(new Option('--build <build>', 'genome build, if no file tells').choices(['GRCh37', 'GRCh38']))
    .option('--tumour-only', 'the file is a tumour although it looks like an inherited genome')
    .addOption(
      new Option('--assay <kind>', 'what was looked at, if no file tells').choices(['genome', 'exome', 'panel']),
    )
    .option('--callable-mb <n>', 'size that was read, in million bases: for the mutational burden', parsePositive)
    .option('--purity <share>', 'share of tumour cells, 0 to 1', parseShare)
    .option('--ploidy <n>', 'mean copies in the tumour’s cells', parsePositive)
    .option('--min-vaf <share>', 'least share of reads; variants below are shown and not matched', parseShare)
    .option('--min-depth <n>', 'least depth; likewise', parsePositive)
    .option('--use-filtered', 'match variants too that failed a filter of their file')
    .option('--genome <file>', 'the person’s inherited genome (gVCF, VCF, array): for the genes that the drugs ask for')
    .option('--outside <file>', 'genes of the person that were called elsewhere')
    .option('--person <inputs...>', 'the person: a folder, record files, person.yaml, a sealed file')
    .option('--country <code>', 'whose approvals count (ISO 3166: US, IE, CA …; default: the record’s)', parseCountry)
    .addOption(
      new Option('--prior <therapy>', 'a therapy that was given before, or "none"; several times')
        .argParser(collect)
        .default([], 'what the files say'),
    )
    .addOption(
      new Option('--setting <setting>', 'metastatic, adjuvant, first-line, castration-resistant …; several times')
        .argParser(collect)
        .default([], 'what the files say'),
    )
    .option('--trials <file>', 'trials in Clinical Trial Markup Language (JSON or YAML)')
    .option('--fasta <file>', 'reference sequence (with .fai), for genes outside the bundled ones; with --gff')
    .option('--gff <file>', 'gene models (GFF3 or GTF) on that reference')
    .option('--overlay <dir>', "a site's own knowledge, laid over the packaged one")
    .option('--now <date>', 'ISO date to print as the day of making (default: today)', parseDay);
}

function parsePositive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('It is a number above 0.');
  return value;
}

function parseShare(text: string): number {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0 || value > 1)
    throw new InvalidArgumentError('It is a share from 0 to 1, or a percentage with its sign.');
  return value;
}

function parseCountry(text: string): string {
  if (!/^[A-Za-z]{2}$/.test(text)) throw new InvalidArgumentError('It is a code of two letters, such as US.');
  return text.toUpperCase();
}
