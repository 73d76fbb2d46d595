import { type Catalogue, ENGLISH } from './catalogue.ts';
import { SPANISH } from './spanish.ts';
import { type Words, createWords } from './words.ts';

/** Languages that the program speaks, the first by default. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: ENGLISH, es: SPANISH };

export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** Words of a language, ready to speak. */
export function wordsIn(language: Language): Words {
  return createWords(CATALOGUES[language]);
}

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/**
 * The first wanted language that is spoken here, by its BCP 47 tag or its beginning: `es-419`, `es_MX.UTF-8` → `es`. A list as browsers
 * send it (`fr;q=0.9, es;q=0.8`) is read in the order of its weights. Otherwise English.
 */
export function negotiateLanguage(wanted: readonly string[] | string): Language {
  const tags = typeof wanted === 'string' ? weighed(wanted) : wanted;
  for (const tag of tags) {
    const primary =
      tag
        .trim()
        .toLowerCase()
        .split(/[-_.;@]/)[0] ?? '';
    if (isLanguage(primary)) return primary;
  }
  return LANGUAGES[0];
}

function weighed(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.split(';');
      const weight = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((q) => q !== undefined);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
