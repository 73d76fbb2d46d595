import { useEffect, useMemo, useRef } from 'react';
import type { CareItem } from '../../../../src/plan/index.ts';
import {
  type CareReporter,
  type LineTrace,
  type OptionsTable,
  lineTrace,
  shortBecause,
} from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { useReporter } from '../../app/speaking.ts';
import { Press } from '../../design/button.tsx';
import { Pairs } from '../../design/section.tsx';
import { Decide } from './decide.tsx';
import { TraceStops } from './trace-stops.tsx';
import { useWhyWords } from './why-words.ts';
import './why.css';

/** Id of the drawer: a button that opens it names it in `aria-controls` and says `aria-expanded`. */
export const WHY_ID = 'why';

/** Reasons in the heading; all stand beneath where there are more. */
const REASONS = 3;

interface WhyDrawerProps {
  readonly item: CareItem;
  readonly onClose: () => void;
  /** Offers Accept, Decline and Later, where the line itself has no room for them. */
  readonly decisions?: boolean;
}

/**
 * Why a line says what it says: its reason, what goes with it, and the trace from the advice down to the lines of the input. Takes the
 * focus when it opens; Close and Escape give it back to the button that opened it.
 */
export function WhyDrawer({ item, onClose, decisions = false }: WhyDrawerProps) {
  const say = useWhyWords();
  const reporter = useReporter();
  const trace = useMemo(() => lineTrace(reporter, item), [reporter, item]);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useReturningFocus(item.id, onClose);
  useEffect(() => heading.current?.focus({ preventScroll: !isFarFromView(heading.current) }), [item.id]);
  const { said } = trace;
  const first = shortBecause(reporter, item, said, REASONS);
  return (
    <aside className="drawer why-d" id={WHY_ID} aria-labelledby="why-h">
      <div className="dh">
        <p className="label">{reporter.words.say('care.page.why.of', { title: said.title })}</p>
        <Press onClick={close}>{say('close')}</Press>
      </div>
      <h2 className="title" id="why-h" tabIndex={-1} ref={heading}>
        {first === '' ? said.what : first}
      </h2>
      <Facts
        reporter={reporter}
        item={item}
        trace={trace}
        because={ended(said.because) === first ? '' : said.because}
      />
      {decisions ? <Decide item={item} title={said.title} /> : null}
      <TraceStops trace={trace} words={reporter.words} />
      <div className="h changes">
        <h3>{reporter.words.say('report.would-change')}</h3>
      </div>
      {trace.changes.length === 0 ? (
        <p className="small why">{say('changes.none')}</p>
      ) : (
        <ul className="rows small">
          {trace.changes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </aside>
  );
}

function ended(text: string): string {
  return text.replace(/\.?$/, '.');
}

function Facts({
  reporter,
  item,
  trace: { said, options },
  because,
}: {
  readonly reporter: CareReporter;
  readonly item: CareItem;
  readonly trace: LineTrace;
  readonly because: string;
}) {
  const say = useWhyWords();
  const { words } = reporter;
  const watched = useMemo(() => {
    const asked = [...item.actions, ...item.sides.filter((side) => side.won).flatMap((side) => side.actions)];
    const named = asked.flatMap((action) =>
      action.code === 'monitor'
        ? action.what.map((one) => words.term(one))
        : action.code === 'measure-level'
          ? [say('watch.level')]
          : [],
    );
    return words.list([...new Set(named)]);
  }, [item, words, say]);
  return (
    <Pairs
      rows={[
        [words.say('care.page.col.do'), said.what],
        [words.say('care.page.col.because'), because],
        [words.say('care.page.until'), said.until],
        [words.say('care.page.how-sure'), `${said.grade}; ${said.certainty}`],
        [
          say('instead'),
          options === null ? null : <Options key="o" reporter={reporter} options={options} drug={item.drug} />,
        ],
        [words.say('care.page.taper'), said.taper],
        [words.say('care.page.cost'), said.cost],
        [say('watch'), watched],
        [words.say('care.page.decides'), said.decides],
        [words.say('care.page.review'), said.review],
        [words.say('care.page.wish'), said.wishes],
        [words.say('care.page.used'), said.used.join('; ')],
      ]}
    />
  );
}

/** Options that are named in the drawer; the check of a medicine has all, with their reasons. */
const NAMED = 3;

/** The first options in their order, and what was left out with its reason. */
function Options({
  reporter,
  options,
  drug,
}: {
  readonly reporter: CareReporter;
  readonly options: OptionsTable;
  readonly drug: string | null;
}) {
  const say = useWhyWords();
  const tables = [options, ...options.byIndication].filter(
    (table) => table.rows.length + table.excluded.length > 0 || table === options,
  );
  const some = tables.some((table) => table.rows.length + table.excluded.length > 0);
  if (!some) return say('none-listed');
  return (
    <>
      {tables.map((table) => {
        const more = table.rows.length - NAMED;
        return table.rows.length + table.excluded.length === 0 ? null : (
          <div key={table.heading ?? ''} className="opt">
            {table.heading === null ? null : <p className="label">{table.heading}</p>}
            <p>
              {table.rows
                .slice(0, NAMED)
                .map((row) => row.cells[table.name])
                .join(', ')}
              {more > 0 ? (
                <span className="label">, {reporter.words.say('care.page.options.more', { n: more })}</span>
              ) : null}
            </p>
            {table.excluded.length === 0 ? null : (
              <p className="label">
                {reporter.words.say('care.page.left-out')}: {table.excluded.join('; ')}
              </p>
            )}
          </div>
        );
      })}
      {drug === null ? null : <GoTo to={`/check/${drug}`}>{say('options.all')}</GoTo>}
    </>
  );
}

/** Closes and puts the focus back on the button that opened the drawer; also by Escape, wherever the focus is. */
function useReturningFocus(id: string, onClose: () => void): () => void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.querySelector(`[aria-controls="${WHY_ID}"][aria-expanded="true"]`) ?? opener.current;
  }, [id]);
  const close = useRef(() => {});
  close.current = () => {
    const back = document.querySelector(`[aria-controls="${WHY_ID}"][aria-expanded="true"]`) ?? opener.current;
    onClose();
    if (back instanceof HTMLElement) back.focus();
  };
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close.current();
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, []);
  return () => close.current();
}

/** A drawer in view is not scrolled to: the page stays where it is. */
function isFarFromView(element: HTMLElement): boolean {
  const { top } = element.getBoundingClientRect();
  return top < 0 || top > innerHeight - 80;
}
