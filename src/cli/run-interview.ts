import { stat } from 'node:fs/promises';
import { PropriaError } from '../core/index.ts';
import { loadKnowledge } from '../platform/node/index.ts';
import { type Asker, createResolver, loadInterview } from '../record/index.ts';
import { type Values, textOption } from './command.ts';
import { answersAsker } from './interview/answers-asker.ts';
import { overlay } from './read-genome.ts';
import { readText } from './input-files.ts';
import { writeOutput } from './write-output.ts';

/**
 * Asks in the terminal, or takes answers from a file, and writes a person file. It is written after every answer, so that
 * whatever ends the run loses nothing.
 */
export async function runInterview(options: Values): Promise<void> {
  const language = textOption(options, 'language') === 'es' ? 'es' : 'en';
  const now = textOption(options, 'now') ?? new Date().toISOString().slice(0, 10);
  const output = textOption(options, 'output') ?? 'person.yaml';
  const file = textOption(options, 'answers');
  const listOnly = options['questions'] === true;
  if (!listOnly) await checkPlaces(output, file, options['replace'] === true);
  const knowledge = await loadKnowledge(overlay(options));
  const { conductInterview, questionsOf, writePersonFile } = await loadInterview();
  if (listOnly) {
    const lines = questionsOf(knowledge).map(({ id, body }) => `${id.padEnd(30)} ${body.ask[language]}`);
    return await writeOutput(`${lines.join('\n')}\n`, undefined);
  }
  const reading = { now, knowledge, resolver: createResolver(knowledge) };
  const asker: Asker =
    file === undefined
      ? (await import('./interview/terminal-asker.ts')).terminalAsker(language, reading, await loadInterview())
      : await answersAsker(await readText(file), file, reading);
  const progressive = output !== '-' && file === undefined;
  const answers = await conductInterview(knowledge, asker, async (soFar) => {
    if (progressive) await writeOutput(writePersonFile(knowledge, soFar, now), output);
  });
  if (answers.size > 0 || file !== undefined) await writeOutput(writePersonFile(knowledge, answers, now), output);
  if (file === undefined)
    process.stderr.write(
      answers.size === 0
        ? 'Nothing was answered; nothing was written.\n'
        : `${answers.size} answers are in ${output}. Next: propria plan with it.\n`,
    );
}

/** Before any question: is there somebody to ask, and is nothing in the way of the answers. */
async function checkPlaces(output: string, answers: string | undefined, replace: boolean): Promise<void> {
  if (answers === undefined && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new PropriaError('RECORD_INTERVIEW_NO_TERMINAL');
  if (replace || output === '-') return;
  const there = await stat(output).catch(() => null);
  if (there !== null) throw new PropriaError('RECORD_INTERVIEW_EXISTS', { params: { path: output } });
}
