import type { CommandDefinition } from '../command.ts';
import { addPassphraseOption } from '../vault/passphrase-option.ts';
import { addOutputOptions, addRecordOptions } from '../genome-options.ts';

export const recordCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('record')
      .argument(
        '<file...>',
        "FHIR JSON (also NDJSON, also gzipped), person files, the person's folder, or a sealed file",
      )
      .summary('what is known of one person: medicines, conditions, allergies, values, family')
      .description(
        'Reads the record of one person and prints what was read, what was used, what was ignored and why. Nothing is left out in silence.',
      );
    addPassphraseOption(addOutputOptions(addRecordOptions(command), ['text', 'json']))
      .addHelpText(
        'after',
        `
Examples:
  propria record bundle.json
  propria record person/ --format json -o record.json
  propria record export.ndjson.gz --patient 4711
  propria record me.propria

--format json writes the record (schema propria/record/1), which propria plan reads.`,
      )
      .action(async (files: string[], options: Record<string, unknown>) => {
        const { runRecord } = await import('../run-record.ts');
        await runRecord(files, options);
      });
  },
};
