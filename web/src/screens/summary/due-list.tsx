import { memo, useMemo } from 'react';
import { mattersOf } from '../../../../src/report/index.ts';
import { useReporter } from '../../app/speaking.ts';
import { WordMark } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import type { WhyOpen } from '../why/use-why.ts';
import { type DueRow, dueRows } from './due-rows.ts';
import { type AtcOf, leadFirst } from './order-by-view.ts';
import type { Specialty } from './specialties.ts';
import { useSummaryWords } from './summary-words.ts';
import { WhyButton, WhyUnder } from './why-places.tsx';

/** What is due, by its day; then what is not known yet; then what matters to the person. */
export const DueList = memo(function DueList({
  view,
  atcOf,
  why,
}: {
  readonly view: Specialty | null;
  readonly atcOf: AtcOf;
  readonly why: WhyOpen;
}) {
  const say = useSummaryWords();
  const reporter = useReporter();
  const { words, plan } = reporter;
  const rows = useMemo(
    () =>
      dueRows(reporter, {
        lookAgain: (medicines) => say('look-again', { medicines }),
        wornOff: (medicine) => say('worn-off', { medicine }),
      }),
    [reporter, say],
  );
  const { first, rest } = useMemo(
    () => leadFirst(rows, ({ item }) => item, plan, view, atcOf),
    [rows, plan, view, atcOf],
  );
  const more = [...first.slice(shown(first)), ...rest.slice(shown(rest))];
  const matters = mattersOf(reporter);
  return (
    <Section title={words.say('care.page.watch')} aside={say('months.12')} className="watch">
      {rows.length === 0 ? <p className="why">{words.say('care.page.watch.none')}</p> : null}
      {first.length === 0 ? null : <Rows rows={first.slice(0, shown(first))} why={why} />}
      {rest.length === 0 ? null : (
        <>
          {first.length === 0 ? null : <h3 className="label rest-h">{say('rest.due', { n: rest.length })}</h3>}
          <Rows rows={rest.slice(0, shown(rest))} why={why} />
        </>
      )}
      {more.length === 0 ? null : (
        <details className="more-tests">
          <summary>{say('tests.more', { n: more.length })}</summary>
          <Rows rows={more} why={why} />
        </details>
      )}
      <h3 className="h3">{words.say('care.page.wishes')}</h3>
      {matters.length === 0 ? (
        <p className="small why">{words.say('care.page.wishes.open')}</p>
      ) : (
        <ol className="plain small">
          {matters.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
    </Section>
  );
});

/** Tests that are shown at once; they come by their chance, so that those with the smaller one stand behind a press. */
const TESTS = 3;

/** How many rows of a list are shown at once: all but the tests beyond the first. */
function shown(rows: readonly DueRow[]): number {
  const tests = rows.filter(({ key }) => key.startsWith('test/')).length;
  return rows.length - Math.max(0, tests - TESTS);
}

function Rows({ rows, why }: { readonly rows: readonly DueRow[]; readonly why: WhyOpen }) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <Row key={row.key} row={row} why={why} />
      ))}
    </ul>
  );
}

function Row({
  row: { key, on, what, why: because, item, open },
  why,
}: {
  readonly row: DueRow;
  readonly why: WhyOpen;
}) {
  const say = useSummaryWords();
  const { words } = useReporter();
  const place = `due ${key}`;
  return (
    <li className={`when${why.key === place ? ' on' : ''}`}>
      {on === null ? (
        <span>
          {open ? <WordMark word="not-enough-data" /> : null}
          <span className="vh">{say('due.open')}</span>
        </span>
      ) : (
        <time dateTime={on}>{words.date(on)}</time>
      )}
      <p>{what}</p>
      <p className="small">{because}</p>
      {item === null ? null : (
        <>
          <WhyButton why={why} place={place} title={what} />
          <div className="under">
            <WhyUnder why={why} place={place} item={item} decisions />
          </div>
        </>
      )}
    </li>
  );
}
