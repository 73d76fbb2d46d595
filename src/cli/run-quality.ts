import { canonicalJson } from '../core/index.ts';
import { createEngine } from '../engine/index.ts';
import { qcStrict } from '../genome/index.ts';
import { loadKnowledge, nodeHost } from '../platform/node/index.ts';
import { qualityBlocks, qualityTsv } from '../report/index.ts';
import { type Values, textOption } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { openGenome } from './input-files.ts';
import { createProgress } from './progress.ts';
import { readingOptions } from './reading-options.ts';
import { overlay } from './read-genome.ts';
import { printBlocks } from './terminal/print-blocks.ts';
import { wantsColour } from './terminal/style.ts';
import { keepInputs, writeOutput } from './write-output.ts';

export async function runQuality(path: string, options: Values): Promise<void> {
  if (options['strict'] === true) return strict(path, options);
  const progress = createProgress();
  await keepInputs(textOption(options, 'output'), [path]);
  const { source, index } = await openGenome(path);
  try {
    progress.say(`Reading ${path}`);
    const knowledge = await loadKnowledge(overlay(options));
    const engine = createEngine({ knowledge, host: nodeHost });
    const reading = await engine.read(source, await readingOptions(options), index);
    progress.done();
    const output = textOption(options, 'output');
    switch (textOption(options, 'format')) {
      case 'json':
        return await writeOutput(`${canonicalJson(reading)}\n`, output);
      case 'tsv':
        return await writeOutput(qualityTsv(engine.quality(reading)), output);
      default:
        return await writeOutput(
          printBlocks(
            qualityBlocks(engine.quality(reading)),
            output === undefined ? (process.stdout.columns ?? 100) : 100,
            output === undefined && wantsColour(process.stdout, process.env),
          ),
          output,
        );
    }
  } finally {
    progress.done();
    await source.close();
    await index?.close();
  }
}

/** The specification's verdict: exit 0 when the text keeps it, 3 when it breaks it. */
async function strict(path: string, options: Values): Promise<void> {
  await keepInputs(textOption(options, 'output'), [path]);
  const progress = createProgress();
  const { source } = await openGenome(path);
  try {
    const verdict = await qcStrict(source, nodeHost, (bytes) =>
      progress.say(`${path}: ${Math.round((bytes / Math.max(1, source.size)) * 100)} % checked`),
    );
    progress.done();
    const output = textOption(options, 'output');
    if (textOption(options, 'format') === 'json') await writeOutput(`${canonicalJson(verdict)}\n`, output);
    else {
      const lines = verdict.problems.map((problem) => `${path}:${problem.line}\t${problem.part}\t${problem.detail}`);
      const more = verdict.problemCount - verdict.problems.length;
      const head = `${verdict.valid ? 'valid' : 'invalid'}\t${verdict.version ?? 'no version'}\t${verdict.records} records\t${verdict.problemCount} problems`;
      await writeOutput([head, ...lines, ...(more > 0 ? [`… ${more} more`] : [])].join('\n') + '\n', output);
    }
    if (!verdict.valid) process.exitCode = EXIT.input;
  } finally {
    progress.done();
    await source.close();
  }
}
