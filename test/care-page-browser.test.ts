import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../src/explain/index.ts';
import { carePage, carePatientPage } from '../src/report/index.ts';
import { planOfCase } from './support/case-person.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const plan = planOfCase({
  born: '1948-03-14',
  sex: 'male',
  country: 'US',
  medicines: [
    { drug: 'clopidogrel', mg: 75, for: ['pci'] },
    { drug: 'simvastatin', mg: 40, for: ['dyslipidaemia'] },
    { drug: 'omeprazole', mg: 20 },
    { drug: 'warfarin', mg: 3, for: ['atrial-fibrillation'] },
    { drug: 'ibuprofen', mg: 400, perDay: 3 },
    { drug: 'metformin', mg: 1000, perDay: 2 },
    { drug: 'amitriptyline', mg: 25 },
    { drug: 'clarithromycin', mg: 500, perDay: 2 },
    { drug: 'ramipril', mg: 10 },
    { drug: 'a-tea-of-the-aunt-with-quite-a-long-name-of-its-own' },
  ],
  conditions: ['atrial-fibrillation', 'diabetes-type-2'],
  allergies: ['~penicillins'],
  measured: [
    ['creatinine', 1.6, 'mg/dL', '2026-11-02'],
    ['weight', 68, 'kg', '2026-11-09'],
  ],
  matters: ['fewer-pills', 'no-falls'],
  genes: { CYP2C19: '*1/*2', SLCO1B1: '*1/*5', CYP2D6: '*1/*4', CYP3A4: '*1/*1' },
});

const PAGES = {
  clinician: carePage(plan),
  'clinician in Spanish': carePage(plan, wordsIn('es')),
  patient: carePatientPage(plan),
  'patient in Spanish': carePatientPage(plan, wordsIn('es')),
} as const;
const names = Object.keys(PAGES) as (keyof typeof PAGES)[];

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

if (CHROMIUM === undefined && process.env['CI'] === 'true') throw new Error('no Chromium: apt-get install chromium');

describe.skipIf(CHROMIUM === undefined)(
  'pages of the whole person in Chromium (where it is missing: apt-get install chromium)',
  () => {
    let browser: Browser;
    let folder = '';

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'propria-care-'));
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
    // The tables of every position of every gene are the genome page's own, and tested there.
    const openAll = "document.querySelectorAll('details:not(.g-row details)').forEach((one) => { one.open = true; })";
    // One of each kind: a drawer is built by one function, and axe reads every node of every one.
    const openKinds =
      "['.act-now details', '.m-list details', '.fold', '.p-list details'].forEach((kind) => { const one = document.querySelector(kind); if (one) one.open = true; })";

    it.each(names.flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
      '%s, %s: WCAG 2.2 AA, with one of each kind opened',
      async (name, scheme) => {
        const { page, close } = await open(name, { scheme });
        await page.evaluate(openKinds);
        await page.evaluate(axeSource);
        const { violations } = await page.evaluate<AxeResult>(
          "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
        );
        await close();
        expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      },
      60_000,
    );

    it.each(names.flatMap((name) => [320, 390, 768, 1280].map((width) => [name, width] as const)))(
      '%s at %d px never scrolls sideways, opened or not',
      async (name, width) => {
        const { page, close } = await open(name, { width });
        const closed = await page.evaluate<number>('document.documentElement.scrollWidth');
        await page.evaluate(openAll);
        const opened = await page.evaluate<number>('document.documentElement.scrollWidth');
        await close();
        expect(closed).toBeLessThanOrEqual(width);
        expect(opened).toBeLessThanOrEqual(width);
      },
    );

    it.each(names)('%s asks the network for nothing', async (name) => {
      const { requests, close } = await open(name);
      await close();
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    });

    it('prints: page one alone holds person, statement, Act now, all medicines by word, and what is due', async () => {
      const { page, close } = await open('clinician');
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 688, height: 1010 });
      const bottom = await page.evaluate<number>(
        "document.querySelector('.look.first').getBoundingClientRect().bottom",
      );
      await close();
      expect(bottom).toBeLessThan(1010);
    });

    it('every cell of the checks is a mark and two words at most', async () => {
      const { page, close } = await open('clinician');
      const cells = await page.evaluate<readonly string[]>(
        "[...document.querySelectorAll('.mx tbody td:not(.v) [aria-hidden=true]')].map((cell) => cell.textContent.trim()).filter((text) => text !== '')",
      );
      await close();
      expect(cells.length).toBeGreaterThan(10);
      for (const text of cells) expect(text.replace(/ \+\d+$/, '').split(/\s+/).length, text).toBeLessThanOrEqual(2);
    });
  },
);
