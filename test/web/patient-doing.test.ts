import { mkdtemp, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/index.ts';
import { loadKnowledge } from '../../src/platform/node/index.ts';
import { goTo } from './support/go-to.ts';
import { describePage } from './support/page.ts';
import { namesFor, problemsOnScreen, readAloud } from './support/patient-text.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge();
});

const SCREENS = [
  '/me/doses',
  '/me/card',
  '/me/talk',
  '/me/law',
  '/me/family',
  '/me/diary',
  '/me/correct',
  '/me/data',
  '/me/tests',
];
const statement = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('#statement', { hasText: text }).waitFor();

async function saved(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await file.path(), 'utf8');
}

describePage('the places where a patient does something', (site) => {
  it.each(['en', 'es'] as const)('keep the rules for patient texts: %s', async (language) => {
    const names = namesFor(knowledge, language, ['Wei Chen']);
    const page = await site.open('/me', { person: 'after-stent', language, width: 390 });
    const broken: string[] = [];
    for (const path of SCREENS) {
      await goTo(page, path);
      expect((await readAloud(page)).length, path).toBeGreaterThan(0);
      broken.push(...(await problemsOnScreen(page, language, names)).map((problem) => `${path} ${problem}`));
    }
    expect(broken).toEqual([]);
  });

  it.each([
    ['en', 320],
    ['ar', 390],
  ] as const)('are accessible in both themes and fit: %s at %d px', async (language, width) => {
    const page = await site.open('/me', { person: 'after-stent', language, width });
    for (const path of SCREENS) {
      await goTo(page, path);
      await page.waitForTimeout(300);
      await site.expectNoSidewaysScroll(page);
      await site.expectAccessible(page);
      if (language === 'ar') expect(await page.locator('#statement').innerText(), path).toMatch(/[\u0600-\u06ff]/);
    }
  });

  it('card: shows gene results in words, in a square that reads the same', async () => {
    const page = await site.open('/me/card', { person: 'after-stent' });
    await statement(page, /Your card shows \d+ gene results/);
    await page.getByText('Words inside the square').click();
    const text = await page.locator('.card-text').innerText();
    expect(text).toContain('CYP2C19');
    expect(text).not.toMatch(/\*\d|Wei Chen|clopidogrel/);
    const square = await page.evaluate(async () => {
      const svg = document
        .querySelector('.wallet-qr svg')!
        .outerHTML.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 600;
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0, 600, 600);
      return [...pen.getImageData(0, 0, 600, 600).data];
    });
    // The package's types and its module do not agree on where the function stands.
    const read = jsQR as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
    expect(read(Uint8ClampedArray.from(square), 600, 600)?.data).toBe(text.trim());
    await page.emulateMedia({ media: 'print' });
    const side = await page.locator('.wallet-side').first().boundingBox();
    expect(side!.width / side!.height).toBeCloseTo(85.6 / 54, 2);
    const fits = await page
      .locator('.wallet-side')
      .evaluateAll((all) => all.map((one) => one.scrollHeight - one.clientHeight));
    expect(Math.max(...fits)).toBeLessThanOrEqual(1);
  });

  it('talk: what is urgent first, by country, with the clinic’s own list before it', async () => {
    const page = await site.open('/me/talk', { person: 'after-stent' });
    await statement(page, /somebody listens/);
    const kinds = await page.locator('.sec .h h2').allInnerTexts();
    expect(kinds.slice(0, 2)).toEqual(['Help at once', 'When life feels too hard']);
    await page.getByLabel('Where you live').selectOption('ES');
    await page.getByText('Línea 024').waitFor();
    expect(await page.getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe('tel:112');
    const folder = await mkdtemp(join(tmpdir(), 'propria-'));
    const entry =
      '{ id: our-nurse, kind: genetic-counsellor, countries: [ES], name: Our nurse, how: [{ by: phone, value: "+34 600 000 000" }], languages: [es], from: our clinic, checked: "2026-11-01", confirmed: true }';
    await writeFile(join(folder, 'own.yaml'), `schema: propria/directory/1\nentries:\n  - ${entry}\n`);
    await writeFile(
      join(folder, 'bad.yaml'),
      `schema: propria/directory/1\nentries:\n  - ${entry.replace('+34', 'javascript:')}\n`,
    );
    await page.locator('input[type=file]').setInputFiles(join(folder, 'bad.yaml'));
    await page.getByRole('alert').filter({ hasText: 'DIRECTORY_ENTRY' }).waitFor();
    await page.locator('input[type=file]').setInputFiles(join(folder, 'own.yaml'));
    await page.getByText('From your clinic').waitFor();
    expect(await page.getByRole('link', { name: 'Call +34 600 000 000' }).getAttribute('href')).toBe(
      'tel:+34600000000',
    );
    await goTo(page, '/me/talk?topic=RYR1');
    await page.getByText('Our nurse').waitFor();
  });

  it('law: says what it knows, says what it does not, and makes a sheet without genes', async () => {
    const page = await site.open('/me/law', { person: 'after-stent' });
    await statement(page, /United States: \d laws? speaks? of your gene results/);
    await page.getByRole('button', { name: 'Make the sheet' }).press('Enter');
    const sheet = page.locator('.do-sheet');
    await sheet.waitFor();
    const text = await sheet.innerText();
    expect(text).toMatch(/clopidogrel/i);
    expect(text).not.toMatch(/CYP|SLCO|\bgene|metaboli|brother|father/i);
    await sheet.getByRole('checkbox').first().uncheck();
    const first = (await sheet.locator('.do-choices label').first().innerText()).trim();
    const file = await saved(page, 'Save as text');
    expect(file).not.toContain(first);
    expect(file).not.toMatch(/CYP|\bgene|metaboli/i);
    await site.expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Genetic Information Nondiscrimination').isVisible()).toBe(false);
  });

  it('family: a letter with chances out of 100 that the person may change and keep', async () => {
    const page = await site.open('/me/family', { person: 'after-stent' });
    await statement(page, /may matter to your family/);
    await page
      .getByText(/(?:at least|about) \d+ out of 100/)
      .first()
      .waitFor();
    const letter = page.getByLabel('Your letter').last();
    expect(await letter.inputValue()).toMatch(/choose not to know/);
    expect(await letter.inputValue()).not.toMatch(/\*\d|1 in \d/);
    await letter.fill('Dear sister');
    await goTo(page, '/me/diary');
    await goTo(page, '/me/family');
    expect(await page.getByLabel('Your letter').last().inputValue()).toBe('Dear sister');
    await page.getByRole('button', { name: 'Write it anew' }).click();
    expect(await page.getByLabel('Your letter').last().inputValue()).toContain('Dear relative');
  });

  it('diary: two taps write an entry, by mouse and by keyboard, and a table opens no formula', async () => {
    const page = await site.open('/me/diary', { person: 'after-stent' });
    await page.getByRole('button', { name: 'clopidogrel', exact: true }).click();
    await page.getByRole('button', { name: 'Dose taken' }).click();
    await statement(page, 'Your diary has 1 entry');
    await page.getByRole('button', { name: 'Dizzy' }).focus();
    await page.keyboard.press('Enter');
    await statement(page, 'Your diary has 2 entries');
    await page.getByRole('button', { name: 'Bad', exact: true }).press('Enter');
    await page.getByLabel('Something else').fill('=SUM(1;2)');
    await page.keyboard.press('Enter');
    await statement(page, '3 entries');
    const table = (await saved(page, 'Save as a table (CSV)')).trim().split('\r\n');
    expect(table).toHaveLength(4);
    expect(table[1]).toMatch(/^\d{4}-\d{2}-\d{2},\d{2}:\d{2},dose,clopidogrel,Dose taken,$/);
    expect(table[2]).toMatch(/Dizzy,severe$/);
    expect(table[3]).toContain("'=SUM");
  });

  it('corrections: what is not true leaves the plan, stays beside it, and can be taken back', async () => {
    const page = await site.open('/me/correct', { person: 'no-genome' });
    await statement(page, 'Here is what was read about you');
    await page.getByRole('button', { name: /^Not right: naproxen/ }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Correct it' }).count()).toBe(0);
    await page.getByRole('button', { name: /^Not right: naproxen/ }).click();
    await page.getByRole('button', { name: 'Correct it' }).click();
    await statement(page, 'You corrected 1 thing');
    expect((await page.locator('.do-changes').innerText()).toLowerCase()).toContain('no longer in your plan');
    await page.getByText(/You said on .*: this is not true/).waitFor();
    expect(await page.getByRole('button', { name: /^Not right: naproxen/ }).count()).toBe(0);
    await page.getByRole('button', { name: /^Not right: metformin/ }).click();
    await page.getByLabel('Something else is right').check();
    await page.getByRole('button', { name: 'Correct it' }).click();
    await page.getByRole('alert').filter({ hasText: 'write what is right' }).waitFor();
    await page.getByLabel('What is right').fill('500 mg once a day');
    await page.getByRole('button', { name: 'Correct it' }).click();
    await statement(page, 'You corrected 2 things');
    await page.getByText('metformin: 500 mg').waitFor();
    await page.getByRole('button', { name: /^Take back: naproxen/ }).click();
    await statement(page, 'You corrected 1 thing');
    await page.getByRole('button', { name: /^Not right: naproxen/ }).waitFor();
  });

  it('tests: a question of the page goes to the questions for the visit', async () => {
    const page = await site.open('/me/tests?test=carrier', { person: 'after-stent' });
    await statement(page, 'carrier test');
    const button = page.getByRole('button', { name: /^Add to my questions: / }).first();
    const question = (await button.getAttribute('aria-label'))!.replace('Add to my questions: ', '');
    await button.press('Enter');
    await page.getByText('Added to your questions').waitFor();
    await goTo(page, '/me/questions');
    await page.getByText(question, { exact: true }).waitFor();
  });
});
