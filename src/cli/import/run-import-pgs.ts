import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ByteSource, PropriaError } from '../../core/index.ts';
import { openText } from '../../genome/index.ts';
import { nodeHost, openFile } from '../../platform/node/index.ts';
import { type ScoreTable, parseScore } from '../../risk/index.ts';
import { type Values, textOption } from '../command.ts';
import { createProgress } from '../progress.ts';
import { keepInputs, writeOutput } from '../write-output.ts';

/** `propria import pgs FILE -o OUT`: the file as it is, once every row of it was read. */
export async function runImportPgs(file: string, options: Values): Promise<void> {
  const progress = createProgress();
  const source = await openFile(file);
  try {
    progress.say(`Reading ${basename(file)}`);
    const table = await parseScore(source, nodeHost, { group: textOption(options, 'group') ?? null });
    await checkRows(source, table);
    const output = await outputOf(textOption(options, 'output') ?? '', table, file);
    await keepInputs(output, [file]);
    await writeOutput(await source.read(0, source.size), output);
    progress.done();
    process.stderr.write(saidOf(table, basename(file), output));
  } finally {
    progress.done();
    await source.close();
  }
}

/** A plain file that was cut at the end of a row shows it by its header alone. @throws PropriaError SCORE_ROWS_MISSING */
async function checkRows(source: ByteSource, table: ScoreTable): Promise<void> {
  let head = '';
  for await (const { bytes } of (await openText(source, nodeHost)).stream()) {
    head = new TextDecoder().decode(bytes);
    break;
  }
  const wanted = Number(/^#\s*variants_number\s*=\s*(\d+)/m.exec(head)?.[1] ?? 0);
  const found = table.size + Object.values(table.unplaced).reduce((sum, count) => sum + count, 0);
  if (found < wanted)
    throw new PropriaError('SCORE_ROWS_MISSING', { place: { source: source.name }, params: { wanted, found } });
}

/** In a folder a score has the name of its id and build. */
async function outputOf(path: string, { id, build }: ScoreTable, file: string): Promise<string> {
  const folder = path.endsWith('/') || (await stat(path).catch(() => null))?.isDirectory() === true;
  if (!folder) return path;
  if ((await stat(path).catch(() => null))?.isDirectory() !== true)
    throw new PropriaError('CLI_CANNOT_WRITE', { params: { path, reason: 'there is no such folder' } });
  const name = `${id.replaceAll(/[^\w.-]/g, '_')}${build === null ? '' : `_${build}`}`;
  return join(path, `${name}.txt${/\.b?gz$/i.test(file) ? '.gz' : ''}`);
}

function saidOf(table: ScoreTable, file: string, output: string): string {
  const left = Object.entries(table.unplaced).filter(([, count]) => count > 0);
  return [
    `${file}: ${table.id}${table.name === null ? '' : ` ${table.name}`}${table.trait === null ? '' : `, ${table.trait}`}`,
    `  ${table.size} variants on ${table.build ?? 'a build that the file does not say (state it with --score-build)'}`,
    ...left.map(([why, count]) => `  ${count} rows that cannot be placed: ${why}`),
    `  weights   ${table.weightType ?? 'of what kind is not said'}`,
    `  frequencies of the effect allele for ${frequencies(table)} of them${table.frequenciesOf === null ? '' : ` (${table.frequenciesOf})`}; without them no place among people is told`,
    `  citation  ${table.citation ?? 'not said'}`,
    `  licence   ${table.licence ?? 'not said: look it up at the PGS Catalog before use'}`,
    `kept as ${output}`,
    '',
  ].join('\n');
}

function frequencies({ frequency, size }: ScoreTable): number {
  let known = 0;
  for (let i = 0; i < size; i++) if (!Number.isNaN(frequency[i])) known += 1;
  return known;
}
