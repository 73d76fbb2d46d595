import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/index.ts';
import { type Claim, bar, seconds } from '../claim.ts';
import { CACHE, CLI, ROOT, onceMade } from '../data.ts';
import { sampleName, writeTumourCohort } from '../generate/tumour-cohort.ts';
import { interleave, medianCpu, medianWall, mostMemory } from '../measure/run-command.ts';

const TUMOURS = 2165;
const ROWS = 515_775;
const TYPES = ['LUAD', 'COAD', 'BRCA', 'AML', 'SKCM', 'GB'];

/** One tumour, and a cohort as large as the one that the bar is set on, by the commands that a user types. */
export async function tumours(knowledge: Knowledge, say: (text: string) => void): Promise<Claim> {
  mkdirSync(CACHE, { recursive: true });
  const maf = join(CACHE, `tumours-${TUMOURS}-${ROWS}-1.maf.gz`);
  await onceMade(maf, (path) => {
    say(`writing a cohort of ${TUMOURS} tumours`);
    return writeTumourCohort(path, knowledge, { tumours: TUMOURS, rows: ROWS });
  });
  const samples = join(CACHE, 'tumours.tsv');
  const lines = Array.from({ length: TUMOURS }, (_, i) => `${sampleName(i)}\t${TYPES[i % TYPES.length]}`);
  writeFileSync(samples, `sample\toncotree\n${lines.join('\n')}\n`);
  const example = join(ROOT, 'examples', 'colon-cancer');
  const one = (
    await interleave(
      {
        board: {
          words: [
            process.execPath,
            CLI,
            'tumour',
            '--person',
            example,
            '--now',
            '2026-11-22',
            '--format',
            'html',
            '-o',
            join(CACHE, 'board.html'),
          ],
          memory: true,
        },
      },
      5,
      CACHE,
    )
  ).board;
  const cohort = (workers: number, name: string) => ({
    words: [
      process.execPath,
      CLI,
      'cohort',
      'tumour',
      samples,
      maf,
      '--country',
      'US',
      '--workers',
      String(workers),
      '-o',
      join(CACHE, `${name}.tsv`),
    ],
    memory: true,
  });
  const many = await interleave({ single: cohort(1, 'tumours-1'), two: cohort(2, 'tumours-2') }, 3, CACHE);
  const wall = medianWall(one);
  const two = medianWall(many.two);
  const memory = Math.max(mostMemory(many.single), mostMemory(many.two)) * 1.048576;
  return {
    method: `\`propria tumour\` and \`propria cohort tumour\` on the built package, start, reading and writing included. The example is a tumour with the person's genome and record; the cohort has ${TUMOURS} tumours of ${TYPES.length} types in ${ROWS} rows, of which every twentieth is a change that recurs. This machine has ${availableParallelism()} cores.`,
    bars: [
      bar(
        'One tumour with its person, from the files to the page',
        '≤ 1.0 s (median of five)',
        wall <= 1,
        seconds(wall),
      ),
      bar('Cohort of 2,165 tumours, two threads', '≤ 60 s', two <= 60, seconds(two)),
      bar('Cohort of 2,165 tumours, peak memory', '≤ 1,500 MB', memory <= 1500, `${memory.toFixed(0)} MB`),
      bar(
        'Cohort of 2,165 tumours, one thread and two',
        'same bytes',
        digest('tumours-1') === digest('tumours-2'),
        'compared',
      ),
    ],
    figures: [
      ['CPU of one tumour', seconds(medianCpu(one))],
      ['Cohort of 2,165 tumours, one thread', seconds(medianWall(many.single))],
    ],
  };
}

function digest(name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(CACHE, `${name}.tsv`)))
    .digest('hex');
}
