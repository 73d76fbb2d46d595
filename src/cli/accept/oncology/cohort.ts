import { readFile, readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readCohortSamples } from '../../tumour/cohort/cohort-samples.ts';
import { lookAtCohort } from '../../tumour/cohort/look-at-cohort.ts';
import type { AcceptInput, AcceptOutcome } from '../outcome.ts';

/** Every tumour of the MAF files beside a table of samples; the answer is the list of its statements. */
export async function* acceptTumourCohort(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const folder = dirname(input.file);
  const samples = readCohortSamples(await readFile(input.file, 'utf8'), basename(input.file));
  const files = (await readdir(folder)).filter((name) => /\.(maf|txt)(\.gz)?$/.test(name)).toSorted();
  const started = performance.now();
  const { rows } = await lookAtCohort(
    {
      files: files.map((name) => join(folder, name)),
      types: new Map(samples.map(({ sample, type }) => [sample, type])),
      country: 'US',
    },
    Math.min(2, availableParallelism()),
  );
  const seconds = (performance.now() - started) / 1000;
  const bySample = new Map(rows.map((row) => [row.sample, row]));
  let offered = 0;
  for (const { sample } of samples) {
    const row = bySample.get(sample);
    if (row === undefined) input.note(`${sample}: no file has a row of this tumour`);
    const answer = (row?.statements ?? [])
      .filter(({ therapies }) => therapies.length > 0)
      .map(({ effect, therapies, level, support, status }) => ({ effect, therapies, level, support, status }));
    if (answer.some(({ effect, status }) => effect === 'sensitivity' && status === 'offered')) offered++;
    yield { id: sample, answer, pass: true };
  }
  // Peak resident memory of the process with all its threads, in kilobytes.
  const peakMb = process.resourceUsage().maxRSS / 1024;
  input.note(`tumours: ${rows.length}`);
  input.note(`tumours with an offered statement: ${offered}`);
  input.note(`seconds: ${seconds.toFixed(1)}`);
  input.note(`peak memory: ${Math.round(peakMb)} MB`);
}
