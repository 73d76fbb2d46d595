import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { addPassphraseOption } from '../vault/passphrase-option.ts';
import { FORMATS, addAssessOptions, addGenomeOptions, addOutputOptions } from '../genome-options.ts';

export const planCommand: CommandDefinition = {
  register(program) {
    const command = program
      .command('plan')
      .argument(
        '<inputs...>',
        "a person's folder, or files: record (FHIR, person.yaml), genome, outside calls, price list; or a genome alone, a sealed file, or the JSON of an earlier run",
      )
      .summary('the plan of the whole person, or of a genome alone: what to do, most urgent first')
      .description(
        "One person's plan: what to do about each medicine, why, how sure, what instead, what to watch, who decides. With a record, every conflict is resolved to one line with its reasons.",
      );
    addPassphraseOption(addOutputOptions(addAssessOptions(addGenomeOptions(command)), [...FORMATS, 'pdf']))
      .addOption(
        new Option(
          '--part <part>',
          "of a whole person's plan, as PDF: page one, the wallet card, the questions for the visit",
        )
          .choices(['plan', 'summary', 'card', 'questions'])
          .default('plan'),
      )
      .addOption(
        new Option('--language <language>', "of a whole person's plan (Spanish is not reviewed by a native clinician)")
          .choices(['en', 'es'])
          .default('en'),
      )
      .addOption(
        new Option('--rows <rows>', 'for --format tsv: a row a medicine or a row a gene')
          .choices(['genes', 'medicines'])
          .default('medicines'),
      )
      .option('--patient <id>', 'whom to take from a record of several people')
      .option('--replan', 'of a sealed file: make its plan anew from the facts in it')
      .option('--all', 'print every medicine in full, also where nothing changes')
      .addHelpText(
        'after',
        `
Examples:
  propria plan examples/after-stent
  propria plan examples/after-stent --format pdf -o plan.pdf
  propria plan examples/after-stent --part card -o card.pdf
  propria plan examples/no-genome --audience patient --language es
  propria plan hospital.fhir.json person.yaml genome.g.vcf.gz --format json -o plan.json
  propria plan genome.g.vcf.gz --medicines "clopidogrel, simvastatin, omeprazole"
  propria plan exome.vcf.gz 23andme.txt --outside cyp2d6.tsv --format html -o plan.html
  propria plan findings.json --medicines @medicines.txt --audience patient
  propria plan genome.g.vcf.gz --format json -o plan.json
  propria plan plan.json --format html -o plan.html
  propria plan me.propria --format pdf -o plan.pdf
  propria plan me.propria new-labs.json

--format json writes the plan: schema propria/care/1 of a whole person, propria/plan/1 of a genome alone.`,
      )
      .action(async (inputs: string[], options: Record<string, unknown>) => {
        const { isWholePerson, runCare } = await import('../run-care.ts');
        if (await isWholePerson(inputs)) return await runCare(inputs, options);
        const { runPerson } = await import('../run-person.ts');
        await runPerson('plan', inputs, options);
      });
  },
};
