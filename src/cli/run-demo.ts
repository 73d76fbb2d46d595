import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../engine/index.ts';
import { negotiateLanguage, wordsIn } from '../explain/index.ts';
import { loadKnowledge, nodeHost } from '../platform/node/index.ts';
import { type Audience, carePage, carePatientPage, careText } from '../report/index.ts';
import { type Values, textOption } from './command.ts';
import { createProgress } from './progress.ts';
import { carePlanOf } from './run-care.ts';
import { printBlocks } from './terminal/print-blocks.ts';
import { wantsColour } from './terminal/style.ts';
import { writeOutput } from './write-output.ts';

/** The people that come with the program, the first by default. */
export const PEOPLE = ['after-stent', 'planning-pregnancy', 'kidney-transplant', 'no-genome', 'colon-cancer'] as const;

/** The bundled cases: beside the built code, or in the checkout when run from source. */
const EXAMPLES = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../examples/' : '../examples/', import.meta.url),
);

/** The day on which the constructed records stand: later, their values would be old. */
export const DEMO_DAY = '2026-11-22';

/** Makes the whole plan of one bundled person: the page goes to a file, the lines to the terminal. */
export async function runDemo(options: Values): Promise<void> {
  const audience = (textOption(options, 'audience') ?? 'clinician') as Audience;
  const output = textOption(options, 'output') ?? 'report.html';
  const person = textOption(options, 'person') ?? PEOPLE[0];
  const words = wordsIn(negotiateLanguage([textOption(options, 'language') ?? 'en']));
  const progress = createProgress();
  try {
    const knowledge = await loadKnowledge();
    const engine = createEngine({ knowledge, host: nodeHost });
    const plan = await carePlanOf(engine, knowledge, [`${EXAMPLES}${person}`], { now: DEMO_DAY }, progress.say);
    progress.done();
    await writeOutput(audience === 'patient' ? carePatientPage(plan, words) : carePage(plan, words), output);
    const blocks = careText(plan, { audience, all: false }, words);
    process.stdout.write(printBlocks(blocks, process.stdout.columns ?? 100, wantsColour(process.stdout, process.env)));
  } finally {
    progress.done();
  }
  process.stdout.write(
    `\nThe record is constructed, as of ${DEMO_DAY}; genotypes are of a public reference sample. The whole plan, with every line traced:\n${resolve(output)}\n`,
  );
}
