import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { CarePlanDocument } from '../../src/engine/index.ts';
import { wordsIn } from '../../src/explain/index.ts';
import { careReporter, checkMatrix } from '../../src/report/index.ts';
import { describePage } from './support/page.ts';

/** The plan that the page holds. */
const planOf = (page: Page): Promise<CarePlanDocument> =>
  page.evaluate(() =>
    (globalThis as unknown as { propria: { plan(): unknown } }).propria.plan(),
  ) as Promise<CarePlanDocument>;

const WIDTHS = [320, 390, 900, 1440] as const;

describePage('the screen of medicines', (site) => {
  it('holds every medicine against every check, and shows four ways of being: found, clear, no rule, not known', async () => {
    const page = await site.open('/medicines', { person: 'after-stent', kept: true });
    const plan = await planOf(page);
    const matrix = checkMatrix(careReporter(plan, wordsIn('en')));
    const results = Object.values(plan.matrix).flatMap((row) =>
      matrix.groups.flatMap((group) => group.checks.map((check) => row[check])),
    );
    const count = (selector: string): Promise<number> => page.locator(`.md-mx td.${selector}`).count();
    expect(await page.locator('.md-mx tbody th').count()).toBe(Object.keys(plan.matrix).length);
    expect(await count('md-found')).toBe(results.filter(({ state }) => state === 'found').length);
    expect(await count('md-clear')).toBe(results.filter(({ state }) => state === 'none-listed').length);
    expect(await count('md-open')).toBe(
      results.filter((one) => one.state === 'not-checked' && one.reason !== 'no-record').length,
    );
    // A mark is never alone, and what is blank to the eye is told to readers of the screen.
    for (const cell of await page.locator('.md-mx td[data-l]').all())
      expect((await cell.textContent())?.trim()).not.toBe('');
    const total = (await page.locator('.md-sums-h').textContent()) ?? '';
    for (const burden of plan.burdens) expect(total).toContain(String(burden.total));
  });

  it('opens what stands behind a cell, by mouse, and the whole reason from there', async () => {
    const page = await site.open('/medicines', { person: 'after-stent', kept: true });
    const cell = page.locator('.md-mx td.md-found .md-hit').first();
    await cell.click();
    const panel = page.locator('.md-panel');
    expect(await panel.locator('.md-finding').count()).toBeGreaterThan(0);
    expect(await panel.locator('.ev').count()).toBeGreaterThan(0);
    await site.expectAccessible(page);
    await panel.getByRole('button', { name: 'Why this line' }).click();
    await page.waitForSelector('#why');
    await page.keyboard.press('Escape');
    expect(await page.locator('#why').count()).toBe(0);
    await panel.getByRole('button', { name: 'Close' }).click();
    expect(await panel.count()).toBe(0);
  });

  it('does the same by keyboard: the focus goes in, Escape gives it back', async () => {
    const page = await site.open('/medicines', { person: 'after-stent', kept: true });
    const cell = page.locator('.md-mx td.md-open .md-hit').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.md-panel:focus');
    expect(await page.locator('.md-panel').textContent()).toContain('Would settle it');
    await page.keyboard.press('Escape');
    expect(await page.locator('.md-panel').count()).toBe(0);
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('shows each enzyme that matters by genotype and now', async () => {
    const page = await site.open('/medicines', { person: 'after-stent', kept: true });
    await page.waitForFunction(() => !document.body.textContent!.includes('Looking up which medicines'));
    const plan = await planOf(page);
    for (const state of plan.enzymes.filter((one) => one.culprits.length > 0 && one.genotype !== null)) {
      const row = page.locator('.md-ez tbody tr', { hasText: state.enzyme });
      expect(await row.locator('.sc-ring').count(), state.enzyme).toBe(1);
      expect(await row.locator('.sc-now').count(), state.enzyme).toBe(state.present === null ? 0 : 1);
    }
    // Not read is drawn as a dashed box over the whole scale, never as normal.
    for (const state of plan.enzymes.filter((one) => one.culprits.length > 0 && one.genotype === null)) {
      const row = page.locator('.md-ez tbody tr', { hasText: state.enzyme });
      expect(await row.locator('.sc-open').count(), state.enzyme).toBe(1);
      expect(await row.locator('.sc-ring, .sc-now').count(), state.enzyme).toBe(0);
    }
  });

  it('fits every width, and below 1200 px lists only what was found or is not known', async () => {
    const page = await site.open('/medicines', { person: 'after-stent', kept: true });
    const shown = (selector: string): Promise<number> => page.locator(`.md-mx td.${selector}:visible`).count();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await site.expectNoSidewaysScroll(page);
      await site.expectAccessible(page);
      expect(await shown('md-found')).toBeGreaterThan(0);
      if (width >= 1200) expect(await shown('md-clear')).toBeGreaterThan(0);
      else expect(await shown('md-clear')).toBe(0);
    }
  });

  it('completes a brand as it is typed, and checks it by keyboard or mouse', async () => {
    const page = await site.open('/medicines', { person: 'after-stent', kept: true });
    const field = page.locator('.ck-ask input');
    await field.fill('plav');
    await page.getByRole('option', { name: 'Plavix: clopidogrel' }).waitFor();
    await site.expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.endsWith('/check/clopidogrel'));
    await page.locator('.ck-ask input').fill('rosuv');
    await page.getByRole('option', { name: 'Rosuvastatin', exact: true }).click();
    await page.waitForFunction(() => location.hash.endsWith('/check/rosuvastatin'));
  });

  it('stands without a genome, and speaks Spanish', async () => {
    const page = await site.open('/medicines', { person: 'no-genome', language: 'es' });
    expect(await page.textContent('.md-matrix h2')).toBe('Seguridad de la medicación');
    expect(await page.locator('.md-mx tbody th').count()).toBe(Object.keys((await planOf(page)).matrix).length);
    await site.expectAccessible(page);
  });
});
