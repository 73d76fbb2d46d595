/**
 * Takes the picture of the README from the example's page: `npx tsx scripts/report-picture.ts`. Needs Debian's chromium.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { runDemo } from '../src/cli/run-demo.ts';

const page = join(mkdtempSync(join(tmpdir(), 'propria-')), 'report.html');
await runDemo({ output: page });
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const tab = await browser.newPage({ viewport: { width: 1280, height: 1172 }, colorScheme: 'light' });
await tab.goto(pathToFileURL(page).href);
await tab.screenshot({ path: `${folder}report.png` });
await browser.close();
