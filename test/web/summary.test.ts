import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describePage } from './support/page.ts';

const PERSON = 'after-stent';

describePage('The summary', (site) => {
  it('says its result first, and every line of Act now, at most five, stands by its word', async () => {
    const page = await site.open('/summary', { person: PERSON, kept: true });
    expect(await page.locator('h1').textContent()).toMatch(/^Of the 10 present medicines/);
    const lines = page.locator('.act-now .line');
    const count = await lines.count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(5);
    for (const line of await lines.all()) expect((await line.locator('.act').textContent())?.trim()).not.toBe('');
    // Every medicine of the record has its row.
    expect(await page.locator('.meds .med').count()).toBe(10);
    await site.expectAccessible(page);
    await site.expectNoSidewaysScroll(page);
  });

  it('opens why by mouse: advice, record, levels, genotype, the lines of the file; a record opens in full', async () => {
    const page = await site.open('/summary', { person: PERSON, kept: true });
    await page.getByRole('region', { name: 'Act now' }).getByRole('button', { name: 'Why: Clopidogrel' }).click();
    const drawer = page.locator('#why');
    expect(await drawer.locator('.trace > .stop > .label > span:first-child').allTextContents()).toEqual([
      'Advice',
      'Knowledge record',
      'Present level',
      'Phenotype',
      'Genotype',
      'The lines in the file',
    ]);
    expect(await drawer.locator('.stop').filter({ hasText: 'Present level' }).getAttribute('class')).toContain('est');
    expect(await drawer.locator('.stop.end .rec').textContent()).toMatch(/chr10 94781859 .*0\/1.*BGZF \d+/s);
    await drawer.getByRole('button', { name: /^open: guidance\/cpic\/clopidogrel/ }).click();
    const record = JSON.parse((await drawer.locator('pre').textContent())!) as { readonly id: string };
    expect(record.id).toBe('guidance/cpic/clopidogrel');
    await site.expectAccessible(page);
    await drawer.getByRole('button', { name: 'Close' }).click();
    expect(await drawer.count()).toBe(0);
  });

  it.each([1440, 390])('at %i px Why takes the focus by keyboard, and Escape gives it back', async (width) => {
    const page = await site.open('/summary', { person: PERSON, width, kept: true });
    const button = page.locator('.act-now .why-b').nth(1);
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#why');
    expect(await focusedId(page)).toBe('why-h');
    await site.expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('#why').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('below 1200 px the drawer stands under its own line', async () => {
    const page = await site.open('/summary', { person: PERSON, width: 900, kept: true });
    await page.locator('.act-now .why-b').nth(2).click();
    expect(await page.locator('.act-now .line').nth(2).locator('#why').count()).toBe(1);
    await site.expectAccessible(page);
  });

  it('takes decisions by keyboard: accept, decline with a reason, undo', async () => {
    const page = await site.open('/summary', { person: PERSON });
    const [first, second] = [page.locator('.act-now .line').nth(0), page.locator('.act-now .line').nth(1)];
    await first.getByRole('button', { name: /^Accept/ }).focus();
    await page.keyboard.press('Enter');
    expect(plain(await first.locator('.decided').textContent())).toBe('Accepted on 22 Nov 2026.');
    await second.getByRole('button', { name: /^Decline/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    // A reason is asked for, and what was chosen is not lost.
    expect(await second.getByRole('alert').textContent()).toMatch(/reason/i);
    await page.keyboard.type('<b>cramps</b> before');
    await page.keyboard.press('Enter');
    expect(plain(await second.locator('.decided').textContent())).toBe('Declined on 22 Nov 2026: <b>cramps</b> before');
    expect(await second.locator('.decided b b').count()).toBe(0);
    expect(await page.locator('.act-now .h .label').textContent()).toContain('2 decided');
    await first.getByRole('button', { name: /^Undo/ }).click();
    expect(await first.locator('.decided').count()).toBe(0);
    await first.getByRole('button', { name: /^Accept/ }).waitFor();
  });

  it('a specialty orders the same plan and leaves nothing out', async () => {
    const page = await site.open('/summary', { person: PERSON });
    const said = async (): Promise<readonly string[]> =>
      (await page.locator('.act-now .lead, .below .lead').allTextContents()).toSorted();
    const whole = await said();
    const medicines = (await page.locator('.meds .med b').allTextContents()).toSorted();
    for (const view of ['cardiology', 'psychiatry', 'pain', 'transplant', 'primary-care', 'oncology']) {
      await page.getByLabel('Front page').selectOption(view);
      await page.waitForTimeout(150);
      expect(await page.locator('.act-now .line').count(), view).toBeLessThanOrEqual(5);
      const now = await said();
      for (const line of whole) expect(now, view).toContain(line);
      expect((await page.locator('.meds .med b').allTextContents()).toSorted(), view).toEqual(medicines);
      // What interrupts stays first, whoever reads.
      expect(await page.locator('.act-now .lead').first().textContent(), view).toBe('Clopidogrel');
      await site.expectNoSidewaysScroll(page);
    }
    await page.getByLabel('Front page').selectOption('psychiatry');
    await page.waitForTimeout(150);
    expect((await page.locator('.meds .med b').allTextContents())[0]).toBe('Amitriptyline');
    await site.expectAccessible(page);
  });

  it('says first that no genome was read', async () => {
    const page = await site.open('/summary', { person: 'no-genome' });
    expect(await page.locator('.notread').first().textContent()).toContain('No genome was read');
    await site.expectAccessible(page);
  });

  it('speaks Spanish', async () => {
    const page = await site.open('/summary', { person: PERSON, language: 'es' });
    await page.locator('.act-now .why-b').first().click();
    const text = await page.locator('main').innerText();
    for (const word of ['Aceptar', 'Rechazar', 'Más tarde', 'Portada', 'Cerrar']) expect(text).toContain(word);
    expect(text).not.toMatch(/\b(Accept|Decline|Later|Close|Watch and prevent)\b/);
    await site.expectAccessible(page);
  });
});

function focusedId(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.id ?? null);
}

/** Dates keep together by spaces that do not break. */
function plain(text: string | null): string | null {
  return text?.replaceAll('\u00a0', ' ') ?? null;
}
