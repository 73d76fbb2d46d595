import { canonicalJson } from '../core/index.ts';
import { type DrugCheck, createEngine } from '../engine/index.ts';
import { loadKnowledge, nodeHost } from '../platform/node/index.ts';
import { type Values, textOption } from './command.ts';
import { createProgress } from './progress.ts';
import { overlay } from './read-genome.ts';
import { carePlanOf } from './run-care.ts';
import { writeOutput } from './write-output.ts';

/** `propria check DRUG --plan …` */
export async function runCheck(drug: string, options: Values): Promise<void> {
  const progress = createProgress();
  try {
    const knowledge = await loadKnowledge(overlay(options));
    const engine = createEngine({ knowledge, host: nodeHost });
    // One medicine asks for nothing that is years ahead.
    const plan = await carePlanOf(engine, knowledge, [textOption(options, 'plan') ?? ''], options, progress.say, {
      withoutPrevention: true,
    });
    progress.done();
    const now = textOption(options, 'now') ?? new Date().toISOString().slice(0, 10);
    const check = engine.check({ drug, plan, now });
    await writeOutput(await render(check, options), textOption(options, 'output'));
  } finally {
    progress.done();
  }
}

async function render(check: DrugCheck, options: Values): Promise<string> {
  if (options['format'] === 'json') {
    const { plan: _plan, ...rest } = check;
    return `${canonicalJson(rest)}\n`;
  }
  const { checkText } = await import('./check-text.ts');
  return checkText(check);
}
