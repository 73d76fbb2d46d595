import type { Page } from 'playwright-core';
import { type Language, checkPatientText, wordsIn } from '../../../src/explain/index.ts';
import type { Knowledge } from '../../../src/knowledge/index.ts';

export { goTo } from './go-to.ts';

/**
 * What a patient reads on a screen, section by section as running text: everything but the page's own bars, and what stands there
 * in the words of experts (class `quote`).
 */
export function readAloud(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, summary, legend, label, figcaption, td, th, button, .each';
    const parts = [
      ...document.querySelectorAll('main header, main section, main form, main li > details, main figure'),
    ];
    const ownText = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      for (const inside of copy.querySelectorAll(`${BLOCKS}, svg, input, textarea, .vh`)) inside.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    return parts
      .map((part) =>
        [part, ...part.querySelectorAll(BLOCKS)]
          .filter(
            (block) =>
              block.closest('.quote, .vh, svg') === null && parts.findLast((one) => one.contains(block)) === part,
          )
          .map(ownText)
          .filter((text) => text !== '')
          .map((text) => (/[.?:!…)]$/.test(text) ? text : `${text}.`))
          .join(' '),
      )
      .filter((text) => text !== '');
  });
}

/** Names that no wording of ours can make shorter: medicines, bodies that give advice, genes, the person. */
export function namesFor(knowledge: Knowledge, language: Language, own: readonly string[] = []): readonly string[] {
  const words = wordsIn(language);
  const medicines = [...knowledge.drugs.values()].flatMap((drug) => [drug.name, words.medicine(drug.id, drug.name)]);
  const all = [
    ...own,
    ...medicines.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]),
    ...[...knowledge.sources.values()].map((source) => source.body),
    ...knowledge.genes.keys(),
  ];
  return [...new Set(all)];
}

/** Every rule for patient texts that a screen breaks. */
export async function problemsOnScreen(
  page: Page,
  language: Language,
  names: readonly string[],
): Promise<readonly string[]> {
  const texts = await readAloud(page);
  return texts.flatMap((text) => [
    ...checkPatientText(text, language, names).map(({ rule, detail, sentence }) => `${rule} (${detail}): ${sentence}`),
    ...(/undefined|NaN|\{\w+\}|\[object/.test(text) ? [`broken: ${text}`] : []),
  ]);
}
