import { bigGenomes } from '../../test/web/big-genome.ts';
import { CHROMIUM, openGenomePage } from '../../test/web/open-genome-page.ts';
import { type Claim, bar, seconds, skipped } from '../claim.ts';
import { CACHE } from '../data.ts';

const MB = 1_000_000;
const BARS = [
  ['sorted', 'Genome of 250 MB in the page, sorted BGZF without an index', 2],
  ['unsorted', 'Genome of 250 MB in the page, BGZF out of order', 6],
  ['gzip', 'Genome of 250 MB in the page, plain gzip', 15],
] as const;

/** A whole genome dropped on the page, in Chromium without a window. */
export async function pageReading(): Promise<Claim> {
  const method =
    'Genomes in the page: one gVCF in three containers, 250 MB as stored each, read by the built worker in Chromium; the time from the call until the reading is back on the page, the better of two.';
  if (CHROMIUM === undefined)
    return {
      method,
      bars: BARS.map(([, title, most]) => skipped(title, `≤ ${most} s`, 'no Chromium')),
      figures: [],
    };
  const genomes = await bigGenomes(CACHE, 250 * MB);
  const page = await openGenomePage();
  try {
    const bars = [];
    const figures: (readonly [string, string])[] = [];
    let longestMs = 0;
    for (const [kind, title, most] of BARS) {
      const before = await page.cpuSeconds();
      const runs = [await page.read([genomes[kind]], '2026-11-22'), await page.read([genomes[kind]], '2026-11-22')];
      const best = Math.min(...runs.map((run) => run.seconds));
      longestMs = Math.max(longestMs, ...runs.map((run) => run.longestTaskMs));
      bars.push(bar(title, `≤ ${most} s`, best <= most, seconds(best)));
      figures.push([`CPU of the page's process, ${kind}`, seconds(((await page.cpuSeconds()) - before) / 2)]);
    }
    const memory = (await page.peakMemory()) / MB;
    const { ended } = await page.stop([genomes.gzip], '2026-11-22', 1500);
    return {
      method,
      bars: [
        ...bars,
        bar('The same, peak memory of the page', '≤ 400 MB', memory <= 400, `${memory.toFixed(0)} MB`),
        bar(
          "The same, longest task of the page's own thread",
          '≤ 100 ms',
          longestMs <= 100,
          `${longestMs.toFixed(0)} ms`,
        ),
        bar('A reading that is told to stop has ended', '≤ 200 ms', ended <= 200, `${ended.toFixed(0)} ms`),
      ],
      figures,
    };
  } finally {
    await page.close();
  }
}
