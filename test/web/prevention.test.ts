import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../src/core/index.ts';
import { type PreventionDocument, createEngine, preventionOfParts, readInput } from '../../src/engine/index.ts';
import { loadWords, sayPreventionPlainly, wordsIn } from '../../src/explain/index.ts';
import { type Knowledge, mergePack } from '../../src/knowledge/index.ts';
import { loadKnowledge, loadPack, nodeHost, openFile } from '../../src/platform/node/index.ts';
import { latinLeft, latinNames } from '../support/arabic-problems.ts';
import { goTo } from './support/go-to.ts';
import { describePage } from './support/page.ts';
import { namesFor, problemsOnScreen, readAloud } from './support/patient-text.ts';

const ELENA = fileURLToPath(new URL('../../examples/looking-ahead/', import.meta.url));
const LONG = { timeout: 40_000 };
/** The day of the bundled people. */
const NOW = '2026-11-22';

/** A genome of one carrier of a known pathogenic place, another place read, in both of its strands. */
const genome = (lines: readonly string[]): string =>
  [
    '##fileformat=VCFv4.2',
    '##reference=GRCh38',
    '##contig=<ID=chr17,length=83257441,assembly=GRCh38>',
    '##contig=<ID=chr13,length=114364328,assembly=GRCh38>',
    '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
    '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP1',
    ...lines,
    '',
  ].join('\n');
/** BRCA1 c.5266dup (5382insC), the best known of all. */
const BRCA1 = 'chr17\t43057062\trs80357906\tT\tTG\t500\tPASS\t.\tGT\t0/1';

let folder: string;
let base: Knowledge;
let knowledge: Knowledge;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'propria-prevention-'));
  const [one, pack] = await Promise.all([loadKnowledge(), loadPack('risk')]);
  base = one;
  knowledge = mergePack(one, pack, 'risk');
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The same without the page: what she asked to know is looked for in her genome. */
async function byHand(): Promise<PreventionDocument> {
  const host = nodeHost;
  const part = await readInput(
    { source: await openFile(join(ELENA, 'person.yaml')), named: true },
    { now: NOW, knowledge: base, host, engine: createEngine({ knowledge: base, host }) },
  );
  const genome = await openFile(join(ELENA, 'constructed.g.vcf.gz'));
  try {
    return await preventionOfParts(
      createEngine({ knowledge, host }),
      knowledge,
      host,
      { person: [part], genome },
      { now: NOW },
    );
  } finally {
    await genome.close();
  }
}

const ready = (page: Page): Promise<void> => page.locator('.prevention-page .what-if').waitFor(LONG);
const mine = (page: Page): Promise<void> => page.locator('main .steps, main .my-risk').first().waitFor(LONG);

async function drop(page: Page, ...paths: string[]): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(paths);
  await page.locator('main a[href*="/summary"]').first().waitFor(LONG);
}

async function saved(page: Page, name: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', LONG),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync((await download.path())!, 'utf8');
}

/** Her plan, once her genome was looked into. */
async function looked(page: Page): Promise<void> {
  await ready(page);
  await page.locator('#inherited', { hasText: 'BRCA2' }).waitFor(LONG);
}

describePage('prevention on the page', (site) => {
  it('is loaded only when it is asked for, says what to do first, and holds at every width', async () => {
    const page = await site.open('/summary', { person: 'looking-ahead' });
    expect(site.requests().filter((url) => /engine-risk-/.test(url))).toEqual([]);
    await goTo(page, '/prevention');
    await looked(page);
    expect(site.requests().filter((url) => /engine-risk-/.test(url)).length).toBeGreaterThan(0);
    expect((await page.textContent('#statement'))!.length).toBeGreaterThan(10);
    expect(await page.textContent('.prevention-page')).toMatch(
      /Not looked for, because the person did not ask:[^.]*APOE/,
    );
    expect(await page.locator('.prevention-page svg.chart').count()).toBeGreaterThan(0);
    await page.locator('.v-line details summary').first().click();
    expect(await page.locator('.v-line details[open]').first().textContent()).toContain('sha-256');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await site.expectAccessible(page);
    for (const width of [900, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await site.expectNoSidewaysScroll(page);
    }
    await site.expectAccessible(page);
  });

  it('makes the same document as the command line', async () => {
    const page = await site.open('/prevention', { person: 'looking-ahead' });
    await looked(page);
    await page.locator('.save-files > summary').click();
    const json = await saved(page, /JSON/);
    // Whole, but not printed whole where it differs.
    expect(sha256Hex(json)).toBe(sha256Hex(`${canonicalJson(await byHand())}\n`));
    expect(await saved(page, /clinicians \(HTML/)).toContain('Elena Marsh');
    expect(await saved(page, /plain words \(HTML/)).toContain('svg');
  });

  it('saves the same plan as the command line, with what is coming in it', async () => {
    const digests = readFileSync(new URL('../fixtures/people.sha256', import.meta.url), 'utf8');
    const page = await site.open('/me/data', { person: 'no-genome' });
    const plan = (await saved(page, /JSON/)).trim();
    expect(plan).toContain('"prevention":{');
    expect(digests).toContain(`${sha256Hex(plan)}  no-genome`);
  });

  it('reckons a change anew at each step, and says when none is made', async () => {
    const page = await site.open('/prevention', { person: 'looking-ahead' });
    await looked(page);
    const row = page.locator('.what-if > li').first();
    const range = row.locator('input[type=range]');
    await row.locator('.facts').first().waitFor(LONG);
    const before = await row.locator('.what-if-rows').textContent();
    await range.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((was) => document.querySelector('.what-if-rows')?.textContent !== was, before, LONG);
    await page.keyboard.press('Home');
    await row.getByText('Set an amount').waitFor(LONG);
    expect(await range.getAttribute('aria-valuetext')).toBe('not made');
  });

  it('tells the person in plain words, in three languages', async () => {
    for (const language of ['en', 'es'] as const) {
      const page = await site.open('/me/health', { person: 'looking-ahead', language, width: 390 });
      await mine(page);
      const { names: own } = sayPreventionPlainly(wordsIn(language), await byHand());
      const names = namesFor(base, language, ['Elena Marsh', ...own]);
      expect((await readAloud(page)).length).toBeGreaterThan(5);
      expect(await problemsOnScreen(page, language, names)).toEqual([]);
      for (const path of ['/me/wants', '/me/relatives', '/me/family']) {
        await goTo(page, path);
        expect(await problemsOnScreen(page, language, names), path).toEqual([]);
        await site.expectNoSidewaysScroll(page);
      }
      await site.expectAccessible(page);
    }
    const page = await site.open('/me/health', { person: 'looking-ahead', language: 'ar', width: 390 });
    await mine(page);
    const own = sayPreventionPlainly(await loadWords('ar', 'person'), await byHand())
      .names.join(' ')
      .toLowerCase()
      .split(/[^a-z0-9]+/);
    const names = new Set([
      ...latinNames(base),
      ...own,
      'propria',
      'elena',
      'marsh',
      'mmhg',
      'mmol',
      'person',
      'yaml',
      'g',
      'constructed',
      'vcf',
      'gz',
    ]);
    for (const path of ['/me/health', '/me/wants', '/me/relatives']) {
      await goTo(page, path);
      expect(latinLeft(await page.innerText('main'), names), path).toEqual([]);
      await site.expectNoSidewaysScroll(page);
      await site.expectAccessible(page);
    }
  });
});

describePage('what the person wants to know of the genome', (site) => {
  it('chooses nothing beforehand, looks only for what was asked, and takes it back', async () => {
    const page = await site.open('/');
    const vcf = file('P1.vcf', genome([BRCA1]));
    const person = file('person.yaml', 'name: Ada Example\nborn: 1980-05-01\nsex: female\ngroup: European\n');
    await drop(page, vcf, person);
    await goTo(page, '/me/wants');
    expect(await page.locator('.wants input:checked').count()).toBe(0);
    expect(await page.textContent('#statement')).toContain('not asked');
    await site.expectAccessible(page);
    await page.getByRole('checkbox', { name: /Cancer that runs/ }).check();
    await page.getByRole('button', { name: 'Look for these now' }).click();
    await page.getByText('P1.vcf was looked at.').waitFor(LONG);
    expect(await page.locator('.facts', { hasText: 'Not looked for' }).textContent()).toContain('APOE');
    await goTo(page, '/prevention');
    await ready(page);
    expect(await page.textContent('.prevention-page')).toMatch(/BRCA1/);
    await goTo(page, '/me/family');
    await page.getByText('What may run in the family').waitFor(LONG);
    expect(await page.locator('textarea').last().inputValue()).toContain('BRCA1');
    await site.expectAccessible(page);
    // The right not to know: what was found is gone at once.
    await goTo(page, '/me/wants');
    await page.getByRole('button', { name: 'I do not want to know any of it' }).click();
    await page.getByText('Kept: nothing is looked for.').waitFor(LONG);
    await goTo(page, '/prevention');
    await ready(page);
    expect(await page.locator('#inherited').textContent()).not.toMatch(/BRCA1/);
  });

  it('without an open genome keeps the wish and asks for the file', async () => {
    const page = await site.open('/me/wants', { person: 'no-genome' });
    await page.getByRole('checkbox', { name: /Heart and blood/ }).check();
    await page.getByRole('button', { name: 'Keep my choice' }).click();
    await page.getByText('Nothing was looked for yet.').waitFor(LONG);
    expect(await page.textContent('#statement')).toContain('1 kind');
    await goTo(page, '/me/health');
    await page.getByText('it was not looked at yet').waitFor(LONG);
  });
});

describePage('the family', (site) => {
  it('is told of, drawn, changed and taken out, and counts in the plan', async () => {
    const page = await site.open('/me/relatives', { person: 'no-genome' });
    await page.locator('.family-tree svg').waitFor(LONG);
    const drawn = await page.locator('.family-tree svg text').count();
    await page.getByRole('button', { name: 'Tell of a relative' }).click();
    await page.getByLabel('Who is it?').selectOption('maternal-aunt');
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    await page.getByLabel('Age at death').fill('52');
    await page.getByRole('button', { name: 'Add an illness' }).click();
    await page.getByLabel('Illness', { exact: true }).selectOption('ovarian-cancer');
    await page.getByLabel('Age when it began').fill('60');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('began after this age').waitFor(LONG);
    await site.expectAccessible(page);
    await page.getByLabel('Age when it began').fill('48');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('Cancer of the ovary, at age 48').waitFor(LONG);
    expect(await page.textContent('main')).toContain('died at age 52');
    await page.waitForFunction((was) => document.querySelectorAll('.family-tree svg text').length > was, drawn, LONG);
    // What a file said is corrected, not overwritten.
    await page.getByRole('button', { name: 'Change: Sister' }).click();
    await page.getByLabel('Age now').fill('50');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('50 years old').waitFor(LONG);
    await goTo(page, '/me/correct');
    expect(await page.textContent('main')).toContain('breast cancer at 47; aged 50');
    await goTo(page, '/prevention');
    await ready(page);
    expect(await page.locator('#family').textContent()).toMatch(/aunt/i);
    await goTo(page, '/me/relatives');
    await page.getByRole('button', { name: /Take out: Aunt/ }).click();
    await page
      .getByText('Cancer of the ovary')
      .first()
      .waitFor({ ...LONG, state: 'detached' });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await site.expectNoSidewaysScroll(page);
    }
  });
});
