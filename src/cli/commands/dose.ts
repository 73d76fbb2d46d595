import { InvalidArgumentError, Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { addGenomeOptions, collect, parseDay } from '../genome-options.ts';
import { addPassphraseOption } from '../vault/passphrase-option.ts';

export const doseCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('dose')
      .argument('<drug>', 'medicine: name, brand or RxNorm code')
      .option(
        '--person <inputs...>',
        'the person: plan.json, a folder, record files (FHIR, person.yaml), a genome, a sealed file; several may follow',
      )
      .summary('the dose for one person: model, levels, regimens by their chance of the target, next level')
      .description(
        'Fits a published model of the medicine to the person’s levels, compares regimens by the probability of the target, and says when to measure next. Without levels: what the model expects, and starting doses by genotype. Every input is told with its source and age; a target that no source confirmed waits for --confirm-target.',
      )
      .option(
        '--levels <file>',
        'doses and levels: a table (at,what,value,unit[,over,every,more,steady,route,output,blq,drug,patient,note]) or JSON',
      )
      .addOption(
        new Option('--given <dose>', 'a dose that was given: "2026-11-18T20:00 5 mg every 12 x8"; several times')
          .argParser(collect)
          .default([], 'those of the record'),
      )
      .addOption(
        new Option('--level <level>', 'a measured level: "2026-11-20T07:30 5.1 ug/L"; several times')
          .argParser(collect)
          .default([], 'those of the record'),
      )
      .option('--target <range>', 'low-high, in place of the record’s: "8-12", "trough:8-12 ug/L", "auc24:400-600"')
      .option('--confirm-target', 'you have looked at the target of the record and want it used')
      .option('--mic <mg/L>', 'minimal inhibitory concentration of the germ', parseNumber)
      .option('--days <n>', 'days of treatment, for a target that is meant of the whole course', parseNumber)
      .option('--model <id>', 'the model, in place of the choice by population')
      .option('--average', 'all models that fit the person, weighted by how well each explains the levels')
      .addOption(
        new Option(
          '--value <name=value>',
          'an input by the model’s name of it, with its unit: "HCT=31 %"; several times, each name once',
        )
          .argParser(collect)
          .default([], 'the record'),
      )
      .addOption(
        new Option(
          '--compare <regimen>',
          'a regimen to be told as well: "8 mg every 12", "1000 mg over 2 every 12 load 2000"',
        )
          .argParser(collect)
          .default([], 'none'),
      )
      .option(
        '--products <file>',
        'what can be given (JSON list: id, drug, name, strength, form, divisible, route, source)',
      )
      .option('--seed <n>', 'of the draws (default: 1)', parseNumber)
      .addOption(new Option('--language <language>', 'of the words').choices(['en', 'es']).default('en'))
      .option('--patient <id>', 'whom to take from a record of several people')
      .option('--now <moment>', 'ISO date, or date and time, of the assessment (default: now)', parseMoment)
      .addOption(
        new Option('--format <format>', 'what to write').choices(['text', 'html', 'pdf', 'json']).default('text'),
      )
      .option('-o, --output <file>', 'write to a file instead of standard output');
    addPassphraseOption(addGenomeOptions(command))
      .addHelpText(
        'after',
        `
Examples:
  propria dose tacrolimus --person examples/kidney-transplant
  propria dose tacrolimus --person plan.json --target 8-12 --format html -o dose.html
  propria dose vancomycin --value "WT=70 kg" --value "AGE=60 a" --value SEX=1 --value "CR=1 mg/dL" \\
    --given "0 1000 mg over 2 every 12 x4" --level "35.5 14 mg/L" --confirm-target --compare "750 mg over 2 every 8"
  propria dose warfarin --person genome.g.vcf.gz person.yaml --format json

The prescriber decides. Nothing is said where the model does not hold.`,
      )
      .action(async (drug: string, options: Record<string, unknown>) => {
        const { runDose } = await import('../run-dose.ts');
        await runDose(drug, options);
      });
  },
};

function parseNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError('a number is expected');
  return value;
}

function parseMoment(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return text;
  return parseDay(text);
}
