/**
 * Takes the pictures of the README, of docs/guide/views.md, tumour.md and prevention.md from the bundled examples: `npx tsx scripts/report-picture.ts`.
 * Needs Debian's chromium.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Page, chromium } from 'playwright-core';
import { runDemo } from '../src/cli/run-demo.ts';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const pages = mkdtempSync(join(tmpdir(), 'propria-'));
mkdirSync(folder, { recursive: true });

async function page(name: string, options: Record<string, string> = {}): Promise<string> {
  const output = join(pages, `${name}.html`);
  await runDemo({ output, ...options });
  return pathToFileURL(output).href;
}

/** From the top of one section to the end of another, with the margin of the page. */
async function section(tab: Page, from: string, to: string, path: string): Promise<void> {
  const [first, last] = [await tab.locator(from).boundingBox(), await tab.locator(to).boundingBox()];
  if (first === null || last === null) throw new Error(`no ${from} or ${to} on the page`);
  const height = Math.min(last.y + last.height - first.y + 32, 1500);
  await tab.screenshot({ path, fullPage: true, clip: { x: 0, y: first.y - 16, width: 1280, height } });
}

/** A board of a bundled example, as the command writes it. */
function board(name: string, ...options: readonly string[]): string {
  const output = join(pages, `${name}.html`);
  const root = fileURLToPath(new URL('../', import.meta.url));
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'tumour'];
  execFileSync(process.execPath, [...command, '--now', '2026-11-22', '--format', 'html', '-o', output, ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  return pathToFileURL(output).href;
}

/** The page of prevention of the bundled example, as the command writes it. */
function prevention(name: string, ...options: readonly string[]): string {
  const output = join(pages, `${name}.html`);
  const root = fileURLToPath(new URL('../', import.meta.url));
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'risk', 'examples/looking-ahead'];
  execFileSync(process.execPath, [...command, '--now', '2026-11-22', '--format', 'html', '-o', output, ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  return pathToFileURL(output).href;
}

const clinician = await page('clinician');
const patient = await page('patient', { audience: 'patient' });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

const wide = await browser.newPage({ viewport: { width: 1280, height: 1172 }, colorScheme: 'light' });
await wide.goto(clinician);
await wide.screenshot({ path: `${folder}report.png` });
await section(wide, '.top', '.look.first', `${folder}views-clinician.png`);
await section(wide, '#checks', '#found', `${folder}views-checks.png`);

await wide.setViewportSize({ width: 1280, height: 1190 });
await wide.goto(board('tumour', '--person', 'examples/colon-cancer'));
await wide.screenshot({ path: `${folder}tumour.png` });
const lung = ['examples/lung-tumour/tumour.maf', '--type', 'LUAD', '--assay', 'exome', '--country', 'US'];
await wide.goto(board('tumour-luad', ...lung));
await wide.screenshot({ path: `${folder}tumour-luad.png` });

await wide.setViewportSize({ width: 1280, height: 1400 });
await wide.goto(prevention('prevention'));
await wide.screenshot({ path: `${folder}prevention.png` });

const phone = await browser.newPage({ viewport: { width: 390, height: 1180 }, colorScheme: 'light' });
await phone.goto(patient);
await phone.screenshot({ path: `${folder}views-patient.png` });
await phone.goto(board('my-tumour', '--person', 'examples/colon-cancer', '--patient'));
await phone.screenshot({ path: `${folder}tumour-patient.png` });
await phone.goto(prevention('my-prevention', '--audience', 'patient'));
await phone.screenshot({ path: `${folder}prevention-patient.png` });
await browser.close();
