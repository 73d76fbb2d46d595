import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';

export const trialCommand: CommandDefinition = {
  register(program) {
    program
      .command('trial')
      .argument('<design>', 'a design (JSON), or the name of a bundled one: tacrolimus, vancomycin, warfarin')
      .summary('virtual patients, dosed by label, by genotype, by levels, and by levels under a wrong model')
      .description(
        'Makes patients from one model of a medicine and doses the same patients in several ways. Says how many are in target after each level, whom it helps against the label, and whom a wrong model harms. What comes out holds for patients like those of the model, not for real ones.',
      )
      .option('--patients <n>', "in place of the design's number", parseCount)
      .option('--seed <n>', "in place of the design's seed", parseCount)
      .option('--overlay <dir>', "a site's own knowledge, laid over the packaged one")
      .addOption(new Option('--format <format>', 'what to write').choices(['text', 'html', 'json']).default('text'))
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .addHelpText(
        'after',
        `
Examples:
  propria trial tacrolimus
  propria trial warfarin --patients 20
  propria trial vancomycin --format html -o trial.html
  propria trial my-design.json --seed 2 --format json`,
      )
      .action(async (design: string, options: Record<string, unknown>) => {
        const { runTrialCommand } = await import('../run-trial.ts');
        await runTrialCommand(design, options);
      });
  },
};

function parseCount(text: string): number {
  return Math.max(1, Math.trunc(Number(text)) || 1);
}
