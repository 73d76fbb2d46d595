import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { latinLeft, latinNames } from '../support/arabic-problems.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { goTo } from './support/go-to.ts';
import { describePage } from './support/page.ts';

const ARABIC = { person: 'after-stent', language: 'ar', width: 390, kept: true } as const;
const SCREENS = ['/me', '/me/medicines', '/me/results', '/me/questions'] as const;
const names = new Set([...latinNames(loadTestKnowledge()), 'propria', 'wei', 'chen', 'mt']);

const box = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!;

describePage('the pages of the person in Arabic', (site) => {
  it.each(SCREENS)('%s: no English is left, the page fits and is accessible', async (path) => {
    const page = await site.open(path, ARABIC);
    await goTo(page, path);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ar',
      'rtl',
    ]);
    const text = await page.innerText('body');
    expect(text.match(/\p{Script=Arabic}+/gu)!.length).toBeGreaterThan(50);
    expect(latinLeft(text, names)).toEqual([]);
    expect(await page.locator('main [lang]:not([lang="ar"])').count()).toBe(0);
    await site.expectNoSidewaysScroll(page);
    await site.expectAccessible(page);
  });

  it('a result and a choice', async () => {
    const page = await site.open('/me/results', ARABIC);
    await goTo(page, '/me/results');
    await page.click('main a[href*="/me/results/"]');
    await page.waitForFunction(() => /\/me\/results\/./.test(location.hash));
    await page.waitForSelector('main .phead');
    expect(latinLeft(await page.innerText('main'), names)).toEqual([]);
    await site.expectNoSidewaysScroll(page);
    await site.expectAccessible(page);
  });

  it('is the mirror of the English page: the first tab at the right, marks before their words, the bar of the alarm', async () => {
    const page = await site.open('/me', ARABIC);
    await goTo(page, '/me');
    const tabs = await page
      .locator('nav a[href*="/me"]')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().left));
    expect(tabs.length).toBeGreaterThanOrEqual(5);
    expect(tabs).toEqual(tabs.toSorted((a, b) => b - a));
    const [statement, brand] = [await box(page, '#statement'), await box(page, 'header .brand')];
    expect(brand.x + brand.width).toBeGreaterThan(390 / 2);
    expect(statement.x + statement.width).toBeGreaterThan(390 / 2);
    expect(await page.locator('#statement').evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    const alarm = await page.locator('.alarm').evaluate((node) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(node);
      return parseFloat(borderRightWidth) - parseFloat(borderLeftWidth);
    });
    expect(alarm).toBeGreaterThan(0);
    const step = page.locator('.steps > li').first();
    const [mark, heading] = [await step.locator('svg').first().boundingBox(), await step.boundingBox()];
    expect(mark!.x).toBeGreaterThan(heading!.x + heading!.width / 2);
  });

  it('genes keep their own order: each Latin name of a sentence is set apart', async () => {
    const page = await site.open('/me', ARABIC);
    await goTo(page, '/me');
    const loose = await page.locator('main').evaluate((main) => {
      const found: string[] = [];
      const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
        const text = node.textContent!;
        const bare = text.replace(/\u2066[^\u2066\u2069]*\u2069/g, '');
        if (/\p{Script=Arabic}/u.test(text) && /[A-Za-z]/.test(bare)) found.push(text);
      }
      return found;
    });
    expect(loose).toEqual([]);
  });

  it('a telephone number is read from left to right', async () => {
    const page = await site.open('/me/talk', { ...ARABIC, person: 'after-stent' });
    await goTo(page, '/me/talk');
    const numbers = await page.locator('main a[href^="tel:"]').allTextContents();
    expect(numbers.length).toBeGreaterThan(0);
    for (const text of numbers) expect(text).toMatch(/\u2066[^\u2069]*\d[^\u2069]*\u2069/);
  });

  it('a clinician reads English from left to right', async () => {
    const page = await site.open('/summary', { ...ARABIC, width: 1440 });
    await goTo(page, '/summary');
    const frame = page.locator('main');
    expect(await frame.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
    expect(await frame.evaluate((node) => node.closest('[lang]')!.getAttribute('lang'))).toBe('en');
    expect(await frame.innerText()).not.toMatch(/\p{Script=Arabic}/u);
    // An arrow that were mirrored here would tell to change back.
    const mirrored = await page
      .locator('.as-english *')
      .evaluateAll((nodes) => nodes.filter((node) => getComputedStyle(node).transform.startsWith('matrix(-1')).length);
    expect(mirrored).toBe(0);
  });
});
