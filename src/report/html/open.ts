import { mark, markShape } from '../../charts/index.ts';
import type { OpenQuestion } from '../../plan/index.ts';
import { sayOpen } from '../open-words.ts';
import { type Reporter, sayNothingNormal } from '../reporter.ts';
import { type Markup, html, raw } from './markup.ts';

/** What this input cannot answer, what waits for it, and what would settle it. */
export function open(reporter: Reporter): Markup {
  const { plan, words } = reporter;
  return html`<section class="sec gap" id="open" aria-labelledby="h-open">
    <div class="h">
      <h2 id="h-open">${words.say('report.open')}</h2>
      <span class="label">${words.say('report.open.hint')}</span>
    </div>
    ${
      plan.open.length === 0
        ? html`<p>${words.say('report.open.none')}</p>`
        : html`<table class="tbl stackable" role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">${words.say('report.column.gene')}</th>
                <th scope="col" role="columnheader">${words.say('report.column.missing')}</th>
                <th scope="col" role="columnheader">${words.say('report.column.holds-back')}</th>
                <th scope="col" role="columnheader">${words.say('report.column.settles')}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${plan.open.map((question) => row(reporter, question))}
            </tbody>
          </table>`
    }
    <p class="small why notread">
      ${raw(mark(markShape('not-enough-data')))}<span>${sayNothingNormal(reporter)}</span>
    </p>
  </section>`;
}

function row(reporter: Reporter, question: OpenQuestion): Markup {
  const { words } = reporter;
  const said = sayOpen(reporter, question);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${said.gene}</th>
    <td role="cell" data-l="${words.say('report.column.missing')}">
      ${said.missing}${said.alleles === '' ? null : html`<span class="each label">${words.say('report.open-alleles')}: ${said.alleles}</span>`}
    </td>
    <td role="cell" data-l="${words.say('report.column.holds-back')}">${said.holdsBack}</td>
    <td role="cell" data-l="${words.say('report.column.settles')}">
      ${said.settles.map((settling) => html`<span class="each">${settling}</span>`)}
    </td>
  </tr>`;
}
