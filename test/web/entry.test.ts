import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './support/page.ts';

const statement = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('#statement', { hasText: text }).waitFor();
const add = (page: Page): Promise<void> => page.getByRole('button', { name: 'Add to my plan' }).click();

describePage('entry by hand', (site) => {
  it('makes a plan of a medicine, an old gene result and a value, and shows what each changed', async () => {
    const page = await site.open('/entry');
    await statement(page, 'Nothing is typed in yet');
    await page.getByLabel('Name of the medicine').fill('clopi');
    await page.waitForFunction(() => document.querySelectorAll('datalist option').length > 0);
    expect(await page.locator('datalist option').first().getAttribute('value')).toBe('clopidogrel');
    await page.getByLabel('Name of the medicine').fill('clopidogrel');
    await page.getByLabel('How much and how often').fill('75 mg once a day');
    await add(page);
    await statement(page, '1 fact is typed in');
    expect((await page.locator('.do-changes').innerText()).toLowerCase()).toContain('clopidogrel');
    await page.getByLabel('A gene result from an old report').check();
    await page.getByLabel('Gene', { exact: true }).fill('CYP2C19');
    await page.getByLabel('Result', { exact: true }).fill('*2/*2');
    await add(page);
    await statement(page, '2 facts are typed in');
    const changed = page.locator('.do-changes > li', { hasText: /clopidogrel/i });
    expect(await changed.first().innerText()).toMatch(/Changed in your plan[\s\S]*Ask about a change/);
    await page.getByRole('link', { name: 'See the plan' }).click();
    await page.locator('.steps', { hasText: /clopidogrel/i }).waitFor();
  });

  it('refuses a value that cannot be, says why, and keeps what was typed', async () => {
    const page = await site.open('/entry', { person: 'no-genome' });
    await page.getByLabel('A blood test or other value').check();
    await page.getByLabel('What was measured').fill('potassium');
    await page.getByLabel('Value', { exact: true }).fill('460');
    await page.getByLabel('Unit').fill('mmol/L');
    await add(page);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/potassium/i);
    expect(await page.getByLabel('Value', { exact: true }).inputValue()).toBe('460');
    await statement(page, 'Nothing is typed in yet');
    await page.getByLabel('Unit').fill('bananas');
    await add(page);
    await page.getByRole('alert').filter({ hasText: 'bananas' }).waitFor();
    await page.getByLabel('Value', { exact: true }).fill('5.9');
    await page.getByLabel('Unit').fill('mmol/L');
    await page.getByLabel('Date of the test').fill('2026-11-20');
    await add(page);
    await statement(page, '1 fact is typed in');
    await page.locator('.do-changes > li').first().waitFor();
  });

  it('goes by keyboard alone, and takes an entry off again', async () => {
    const page = await site.open('/entry');
    await page.getByLabel('A medicine').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('warfarin');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5 mg once a day');
    await page.keyboard.press('Enter');
    await statement(page, '1 fact is typed in');
    await page.getByRole('button', { name: /^Take off/ }).focus();
    await page.keyboard.press('Enter');
    await statement(page, 'Nothing is typed in yet');
  });

  it('asks for what is missing, and warns before it takes what nobody knows', async () => {
    const page = await site.open('/entry');
    await add(page);
    await page.getByRole('alert').filter({ hasText: 'Please fill in this field' }).waitFor();
    await page.getByLabel('Name of the medicine').fill('<img src=x onerror=alert(1)>');
    await add(page);
    await page.getByRole('alert').filter({ hasText: 'Please look at this again' }).waitFor();
    await page.getByRole('button', { name: 'Add it as it is' }).click();
    await statement(page, '1 fact is typed in');
    expect(await page.locator('img').count()).toBe(0);
  });

  it('is accessible, fits a small screen, and has its words in Spanish and Arabic', async () => {
    const page = await site.open('/entry', { width: 320, person: 'after-stent' });
    await site.expectNoSidewaysScroll(page);
    await site.expectAccessible(page);
    await page.getByLabel('A blood test or other value').check();
    await site.expectAccessible(page);
    for (const [language, words] of [
      ['es', 'Añadir a mi plan'],
      ['ar', 'أضف إلى خطتي'],
    ] as const) {
      const other = await site.open('/entry', { language, width: 390 });
      await other.getByRole('button', { name: words }).waitFor();
      await site.expectNoSidewaysScroll(other);
      await site.expectAccessible(other);
    }
  });
});
