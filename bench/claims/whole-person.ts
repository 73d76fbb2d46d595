import { join } from 'node:path';
import { type Claim, bar, seconds } from '../claim.ts';
import { CACHE, CLI, ROOT } from '../data.ts';
import { interleave, medianCpu, medianWall, mostMemory } from '../measure/run-command.ts';

/** The bundled person with ten medicines, a record and a genome, by the command that a user types. */
export async function wholePerson(): Promise<Claim> {
  const folder = join(ROOT, 'examples', 'after-stent');
  const run = (...words: string[]) => ({
    words: [process.execPath, CLI, 'plan', folder, '--now', '2026-11-22', ...words],
    memory: true,
  });
  const runs = await interleave(
    {
      page: run('--format', 'html', '-o', join(CACHE, 'plan.html')),
      paper: run('--format', 'pdf', '-o', join(CACHE, 'plan.pdf')),
    },
    5,
    CACHE,
  );
  const wall = medianWall(runs.page);
  const memory = mostMemory(runs.page) * 1.048576;
  return {
    method:
      '`propria plan examples/after-stent --format html` on the built package: ten medicines, a FHIR record, a person file, a genome; five runs, each a new process.',
    bars: [
      bar(
        'Whole plan of a person with ten medicines and a genome',
        '≤ 1.5 s (median of five)',
        wall <= 1.5,
        seconds(wall),
      ),
      bar('Whole plan, peak memory', '≤ 300 MB', memory <= 300, `${memory.toFixed(0)} MB (most of five)`),
    ],
    figures: [
      ['CPU of a whole plan', seconds(medianCpu(runs.page))],
      ['Whole plan as PDF, wall time', seconds(medianWall(runs.paper))],
    ],
  };
}
