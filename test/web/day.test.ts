import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { CarePlanDocument } from '../../src/engine/index.ts';
import { describePage } from './support/page.ts';

const planOf = (page: Page): Promise<CarePlanDocument> =>
  page.evaluate(() =>
    (globalThis as unknown as { propria: { plan(): unknown } }).propria.plan(),
  ) as Promise<CarePlanDocument>;

describePage('the day', (site) => {
  it('places every medicine of the schedule at its time, and those without an hour apart', async () => {
    const page = await site.open('/day', { person: 'after-stent', kept: true });
    const { schedule } = await planOf(page);
    const daily = schedule.slots.flatMap(({ time, entries }) =>
      entries
        .filter((entry) => entry.what === 'take' && (entry.everyDays ?? 1) === 1)
        .map((entry) => ({ time, entry })),
    );
    expect(await page.locator('.dy-table tbody time').allTextContents()).toEqual([
      ...new Set(daily.map(({ time }) => time)),
    ]);
    expect(await page.locator('.dy-table tbody tr').count()).toBe(daily.length);
    expect(await page.locator('.dy section', { hasText: 'Without a fixed hour' }).locator('li').count()).toBe(
      schedule.unplaced.length,
    );
  });

  it('answers why of each constraint, with what it rests on; by mouse and by keyboard', async () => {
    const page = await site.open('/day', { person: 'after-stent', kept: true });
    const { schedule } = await planOf(page);
    const placed = schedule.slots.flatMap(({ entries }) => entries);
    expect(await page.locator('.dy-table .dy-why > li').count()).toBe(
      placed.filter(({ what }) => what === 'take').reduce((sum, { why }) => sum + why.length, 0),
    );
    const food = page.getByRole('button', { name: /^Because of food/ }).first();
    await food.click();
    await page.locator('.dy-record:visible code').waitFor();
    const said = page.locator('.dy-record:visible');
    await page.waitForFunction(() =>
      /rests on|unconfirmed/.test(document.querySelector('.dy-record:not([hidden])')?.textContent ?? ''),
    );
    expect(await said.locator('code').textContent()).toMatch(/^timing\//);
    await site.expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('.dy-record:visible').count()).toBe(0);
    const stated = page.getByRole('button', { name: /^As stated/ }).first();
    await stated.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.dy-record:visible').textContent()).toContain('As stated in the record');
  });

  it('names levels to draw with their time', async () => {
    const page = await site.open('/day', { person: 'kidney-transplant', kept: true });
    const { schedule } = await planOf(page);
    const levels = schedule.slots.flatMap(({ time, entries }) =>
      entries.filter(({ what }) => what === 'draw-level').map(() => time),
    );
    expect(levels.length).toBeGreaterThan(0);
    const section = page.locator('.dy section', { hasText: 'Levels to draw' });
    expect(await section.locator('.dy-line').count()).toBe(levels.length);
    for (const time of levels) expect(await section.textContent()).toContain(time);
  });

  it('prints a sheet for the person: every time and medicine, and that nothing is changed without a talk', async () => {
    const page = await site.open('/day', { person: 'after-stent' });
    expect(await page.locator('.dy-sheet').isVisible()).toBe(false);
    await page.evaluate(() => {
      (globalThis as unknown as { print: () => void }).print = () => (document.body.dataset['printed'] = 'yes');
    });
    await page.getByRole('button', { name: 'Print for the person' }).click();
    expect(await page.evaluate(() => document.body.dataset['printed'])).toBe('yes');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.dy-sheet').isVisible()).toBe(true);
    expect(await page.locator('.dy-table').isVisible()).toBe(false);
    const sheet = (await page.textContent('.dy-sheet'))!;
    for (const { time } of (await planOf(page)).schedule.slots) expect(sheet).toContain(time);
    expect(sheet).toContain('Talk to your doctor');
  });

  it.each(['no-genome', 'planning-pregnancy', 'kidney-transplant'])('stands for %s at every width', async (person) => {
    const page = await site.open('/day', { person, kept: true });
    for (const width of [320, 900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await site.expectNoSidewaysScroll(page);
      await site.expectAccessible(page);
    }
  });

  it('speaks Spanish', async () => {
    const page = await site.open('/day', { person: 'after-stent', language: 'es' });
    expect(await page.textContent('#statement')).toMatch(/momentos del día/);
    await page.getByRole('button', { name: 'Imprimir para la persona' }).waitFor();
  });
});
