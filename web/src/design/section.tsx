import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';

/** A 2 px rule, a head, content. `aside` stands at the end of the head: a count, a legend, a link. */
export function Section({
  title,
  aside,
  className,
  level = 2,
  children,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}) {
  const id = useId();
  const Head = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`sec ${className ?? ''}`} aria-labelledby={id}>
      <div className="h">
        <Head id={id}>{title}</Head>
        {aside === undefined ? null : <span className="label">{aside}</span>}
      </div>
      {children}
    </section>
  );
}

/** The screen's first sentence: its result. It takes the focus when the screen opens, and names the window. */
export function Statement({ children, basis }: { readonly children: ReactNode; readonly basis?: ReactNode }) {
  return (
    <header className="head">
      <FirstSentence>{children}</FirstSentence>
      {basis === undefined ? null : <p className="label">{basis}</p>}
    </header>
  );
}

/** The heading alone, for screens that set it in their own way. */
export function FirstSentence({
  children,
  className = 'statement',
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(false);
  // Readers of the screen hear the result first; scrolling is the router's. A screen that waits for more of its words is hidden for a
  // moment and loses the focus: a layout effect runs again when it is shown.
  useLayoutEffect(() => {
    const active = document.activeElement;
    // Nobody is taken out of what they are typing.
    if (active?.closest('main') !== null && active?.matches('input, textarea, select') === true) return;
    if (seen.current && active !== document.body) return;
    seen.current = true;
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const text = heading.current?.textContent ?? '';
    document.title = text === '' ? 'Propria' : `${text} · Propria`;
  });
  return (
    <h1 className={className} id="statement" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}

/** Terms and values in two columns; rows without a value are left out. */
export function Pairs({ rows }: { readonly rows: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="kv">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
