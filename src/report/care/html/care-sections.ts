import { mark } from '../../../charts/index.ts';
import { saySchedule, sayTestNext, sayTestNotNeeded } from '../../../explain/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { section } from '../../html/section.ts';
import type { CareReporter } from '../care-reporter.ts';

/** When to take what, each hour with its reasons. */
export function day(reporter: CareReporter): Markup | null {
  const { plan, words, speaking } = reporter;
  const said = saySchedule(speaking, plan.schedule);
  if (said.slots.length === 0 && said.unplaced.length === 0) return null;
  return section(
    'day',
    words.say('care.page.day'),
    null,
    html`<dl class="day">
        ${said.slots.map(
          (slot) =>
            html`<div>
              <dt>${slot.time}</dt>
              <dd>
                ${slot.entries.map(
                  (entry) =>
                    html`<p>
                      ${[entry.what, ...entry.notes].join('; ')}${entry.why.length === 0 ? null : html` <span class="small why">${entry.why.map((reason) => reason.text).join('; ')}</span>`}
                    </p>`,
                )}
              </dd>
            </div>`,
        )}
        ${
          said.unplaced.length === 0
            ? null
            : html`<div>
                <dt>${words.say('care.page.day.unplaced')}</dt>
                <dd>${said.unplaced.map((line) => html`<p>${line}</p>`)}</dd>
              </div>`
        }
      </dl>
      ${said.clashes.map((clash) => html`<p class="notread">${raw(mark('caution'))}<span>${clash}</span></p>`)}
      ${said.notChecked === null ? null : html`<p class="label">${said.notChecked}</p>`}`,
  );
}

/** Which test could change the plan, and which is not needed. */
export function tests(reporter: CareReporter): Markup {
  const { plan, words, speaking } = reporter;
  return section(
    'tests',
    words.say('care.page.tests'),
    null,
    html`<div class="look">
      <div>
        <h3>${words.say('care.page.tests.next')}</h3>
        ${
          plan.tests.next.length === 0
            ? html`<p class="why">${words.say('care.page.tests.none')}</p>`
            : html`<ul class="rows">
                ${plan.tests.next.map((test) => {
                  const said = sayTestNext(speaking, test);
                  return html`<li class="line">
                    <p>${said.line}</p>
                    <p class="small why">${[said.couldChange, said.basis].join('; ')}</p>
                    ${said.outcomes.length === 0 ? null : html`<p class="small why">${said.outcomes.join('; ')}</p>`}
                  </li>`;
                })}
              </ul>`
        }
      </div>
      <div>
        <h3>${words.say('care.page.tests.not-needed')}</h3>
        <ul class="plain small">
          ${plan.tests.notNeeded.map((test) => html`<li>${sayTestNotNeeded(speaking, test)}</li>`)}
        </ul>
      </div>
    </div>`,
  );
}

/** Counts by source and kind of what was read, used and left, and why; what was not recognised; warnings. */
export function recordRead(reporter: CareReporter): Markup | null {
  const { plan, words } = reporter;
  const { inventory } = plan.person;
  if (inventory.length === 0) return null;
  const heads = ['source', 'type', 'read', 'used', 'ignored'] as const;
  return section(
    'record',
    words.say('care.page.read'),
    null,
    html`<table class="tbl stackable" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th scope="col" role="columnheader">${words.say(`care.page.read.${head}`)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${inventory.map(
          (row) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${row.source}</th>
              <td role="cell" data-l="${words.say('care.page.read.type')}">${row.type}</td>
              <td role="cell" data-l="${words.say('care.page.read.read')}">${row.read}</td>
              <td role="cell" data-l="${words.say('care.page.read.used')}">${row.used}</td>
              <td role="cell" data-l="${words.say('care.page.read.ignored')}">
                ${row.ignored.map(({ why, count }) => `${count} ${words.term(why, 'ignored')}`).join('; ')}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}
