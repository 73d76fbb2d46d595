import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Claim, bar, seconds } from '../claim.ts';
import { CACHE, CLI } from '../data.ts';
import { type Command, interleave, medianCpu, medianWall, mostMemory } from '../measure/run-command.ts';

/**
 * Cohorts by the command that a user types. The bar on people a second is one of names and phenotypes, as the peers
 * give them; every other figure includes how firm each answer is.
 */
export async function cohorts(small: string, large: string): Promise<Claim> {
  const cores = availableParallelism();
  const run = (path: string, workers: number, name: string, ...more: string[]): Command => ({
    words: [
      process.execPath,
      CLI,
      'cohort',
      'pgx',
      path,
      '--workers',
      String(workers),
      '-o',
      join(CACHE, `${name}.tsv`),
      ...more,
    ],
    memory: true,
  });
  const two = await interleave(
    {
      one: run(small, 1, 'small-1'),
      all: run(small, cores, 'small-all'),
      named: run(small, 1, 'small-named', '--no-confidence'),
    },
    5,
    CACHE,
  );
  const twenty = await interleave({ one: run(large, 1, 'large-1'), all: run(large, cores, 'large-all') }, 3, CACHE);
  const cpu = medianCpu(two.one);
  const perCore = 2000 / medianCpu(two.named);
  const memory = Math.max(mostMemory(two.one), mostMemory(two.all)) * 1.048576;
  const growth = medianCpu(twenty.one) / cpu;
  const gain = medianWall(twenty.one) / medianWall(twenty.all);
  const same = ['small', 'large'].every((name) => digest(`${name}-1`) === digest(`${name}-all`));
  return {
    method: `\`propria cohort pgx\` on the built package, start, reading and printing included: 25 genes a person; names, phenotypes and, where not said otherwise, confidence. People a second and core are people by CPU seconds with one worker; memory is the most of the runs with one worker and with all ${cores}.`,
    bars: [
      bar(
        'Cohort of 2,000 people, names and phenotypes (`--no-confidence`)',
        '≥ 1,500 people a second and core',
        perCore >= 1500,
        `${Math.round(perCore)} (${seconds(medianCpu(two.named))} of CPU)`,
      ),
      bar('Cohort of 2,000 people, peak memory', '≤ 300 MB', memory <= 300, `${memory.toFixed(0)} MB`),
      bar(
        'Cohort of 20,000 people against 2,000',
        '≤ 11 times the time',
        growth <= 11,
        `${growth.toFixed(1)} times (${seconds(medianCpu(twenty.one))} of CPU)`,
      ),
      bar('The same bytes with one worker and with all', 'no difference', same, same ? 'equal' : 'different'),
      bar(
        'Cohort of 20,000 people, with all workers against one',
        '≤ 1.5 times the time',
        medianWall(twenty.all) <= 1.5 * medianWall(twenty.one),
        `${(medianWall(twenty.all) / medianWall(twenty.one)).toFixed(2)} times`,
      ),
    ],
    figures: [
      ['2,000 people a second and core, confidence in every row', `${Math.round(2000 / cpu)} (${seconds(cpu)} of CPU)`],
      [
        '2,000 people, wall time',
        `${seconds(medianWall(two.one))} with one worker, ${seconds(medianWall(two.all))} with ${cores}`,
      ],
      [
        '20,000 people, wall time',
        `${seconds(medianWall(twenty.one))} with one worker, ${seconds(medianWall(twenty.all))} with ${cores} (${gain.toFixed(2)} times)`,
      ],
      ['20,000 people a second and core', String(Math.round(20_000 / medianCpu(twenty.one)))],
      [
        '20,000 people, peak memory',
        `${(mostMemory(twenty.one) * 1.048576).toFixed(0)} MB with one worker, ${(mostMemory(twenty.all) * 1.048576).toFixed(0)} MB with ${cores}`,
      ],
    ],
  };
}

function digest(name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(CACHE, `${name}.tsv`)))
    .digest('hex');
}
