import type { Said } from '../../../src/knowledge/index.ts';
import { type PageLanguage, useSettings } from './settings.ts';

/** A text of the people pack in the language of the page; where it has none, in English. */
export function useSaid(): (said: Said) => string {
  const language: PageLanguage = useSettings((one) => one.language);
  return (said) => said[language] ?? said.en;
}
