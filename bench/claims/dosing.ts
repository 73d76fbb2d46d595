import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Claim, bar, seconds } from '../claim.ts';
import { CACHE, CLI, ROOT } from '../data.ts';
import { interleave, medianCpu, medianWall } from '../measure/run-command.ts';

interface Figures {
  readonly fits: readonly {
    readonly id: string;
    readonly solved: boolean;
    readonly etas: number;
    readonly milliseconds: number;
  }[];
  /** Milliseconds of 10,000 steps; of a search. */
  readonly steps: number;
  readonly regimens: number;
  /** Seconds of CPU. */
  readonly searches: readonly { readonly id: string; readonly seconds: number }[];
  readonly cancelled: number;
}

/** Doses from levels: fits, draws and searches, on the built package. */
export async function dosing(): Promise<Claim> {
  const run = spawnSync(process.execPath, [join(ROOT, 'bench', 'dosing-figures.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`dosing-figures: exit ${run.status}`);
  const { fits, steps, regimens, searches, cancelled } = JSON.parse(run.stdout) as Figures;
  const slowest = fits.toSorted((a, b) => b.milliseconds - a.milliseconds);
  const solved = slowest.filter((fit) => fit.solved);
  const closed = slowest.filter((fit) => !fit.solved);
  const [three, ode] = [closed.find(({ etas }) => etas === 3)!, solved[0]!];
  const person = join(ROOT, 'examples', 'kidney-transplant');
  const words = [process.execPath, CLI, 'dose', 'tacrolimus', '--person', person, '--now', '2026-11-22'];
  const { cold } = await interleave({ cold: { words } }, 9, CACHE);
  const wall = medianWall(cold);
  const search = searches.toSorted((a, b) => b.seconds - a.seconds)[0]!;
  return {
    method:
      'Doses from levels: CPU (user) of one process on the built package, warm, medians of nine. Each model fits four levels of the patient that its record checks itself by; searches with equations run once. The command is `propria dose tacrolimus --person examples/kidney-transplant`: record, genome, three levels; nine runs, each a new process.',
    bars: [
      bar(
        'Most probable parameters, three random effects in closed form, the slowest model',
        '≤ 1 ms',
        three.milliseconds <= 1,
        `${shown(three.milliseconds)} (${three.id})`,
      ),
      bar(
        'Most probable parameters by differential equations, the slowest of ten models',
        '≤ 300 ms',
        ode.milliseconds <= 300,
        `${shown(ode.milliseconds)} (${ode.id})`,
      ),
      bar('10,000 steps of a posterior by Metropolis', '≤ 50 ms', steps <= 50, shown(steps)),
      bar('42 regimens judged by 1,000 draws', '≤ 20 ms', regimens <= 20, shown(regimens)),
      bar(
        'Search of regimens by differential equations, the slowest of ten models',
        '≤ 10 s',
        search.seconds <= 10,
        `${seconds(search.seconds)} (${search.id})`,
      ),
      bar('The same, cancelled at the first step', '≤ 1 s', cancelled <= 1, seconds(cancelled)),
      bar('A dose by the command line, cold', '≤ 0.6 s (median of nine)', wall <= 0.6, seconds(wall)),
    ],
    figures: [
      ['CPU of a dose by the command line', seconds(medianCpu(cold))],
      ...solved.map((fit) => [`Fit of ${fit.id}`, shown(fit.milliseconds)] as const),
      ...closed
        .slice(0, 3)
        .map(
          (fit) => [`Fit of ${fit.id}, in closed form, ${fit.etas} random effects`, shown(fit.milliseconds)] as const,
        ),
    ],
  };
}

function shown(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)} ms`;
}
