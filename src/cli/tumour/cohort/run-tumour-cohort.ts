import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { type Build, NOTICES, type Notice, canonicalJson, fill } from '../../../core/index.ts';
import { resolveTumourType } from '../../../oncology/index.ts';
import { type Values, textOption } from '../../command.ts';
import { readText } from '../../input-files.ts';
import { createProgress } from '../../progress.ts';
import { overlay } from '../../read-genome.ts';
import { keepInputs, writeOutput } from '../../write-output.ts';
import { loadOncology } from '../load-oncology.ts';
import type { CohortRow } from './cohort-row.ts';
import { type CohortSample, readCohortSamples } from './cohort-samples.ts';
import type { ShareEnd } from './cohort-share.ts';
import { lookAtCohort } from './look-at-cohort.ts';

/** More threads than this each read the files once more for little gain: reading is half of the work. */
const MOST_THREADS = 2;

/** `propria cohort tumour`: a row a tumour in the order of the table of samples. */
export async function runTumourCohort(table: string, mafs: readonly string[], options: Values): Promise<void> {
  const progress = createProgress();
  const output = textOption(options, 'output');
  const country = textOption(options, 'country') ?? null;
  const build = textOption(options, 'build') as Build | undefined;
  try {
    await keepInputs(output, [table, ...mafs]);
    const samples = readCohortSamples(await readText(table), basename(table));
    await checkTypes(samples, options);
    const { rows, ends } = await lookAtCohort(
      {
        files: mafs,
        types: new Map(samples.map(({ sample, type }) => [sample, type])),
        country,
        ...(build === undefined ? {} : { build }),
        ...overlay(options),
      },
      (options['workers'] as number | undefined) ?? Math.min(MOST_THREADS, availableParallelism()),
      (done) => progress.say(`${done} of ${samples.length} tumours`),
    );
    progress.done();
    const ordered = inOrder(samples, mafs, rows);
    tellEnds(samples, ordered, ends);
    await writeOutput(await render(ordered, options), output);
  } finally {
    progress.done();
  }
}

/** Before an hour of work: every type is known. @throws PropriaError ONCOLOGY_UNKNOWN_TUMOUR_TYPE */
async function checkTypes(samples: readonly CohortSample[], options: Values): Promise<void> {
  const knowledge = await loadOncology(overlay(options));
  for (const written of new Set(samples.map(({ type }) => type))) resolveTumourType(written, knowledge);
}

interface OrderedRow extends CohortRow {
  readonly alsoIn: readonly string[];
}

function inOrder(
  samples: readonly CohortSample[],
  mafs: readonly string[],
  rows: readonly CohortRow[],
): readonly OrderedRow[] {
  const bySample = new Map<string, OrderedRow>();
  for (const row of rows.toSorted((a, b) => mafs.indexOf(a.file) - mafs.indexOf(b.file))) {
    const before = bySample.get(row.sample);
    if (before === undefined) bySample.set(row.sample, { ...row, alsoIn: [] });
    else bySample.set(row.sample, { ...before, alsoIn: [...before.alsoIn, row.file] });
  }
  return samples.flatMap(({ sample }) => bySample.get(sample) ?? []);
}

function tellEnds(samples: readonly CohortSample[], rows: readonly OrderedRow[], ends: readonly ShareEnd[]): void {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const found = new Set(rows.map(({ sample }) => sample));
  const without = samples.filter(({ sample }) => !found.has(sample)).map(({ sample }) => sample);
  if (without.length > 0)
    say(`${without.length} tumours of the table have no row in any file: ${without.slice(0, 5).join(', ')}`);
  const unlisted = ends.reduce((sum, end) => sum + end.unlisted, 0);
  if (unlisted > 0) say(`${unlisted} tumours of the files stand in no row of the table and were passed over`);
  const twice = rows.filter(({ alsoIn }) => alsoIn.length > 0);
  for (const { sample, file, alsoIn } of twice.slice(0, 5))
    say(`${sample} stands in several files: ${file} was taken, not ${alsoIn.join(', ')}`);
  const notices = new Map<string, { readonly first: Notice; count: number }>();
  for (const notice of ends.flatMap((end) => end.notices)) {
    const known = notices.get(notice.code);
    if (known === undefined) notices.set(notice.code, { first: notice, count: 1 });
    else known.count++;
  }
  for (const { first, count } of notices.values())
    say(`${first.code} (${count} tumours): ${fill(NOTICES[first.code].what, first.params ?? {})}`);
}

async function render(rows: readonly CohortRow[], options: Values): Promise<string> {
  if (options['format'] === 'json') return `${canonicalJson({ schema: 'propria/tumour-cohort/1', tumours: rows })}\n`;
  const { tumourCohortPage, tumourCohortTsv } = await import('../../../report/index.ts');
  if (options['format'] !== 'html') return tumourCohortTsv(rows);
  const { negotiateLanguage, wordsIn } = await import('../../../explain/index.ts');
  const words = wordsIn(negotiateLanguage([textOption(options, 'language') ?? 'en']));
  return tumourCohortPage(rows, { words, made: textOption(options, 'now') ?? new Date().toISOString().slice(0, 10) });
}
