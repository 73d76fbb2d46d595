import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPage } from '../src/report/index.ts';
import { samplePlan } from '../src/report/testing/sample-plan.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = {
  clinician: reportPage(samplePlan()),
  'clinician with medicines': reportPage(samplePlan(['clopidogrel', 'rosuvastatin', 'ginkgo'])),
  patient: reportPage(samplePlan(['clopidogrel', 'simvastatin']), 'patient'),
} as const;
interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const names = Object.keys(PAGES) as (keyof typeof PAGES)[];

if (CHROMIUM === undefined && process.env['CI'] === 'true') throw new Error('no Chromium: apt-get install chromium');

describe.skipIf(CHROMIUM === undefined)(
  'the report page in Chromium (where it is missing: apt-get install chromium)',
  () => {
    let browser: Browser;
    let folder = '';

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'propria-page-'));
      for (const name of names) writeFileSync(join(folder, `${name}.html`), PAGES[name]);
      browser = await chromium.launch({
        executablePath: CHROMIUM!,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
      });
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const open = async (name: string, options: { width?: number; scheme?: 'light' | 'dark' } = {}) => {
      const context = await browser.newContext({
        viewport: { width: options.width ?? 1280, height: 900 },
        colorScheme: options.scheme ?? 'light',
        bypassCSP: true,
      });
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
      return { page, requests, close: () => context.close() };
    };

    it.each(names.flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
      '%s, %s: WCAG 2.2 AA, with everything opened',
      async (name, scheme) => {
        const { page, close } = await open(name, { scheme });
        await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        await page.evaluate(axeSource);
        const { violations } = await page.evaluate<AxeResult>(
          "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
        );
        await close();
        expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
      },
    );

    it.each(names.flatMap((name) => [320, 390, 768, 1280].map((width) => [name, width] as const)))(
      '%s at %d px never scrolls sideways',
      async (name, width) => {
        const { page, close } = await open(name, { width });
        const scroll = await page.evaluate<number>('document.documentElement.scrollWidth');
        await close();
        expect(scroll).toBeLessThanOrEqual(width);
      },
    );

    it('asks the network for nothing', async () => {
      const { requests, close } = await open('clinician');
      await close();
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    });

    it('prints: the first page alone holds person, statement and all medicines by word', async () => {
      const { page, close } = await open('clinician with medicines');
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 688, height: 1010 });
      const bottom = await page.evaluate<number>("document.querySelector('.look').getBoundingClientRect().bottom");
      await close();
      expect(bottom).toBeLessThan(1010);
    });
  },
);
