import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../src/core/index.ts';
import { createEngine, readInput, tumourOfParts } from '../../src/engine/index.ts';
import { type Knowledge, mergePack } from '../../src/knowledge/index.ts';
import { loadKnowledge, loadPack, nodeHost, openFile } from '../../src/platform/node/index.ts';
import { describePage } from './support/page.ts';
import { goTo } from './support/go-to.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/colon-cancer/', import.meta.url));
const LONG = { timeout: 40_000 };
const board = (page: Page): Promise<void> => page.locator('.t-first').waitFor(LONG);
const statement = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('#statement', { hasText: text }).waitFor(LONG);

/** A table of one change, as laboratories give them. */
const MAF = [
  'Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tEnd_Position\tReference_Allele\tTumor_Seq_Allele2\tVariant_Classification\tHGVSp_Short\tTumor_Sample_Barcode\tt_depth\tt_alt_count',
  'EGFR\tGRCh37\t7\t55259515\t55259515\tT\tG\tMissense_Mutation\tp.L858R\tS1\t200\t70',
  '',
].join('\n');

/** Trials of one condition each: one that fits a lung adenocarcinoma with EGFR L858R, one that asks for another gene. */
const TRIALS = JSON.stringify([trial('T-FITS', 'EGFR', 'p.L858R'), trial('T-OTHER', 'KRAS', 'p.G12C')]);

function trial(id: string, gene: string, change: string): unknown {
  return {
    protocol_no: id,
    nct_id: id,
    long_title: `${gene} ${change}`,
    treatment_list: {
      step: [
        {
          step_code: '1',
          match: [{ and: [{ genomic: { hugo_symbol: gene, protein_change: change, variant_category: 'Mutation' } }] }],
          arm: [],
        },
      ],
    },
  };
}

let folder: string;
let knowledge: Knowledge;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'propria-tumour-'));
  const [base, pack] = await Promise.all([loadKnowledge(), loadPack('oncology')]);
  knowledge = mergePack(base, pack);
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function drop(page: Page, ...paths: string[]): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(paths);
}

async function chooseType(page: Page, typed: string): Promise<void> {
  await page.getByLabel('Code or name of OncoTree').fill(typed);
  await page.locator('.tumour-types li button').first().click(LONG);
}

describePage('the tumour board', (site) => {
  it('opens the fifth example: statement, own genes beside the medicines, the bars hold at every width', async () => {
    const page = await site.open('/tumour', { person: 'colon-cancer' });
    await board(page);
    await statement(page, /BRAF p\.V600E/);
    await page.locator('.t-conds', { hasText: 'UGT1A1' }).first().waitFor();
    await page.locator('.t-line details summary').first().click();
    await page.locator('.t-line .trace').first().waitFor();
    expect(await page.locator('.t-line .trace').first().textContent()).toContain('sha-256');
    await page.keyboard.press('Escape');
    await page.locator('.t-line .trace').first().waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await page.locator('.t-line details summary').first().click();
    expect(await page.locator('.tumour-board svg.chart').count()).toBeGreaterThan(0);
    await site.expectAccessible(page);
    for (const width of [900, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await site.expectNoSidewaysScroll(page);
    }
    await page.locator('.tumour-ask > summary').click();
    await site.expectNoSidewaysScroll(page);
    await site.expectAccessible(page);
  });

  it('saves the same plan as the command line, with the board in it', async () => {
    const page = await site.open('/me/data', { person: 'colon-cancer' });
    const [download] = await Promise.all([
      page.waitForEvent('download', LONG),
      page.getByRole('button', { name: /JSON/ }).click(),
    ]);
    const saved = readFileSync((await download.path())!, 'utf8').trim();
    const digests = readFileSync(new URL('../fixtures/people.sha256', import.meta.url), 'utf8');
    expect(digests).toContain(`${sha256Hex(saved)}  colon-cancer`);
  });

  it('makes the same document as the command line, and its files', async () => {
    const page = await site.open('/tumour', { person: 'colon-cancer' });
    await board(page);
    await page.locator('.save-files > summary').click();
    const save = async (name: RegExp): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download', LONG),
        page.getByRole('button', { name }).click(),
      ]);
      return readFileSync((await download.path())!);
    };
    // Whole, but not printed whole where it differs.
    expect(sha256Hex(await save(/JSON/))).toBe(sha256Hex(`${canonicalJson(await byHand())}\n`));
    expect((await save(/TSV/)).toString()).toMatch(/\t/);
    expect((await save(/board \(HTML/)).toString()).toContain('BRAF p.V600E');
    expect((await save(/board \(PDF/)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await save(/plain words \(PDF/)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('takes a dropped table, asks for the type where none is told, and says what is refused', async () => {
    const page = await site.open('/');
    expect(site.requests().filter((url) => /oncology/.test(url))).toEqual([]);
    await drop(page, file('one.maf', MAF));
    await statement(page, 'Which tumour is it?');
    await site.expectAccessible(page);
    await page.getByLabel('Code or name of OncoTree').fill('no such tumour');
    await page.getByText('No type has this name.').waitFor(LONG);
    await chooseType(page, 'LUAD');
    await board(page);
    await statement(page, /EGFR p\.L858R/);
    expect(await page.textContent('.strip')).toContain('LUAD');
    // Nothing is known of the person: no plan of theirs is made up.
    await goTo(page, '/summary');
    await statement(page, 'no plan yet');
  });

  it('opens without a network after the first load, its knowledge too', async () => {
    const page = await site.open('/', { keeper: true });
    await page.waitForFunction(() => navigator.serviceWorker.ready.then((one) => one.active?.state === 'activated'));
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await drop(page, file('offline.maf', MAF));
    await chooseType(page, 'LUAD');
    await board(page);
    await statement(page, /EGFR p\.L858R/);
  });

  it('is matched again by what is told on the page', async () => {
    const page = await site.open('/');
    await drop(page, file('again.maf', MAF));
    await chooseType(page, 'LUAD');
    await board(page);
    await page.locator('.tumour-ask > summary').click();
    await page.getByLabel('Whose approvals count').selectOption('IE');
    await page.getByRole('button', { name: 'Match again' }).click();
    await page.locator('.strip', { hasText: 'Ireland' }).waitFor(LONG);
    await page.getByRole('radio', { name: 'These' }).check();
    await page.getByLabel(/Names of medicines/).fill('osimertinib');
    await page.getByRole('button', { name: 'Match again' }).click();
    await page.waitForFunction(
      () => !document.querySelector('#missing')?.textContent?.includes('Prior therapies'),
      null,
      LONG,
    );
    await page.getByRole('button', { name: 'Back to what the files say' }).click();
    await page.locator('.strip', { hasText: 'Ireland' }).waitFor({ ...LONG, state: 'detached' });
    await page.locator('input[type=file]').nth(1).setInputFiles(file('trials.json', TRIALS));
    await page.locator('#trials', { hasText: 'T-FITS' }).waitFor(LONG);
    expect(await page.textContent('#trials')).toContain('T-OTHER');
  });

  it('keeps tumour and inherited genome apart, whichever way they are given', async () => {
    const page = await site.open('/');
    const germline = join(EXAMPLE, 'NA18855.g.vcf.gz');
    const somatic = join(EXAMPLE, 'tumour/tumour.vcf');
    await drop(page, germline, somatic, join(EXAMPLE, 'tumour/tumour.yaml'));
    await page.getByRole('link', { name: 'See the tumour board' }).click(LONG);
    await board(page);
    await page.locator('.t-conds', { hasText: 'UGT1A1' }).first().waitFor();
    // On the tumour's own screen an inherited genome is refused by its code.
    const other = await site.open('/tumour');
    await drop(other, germline);
    await other.getByText('TUMOUR_LOOKS_GERMLINE').waitFor(LONG);
    await site.expectAccessible(other);
  });

  it('is kept in the locked file, and another person’s file leaves it', async () => {
    const page = await site.open('/');
    await drop(page, file('kept.maf', MAF));
    await chooseType(page, 'LUAD');
    await board(page);
    await goTo(page, '/save');
    const phrase = 'four green boats sail';
    for (const [i, field] of (await page.locator('form input[type=password]').all()).slice(0, 2).entries())
      await field.fill(phrase, { timeout: 5000 + i });
    const [download] = await Promise.all([
      page.waitForEvent('download', LONG),
      page.locator('form button[type=submit]').first().click(),
    ]);
    const sealed = file('tumour.propria', '');
    await download.saveAs(sealed);
    const other = await site.open('/tumour', { person: 'colon-cancer' });
    await board(other);
    await other.evaluate(() => void (location.hash = '#/'));
    await drop(other, sealed);
    await other.locator('input[type=password]').fill(phrase);
    await other.locator('form button[type=submit]').click();
    await other.waitForFunction(() => location.hash === '#/entry', null, LONG);
    await goTo(other, '/tumour');
    await statement(other, /EGFR p\.L858R/);
  });

  it('keeps what was there when a file cannot be read, and forgets it all when told to', async () => {
    const page = await site.open('/');
    await drop(page, file('fine.maf', MAF));
    await chooseType(page, 'LUAD');
    await board(page);
    await page.locator('.tumour-ask > summary').click();
    await page
      .locator('.tumour-ask ~ input[type=file], .tumour-ask input[type=file]')
      .first()
      .setInputFiles(
        file('two.maf', `${MAF}KRAS\tGRCh38\t12\t25245350\t25245350\tC\tT\tMissense_Mutation\tp.G12D\tS1\t100\t30\n`),
      );
    await page.getByRole('alert').waitFor(LONG);
    await page.getByRole('button', { name: 'Choose the file again' }).click();
    await board(page);
    await statement(page, /EGFR p\.L858R/);
    await page.evaluate(() => (globalThis as unknown as { propria: { forget(): void } }).propria.forget());
    await statement(page, 'No tumour is here yet.');
  });
});

describePage('the tumour, for the person', (site) => {
  it.each(['en', 'es', 'ar'] as const)('is told in plain words (%s), and fits a phone', async (language) => {
    const page = await site.open('/me/tumour', { person: 'colon-cancer', language, width: 390 });
    await page.locator('.steps').waitFor(LONG);
    expect(await page.textContent('main')).toContain('BRAF V600E');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await site.expectAccessible(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await site.expectNoSidewaysScroll(page);
    }
  });
});

async function byHand(): Promise<unknown> {
  const engine = createEngine({ knowledge, host: nodeHost });
  const now = '2026-11-22';
  const names = ['NA18855.g.vcf.gz', 'NA18855.outside.tsv', 'person.yaml'];
  const person = [];
  for (const name of names)
    person.push(
      await readInput(
        { source: { ...(await openFile(join(EXAMPLE, name))), name }, named: true },
        { now, knowledge, host: nodeHost, engine },
      ),
    );
  const tumour = await Promise.all(
    ['tumour.vcf', 'tumour.yaml'].map(async (name) => ({
      name,
      source: await openFile(join(EXAMPLE, 'tumour', name)),
    })),
  );
  return tumourOfParts(engine, knowledge, nodeHost, { tumour, person }, { now });
}
