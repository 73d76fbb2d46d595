import type { Said } from '../../../../src/knowledge/index.ts';
import { type PageLanguage, useSettings } from '../../app/settings.ts';

/** A sentence of the people pack in a language; English where it has no other. */
export function saidIn(language: PageLanguage, said: Said): string {
  return said[language] ?? said.en;
}

/** The same on the page; where it falls back, that is said to readers of the screen. */
export function SaidText({ said }: { readonly said: Said }) {
  const language = useSettings((one) => one.language);
  if (said[language] !== undefined) return <>{said[language]}</>;
  return (
    <bdi lang="en" dir="ltr">
      {said.en}
    </bdi>
  );
}
