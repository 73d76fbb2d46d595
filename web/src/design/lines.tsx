import type { ReactNode } from 'react';
import { Pairs, Section } from './section.tsx';

/** Lines of one text, each below the other. */
export function Each({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="each">
      {line}
    </span>
  ));
}

export function Plain({ lines }: { readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <ul className="plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** A section of plain lines; nothing where there are none. */
export function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <Section title={heading}>
      <Plain lines={lines} />
    </Section>
  );
}

/** Words and what they mean; nothing where there are none. */
export function Terms({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly { readonly word: string; readonly means: string }[];
}) {
  return lines.length === 0 ? null : (
    <Section title={heading}>
      <Pairs rows={lines.map(({ word, means }): [string, ReactNode] => [word, means])} />
    </Section>
  );
}

/** Things to do first, each with why and whom to ask. */
export function Steps({
  things,
}: {
  readonly things: readonly {
    readonly id?: string;
    readonly heading: string;
    readonly why: readonly string[];
    readonly decides: string;
  }[];
}) {
  return things.length === 0 ? null : (
    <ol className="steps">
      {things.map(({ heading, id = heading, why, decides }) => (
        <li key={id}>
          <div>
            <h2 className="lead">{heading}</h2>
            <p>{why.join(' ')}</p>
            <p className="note">{decides}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
