import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describePage } from './support/page.ts';

const held = (): unknown => (globalThis as unknown as { propria: { plan(): unknown } }).propria.plan();

describePage('review and sign-off', (site) => {
  it('counts what waits, takes a decision and a signature, and is signed no longer once the plan changes', async () => {
    const page = await site.open('/review', { person: 'after-stent' });
    const before = Number(/^\d+/.exec((await page.textContent('#statement')) ?? '')?.[0]);
    expect(before).toBeGreaterThan(3);
    await page
      .locator('.review-line')
      .first()
      .getByRole('button', { name: /^Accept/ })
      .click();
    await expect
      .poll(async () => Number(/^\d+/.exec((await page.textContent('#statement')) ?? '')?.[0]))
      .toBe(before - 1);
    // A signature without a name is none.
    await page.getByRole('button', { name: 'Sign this plan' }).click();
    expect(await page.textContent('.review-sign [role=alert]')).toContain('name');
    await page.getByLabel('Name').fill('Dr A. Example');
    await page.getByLabel('Role').fill('pharmacist');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.review-wide [role=status]:has-text("Signed by Dr A. Example")');
    expect(await page.textContent('.head .label')).toContain('Signed by');
    await site.expectAccessible(page);
  });

  it('says what differs from a plan in a file, and why; a file of something else is refused', async () => {
    const page = await site.open('/review', { person: 'no-genome' });
    const plan = (await page.evaluate(held)) as { items: { word: string }[]; person: object };
    const older = { ...plan, items: plan.items.slice(1) };
    await page.setInputFiles('input[accept*=json]', [
      { name: 'older.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(older)) },
    ]);
    await page.waitForSelector('.review-conflict:has-text("New")');
    await site.expectAccessible(page);
    await page.setInputFiles('input[accept*=json]', [
      { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"resourceType":"Bundle"') },
    ]);
    await page.waitForSelector('[role=alert]');
    expect(await page.textContent('.err code')).toMatch(/^[A-Z_]+$/);
  });

  it.each([390, 900])('fits %d px, in Spanish as well', async (width) => {
    const page = await site.open('/review', { person: 'kidney-transplant', width, language: 'es' });
    await site.expectNoSidewaysScroll(page);
    expect(await page.textContent('#statement')).toMatch(/decisión|decididas/);
  });
});

describePage('lessons', (site) => {
  it('puts those that belong to the plan first', async () => {
    const page = await site.open('/learn', { person: 'after-stent' });
    const first = page.locator('.learn-list').first();
    expect(await first.textContent()).toContain('CYP2C19');
    await site.expectAccessible(page);
  });

  it('asks, gives the reasons, and hands out a certificate only to who passed; by keyboard alone', async () => {
    const page = await site.open('/learn/cyp2c19-clopidogrel');
    await page.waitForSelector('.learn-question');
    const check = page.getByRole('button', { name: 'Check my answers' });
    await check.focus();
    await page.keyboard.press('Enter');
    expect(await page.textContent('.learn-page [role=alert]')).toContain('1');
    // Always the first: not every first answer is right.
    for (const question of await page.locator('.learn-question').all()) {
      await question.locator('input').first().focus();
      await page.keyboard.press('Space');
    }
    await check.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.learn-result');
    expect(await page.locator('.learn-reason').count()).toBe(await page.locator('.learn-question').count());
    expect(await page.textContent('.learn-result')).toContain('Not passed yet');
    expect(await page.locator('.learn-certificate').count()).toBe(0);
    await site.expectAccessible(page);
  });

  it('writes the certificate with a digest that holds', async () => {
    const page = await site.open('/learn/cyp2c19-clopidogrel');
    await page.waitForSelector('.learn-question');
    const questions = page.locator('.learn-question');
    // The right answers are those that the page itself names after a first try.
    for (const question of await questions.all()) await question.locator('input').first().check();
    await page.getByRole('button', { name: 'Check my answers' }).click();
    const right = await Promise.all(
      (await questions.all()).map(async (question) => {
        const reason = (await question.locator('.learn-reason b').textContent()) ?? '';
        return /The right answer: (.*)$/.exec(reason)?.[1] ?? null;
      }),
    );
    await page.getByRole('button', { name: 'Answer again' }).click();
    for (const [i, question] of (await questions.all()).entries()) {
      const wanted = right[i];
      await (
        wanted === null || wanted === undefined
          ? question.locator('input').first()
          : question.locator('label', { hasText: wanted }).locator('input')
      ).check();
    }
    await page.getByRole('button', { name: 'Check my answers' }).click();
    await page.getByLabel('Name on the certificate').fill('Dr A. Example');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the certificate' }).click(),
    ]);
    const { digest, ...content } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { digest: string };
    const { digestOf } = await import('../../src/core/index.ts');
    expect(digestOf(content)).toBe(digest);
    expect(content).toMatchObject({ name: 'Dr A. Example', lesson: { id: 'cyp2c19-clopidogrel' } });
  });
});
