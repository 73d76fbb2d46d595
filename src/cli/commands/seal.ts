import type { CommandDefinition } from '../command.ts';
import { addGenomeOptions, parseDay } from '../genome-options.ts';
import { addPassphraseOption } from '../vault/passphrase-option.ts';

export const sealCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('seal')
      .argument(
        '<inputs...>',
        "a person's folder or files, as propria plan takes them; a sealed file to add to; the JSON of propria open",
      )
      .summary('one encrypted file of all that is known of a person, with the plan')
      .description(
        'Reads the inputs, makes the plan, and writes facts and plan to one file that only its passphrase opens. The bytes of a genome are not in it. A sealed file among the inputs gives what it holds, and its passphrase stays.',
      )
      .requiredOption('-o, --output <file>', 'the sealed file, such as me.propria')
      .option('--replace', 'replace the file if it is there')
      .option('--new-passphrase', 'ask for a new passphrase, where a sealed file is among the inputs')
      .option('--new-passphrase-file <file>', 'the new passphrase: the first line of this file')
      .option('--patient <id>', 'whom to take from a record of several people')
      .option('--now <date>', 'ISO date of the plan and of saving (default: today)', parseDay);
    addPassphraseOption(addGenomeOptions(command))
      .addHelpText(
        'after',
        `
Examples:
  propria seal examples/after-stent -o me.propria
  propria seal hospital.fhir.json person.yaml genome.g.vcf.gz -o me.propria --passphrase-file passphrase.txt
  propria seal me.propria new-labs.json -o me-2.propria
  propria seal me.propria --new-passphrase -o me-2.propria

There is no way round a lost passphrase.`,
      )
      .action(async (inputs: string[], options: Record<string, unknown>) => {
        const { runSeal } = await import('../run-seal.ts');
        await runSeal(inputs, options);
      });
  },
};
