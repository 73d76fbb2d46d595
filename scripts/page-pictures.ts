/**
 * Takes pictures of the built page: those of the guide, and with `--all FOLDER` every screen at three widths in both themes, to be looked at.
 *   npx tsx scripts/page-pictures.ts [--all FOLDER] [--people after-stent,no-genome]
 * Needs Debian's chromium and dist/web (node scripts/setup.mjs --build).
 */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Page, chromium } from 'playwright-core';
import { servePage } from '../src/cli/page/serve-page.ts';

const { values } = parseArgs({
  options: { all: { type: 'string' }, people: { type: 'string', default: 'after-stent' } },
});
const SCREENS = [
  '/summary',
  '/medicines',
  '/check/tramadol',
  '/tumour',
  '/prevention',
  '/day',
  '/review',
  '/quality',
  '/learn',
  '/learn/cyp2c19-clopidogrel',
  '/me',
  '/me/medicines',
  '/me/tumour',
  '/me/health',
  '/me/wants',
  '/me/relatives',
  '/me/results',
  '/me/choices',
  '/me/questions',
  '/me/more',
  '/me/card',
  '/me/talk',
  '/me/law',
  '/me/family',
  '/me/diary',
  '/me/correct',
  '/me/data',
  '/me/tests',
  '/interview',
  '/entry',
  '/save',
];

const server = await servePage(fileURLToPath(new URL('../dist/web/', import.meta.url)), 0);
const home = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

async function tab(
  width: number,
  options: { theme?: 'light' | 'dark'; language?: string; height?: number } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: options.height ?? 900 },
    colorScheme: options.theme ?? 'light',
    locale: options.language ?? 'en',
    serviceWorkers: 'block',
  });
  return context.newPage();
}

async function show(page: Page, path: string, person: string): Promise<void> {
  await page.goto(`${home}#/open/${person}?to=${encodeURIComponent(path)}`);
  await page.waitForFunction(() => !location.hash.startsWith('#/open/'), null, { timeout: 30_000 });
  await page.waitForSelector('#statement');
  await page.waitForTimeout(400);
}

if (values.all === undefined) {
  const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
  const drop = await tab(1440, { height: 860 });
  await drop.goto(home);
  await drop.waitForSelector('#statement');
  await drop.screenshot({ path: join(folder, 'page-drop.png') });
  const wide = await tab(1440, { height: 1100 });
  await show(wide, '/summary', 'after-stent');
  await wide.screenshot({ path: join(folder, 'page-summary.png') });
  await show(wide, '/medicines', 'after-stent');
  await wide.screenshot({ path: join(folder, 'page-medicines.png') });
  await show(wide, '/tumour', 'colon-cancer');
  await wide.waitForSelector('.t-first');
  await wide.screenshot({ path: join(folder, 'page-tumour.png') });
  await show(wide, '/prevention', 'after-stent');
  await wide.waitForSelector('.prevention-page .what-if');
  await wide.screenshot({ path: join(folder, 'page-prevention.png') });
  const phones: Buffer[] = [];
  for (const language of ['en', 'es', 'ar']) {
    const phone = await tab(390, { language, height: 844 });
    await show(phone, '/me', 'after-stent');
    phones.push(await phone.screenshot());
  }
  const beside = await tab(1250, { height: 884 });
  await beside.setContent(
    `<body style="margin:20px;display:flex;gap:20px;background:#f5f5f1">${phones.map((one) => `<img width="390" src="data:image/png;base64,${one.toString('base64')}">`).join('')}</body>`,
  );
  await beside.screenshot({ path: join(folder, 'page-patient.png') });
} else {
  mkdirSync(values.all, { recursive: true });
  for (const person of values.people.split(','))
    for (const theme of ['light', 'dark'] as const)
      for (const width of [1440, 900, 390]) {
        const page = await tab(width, { theme });
        await show(page, '/summary', person);
        for (const path of SCREENS) {
          await page.goto(`${home}#${path}`);
          await page
            .waitForSelector('#statement', { timeout: 10_000 })
            .catch(() => console.error(`no statement: ${path}`));
          await page.waitForTimeout(400);
          const name = `${person}${path.replaceAll('/', '-')}-${width}-${theme}.png`;
          await page.screenshot({ path: join(values.all, name), fullPage: true });
        }
        await page.context().close();
      }
}
await browser.close();
server.closeAllConnections();
server.close();
