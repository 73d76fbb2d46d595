import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { goTo } from './support/go-to.ts';
import { describePage } from './support/page.ts';

const PHONE = { person: 'after-stent', width: 390 } as const;
/** The same, for tests that change nothing. */
const LOOK = { ...PHONE, kept: true } as const;
const statement = (page: Page): Promise<string> => page.innerText('#statement');

describePage('my plan', (site) => {
  it('counts what it shows, says when, why and what holds until then', async () => {
    const page = await site.open('/me', LOOK);
    await goTo(page, '/me');
    const steps = await page.locator('.steps > li').allInnerTexts();
    expect(await statement(page)).toBe('Three things to do');
    expect(steps).toHaveLength(3);
    for (const step of steps) {
      expect(step).toMatch(/This week\.|At your next visit\.|By /);
      expect(step).toMatch(/until your doctor tells you to change|before you take more of it/);
      expect(step).toMatch(/decides? (?:with you|this)/);
    }
    expect(await page.innerText('.alarm')).toMatch(/^Get help at once\s+Call 911/);
    const open = await page.locator('section', { hasText: 'What we do not know yet' }).last().innerText();
    expect(open).toMatch(/could not read \d+ of 25 genes \(.*HLA-B/);
    expect(open).toContain('We do not take it as fine');
    const counts = await page
      .locator('.words > li')
      .evaluateAll((rows) => rows.map((row) => Number(/\d+$/.exec(row.textContent!)![0])));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(10);
  });

  it('leads to why, by mouse and by keyboard', async () => {
    const page = await site.open('/me', LOOK);
    await goTo(page, '/me');
    await page.click('.steps > li:first-child a:has-text("Why")');
    await page.waitForFunction(() => location.hash.includes('/me/results/medicine~clopidogrel'));
    await page.waitForSelector('.pairs .icons');
    expect(await page.innerText('.phead')).toContain('Keep taking it until your doctor tells you to change.');
    await goTo(page, '/me');
    await page.focus('.steps > li:nth-child(2) a:has-text("Why")');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('/me/results/medicine~ibuprofen'));
  });

  it('a person without a genome gets a plan that says so', async () => {
    const page = await site.open('/me', { person: 'no-genome', width: 390, kept: true });
    await goTo(page, '/me');
    expect(await page.innerText('main')).toContain('Your genes were not read.');
    await goTo(page, '/me/results');
    expect(await statement(page)).toBe('No gene result is in my plan');
    expect(await page.innerText('main .state')).toContain('Your genes were not read.');
  });
});

describePage('my medicines', (site) => {
  it('answers for any medicine: by its brand and by mouse, by keyboard for one that is not taken', async () => {
    const page = await site.open('/me/medicines', LOOK);
    await goTo(page, '/me/medicines');
    expect(await statement(page)).toBe('9 of my 10 medicines are worth a question');
    await page.fill('#find-medicine', 'plav');
    await page.click('.pick:has-text("Plavix")');
    await page.waitForSelector('.found .act');
    const answer = await page.innerText('.found');
    expect(answer).toContain('It holds clopidogrel.');
    expect(answer).toContain('It is on your list. Talk to your doctor before you change anything.');
    expect(answer).not.toMatch(/\bsafe\b/i);

    // One that is not taken, by keyboard; Escape goes back to the field.
    await page.keyboard.press('Escape');
    await page.keyboard.type('codeine');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.found .act');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('found-name');
    const other = await page.innerText('.found');
    expect(other).toContain('Talk to your doctor or pharmacist before you take it.');
    expect(other).toContain('a list can miss things');
    await page.keyboard.press('Escape');
    expect(await page.locator('.found').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find-medicine');
  });

  it('a name that nobody knows is not known, and not fine', async () => {
    const page = await site.open('/me/medicines', LOOK);
    await goTo(page, '/me/medicines');
    await page.fill('#find-medicine', '<img src=x onerror=alert(1)> qzxv');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.found [role=alert]');
    expect(await page.innerText('.found')).toContain('We do not know <img src=x onerror=alert(1)> qzxv.');
    expect(await page.locator('.found img').count()).toBe(0);

    // Each medicine of the list opens to what its word means.
    const rows = page.locator('.opens details');
    expect(await rows.count()).toBe(10);
    await rows.first().locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await rows.first().innerText()).toContain('Keep taking it until your doctor tells you to change.');
  });
});

describePage('my results', (site) => {
  it('those that matter now first; one that was not read has its own state; a page for each', async () => {
    const page = await site.open('/me/results', PHONE);
    await goTo(page, '/me/results');
    const groups = await page.locator('main .sec h2').allInnerTexts();
    expect(groups[0]).toBe('They matter for what I take');
    const now = await page.locator('main .sec').first().locator('li').count();
    expect(await statement(page)).toBe(`${now} of my gene results matter now`);
    await page.click('a:has-text("HLA-B")');
    await page.waitForFunction(() => document.querySelector('#statement')?.textContent === 'This gene was not read');
    expect(await page.innerText('main')).toContain('A gene test can show it.');

    // A page says what it means, does not mean, what to do, for the family, how sure, from where.
    await goTo(page, '/me/results/pgx~CYP2C19');
    const heads = await page.locator('main .sec h2').allInnerTexts();
    for (const head of [
      'What it means',
      'What it does not mean',
      'What to do',
      'How sure is this?',
      'For my family',
      'Where this comes from',
    ])
      expect(heads).toContain(head);
    expect(await page.innerText('main')).not.toMatch(/\*\d/);

    // An address that the plan does not have says so.
    await goTo(page, '/me/results/medicine~nothing');
    expect(await statement(page)).toBe('This result is not in my plan');
  });
});

describePage('my questions', (site) => {
  it('are pre-filled, changed, moved, added and taken off, and stay', async () => {
    const page = await site.open('/me/questions', PHONE);
    await goTo(page, '/me/questions');
    const texts = (): Promise<string[]> => page.locator('.questions .lead').allInnerTexts();
    const first = await texts();
    expect(await statement(page)).toBe(`${first.length} questions for my visit`);
    const press = (question: number, which: 'change' | 'up' | 'down' | 'remove') =>
      page.locator(`.q:nth-child(${question}) button`).nth(['change', 'up', 'down', 'remove'].indexOf(which));
    await press(2, 'up').click();
    expect((await texts()).slice(0, 2)).toEqual([first[1], first[0]]);
    await press(1, 'change').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Can I take something else for my knee?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await texts())[0]).toBe('Can I take something else for my knee?');
    await page.fill('#own-question', 'May I fly?');
    await page.click('button:has-text("Add it")');
    expect((await texts()).at(-1)).toBe('May I fly?');
    await press(2, 'remove').click();
    const now = await texts();
    expect(now).not.toContain(first[0]);
    await goTo(page, '/me');
    await goTo(page, '/me/questions');
    expect(await texts()).toEqual(now);

    // Escape leaves a question as it was.
    const before = await page.innerText('.q:nth-child(1) .lead');
    await page.locator('.q:nth-child(1) button').first().click();
    await page.keyboard.type('something else');
    await page.keyboard.press('Escape');
    expect(await page.innerText('.q:nth-child(1) .lead')).toBe(before);
  });

  it('"my question" of the plan leads to the question about that line', async () => {
    const page = await site.open('/me', PHONE);
    await goTo(page, '/me');
    await page.click('.steps > li:nth-child(3) button');
    await page.waitForSelector('.q.wanted');
    expect(await page.innerText('.q.wanted')).toContain('simvastatin');
  });
});

const SCREENS = [
  '/me',
  '/me/medicines',
  '/me/results',
  '/me/results/medicine~clopidogrel',
  '/me/results/pgx~CYP2C19',
  '/me/choices',
  '/me/choices/clopidogrel-after-stent',
  '/me/questions',
  '/me/more',
];

describePage('every screen of reading', (site) => {
  it.each([
    ['first', SCREENS.slice(0, 5)],
    ['others', SCREENS.slice(5)],
  ])('has no violation of WCAG 2.2 A and AA in either theme, and scrolls nowhere sideways: %s', async (_, paths) => {
    const page = await site.open('/me', PHONE);
    for (const path of paths) {
      await page.setViewportSize({ width: 390, height: 900 });
      await goTo(page, path);
      await site.expectAccessible(page);
      for (const width of [320, 900, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await site.expectNoSidewaysScroll(page);
      }
    }
  });

  it('speaks Arabic, mirrored', async () => {
    const page = await site.open('/me', { ...PHONE, language: 'ar' });
    for (const path of SCREENS) {
      await goTo(page, path);
      if (path.split('/').length < 4) expect(await statement(page), path).toMatch(/[\u0600-\u06ff]/);
      expect(await page.locator('main .sec h2').first().innerText(), path).not.toBe('');
      await site.expectNoSidewaysScroll(page);
    }
    await goTo(page, '/me/results');
    const [ring, label] = await page
      .locator('.word-row')
      .first()
      .evaluate((row) => [...row.children].slice(0, 2).map((one) => one.getBoundingClientRect().left));
    expect(ring!).toBeGreaterThan(label!);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  });
});
