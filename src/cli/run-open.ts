import type { HeldPerson } from '../vault/index.ts';
import { type Values, textOption } from './command.ts';
import { sealedFiles } from './vault/open-sealed.ts';
import { keepInputs, writeOutput } from './write-output.ts';

/** `propria open FILE`: what a sealed file holds, in counts, or its JSON where an output is named. */
export async function runOpen(path: string, options: Values): Promise<void> {
  const output = textOption(options, 'output');
  await keepInputs(output, [path]);
  const files = sealedFiles(options);
  // The content itself, also one of a version that this program does not know: a person is never locked out of their own.
  if (output !== undefined) return await writeOutput((await files.open(path)).content, output);
  await writeOutput(summaryOf(await files.person(path)), undefined);
}

function summaryOf(held: HeldPerson): string {
  const { plan, signed, signatures } = held;
  const signature = signatures.at(-1);
  const rows: readonly (readonly [string, string])[] = [
    ['saved', `${held.saved}, by Propria ${held.engine}, knowledge ${held.knowledge.id}`],
    ['person', plan?.person.name?.value ?? 'no name is stated'],
    ...held.parts.map((part): readonly [string, string] => [KINDS[part.kind], part.file]),
    ['answers', String(Object.keys(held.answers).length)],
    ['typed in', String(held.entries.length)],
    ['corrections', String(held.corrections.length)],
    ['plan', plan === null ? 'none' : `of ${plan.made}, ${plan.items.length} lines`],
    ['decisions', String(held.decisions.length)],
    ['signed', signature === undefined ? 'no' : `${signature.on}, ${signature.name}, ${signature.role}`],
    ...(signed === null ? [] : [['signed plan', `of ${signed.made}`] as const]),
    ['diary', String(held.diary.length)],
    ['notes', String(Object.keys(held.notes).length)],
  ];
  return `${rows.map(([term, text]) => `${term.padEnd(12)} ${oneLine(text)}`).join('\n')}\n`;
}

const KINDS = { record: 'record', reading: 'genome', outside: 'calls', prices: 'prices' } as const;

/** Text out of a file may hold control characters that a terminal would obey. */
// oxlint-disable-next-line no-control-regex
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
