import { beforeAll, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/index.ts';
import { loadKnowledge } from '../../src/platform/node/index.ts';
import { goTo } from './support/go-to.ts';
import { describePage } from './support/page.ts';
import { namesFor, problemsOnScreen, readAloud } from './support/patient-text.ts';

const SCREENS = [
  '/me',
  '/me/medicines',
  '/me/results',
  '/me/results/medicine~clopidogrel',
  '/me/results/pgx~CYP2C19',
  '/me/results/pgx~HLA-B',
  '/me/choices',
  '/me/choices/clopidogrel-after-stent',
  '/me/choices/genetic-test',
  '/me/questions',
  '/me/more',
];

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge();
});

describePage('patient texts on the screens of reading', (site) => {
  it.each(['en', 'es'] as const)('keep the rules: %s', async (language) => {
    const names = namesFor(knowledge, language, ['Wei Chen']);
    const page = await site.open('/me', { person: 'after-stent', language, width: 390 });
    const broken: string[] = [];
    for (const path of SCREENS) {
      await goTo(page, path);
      expect((await readAloud(page)).length, path).toBeGreaterThan(1);
      broken.push(...(await problemsOnScreen(page, language, names)).map((problem) => `${path} ${problem}`));
    }
    expect(broken).toEqual([]);
  });

  it('are read where they stand: a sentence that breaks a rule is found in a list, a heading and a figure', async () => {
    const page = await site.open('/me/choices/clopidogrel-after-stent', { person: 'after-stent', width: 390 });
    await goTo(page, '/me/choices/clopidogrel-after-stent');
    for (const place of ['main .plain li', 'main h2', 'main figure p', 'main legend', 'main .for-me span']) {
      await page.evaluate((selector) => {
        document.querySelector(selector)!.append(' You will always be safe.');
      }, place);
      expect(
        (await problemsOnScreen(page, 'en', [])).filter((one) => one.startsWith('no-certainty')),
        place,
      ).not.toEqual([]);
      await page.evaluate((selector) => {
        document.querySelector(selector)!.lastChild!.remove();
      }, place);
    }
  });
});
