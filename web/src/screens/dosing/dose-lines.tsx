import type { ReactNode } from 'react';
import type { Notice } from '../../../../src/core/index.ts';
import type { NoticeWords } from '../../../../src/explain/index.ts';
import { Section } from '../../design/section.tsx';
import { useDosingWords } from './use-dosing-words.ts';

interface SaidProps {
  readonly title: string;
  readonly lines: readonly ReactNode[];
  /** What is said where there is no line; left out: the part is not shown. */
  readonly none?: string | null;
  readonly className?: string;
}

/** A part of lines. */
export function Said({ title, lines, none = null, className }: SaidProps) {
  if (lines.length === 0 && none === null) return null;
  return (
    <Section title={title} {...(className === undefined ? {} : { className })}>
      {lines.length === 0 ? (
        <p className="why">{none}</p>
      ) : (
        <ul className="rows ds-said">
          {lines.map((line, i) => (
            <li key={i}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface NoticesProps {
  readonly title: string;
  readonly notices: readonly Notice[];
  /** The same in words, in the same order. */
  readonly said: readonly NoticeWords[];
  /** Those that only inform are folded. */
  readonly isFolded?: boolean;
}

const ORDER: readonly Notice['severity'][] = ['serious', 'caution', 'info'];

/** What to know, each with its code for whoever asks. */
export function Notices({ title, notices, said, isFolded = false }: NoticesProps) {
  const say = useDosingWords();
  if (notices.length === 0) return null;
  const sorted = notices
    .map(({ severity }, i) => ({ severity, words: said[i]! }))
    .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const isOpen = ({ severity }: { readonly severity: Notice['severity'] }): boolean =>
    !isFolded || severity === 'serious';
  const open = sorted.filter(isOpen).map(({ words }) => words);
  const rest = sorted.filter((one) => !isOpen(one)).map(({ words }) => words);
  const lines = (some: readonly NoticeWords[]) => (
    <ul className="rows ds-said">
      {some.map(({ code, what, meaning }, i) => (
        <li key={`${code} ${i}`}>
          <p>{what}</p>
          <p className="small why">
            {meaning} <code>{code}</code>
          </p>
        </li>
      ))}
    </ul>
  );
  return (
    <Section title={title} className="ds-notices">
      {open.length === 0 ? null : lines(open)}
      {rest.length === 0 ? null : (
        <details>
          <summary>{say('more-notes', { n: rest.length })}</summary>
          {lines(rest)}
        </details>
      )}
    </Section>
  );
}
