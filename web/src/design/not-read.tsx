import { WordMark } from './mark.tsx';

/** What could not be used or looked at, for which the first sentence may not stand. Words that are read with it say what would settle it. */
export function NotRead({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className="notread">
      <WordMark word="not-enough-data" />
      <span>{line}</span>
    </p>
  ));
}
