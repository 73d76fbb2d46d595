import { join } from 'node:path';
import { type Claim, bar, seconds } from '../claim.ts';
import { CACHE, CLI } from '../data.ts';
import { interleave, medianCpu, medianWall, mostMemory } from '../measure/run-command.ts';

/** From a whole genome to the page, by the command that a user types. */
export async function onePerson(genome: string): Promise<Claim> {
  const report = join(CACHE, 'report.html');
  const runs = (
    await interleave(
      { report: { words: [process.execPath, CLI, 'pgx', genome, '--format', 'html', '-o', report], memory: true } },
      5,
      CACHE,
    )
  ).report;
  const wall = medianWall(runs);
  const memory = mostMemory(runs);
  return {
    method:
      '`propria pgx GENOME --format html -o report.html` on the built package, a genome of 5 million records without an index; five runs, each a new process.',
    bars: [
      bar('One person, from the genome to the report', '≤ 1.0 s (median of five)', wall <= 1, seconds(wall)),
      bar(
        'One person, peak memory',
        '≤ 250 MB',
        memory * 1.048576 <= 250,
        `${(memory * 1.048576).toFixed(0)} MB (most of five)`,
      ),
    ],
    figures: [['CPU of one person', seconds(medianCpu(runs))]],
  };
}
