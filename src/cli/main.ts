#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { ENGINE_VERSION } from '../core/index.ts';
import { checkCommand } from './commands/check.ts';
import { cohortCommand } from './commands/cohort.ts';
import { demoCommand } from './commands/demo.ts';
import { diffCommand } from './commands/diff.ts';
import { importCommand } from './commands/import.ts';
import { interviewCommand } from './commands/interview.ts';
import { knowledgeCommand } from './commands/knowledge.ts';
import { pageCommand } from './commands/page.ts';
import { pgxCommand } from './commands/pgx.ts';
import { openCommand } from './commands/open.ts';
import { phenotypeCommand } from './commands/phenotype.ts';
import { planCommand } from './commands/plan.ts';
import { prsCommand } from './commands/prs.ts';
import { qcCommand } from './commands/qc.ts';
import { recordCommand } from './commands/record.ts';
import { riskCommand } from './commands/risk.ts';
import { sealCommand } from './commands/seal.ts';
import { doseCommand } from './commands/dose.ts';
import { trialCommand } from './commands/trial.ts';
import { tumourCommand } from './commands/tumour.ts';
import { compileLate } from './compile-late.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { printError } from './print-error.ts';

compileLate();

const program = new Command('propria')
  .description(
    'From a real genome to the medicines that fit this person, every line traced. Runs on this machine; sends nothing.',
  )
  .version(ENGINE_VERSION, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .option('--debug', 'print a stack trace with an error')
  .showHelpAfterError('(propria --help shows the commands, propria COMMAND --help examples)')
  .addHelpText(
    'after',
    `\nExamples:\n  propria demo\n  propria pgx genome.g.vcf.gz\n  propria pgx 23andme.zip --medicines "clopidogrel, simvastatin" --format html -o report.html\n\nExit codes: 0 done, 1 fault of the program, 2 command line, 3 input, 4 file, 5 knowledge.`,
  )
  .exitOverride();

for (const command of [
  pgxCommand,
  planCommand,
  recordCommand,
  interviewCommand,
  checkCommand,
  diffCommand,
  sealCommand,
  openCommand,
  qcCommand,
  doseCommand,
  trialCommand,
  tumourCommand,
  riskCommand,
  prsCommand,
  phenotypeCommand,
  cohortCommand,
  importCommand,
  demoCommand,
  pageCommand,
  knowledgeCommand,
])
  command.register(program);

// A closed pipe (propria … | head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.file);
});

/** Settled when the command is done, well or not. */
export const done: Promise<void> = run();

async function run(): Promise<void> {
  const debug = process.argv.includes('--debug');
  try {
    // --debug may stand anywhere, also behind a command's own options.
    await program.parseAsync(process.argv.filter((argument) => argument !== '--debug'));
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    } else {
      process.stderr.write(`${printError(error, debug)}\n`);
      process.exitCode = exitCodeOf(error);
    }
  }
}
