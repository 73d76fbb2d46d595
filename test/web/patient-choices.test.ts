import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { iconCount } from '../../src/charts/index.ts';
import { type AidItem, type DecisionAidBody, type Fact, aidItemsFor, factsOf } from '../../src/knowledge/index.ts';
import { loadPack } from '../../src/platform/node/index.ts';
import { goTo } from './support/go-to.ts';
import { describePage } from './support/page.ts';

const PHONE = { person: 'after-stent', width: 390 } as const;
const AID = 'clopidogrel-after-stent';

let aids: readonly Fact<DecisionAidBody>[] = [];
beforeAll(async () => {
  aids = [...factsOf(await loadPack('people'), 'decision-aid').values()];
});

/** What has to stand on the screen for each item of the minimum standards. */
const SHOWN: Readonly<Record<AidItem, (aid: DecisionAidBody) => readonly string[]>> = {
  q1: (aid) => [aid.condition.en],
  q2: (aid) => [aid.decision.en],
  q3: (aid) => [...aid.options.map(({ title }) => title.en), 'As it is now'],
  q4: (aid) => ['Good sides', ...aid.options.flatMap(({ good }) => good.map(({ en }) => en))],
  q5: (aid) => ['Bad sides', ...aid.options.flatMap(({ bad }) => bad.map(({ en }) => en))],
  q6: (aid) => aid.options.flatMap(({ living }) => [living.body.en, living.mind.en, living.daily.en]),
  // Size and format are looked at in the page, below.
  c1: () => [],
  c2: (aid) => aid.evidence.map(({ citation }) => citation),
  c3: (aid) => [`Written on ${Number(aid.written.slice(8))} `, aid.written.slice(0, 4)],
  c4: (aid) => [aid.updatePolicy.en],
  c5: (aid) => [aid.howSure.en],
  c6: (aid) => [aid.paidBy.en],
  t1: (aid) => [aid.test!.measures.en],
  t2: (aid) => [aid.test!.afterPositive.en],
  t3: (aid) => [aid.test!.afterNegative.en],
  t4: (aid) => [aid.test!.neverHarmed.en],
};

const plain = (text: string): string => text.replace(/\s+/g, ' ');
const optionTitles = (page: Page): Promise<string[]> => page.locator('.option h3').allInnerTexts();

describePage('my choices', (site) => {
  it('every aid shows every item of the minimum standards', async () => {
    expect(aids.length).toBeGreaterThan(4);
    const page = await site.open('/me/choices', PHONE);
    await goTo(page, '/me/choices');
    const listed = await page
      .locator('.places a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const { id, body } of aids) {
      expect(
        listed.some((href) => href!.endsWith(`/me/choices/${id}`)),
        id,
      ).toBe(true);
      await goTo(page, `/me/choices/${id}`);
      const text = plain(await page.innerText('main'));
      for (const item of aidItemsFor(body))
        for (const part of SHOWN[item](body)) expect(text, `${id} ${item}`).toContain(plain(part));
      // c1: the same parts in the same type for each option.
      const formats = await page.locator('.option').evaluateAll((options) =>
        options.map((option) =>
          [...option.querySelectorAll('h3, h4, li')]
            .filter((one) => one.closest('.for-me') === null)
            .map((one) => `${one.tagName} ${getComputedStyle(one).fontSize} ${getComputedStyle(one).color}`)
            .join(),
        ),
      );
      expect(new Set(formats).size, `${id} c1`).toBe(1);
      const figures = await page
        .locator('.pairs')
        .evaluateAll((pairs) =>
          pairs.map((pair) =>
            [...pair.querySelectorAll('.icons')].map((icon) => Math.round(icon.getBoundingClientRect().width)),
          ),
        );
      for (const widths of figures)
        expect(new Set(widths).size, `${id}: pictures of equal size`).toBeLessThanOrEqual(1);
    }
  });

  it('pictures, words and table tell the same numbers of the same 100', async () => {
    const { body } = aids.find(({ id }) => id === AID)!;
    const page = await site.open('/me/choices', PHONE);
    await goTo(page, `/me/choices/${AID}`);
    const [outcome] = body.outcomes;
    const section = page.locator('section', { has: page.locator('.pairs') }).first();
    await section.locator('details summary').click();
    for (const [at, option] of body.options.entries()) {
      const told = option.outcomes.find((one) => one.outcome === outcome!.id)!;
      const figure = section.locator('figure').nth(at);
      const cells = await section.locator('tbody tr').nth(at).locator('td').allInnerTexts();
      if (told.of100 === null) {
        expect(await figure.locator('.icons').count()).toBe(0);
        expect(cells).toEqual(['not known', 'not known']);
        continue;
      }
      const { will, may } = iconCount(told.of100);
      const heads = await figure
        .locator('.i-will')
        .evaluate((path) => path.getAttribute('d')!.split('a2.6').length >> 1);
      expect(heads).toBe(will);
      expect(may).toBe(0);
      expect(await figure.innerText()).toMatch(new RegExp(`about\\s+${will}\\..*about\\s+${100 - will}\\.`, 's'));
      expect(cells).toEqual([String(will), String(100 - will)]);
    }
    expect(plain(await section.locator('h2').innerText())).toMatch(/in one year, out of 100 people$/);
  });

  it('values change the order, hide nothing, and are kept; a wish to lean goes to the questions', async () => {
    const page = await site.open('/me/choices', PHONE);
    await goTo(page, `/me/choices/${AID}`);
    const before = await optionTitles(page);
    const strong = page.locator('.value', { hasText: 'lower the chance of a heart attack' }).locator('input').nth(4);
    await strong.click();
    await page.waitForFunction((first) => document.querySelector('.option h3')!.textContent !== first, before[0]);
    const after = await optionTitles(page);
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
    expect(await page.innerText('.order')).toContain('Speaks for it: How much does it matter');
    // By keyboard: the arrow goes to the next step of the same question.
    await page.focus('.value:nth-of-type(2) input:first-of-type');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.value').nth(1).locator('input').nth(1).isChecked()).toBe(true);
    await page.click('label:has-text("Change to ticagrelor")');
    await page.click('button:has-text("Put it on my questions")');
    await page.waitForSelector('.q.wanted');
    expect(await page.innerText('.q.wanted')).toContain('I lean to this: Change to ticagrelor. What do you think?');
    await goTo(page, `/me/choices/${AID}`);
    expect(await optionTitles(page)).toEqual(after);
    expect(await strong.isChecked()).toBe(true);
    await goTo(page, '/me/choices');
    expect(await page.innerText('main')).toContain('I lean to: Change to ticagrelor');
  });

  it("says what the person's own plan has against an option, and that an aid is written for others", async () => {
    const page = await site.open('/me/choices', PHONE);
    await goTo(page, `/me/choices/${AID}`);
    const ticagrelor = page.locator('.option', { hasText: 'Change to ticagrelor' });
    await ticagrelor.locator('.mark use').first().waitFor({ state: 'attached' });
    await page.waitForFunction(
      () => ![...document.querySelectorAll('.for-me')].some((one) => one.textContent!.startsWith('Looking')),
    );
    // An oral anticoagulant is taken beside: the plan names neither as a replacement.
    expect(await ticagrelor.locator('.for-me').innerText()).toMatch(
      /speak against ticagrelor|more care with ticagrelor/,
    );
    expect(await page.locator('.notread').count()).toBe(0);
    await goTo(page, '/me/choices/antidepressant-choice');
    expect(await page.innerText('.notread')).toContain('This page is written for people with a result or an illness');
    await goTo(page, '/me/choices/nothing');
    expect(await page.innerText('main')).toContain('This choice is not here.');
  });
});
