import { use } from 'react';
import type { ErrorCode, NoticeCode } from '../../../src/core/index.ts';
import { type CodeParams, type CodeSaid, type CodeWords, loadCodeWords, sayCode } from '../../../src/explain/index.ts';
import type { PageLanguage } from './settings.ts';
import { useSpoken } from './words.ts';

const loaded = new Map<PageLanguage, Promise<CodeWords>>();

/** Errors and notices as the page's language says them, else in English; `lang` is the language that it came out in. */
export function useSaidCodes(): (
  code: ErrorCode | NoticeCode,
  params?: CodeParams,
) => CodeSaid & { readonly lang: string } {
  const language = useSpoken();
  // An error is told even where its words cannot be loaded.
  const loading = loaded.get(language) ?? loadCodeWords(language).catch((): CodeWords => ({}));
  loaded.set(language, loading);
  const words = use(loading);
  return (code, params) => ({ ...sayCode(words, code, params), lang: words[code] === undefined ? 'en' : language });
}
