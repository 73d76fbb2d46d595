import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../test/web/support/serve-folder.ts';
import { CHROMIUM } from '../../test/web/open-genome-page.ts';
import { type Claim, bar, seconds, skipped } from '../claim.ts';
import { ROOT } from '../data.ts';

const PERSON = 'after-stent';
const RUNS = 5;
const TITLE = 'Files of a person with ten medicines and a genome, from the drop to the plan on the screen';
const MOST = 3;

/** A person's files dropped on the built page, in Chromium without a window, until the plan's first sentence stands there. */
export async function pagePlan(): Promise<Claim> {
  const method = `examples/${PERSON} dropped on the built page in Chromium, each time a new browser profile: from the drop until the plan can be looked at, and from then until its first sentence stands; median of ${RUNS}.`;
  const built = join(ROOT, 'dist', 'web');
  const target = `≤ ${MOST} s (median of ${RUNS})`;
  if (CHROMIUM === undefined || !existsSync(built))
    return { method, bars: [skipped(TITLE, target, 'no Chromium')], figures: [] };
  const server = await serveFolder(built);
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const folder = join(ROOT, 'examples', PERSON);
  const files = readdirSync(folder)
    .filter((name) => !name.endsWith('.md'))
    .map((name) => join(folder, name));
  try {
    const times: number[] = [];
    const tasks: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(home);
      await page.waitForSelector('#statement');
      await page.evaluate(() => {
        const seen = { longest: 0 };
        Object.assign(globalThis, { seen });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
        }).observe({ type: 'longtask' });
      });
      const began = performance.now();
      await page.setInputFiles('input[type=file]', files);
      await page.waitForSelector('.drop-next', { timeout: 60_000 });
      await page.evaluate(() => void (location.hash = '#/summary'));
      await page.waitForSelector('.act-now .line', { timeout: 60_000 });
      times.push((performance.now() - began) / 1000);
      tasks.push(await page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest));
      await context.close();
    }
    const wall = median(times);
    return {
      method,
      bars: [bar(TITLE, target, wall <= MOST, seconds(wall))],
      figures: [["Longest task of the page's own thread on the way, median", `${median(tasks).toFixed(0)} ms`]],
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
