import { PropriaError, canonicalJson } from '../core/index.ts';
import type { CarePlanDocument } from '../engine/index.ts';
import { openFile } from '../platform/node/index.ts';
import { type CareDiff, type Cause, type LineState, diffCare } from '../plan/index.ts';
import { type Values, textOption } from './command.ts';
import { openPlan } from './run-care.ts';
import { type SealedFiles, sealedFiles } from './vault/open-sealed.ts';
import { keepInputs, writeOutput } from './write-output.ts';

/** `propria diff OLD NEW`: lines that changed, with what caused each. */
export async function runDiff(was: string, is: string, options: Values): Promise<void> {
  const output = textOption(options, 'output');
  await keepInputs(output, [was, is]);
  const sealed = sealedFiles(options);
  const [before, after] = [await planAt(was, sealed), await planAt(is, sealed)];
  onePerson(before, after);
  const diff = diffCare(before, after);
  await writeOutput(options['format'] === 'json' ? `${canonicalJson(diff)}\n` : diffText(diff), output);
}

async function planAt(path: string, sealed: SealedFiles): Promise<CarePlanDocument> {
  await openFile(path).then((source) => source.close());
  const plan = await openPlan(path, sealed);
  if (plan !== null) return plan;
  throw new PropriaError('CLI_USAGE', {
    params: {
      detail: `${path} is no plan of a whole person (propria plan FOLDER --format json writes one)`,
      command: 'diff',
    },
  });
}

/** Names and births that are known on both sides must be the same. @throws PropriaError PLAN_OTHER_PERSON */
function onePerson(a: CarePlanDocument, b: CarePlanDocument): void {
  for (const key of ['birthDate', 'name'] as const) {
    const [first, second] = [a.person[key]?.value, b.person[key]?.value];
    if (first !== undefined && second !== undefined && first !== second)
      throw new PropriaError('PLAN_OTHER_PERSON', { params: { first, second } });
  }
}

function diffText(diff: CareDiff): string {
  const lines = [
    `${diff.made.was} to ${diff.made.is}: ${diff.items.length} lines differ, ${diff.unchanged} are as before.`,
    diff.knowledge.was === diff.knowledge.is
      ? 'Knowledge: the same.'
      : `Knowledge: ${diff.knowledge.was.slice(0, 12)} to ${diff.knowledge.is.slice(0, 12)}.`,
    ...diff.options.map(({ name, was, is }) => `Option ${name}: ${was || 'none'} to ${is || 'none'}.`),
    '',
  ];
  for (const { id, change, was, is, causes } of diff.items) {
    lines.push(`${change}: ${id}`, `    ${[was, is].map(stateText).join(' -> ')}`);
    lines.push(...causes.map((cause) => `    because ${causeText(cause)}`));
  }
  return `${lines.join('\n')}\n`;
}

function stateText(state: LineState | null): string {
  if (state === null) return 'none';
  const to = state.change?.to ?? null;
  return `${state.kind}${to === null ? '' : ` ${to}`} (${state.word})`;
}

function causeText(cause: Cause): string {
  switch (cause.kind) {
    case 'record':
      return `knowledge record ${cause.record} ${cause.how}`;
    case 'side':
      return `${cause.side} ${cause.how}`;
    case 'fact':
      return `${cause.fact} ${cause.how}`;
    case 'option':
      return `option ${cause.option}`;
    case 'date':
      return 'the date';
  }
}
