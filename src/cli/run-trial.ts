import { fileURLToPath } from 'node:url';
import { PropriaError, canonicalJson } from '../core/index.ts';
import { type TrialDesign, compiledModel, doseModels, runTrial } from '../dosing/index.ts';
import { loadKnowledge } from '../platform/node/index.ts';
import { doseTrialPage, doseTrialText } from '../report/index.ts';
import { type Values, textOption } from './command.ts';
import { readTrialDesign } from './dose/read-trial-design.ts';
import { readText } from './input-files.ts';
import { createProgress } from './progress.ts';
import { overlay } from './read-genome.ts';
import { printBlocks } from './terminal/print-blocks.ts';
import { wantsColour } from './terminal/style.ts';
import { writeOutput } from './write-output.ts';

/** Designs that go by a name. */
const BUNDLED = ['tacrolimus', 'vancomycin', 'warfarin'];
/** Behind dist/cli and src/cli alike. */
const FOLDER = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../examples/trials/' : '../examples/trials/', import.meta.url),
);

/** `propria trial DESIGN` */
export async function runTrialCommand(named: string, options: Values): Promise<void> {
  const progress = createProgress();
  try {
    const text = await readText(BUNDLED.includes(named) ? `${FOLDER}${named}.json` : named);
    const read = readTrialDesign(text, named);
    const design: TrialDesign = {
      ...read,
      patients: (options['patients'] as number | undefined) ?? read.patients,
      seed: (options['seed'] as number | undefined) ?? read.seed,
    };
    const knowledge = await loadKnowledge(overlay(options));
    const model = (id: string): ReturnType<typeof compiledModel> => {
      const record = doseModels(knowledge).get(id);
      if (record === undefined)
        throw new PropriaError('DOSING_TRIAL', { params: { detail: `there is no model ${id}` } });
      return compiledModel(record);
    };
    const result = runTrial(
      design,
      { truth: model(design.truth), other: design.other === undefined ? null : model(design.other) },
      { progress: (done, of) => progress.say(`Patient ${done} of ${of}`) },
    );
    progress.done();
    const output = textOption(options, 'output');
    if (options['format'] === 'json') return await writeOutput(`${canonicalJson(result)}\n`, output);
    if (options['format'] === 'html') return await writeOutput(doseTrialPage(result), output);
    const columns = output === undefined ? (process.stdout.columns ?? 100) : 100;
    await writeOutput(
      printBlocks(doseTrialText(result), columns, output === undefined && wantsColour(process.stdout, process.env)),
      output,
    );
  } finally {
    progress.done();
  }
}
