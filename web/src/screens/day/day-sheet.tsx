import type { CareReporter } from '../../../../src/report/index.ts';
import { capital } from '../../design/capital.ts';
import type { DayModel } from './day-rows.ts';
import { useDayWords } from './use-day-words.ts';

/** The person's sheet: what is printed in place of the screen, in large type, with a box to tick. */
export function DaySheet({ reporter, day }: { readonly reporter: CareReporter; readonly day: DayModel }) {
  const say = useDayWords();
  const { plan, words } = reporter;
  return (
    <section className="dy-sheet" aria-hidden="true">
      <p className="dy-sheet-h">{say('sheet.title')}</p>
      <p>{say('sheet.for', { name: plan.person.name?.value ?? say('sheet.unnamed'), date: words.date(plan.made) })}</p>
      <table>
        <tbody>
          {day.slots.map((slot) => (
            <tr key={slot.time}>
              <th scope="row">{slot.time}</th>
              <td>
                {slot.rows.map((row) => (
                  <p key={row.id}>
                    <i className="dy-box" /> {capital(row.said.what)}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {day.rarely.length === 0 ? null : (
        <>
          <p className="dy-sheet-b">{say('rarely')}</p>
          {day.rarely.map((row) => (
            <p key={row.id}>
              <i className="dy-box" />{' '}
              {[say('levels.at', { what: capital(row.said.what), time: row.time }), ...row.said.notes].join('; ')}
            </p>
          ))}
        </>
      )}
      {day.unplaced.length === 0 ? null : (
        <>
          <p className="dy-sheet-b">{say('unplaced')}</p>
          {day.unplaced.map((line) => (
            <p key={line}>{capital(line)}</p>
          ))}
        </>
      )}
      <p className="dy-sheet-f">{say('sheet.foot')}</p>
    </section>
  );
}
