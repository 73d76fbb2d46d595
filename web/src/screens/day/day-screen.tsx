import './day.css';
import { Fragment, useMemo } from 'react';
import { GoTo } from '../../app/go-to.tsx';
import { useReporter } from '../../app/speaking.ts';
import { Button } from '../../design/button.tsx';
import { capital } from '../../design/capital.ts';
import { Mark } from '../../design/mark.tsx';
import { Section, Statement } from '../../design/section.tsx';
import { Empty } from '../../design/state.tsx';
import { type DayModel, type DayRow, dayModel } from './day-rows.ts';
import { DaySheet } from './day-sheet.tsx';
import { useDayWords } from './use-day-words.ts';
import { WhyThen } from './why-then.tsx';

/** When to take what on a usual day, and why then; what is not taken every day, or at no fixed hour, stands apart. */
export default function DayScreen() {
  const say = useDayWords();
  const reporter = useReporter();
  const day = useMemo(() => dayModel(reporter), [reporter]);
  const rows = [...day.slots.flatMap((slot) => slot.rows), ...day.rarely];
  const medicines = new Set(rows.map(({ entry }) => entry.use)).size;
  const times = new Set(rows.map(({ time }) => time)).size;
  return (
    <>
      <div className="wrap dy">
        <div className="dy-top">
          <Statement basis={say('basis', { date: reporter.words.date(reporter.plan.made) })}>
            {medicines === 0
              ? say('statement.none')
              : say('statement.placed', { medicines, times, clashes: day.clashes.length })}
          </Statement>
          {medicines === 0 ? null : <Button onClick={() => print()}>{say('print')}</Button>}
        </div>
        {day.clashes.length === 0 ? null : (
          <Section title={say('clash')}>
            {day.clashes.map((clash) => (
              <p key={clash} className="notread">
                <Mark shape="caution" />
                <span>{clash}</span>
              </p>
            ))}
          </Section>
        )}
        {rows.length === 0 && day.unplaced.length === 0 ? (
          <Empty title={say('empty')} why={say('empty.why')}>
            <GoTo to="/entry" className="btn">
              {say('empty.go')}
            </GoTo>
          </Empty>
        ) : (
          <DayParts day={day} names={reporter.speaking.bodies} />
        )}
      </div>
      <DaySheet reporter={reporter} day={day} />
    </>
  );
}

type Names = ReadonlyMap<string, string>;

function DayParts({ day, names }: { readonly day: DayModel; readonly names: Names }) {
  const say = useDayWords();
  return (
    <>
      {day.slots.length === 0 ? null : (
        <Section title={say('table')} className={day.clashes.length === 0 ? '' : 'gap'}>
          <table className="tbl dy-table" role="table">
            <caption className="vh">{say('table.caption')}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {(['col.time', 'col.medicine', 'col.food', 'col.why'] as const).map((head) => (
                  <th key={head} scope="col" role="columnheader">
                    {say(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {day.slots.map((slot) => (
                <Fragment key={slot.time}>
                  {slot.rows.map((row, i) => (
                    <tr key={row.id} role="row" className={i === 0 ? 'dy-first' : undefined}>
                      {i === 0 ? (
                        <th scope="rowgroup" rowSpan={slot.rows.length} role="rowheader">
                          <time>{slot.time}</time>
                        </th>
                      ) : null}
                      <Cells row={row} names={names} />
                    </tr>
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
          {day.notChecked === null ? null : <p className="label dy-foot">{day.notChecked}</p>}
        </Section>
      )}
      <div className="half dy-half">
        {day.rarely.length === 0 ? null : (
          <Section title={say('rarely')}>
            <Lines rows={day.rarely} names={names} />
          </Section>
        )}
        {day.unplaced.length === 0 ? null : (
          <Section title={say('unplaced')}>
            <ul className="rows">
              {day.unplaced.map((line) => (
                <li key={line} className="dy-line">
                  {capital(line)}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {day.levels.length === 0 ? null : (
          <Section title={say('levels')}>
            <Lines rows={day.levels} names={names} />
          </Section>
        )}
      </div>
    </>
  );
}

function Cells({ row, names }: { readonly row: DayRow; readonly names: Names }) {
  const say = useDayWords();
  return (
    <>
      <td role="cell">
        <b>{capital(row.said.medicine)}</b>
        {row.said.notes.map((note) => (
          <span key={note} className="label each">
            {note}
          </span>
        ))}
      </td>
      <td role="cell" data-l={say('col.food')}>
        <span className={row.entry.food === null ? 'why' : undefined}>{say(`food.${row.entry.food ?? 'either'}`)}</span>
      </td>
      <td role="cell">
        <WhyThen row={row} names={names} />
      </td>
    </>
  );
}

/** What does not come every day: each with its time. */
function Lines({ rows, names }: { readonly rows: readonly DayRow[]; readonly names: Names }) {
  const say = useDayWords();
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id} className="dy-line">
          <p>
            <b>{say('levels.at', { what: capital(row.said.what), time: row.time })}</b>
          </p>
          {row.said.notes.length === 0 ? null : <p className="small why">{row.said.notes.join('; ')}</p>}
          <WhyThen row={row} names={names} />
        </li>
      ))}
    </ul>
  );
}
