import type { ReactNode } from 'react';
import { type MarkShape, mark as drawMark, markShape, markSymbols } from '../../../src/charts/index.ts';
import type { ActionWord } from '../../../src/core/index.ts';

export type Direction = 'up' | 'down' | 'either' | null;

/** The symbols that every {@link Mark} refers to; once a page. */
export function MarkSymbols() {
  return <Svg className="symbols" drawn={markSymbols()} />;
}

/** A drawing of `src/charts`: our own markup, its texts escaped there. */
export function Svg({ drawn, className }: { readonly drawn: string; readonly className?: string }) {
  return <span className={className ?? 'svg'} dangerouslySetInnerHTML={{ __html: drawn }} />;
}

/** One of the five marks. Never alone: a word stands beside it, or hidden words where a cell holds too few. */
export function Mark({ shape }: { readonly shape: MarkShape }) {
  return <Svg className="mk" drawn={drawMark(shape)} />;
}

export function WordMark({ word, direction = null }: { readonly word: ActionWord; readonly direction?: Direction }) {
  return <Mark shape={markShape(word, direction)} />;
}

/** Mark and word together. */
export function Act({
  word,
  direction = null,
  children,
}: {
  readonly word: ActionWord;
  readonly direction?: Direction;
  readonly children: ReactNode;
}) {
  return (
    <span className="act">
      <WordMark word={word} direction={direction} />
      {children}
    </span>
  );
}
