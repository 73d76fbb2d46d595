import type { CareItemSaid, SideSaid } from '../../../explain/index.ts';
import type { CareItem } from '../../../plan/index.ts';
import { type Markup, html } from '../../html/markup.ts';
import { traceGene } from '../../html/trace-gene.ts';
import { shortDigest } from '../../reporter.ts';
import { badgesOfSide } from '../care-evidence.ts';
import type { CareReporter } from '../care-reporter.ts';
import { type OptionsTable, optionsTable } from '../options-table.ts';
import { sayLocator } from '../say-locator.ts';
import { genesOfLine } from '../would-change.ts';
import { careBadges } from './care-badge.ts';

/** The drawer under a line: its reason, what goes with it, every side, what instead, and the trace down to the input lines. */
export function careWhy(reporter: CareReporter, item: CareItem, said: CareItemSaid): Markup {
  const { words } = reporter;
  const row = (term: string, value: string | null): Markup | null =>
    value === null || value === ''
      ? null
      : html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`;
  return html`<div class="drawer">
    <p class="title">${said.because === '' ? said.what : said.because}</p>
    <dl class="kv">
      ${row(words.say('care.page.how-sure'), `${said.grade}; ${said.certainty}`)}${row(words.say('care.page.used'), said.used.join('; '))}
      ${row(words.say('care.page.until'), said.until)}${row(words.say('care.page.taper'), said.taper)}
      ${row(words.say('care.page.cost'), said.cost)}${row(words.say('care.page.decides'), said.decides)}
      ${row(words.say('care.page.review'), said.review)}${row(words.say('care.page.wish'), said.wishes)}
      ${row(words.say('care.page.asks'), said.asks.join(' '))}${row(words.say('care.page.settles'), said.settles.join('; '))}
    </dl>
    <ol class="trace">
      <li class="stop">
        <p class="label"><span>${words.say('care.page.sides')}</span><span>${said.resolution}</span></p>
        <ul class="advice">
          ${said.sides.map((side, i) => sideLine(reporter, item.sides[i]!, side))}
        </ul>
      </li>
      ${
        item.alternatives === null
          ? null
          : html`<li class="stop">
              <p class="label"><span>${words.say('care.page.instead')}</span></p>
              ${options(reporter, said.title, optionsTable(reporter, item.alternatives))}
            </li>`
      }
      ${genesOfLine(reporter, item).map((gene) => traceGene(reporter.genome, gene))}
      <li class="stop">
        <p class="label"><span>${words.say('care.page.records')}</span></p>
        <p class="rec">
          ${item.trace.records.map((record) => html`<span>${record.id} · ${record.version} · sha-256 ${shortDigest(record.digest)}${record.overlay === true ? ' · overlay' : null}</span>`)}
        </p>
      </li>
      <li class="stop end">
        <p class="label"><span>${words.say('care.page.lines-read')}</span></p>
        <p class="rec">${item.trace.facts.map((fact) => html`<span>${sayLocator(fact)}</span>`)}</p>
      </li>
    </ol>
  </div>`;
}

/** A voice: who, with the grade; what it asks and why; whether it decides, and on what it rests. */
function sideLine(reporter: CareReporter, side: CareItem['sides'][number], said: SideSaid): Markup {
  const badges = careBadges(reporter, badgesOfSide(reporter, side));
  const rests = [said.standing, said.layer, ...(said.unconfirmed === null ? [] : [said.unconfirmed])].join('; ');
  return html`<li>
    ${badges === null ? html`<b>${said.who}</b>` : badges}
    <span
      ><b>${said.word}.</b> ${[...(said.what === `${said.word}.` ? [] : [said.what]), said.why].join(' ')}
      <span class="label each">${rests}</span></span
    >
  </li>`;
}

function options(reporter: CareReporter, title: string, said: OptionsTable): Markup {
  const { words } = reporter;
  return html`${said.heading === null ? null : html`<p class="small opt-h">${said.heading}</p>`}
  ${said.notes.map((note) => html`<p class="small why">${note}</p>`)}
  ${
    said.rows.length === 0
      ? null
      : html`<div
          class="scroll"
          tabindex="0"
          role="region"
          aria-label="${title}: ${words.say('care.page.instead')}${said.heading === null ? '' : ` ${said.heading}`}"
        >
          <table class="tbl stackable opts" role="table">
            <thead role="rowgroup">
              <tr role="row">
                ${said.columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${said.rows.map(
                (row) =>
                  html`<tr role="row">
                    ${row.cells.map((cell, i) =>
                      i === said.name
                        ? html`<th scope="row" role="rowheader">
                            ${cell}${row.notes.map((note) => html`<span class="label each">${note}</span>`)}
                          </th>`
                        : html`<td role="cell" data-l="${said.columns[i] ?? ''}">${cell}</td>`,
                    )}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`
  }
  ${
    said.excluded.length === 0
      ? null
      : html`<p class="label opt-h">${words.say('care.page.left-out')}</p>
          <ul class="plain small">
            ${said.excluded.map((line) => html`<li>${line}</li>`)}
          </ul>`
  }
  ${said.byIndication.map((one) => options(reporter, title, one))}`;
}
