import { canonicalJson } from '../core/index.ts';
import { personRecordDocument } from '../engine/index.ts';
import { loadKnowledge } from '../platform/node/index.ts';
import { type Values, textOption } from './command.ts';
import { recordBlocks } from './person/record-blocks.ts';
import { recordOf } from './person/record-inputs.ts';
import { createProgress } from './progress.ts';
import { overlay } from './read-genome.ts';
import { sealedFiles } from './vault/open-sealed.ts';
import { printBlocks } from './terminal/print-blocks.ts';
import { wantsColour } from './terminal/style.ts';
import { keepInputs, writeOutput } from './write-output.ts';

/** What is known of the person, as read: text for the screen, or the record document. */
export async function runRecord(paths: readonly string[], options: Values): Promise<void> {
  const progress = createProgress();
  const output = textOption(options, 'output');
  try {
    await keepInputs(output, paths);
    progress.say('Reading the record');
    const knowledge = await loadKnowledge(overlay(options));
    const patient = textOption(options, 'patient');
    const now = textOption(options, 'now') ?? new Date().toISOString().slice(0, 10);
    const inputs = await recordOf(paths, {
      now,
      knowledge,
      sealed: sealedFiles(options),
      ...(patient === undefined ? {} : { patient }),
    });
    progress.done();
    if (options['format'] === 'json') {
      const mark = { id: knowledge.release.id, digest: knowledge.release.digest };
      return await writeOutput(`${canonicalJson(personRecordDocument(inputs.record, mark))}\n`, output);
    }
    const toScreen = output === undefined;
    const width = toScreen ? (process.stdout.columns ?? 100) : 100;
    const blocks = recordBlocks(inputs, now);
    await writeOutput(printBlocks(blocks, width, toScreen && wantsColour(process.stdout, process.env)), output);
  } finally {
    progress.done();
  }
}
