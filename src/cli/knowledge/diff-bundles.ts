import { diffKnowledge, type KnowledgeDiff } from '../../knowledge/index.ts';
import { loadBundle } from '../../platform/node/index.ts';
import { textOption, type Values } from '../command.ts';
import { writeOutput } from '../write-output.ts';

export async function diffBundles(a: string, b: string, options: Values): Promise<void> {
  const [from, to] = await Promise.all([a, b].map((path) => loadBundle(path === '-' ? {} : { bundle: path })));
  if (from === undefined || to === undefined) return;
  const diff = diffKnowledge(from, to);
  const text =
    options['json'] === true
      ? JSON.stringify({ schema: 'propria/knowledge-diff/1', ...diff }, null, 2)
      : printDiff(diff);
  await writeOutput(`${text}\n`, textOption(options, 'output'));
}

/** `+`, `-` and `~` a record; below a changed one its fields, before → after. */
export function printDiff(diff: KnowledgeDiff): string {
  const lines = [
    `${diff.from.id} (${diff.from.digest.slice(0, 12)}) → ${diff.to.id} (${diff.to.digest.slice(0, 12)})`,
    ...diff.added.map((id) => `+ ${id}`),
    ...diff.removed.map((id) => `- ${id}`),
    ...diff.changed.flatMap(({ id, versions: [before, after], fields }) => [
      `~ ${id}${before === after ? '' : `  ${before} → ${after}`}`,
      ...fields.map((field) => `    ${field.path}: ${short(field.before)} → ${short(field.after)}`),
    ]),
  ];
  const none = diff.added.length + diff.removed.length + diff.changed.length === 0;
  return [
    ...lines,
    none
      ? 'No record differs.'
      : `${diff.added.length} added, ${diff.removed.length} removed, ${diff.changed.length} changed`,
  ].join('\n');
}

function short(value: unknown): string {
  if (value === undefined) return '(none)';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
