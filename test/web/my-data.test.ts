import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPerson } from '../../src/vault/index.ts';
import { describePage } from './support/page.ts';

const PASSPHRASE = 'correct horse battery';
const statement = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('#statement', { hasText: text }).waitFor();

/** The bytes of what a press on a button hands over. */
async function downloaded(
  page: Page,
  name: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function typePassphrases(page: Page, first: string, again: string): Promise<void> {
  const save = page.locator('form').first();
  await save.getByLabel('Passphrase', { exact: true }).fill(first);
  await save.getByLabel('The same once more').fill(again);
}

async function open(page: Page, bytes: Buffer, passphrase: string): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'propria-')), 'mine.propria');
  writeFileSync(path, bytes);
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Open it' }) });
  await form.getByLabel('File').setInputFiles(path);
  await form.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await form.getByRole('button', { name: 'Open it' }).press('Enter');
}

describePage('my data', (site) => {
  it('saves all as one locked file that its passphrase alone opens, and loses nothing to a wrong one or a damaged file', async () => {
    const page = await site.open('/entry');
    await page.getByLabel('Name of the medicine').fill('warfarin');
    await page.getByRole('button', { name: 'Add to my plan' }).click();
    await statement(page, '1 fact is typed in');
    await page.evaluate(() => {
      location.hash = '#/me/data';
    });
    await statement(page, 'You typed things that no file holds yet');
    await site.expectAccessible(page);
    await typePassphrases(page, 'short', 'short');
    await page.getByRole('button', { name: 'Save the file' }).click();
    await page.getByRole('alert').filter({ hasText: 'at least 8 characters' }).waitFor();
    await typePassphrases(page, PASSPHRASE, `${PASSPHRASE}!`);
    await page.getByRole('button', { name: 'Save the file' }).click();
    await page.getByRole('alert').filter({ hasText: 'not the same' }).waitFor();
    await typePassphrases(page, PASSPHRASE, PASSPHRASE);
    const { name, bytes } = await downloaded(page, 'Save the file');
    expect(name).toMatch(/^propria-\d{4}-\d{2}-\d{2}\.propria$/);
    expect(bytes.includes('warfarin')).toBe(false);
    const held = await openPerson(bytes, PASSPHRASE);
    expect(held.entries.join()).toContain('warfarin');
    expect(held.plan?.items.map(({ id }) => id)).toContain('medicine/warfarin');
    await statement(page, 'All of this is on this device only');

    await open(page, bytes, 'not the passphrase');
    await page.getByRole('alert').filter({ hasText: 'VAULT_WRONG_PASSPHRASE' }).waitFor({ timeout: 60_000 });
    const damaged = Buffer.from(bytes);
    damaged[damaged.length - 5] = (damaged[damaged.length - 5] ?? 0) ^ 1;
    await open(page, damaged, PASSPHRASE);
    await page.getByRole('alert').filter({ hasText: 'VAULT_DAMAGED' }).waitFor({ timeout: 60_000 });
    await open(page, Buffer.from('just a text'), PASSPHRASE);
    await page.getByRole('alert').filter({ hasText: 'VAULT_NOT_A_SEALED_FILE' }).waitFor({ timeout: 60_000 });
    await page.getByText('1 fact typed in').waitFor();

    await page.getByRole('button', { name: 'Forget everything now' }).click();
    await statement(page, 'Nothing of yours is on this page');
    expect(await page.evaluate(() => sessionStorage.getItem('propria-draft'))).toBeNull();
    await open(page, bytes, PASSPHRASE);
    await page.getByText('1 fact typed in').waitFor({ timeout: 60_000 });
    await page.getByText(/The file of .* is open/).waitFor();
  });

  it('hands over plan and typed facts as files for people and programs', async () => {
    const page = await site.open('/save', { person: 'no-genome' });
    await statement(page, 'All of this is on this device only');
    const json = await downloaded(page, 'The whole plan for a program, as JSON');
    expect(json.name).toBe('plan.json');
    expect(JSON.parse(json.bytes.toString('utf8'))).toMatchObject({ schema: 'propria/care/1' });
    const html = await downloaded(page, 'My plan in plain words, as a web page');
    expect(html.bytes.toString('utf8')).toMatch(/^<!doctype html>/i);
    const pdf = await downloaded(page, 'The doctor’s page, as a PDF');
    expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.bytes.length).toBeGreaterThan(20_000);
    await site.expectAccessible(page);
    const small = await site.open('/me/data', { width: 390, language: 'ar', person: 'after-stent' });
    await site.expectNoSidewaysScroll(small);
    await small.getByRole('button', { name: 'احفظ الملف' }).waitFor();
    await site.expectAccessible(small);
  });

  it('asks once more before it forgets what no file holds', async () => {
    const page = await site.open('/entry', { language: 'es' });
    await page.getByLabel('Nombre de la medicina').fill('warfarin');
    await page.getByRole('button', { name: 'Añadir a mi plan' }).click();
    await statement(page, 'Hay 1 dato escrito');
    await page.evaluate(() => {
      location.hash = '#/me/data';
    });
    await statement(page, 'Escribió cosas que ningún archivo guarda todavía');
    await page.getByRole('button', { name: 'Olvidar todo ahora' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Pulse otra vez' }).waitFor();
    await statement(page, 'Escribió cosas');
    await page.getByRole('button', { name: 'Olvidar todo ahora' }).press('Enter');
    await statement(page, 'No hay nada suyo en esta página');
  });
});
