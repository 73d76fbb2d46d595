import { useSaidCodes } from '../app/code-words.ts';
import type { Coded } from '../worker/methods/interview.ts';

/** What an error or a notice says, and what to do or what it means, in the page's language where it has the words. */
export function SaidCode({ code, params }: Coded) {
  const { what, then, lang } = useSaidCodes()(code, params);
  return (
    <span lang={lang} {...(lang === 'en' ? { dir: 'ltr' } : {})}>
      {what} {then}
    </span>
  );
}
