import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './support/page.ts';

const verdict = (page: Page): Promise<unknown> => page.waitForSelector('.ck-verdict', { timeout: 30_000 });
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describePage('the check before prescribing', (site) => {
  it('says the verdict in one sentence, ranks other ways, and notes and copies the order, by mouse', async () => {
    const page = await site.open('/check/simvastatin', { person: 'after-stent' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await verdict(page);
    expect(await page.textContent('#statement')).toMatch(
      /^Avoid simvastatin here\. \w+ stands first of \d+ other ways/,
    );
    expect(await page.textContent('.ck-verdict')).toContain('It is taken already');
    const rows = page.locator('.ck-ways tbody tr:not(.ck-out)');
    const first = (await rows.first().locator('.ck-pick [aria-hidden]').textContent())!;
    const order = page.getByRole('button', { name: `Order ${first.toLowerCase()}` });
    await order.waitFor();
    await page.waitForSelector('.ck-text');
    const text = (await page.textContent('.ck-text'))!;
    expect(text).toMatch(new RegExp(`^${first} in place of simvastatin`));
    await order.click();
    await page.getByText('Decided on').waitFor();
    expect(await copied(page)).toBe(text);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByText('Decided on').count()).toBe(0);
  });

  it('leaves the order of the table alone when another way is chosen, and writes its order instead', async () => {
    const page = await site.open('/check/simvastatin', { person: 'after-stent' });
    await verdict(page);
    const names = (): Promise<string[]> => page.locator('.ck-pick [aria-hidden]').allTextContents();
    const before = await names();
    await page.locator('.ck-pick').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((name) => document.querySelector('.ck-text')?.textContent?.startsWith(name), before[1]!);
    expect(await names()).toEqual(before);
    expect(await page.locator('.ck-ways tr.ck-on').count()).toBe(1);
    await page.getByRole('button', { name: `Order ${before[1]!.toLowerCase()}` }).waitFor();
    // Reasons are the columns; the price is the last of them, and never the first.
    const heads = await page.locator('.ck-ways thead th').allTextContents();
    expect(heads[0]).toBe('Rank');
    expect(heads.at(-1)).toBe('A month');
  });

  it('keeps a medicine against the advice only with a reason, by keyboard', async () => {
    const page = await site.open('/check/simvastatin', { person: 'after-stent' });
    await verdict(page);
    await page.getByRole('button', { name: 'Keep, with a reason' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.ck-reason textarea:focus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Write the reason first' }).waitFor();
    await site.expectAccessible(page);
    await page.keyboard.type('tolerated for ten years');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('against the advice: tolerated for ten years').waitFor();
    await page.getByRole('button', { name: 'Keep, with a reason' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('.ck-reason').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep, with a reason');
  });

  it('checks a medicine that is not taken, as if it were added, and says which lines would change', async () => {
    const page = await site.open('/check/sertraline', { person: 'after-stent', kept: true });
    await verdict(page);
    expect(await page.textContent('.ck-verdict')).toContain('as if it were added');
    expect(await page.getByRole('heading', { name: 'Lines of other medicines that would change' }).count()).toBe(1);
    expect(await page.textContent('.ck')).toContain('Not checked:');
  });

  it('names no best way while it is not known what the medicine is for', async () => {
    const page = await site.open('/check/sertraline', { person: 'after-stent', kept: true });
    await verdict(page);
    expect(await page.textContent('#statement')).toContain('What it is for is not stated');
    expect(await page.locator('.ck-ways').count()).toBe(0);
    await page.getByLabel('For', { exact: true }).selectOption({ index: 1 });
    await page.waitForSelector('.ck-ways');
    expect(await page.textContent('#statement')).toContain('stands first of');
  });

  it('reads a brand, and says what it took it for', async () => {
    const page = await site.open('/check/Zocor', { person: 'after-stent', kept: true });
    await verdict(page);
    expect(await page.textContent('.ck-verdict')).toContain('Read as Simvastatin.');
  });

  it('does not know an unknown name, says nothing about it, and asks what was meant', async () => {
    const page = await site.open('/check/clopidigrl', { person: 'after-stent', kept: true });
    await page.getByText('It was not checked').waitFor();
    expect(await page.textContent('#statement')).toBe('“clopidigrl” is no medicine that is known here.');
    await site.expectAccessible(page);
    await page.getByRole('link', { name: 'Clopidogrel' }).click();
    await verdict(page);
    expect(await page.textContent('#statement')).toContain('clopidogrel');
  });

  it('shows a hostile name as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const page = await site.open(`/check/${encodeURIComponent(name)}`, { person: 'no-genome', kept: true });
    await page.getByText('It was not checked').waitFor();
    expect(await page.textContent('#statement')).toContain(name);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('asks which medicine, where none is named', async () => {
    const page = await site.open('/check', { person: 'no-genome', kept: true });
    expect(await page.textContent('#statement')).toBe('Which medicine is thought of?');
    await site.expectAccessible(page);
  });

  it('fits every width, never says that a medicine is safe, and has no fault that axe finds', async () => {
    const page = await site.open('/check/clopidogrel', { person: 'after-stent', kept: true });
    await verdict(page);
    expect(await page.textContent('main')).not.toMatch(/\bsafe\b|\bscore of\b|\bnormal\b/i);
    for (const width of [320, 900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await site.expectNoSidewaysScroll(page);
      await site.expectAccessible(page);
    }
  });

  it('speaks Spanish', async () => {
    const page = await site.open('/check/simvastatin', { person: 'after-stent', language: 'es' });
    await verdict(page);
    expect(await page.textContent('#statement')).toMatch(/^Evite simvastatina aquí\./);
    await page.getByRole('button', { name: /^Prescribir / }).waitFor();
  });
});
