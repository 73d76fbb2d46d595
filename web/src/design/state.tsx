import type { ReactNode } from 'react';
import { PropriaError, printPlace } from '../../../src/core/index.ts';
import { useSaidCodes } from '../app/code-words.ts';
import { useFrameWords } from '../app/frame-words.ts';
import { FirstSentence, Pairs } from './section.tsx';

/** Nothing here yet: says what is so, shows the coming structure, offers the first act. */
export function Empty({
  title,
  why,
  whole = false,
  children,
}: {
  readonly title: string;
  readonly why: string;
  /** The screen has nothing else: its first sentence is this one. */
  readonly whole?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className="state">
      {whole ? <FirstSentence>{title}</FirstSentence> : <p className="title">{title}</p>}
      <p className="why nr">{why}</p>
      <ul className="ghost" aria-hidden="true">
        {[38, 28, 33].map((width) => (
          <li key={width}>
            <i style={{ inlineSize: '1rem', blockSize: '1rem', borderRadius: '50%' }} />
            <i style={{ inlineSize: `${width}%` }} />
            <i style={{ inlineSize: '18%', marginInlineStart: 'auto' }} />
          </li>
        ))}
      </ul>
      {children === undefined ? null : <p className="row">{children}</p>}
    </div>
  );
}

export interface Stage {
  readonly name: string;
  readonly detail?: string;
  readonly state: 'done' | 'doing' | 'todo';
}

/** Work that takes time: its steps, and where it stands. */
export function Stages({ stages }: { readonly stages: readonly Stage[] }) {
  return (
    <ol className="stages">
      {stages.map(({ name, detail, state }) => (
        <li key={name} className={state} aria-current={state === 'doing' ? 'step' : undefined}>
          <b>{name}</b>
          {detail === undefined ? null : <span className="why"> {detail}</span>}
        </li>
      ))}
    </ol>
  );
}

/** What went wrong, where, what to do, what is untouched. `safe` says what still stands. */
export function Failure({
  error,
  safe,
  children,
}: {
  readonly error: unknown;
  readonly safe?: string;
  readonly children?: ReactNode;
}) {
  const say = useFrameWords();
  const coded = error instanceof PropriaError ? error : null;
  const saidCode = useSaidCodes();
  const said = coded === null ? null : saidCode(coded.code, coded.params);
  const message = said?.what ?? (error instanceof Error ? error.message : String(error));
  return (
    <div className="state">
      <div role="alert" className="err">
        <p className="title" lang={said?.lang}>
          {message}
        </p>
        <Pairs
          rows={[
            [say('error.code'), <code key="code">{coded?.code ?? 'UNEXPECTED'}</code>],
            [say('error.where'), coded === null ? null : printPlace(coded.place)],
            [
              say('error.do'),
              said === null ? (
                say('error.unexpected')
              ) : (
                <span key="do" lang={said.lang}>
                  {said.then}
                </span>
              ),
            ],
            [say('error.safe'), safe ?? say('error.nothing-lost')],
          ]}
        />
      </div>
      {children === undefined ? null : <p className="row">{children}</p>}
    </div>
  );
}
