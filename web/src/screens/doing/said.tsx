import type { Said } from '../../../../src/knowledge/index.ts';
import { useSettings } from '../../app/settings.ts';

/** A sentence of the people pack in the language of the page, else in English and marked as such. */
export function SaidText({ said }: { readonly said: Said }) {
  const language = useSettings((one) => one.language);
  const own = said[language];
  return own === undefined ? (
    <span lang="en" dir="ltr">
      {said.en}
    </span>
  ) : (
    own
  );
}

export function SaidList({ list }: { readonly list: readonly Said[] }) {
  return (
    <ul className="plain">
      {list.map((said) => (
        <li key={said.en}>
          <SaidText said={said} />
        </li>
      ))}
    </ul>
  );
}
