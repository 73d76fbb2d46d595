import type { ReactNode } from 'react';
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
  readonly notices: readonly NoticeWords[];
  /** Only the first ones are open. */
  readonly isFolded?: boolean;
}

const OPEN = 2;

/** What to know, each with its code for whoever asks. */
export function Notices({ title, notices, isFolded = false }: NoticesProps) {
  const say = useDosingWords();
  if (notices.length === 0) return null;
  const open = isFolded ? notices.slice(0, OPEN) : notices;
  const rest = notices.slice(open.length);
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
      {lines(open)}
      {rest.length === 0 ? null : (
        <details>
          <summary>{say('more-notes', { n: rest.length })}</summary>
          {lines(rest)}
        </details>
      )}
    </Section>
  );
}
