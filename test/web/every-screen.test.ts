import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describePage } from './support/page.ts';

/** What stands for the parameter of a path that has one. */
const EXAMPLES: Readonly<Record<string, string>> = {
  $person: 'after-stent',
  $drug: 'tramadol',
  $lesson: 'phenoconversion',
  $aid: 'clopidogrel-after-stent',
  $id: 'CYP2C19',
};

/** The list that the page itself goes by, read as text: its modules are the page's, not the test's. */
const listed = readFileSync(new URL('../../web/src/app/routes.ts', import.meta.url), 'utf8');
const paths = [...listed.matchAll(/\b(plain|clinician|patient)\('([^']+)', \(\) => import\([^)]*\)(, false)?\)/g)]
  .map(([, frame, path, open]) => ({
    path: path!.replace(/\$\w+/g, (name) => EXAMPLES[name] ?? name),
    frame,
    needsPlan: frame !== 'plain' && open === undefined,
  }))
  .filter(({ path }) => !path.startsWith('/open/'));

describePage('every screen', (site) => {
  it('knows an example for each parameter', () => {
    expect(paths.filter(({ path }) => path.includes('$'))).toEqual([]);
    expect(paths.length).toBeGreaterThan(20);
  });

  it.each(paths)(
    '$path says its result first, is accessible in both themes and fits a phone',
    async ({ path, frame }) => {
      const page = await site.open(path, { person: 'after-stent', width: 1440 });
      expect((await page.textContent('#statement'))?.trim()).not.toBe('');
      if (frame !== 'plain')
        await page.waitForFunction(
          () => document.activeElement?.id === 'statement' || document.activeElement?.closest('main') !== null,
        );
      expect(await page.title()).toContain('Propria');
      await page.waitForTimeout(300);
      await site.expectAccessible(page);
      for (const width of [900, 390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await site.expectNoSidewaysScroll(page);
      }
      await site.expectAccessible(page);
    },
  );

  it.each(paths.filter(({ needsPlan }) => needsPlan))('$path without a plan says how to begin', async ({ path }) => {
    const page = await site.open(path);
    expect(await page.textContent('#statement')).toContain('no plan yet');
  });
});

describePage('what was typed', (site) => {
  it('outlives a reload of the tab, and is gone when forgotten', async () => {
    const page = await site.open('/interview');
    const field = page.locator('main input').first();
    await field.fill('Ada Example');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (sessionStorage.getItem('propria-draft') ?? '').includes('Ada Example'));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.waitForSelector('#statement');
    expect(await page.evaluate(() => sessionStorage.getItem('propria-draft'))).toContain('Ada Example');
    await page.goto(`${site.home}#/me/data`);
    await page.waitForSelector('#statement');
    await page.evaluate(() => (globalThis as unknown as { propria: { forget(): void } }).propria.forget());
    expect(await page.evaluate(() => sessionStorage.getItem('propria-draft'))).toBeNull();
  });

  it('is said to be kept nowhere where the browser has no room, and stays on the page', async () => {
    const page = await site.open('/interview');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('main input').first().fill('Ada Example');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice[role=alert]');
    expect(await page.textContent('.notice[role=alert]')).toContain('keeps no draft');
  });
});
