/**
 * Takes the picture of a dose for the README and docs/guide/dosing.md from a bundled example: `npx tsx scripts/dose-picture.ts`.
 * Needs Debian's chromium.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { runDose } from '../src/cli/run-dose.ts';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const output = join(mkdtempSync(join(tmpdir(), 'propria-')), 'dose.html');
const person = [fileURLToPath(new URL('../examples/kidney-transplant', import.meta.url))];
await runDose('tacrolimus', { person, now: '2026-11-22', target: 'trough:8-12 ug/L', format: 'html', output });

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const wide = await browser.newPage({ viewport: { width: 1280, height: 1040 }, colorScheme: 'light' });
await wide.goto(pathToFileURL(output).href);
await wide.screenshot({ path: `${folder}dose.png` });
await browser.close();
