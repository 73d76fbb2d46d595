import { type Command, InvalidArgumentError, Option } from 'commander';
import { GROUPS } from '../knowledge/index.ts';

/** Options that every command which reads a person's genome shares. */
export function addGenomeOptions(command: Command): Command {
  return command
    .option('--sample <name>', 'person to take from a file of several')
    .addOption(new Option('--build <build>', 'genome build, if the file does not tell').choices(['GRCh37', 'GRCh38']))
    .option(
      '--assume-reference',
      'take positions that the file leaves out as reference; marked on every line that rests on it',
    )
    .option('--callable <bed>', 'regions (BED) where left-out positions are reference; marked likewise')
    .option('--min-gq <n>', 'genotype quality below which a position counts as not read (default 20)', parseCount)
    .option(
      '--min-dp <n>',
      'depth below which a block, or a record without genotype quality, counts as not read (default 10)',
      parseCount,
    )
    .option('--whole-digest', 'read each file to its end for the SHA-256 of all its bytes, as sha256sum prints it')
    .option('--overlay <dir>', "a site's own knowledge, laid over the packaged one");
}

/** Options of the commands that assess genes and medicines. */
export function addAssessOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--outside <file>', 'calls made elsewhere (CYP2D6, HLA, …); may be given several times')
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option('--group <group>', 'population group for the chances (default: a stated mixture)').choices(GROUPS),
    )
    .option('--medicines <list>', 'present medicines, comma-separated names or RxNorm codes, or @FILE with one a line')
    .option('--only', 'leave all other medicines out')
    .addOption(
      new Option(
        '--context <key=value>',
        'what is known of the person: age=54, weightKg=70, sex=female, indication.clopidogrel=pci …; several times',
      )
        .argParser(collect)
        .default([], 'none'),
    )
    .option('--combinations', 'where no pair of named alleles fits, name each strand in parts; for research')
    .option(
      '--small-variants-only',
      'call CYP2D6 as far as small variants carry it, marked so: deletions, copies and hybrids stay unread',
    )
    .option('--now <date>', 'ISO date to print as the day of making (default: today)', parseDay);
}

/** Options of the commands that read a person's record. */
export function addRecordOptions(command: Command): Command {
  return command
    .option('--patient <id>', 'whom to read, where a FHIR file is of several people')
    .option(
      '--now <date>',
      'ISO date of the run: ages, and what is old or lies in the future (default: today)',
      parseDay,
    )
    .option('--overlay <dir>', "a site's own knowledge, laid over the packaged one");
}

export const FORMATS = ['text', 'json', 'tsv', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export function addOutputOptions(command: Command, formats: readonly string[] = FORMATS): Command {
  return command
    .addOption(new Option('--format <format>', 'what to write').choices(formats).default('text'))
    .addOption(
      new Option('--audience <audience>', 'for whom text and page are worded')
        .choices(['clinician', 'patient'])
        .default('clinician'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output');
}

export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** A whole number from 0 on. */
export function parseCount(value: string): number {
  const count = Number(value);
  // Of an empty word, as an unset shell variable gives, Number makes 0.
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(count)) throw new InvalidArgumentError('It is a whole number.');
  return count;
}

/** A day of the calendar, `2026-11-22`, with a time of day or without. */
/** The value of `--now`. */
export function parseDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('It is an ISO date, such as 2026-11-22.');
  return value;
}
