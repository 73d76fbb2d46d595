import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './support/page.ts';

const statement = (page: Page): Promise<string> => page.locator('#statement').innerText();
const saysNext = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('#statement', { hasText: text }).waitFor();
const keep = (page: Page): Promise<void> => page.getByRole('button', { name: 'Keep and go on' }).click();
/** Past a question, or past what the answers of a part changed. */
const skip = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(?:Skip|Go on with the questions)$/ }).click();

/** Skips until a question stands there. */
async function skipTo(page: Page, text: string | RegExp): Promise<void> {
  for (let i = 0; i < 45; i++) {
    const now = await statement(page);
    if (typeof text === 'string' ? now.includes(text) : text.test(now)) return;
    await skip(page);
    await page.waitForFunction((was) => document.getElementById('statement')?.innerText !== was, now);
  }
  throw new Error(`no question ${text}`);
}

describePage('the interview', (site) => {
  it('makes a plan without any file, and shows after each part what the answers changed', async () => {
    const page = await site.open('/interview');
    await page.getByText(/Question 1 of \d+/).waitFor();
    await skipTo(page, 'When were you born');
    await page.getByLabel('Your answer').fill('1951');
    await keep(page);
    await saysNext(page, 'Sex at birth');
    await page.getByLabel('female').check();
    await keep(page);
    await saysNext(page, /Your answers change/);
    await page.getByRole('button', { name: 'Go on with the questions' }).click();
    await saysNext(page, 'Which medicines');
    await page.getByLabel('Your answer').fill('simvastatin 40 mg once daily\nclarithromycin 500 mg twice daily');
    await keep(page);
    await page.getByRole('button', { name: 'See what my answers change' }).click();
    await saysNext(page, /Your answers change [1-9]\d* lines? of your plan/);
    const changes = page.locator('.do-changes > li');
    expect(await changes.count()).toBeGreaterThan(1);
    expect(await changes.allInnerTexts().then((all) => all.join(' '))).toMatch(/New in your plan[\s\S]*[Ss]imvastatin/);
    await page.getByRole('button', { name: 'Go on with the questions' }).click();
    // The next change is told against the plan that was shown, not against none.
    await skipTo(page, 'grapefruit');
    await page.getByLabel('Yes').check();
    await keep(page);
    await page.getByRole('button', { name: 'See what my answers change' }).click();
    await saysNext(page, /Your answers change/);
    expect((await page.locator('.do-changes').innerText()).toLowerCase()).toContain('simvastatin');
    expect(await page.locator('.do-changes > li').count()).toBeLessThan(5);
  });

  it('goes by keyboard alone: the question takes the focus, Enter keeps, back keeps what was answered', async () => {
    const page = await site.open('/interview');
    await page.getByText(/Question 1 of/).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'statement');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ana');
    await page.keyboard.press('Enter');
    await saysNext(page, 'When were you born');
    await page.waitForFunction(() => document.activeElement?.id === 'statement');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1960-02-03');
    await page.keyboard.press('Enter');
    await saysNext(page, 'Sex at birth');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await saysNext(page, /Your answers change/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await saysNext(page, 'Which medicines');
    for (let i = 0; i < 3; i++) {
      await page.getByRole('button', { name: 'Back' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(50);
    }
    await saysNext(page, 'What should the plan call you');
    expect(await page.getByLabel('Your answer').inputValue()).toBe('Ana');
  });

  it('refuses what cannot be, says why, and keeps what was typed', async () => {
    const page = await site.open('/interview');
    await skipTo(page, 'When were you born');
    await page.getByLabel('Your answer').fill('the day before yesterday');
    await keep(page);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/2026-04/);
    expect(await page.getByLabel('Your answer').inputValue()).toBe('the day before yesterday');
    expect(await page.getByLabel('Your answer').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Your answer').fill('1951');
    expect(await alert.count()).toBe(0);
    await keep(page);
    await saysNext(page, 'Sex at birth');
    await skipTo(page, 'Which medicines');
    await page.getByLabel('Your answer').fill('simvistatinum forte');
    await keep(page);
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Keep it like this and go on' }).click();
    await saysNext(page, 'Which herbs');
  });

  it('keeps every answer at once: a reload asks the next question', async () => {
    const page = await site.open('/interview');
    page.on('dialog', (dialog) => void dialog.accept());
    await skipTo(page, 'What should the plan call you');
    await page.getByLabel('Your answer').fill('Ana');
    await keep(page);
    await saysNext(page, 'When were you born');
    await page.reload();
    await saysNext(page, 'When were you born');
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByLabel('Your answer').inputValue()).toBe('Ana');
  });

  it('puts several choices in the order in which they were chosen', async () => {
    const page = await site.open('/interview', { person: 'no-genome' });
    await skipTo(page, 'What matters most to you');
    await page.getByLabel('lower cost').check();
    await page.getByLabel('fewer pills').check();
    expect(await page.locator('label', { hasText: 'lower cost' }).innerText()).toContain('1');
    expect(await page.locator('label', { hasText: 'fewer pills' }).innerText()).toContain('2');
  });

  it('is accessible, fits a small screen, and speaks Spanish and Arabic', async () => {
    const page = await site.open('/interview', { width: 320 });
    await site.expectNoSidewaysScroll(page);
    await site.expectAccessible(page);
    await skipTo(page, 'Sex at birth');
    await site.expectAccessible(page);
    const spanish = await site.open('/interview', { language: 'es' });
    await spanish.getByText('¿Cómo debe llamarle el plan?').waitFor();
    await spanish.getByRole('button', { name: 'Guardar y seguir' }).waitFor();
    const arabic = await site.open('/interview', { language: 'ar', width: 390 });
    await arabic.getByRole('button', { name: 'احفظ وتابع' }).waitFor();
    expect(await arabic.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await arabic.locator('#statement').getAttribute('lang')).toBe('en');
    await site.expectNoSidewaysScroll(arabic);
    await site.expectAccessible(arabic);
  });
});
