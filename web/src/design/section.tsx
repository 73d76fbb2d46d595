import { type ReactNode, useId } from 'react';

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

/** The screen's first sentence: its result. It takes the focus when the screen opens. */
export function Statement({ children, basis }: { readonly children: ReactNode; readonly basis?: ReactNode }) {
  return (
    <header className="head">
      <h1 className="statement" id="statement" tabIndex={-1}>
        {children}
      </h1>
      {basis === undefined ? null : <p className="label">{basis}</p>}
    </header>
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
