import { availableParallelism } from 'node:os';
import { NOTICES, PropriaError, fill } from '../../core/index.ts';
import { COHORT_COLUMNS } from '../../cohort/index.ts';
import { readSamples } from '../../genome/index.ts';
import type { Group } from '../../knowledge/index.ts';
import { nodeHost, openFile } from '../../platform/node/index.ts';
import { type Values, textOption } from '../command.ts';
import { readText } from '../input-files.ts';
import { type OutputStream, openOutput } from '../output-stream.ts';
import { createProgress } from '../progress.ts';
import { keepInputs } from '../write-output.ts';
import { readingOptions } from '../reading-options.ts';
import { runShares } from './run-shares.ts';
import { type ShareJob, type ShareRead, type ShareWork, localShare } from './share-work.ts';
import { threadedShare } from './threaded-share.ts';

/** Each thread reads the whole file for its own people: below this many a further one costs more than it saves (measured on 20,000 and 100,000). */
const PEOPLE_A_THREAD = 25_000;

/** `propria cohort pgx`: a row a person and gene, person by person in the order of the file. */
export async function runCohort(path: string, options: Values): Promise<void> {
  const progress = createProgress();
  await keepInputs(textOption(options, 'output'), [path]);
  const samples = await samplesOf(path);
  const people = await chosen(samples, textOption(options, 'samples'), path);
  const job = await jobOf(path, options);
  const threads = threadsOf(options, people.length);
  progress.say(`${people.length} people, ${threads} ${threads === 1 ? 'thread' : 'threads'}: reading`);
  const reading = (share: number): void =>
    progress.say(`${people.length} people: reading, ${Math.round(share * 100)} %`);
  const shares: ShareWork[] = [localShare(onlyNews(reading)), ...Array.from({ length: threads - 1 }, threadedShare)];
  const output = withHead(await openOutput(textOption(options, 'output')), `${COHORT_COLUMNS.join('\t')}\n`);
  try {
    const first = await runShares({
      job,
      people,
      shares,
      write: output.write,
      told: (step, done) => progress.say(`${people.length} people: ${done} ${step}`),
    });
    await output.finish();
    progress.done();
    if (first !== null) tellOfFile(first);
  } catch (error) {
    await output.abandon();
    throw error;
  } finally {
    progress.done();
    await Promise.all(shares.map((share) => share.close()));
  }
}

/** The head goes out with the first row, so that a refused input leaves nothing on standard output. */
function withHead(output: OutputStream, head: string): OutputStream {
  let begun = false;
  const begin = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    await output.write(new TextEncoder().encode(head));
  };
  return {
    ...output,
    write: async (bytes) => {
      await begin();
      await output.write(bytes);
    },
    finish: async () => {
      await begin();
      await output.finish();
    },
  };
}

async function samplesOf(path: string): Promise<readonly string[]> {
  const source = await openFile(path);
  try {
    return await readSamples(source, nodeHost);
  } finally {
    await source.close();
  }
}

/** Columns of the people named in a file, one a line; all without one. */
async function chosen(samples: readonly string[], list: string | undefined, path: string): Promise<readonly number[]> {
  if (list === undefined) return samples.map((_, column) => column);
  const columns = new Map(samples.map((sample, column) => [sample, column]));
  const names = (await readText(list)).split(/\r?\n/).filter((name) => name !== '');
  const found = names.map((name) => {
    const column = columns.get(name);
    if (column === undefined)
      throw new PropriaError('VCF_SAMPLE_UNKNOWN', {
        place: { source: path },
        params: { sample: name, names: samples.slice(0, 5).join(', ') },
      });
    return column;
  });
  return [...new Set(found)].toSorted((a, b) => a - b);
}

async function jobOf(
  path: string,
  options: Values,
): Promise<Omit<ShareJob, 'reading'> & { readonly reading: Omit<ShareJob['reading'], 'people'> }> {
  const { sample: _sample, ...reading } = await readingOptions(options);
  const group = textOption(options, 'group') as Group | undefined;
  const overlay = textOption(options, 'overlay');
  const genes = textOption(options, 'genes')
    ?.split(',')
    .map((gene) => gene.trim());
  return {
    path,
    reading,
    assess: { confidence: options['confidence'] !== false, ...(group === undefined ? {} : { group }) },
    ...(genes === undefined ? {} : { genes }),
    ...(overlay === undefined ? {} : { overlay }),
  };
}

function threadsOf(options: Values, people: number): number {
  const stated = options['workers'];
  if (typeof stated === 'number') return Math.max(1, Math.min(stated, people));
  return Math.min(Math.max(1, Math.ceil(people / PEOPLE_A_THREAD)), availableParallelism());
}

/** Each whole per cent once. */
function onlyNews(say: (share: number) => void): (share: number) => void {
  let last = -1;
  return (share) => {
    const per100 = Math.floor(share * 100);
    if (per100 !== last) say(share);
    last = per100;
  };
}

function tellOfFile({ build, notices }: ShareRead): void {
  process.stderr.write(`build: ${build}\n`);
  for (const { code, params } of notices)
    process.stderr.write(`${code}: ${fill(NOTICES[code].what, params ?? {})} ${NOTICES[code].meaning}\n`);
}
