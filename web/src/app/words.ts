import { createContext, use } from 'react';
import { type MessageParams, type Words, formatMessage, isolateLatin, loadWords } from '../../../src/explain/index.ts';
import { type PageLanguage, useSettings } from './settings.ts';

/** Messages of one screen in one language; ICU like those of the plan (`{n, plural, one {…} other {…}}`). */
export type ScreenWords<Key extends string> = Readonly<Record<Key, string>>;
export type Say<Key extends string> = (key: Key, params?: MessageParams) => string;

type Loaders<Key extends string> = {
  readonly en: () => Promise<{ readonly default: ScreenWords<Key> }>;
} & { readonly [L in Exclude<PageLanguage, 'en'>]?: () => Promise<{ readonly default: ScreenWords<Key> }> };

/** The language of a part of the page, where it is not that of the settings. */
export const SpokenHere = createContext<PageLanguage | null>(null);

/** The language that a part of the page speaks. */
export function useSpoken(): PageLanguage {
  const chosen = useSettings((one) => one.language);
  return use(SpokenHere) ?? chosen;
}

/**
 * Words of a screen, a file for each language, loaded with the screen. A language without a file speaks English there.
 * @returns a hook; it suspends until the words are there.
 */
export function defineWords<Key extends string>(loaders: Loaders<Key>): () => Say<Key> {
  const loaded = new Map<PageLanguage, Promise<Say<Key>>>();
  const load = (language: PageLanguage): Promise<Say<Key>> => {
    const known = loaded.get(language);
    if (known !== undefined) return known;
    const loading = (loaders[language] ?? loaders.en)().then(({ default: messages }): Say<Key> => {
      const rule = new Intl.PluralRules(loaders[language] === undefined ? 'en' : language);
      const numbers = new Intl.NumberFormat(language === 'ar' ? 'en' : language);
      // Names, codes and doses in Latin letters keep their own order in a text that runs from right to left.
      const embed = language === 'ar' && loaders.ar !== undefined ? isolateLatin : (text: string): string => text;
      return (key, params = {}) =>
        embed(
          formatMessage(
            messages[key],
            params,
            (n) => rule.select(n),
            (n) => numbers.format(n),
          ),
        );
    });
    loaded.set(language, loading);
    return loading;
  };
  return () => use(load(useSpoken()));
}

const spoken = new Map<PageLanguage, Promise<Words>>();

/** The words of the plan itself (clinical terms, medicines, dates). Suspends until they are there. */
export function useWords(): Words {
  return useWordsIn(useSpoken());
}

/** The same in a language that a text is written in, whatever the page speaks. */
export function useWordsIn(language: PageLanguage): Words {
  const loading = spoken.get(language) ?? loadWords(language);
  spoken.set(language, loading);
  return use(loading);
}
