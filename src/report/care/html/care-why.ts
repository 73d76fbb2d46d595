import { type CareItemSaid, sayAlternatives, type AlternativesSaid } from '../../../explain/index.ts';
import type { Locator } from '../../../core/index.ts';
import type { CareItem } from '../../../plan/index.ts';
import { type Markup, html } from '../../html/markup.ts';
import { shortDigest } from '../../reporter.ts';
import type { CareReporter } from '../care-reporter.ts';

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
      ${row(words.say('care.page.how-sure'), `${said.grade}; ${said.certainty}`)}
      ${row(words.say('care.page.until'), said.until)}${row(words.say('care.page.taper'), said.taper)}
      ${row(words.say('care.page.cost'), said.cost)}${row(words.say('care.page.decides'), said.decides)}
      ${row(words.say('care.page.review'), said.review)}${row(words.say('care.page.wish'), said.wishes)}
      ${row(words.say('care.page.asks'), said.asks.join(' '))}${row(words.say('care.page.settles'), said.settles.join('; '))}
    </dl>
    <ol class="trace">
      <li class="stop">
        <p class="label"><span>${words.say('care.page.sides')}</span><span>${said.resolution}</span></p>
        <ul class="advice">
          ${said.sides.map(
            (side) =>
              html`<li>
                <b>${side.who}</b>
                <span
                  >${side.word}. ${side.what} ${side.why}
                  <span class="label"
                    >${[side.standing, side.layer, ...(side.unconfirmed === null ? [] : [side.unconfirmed])].join('; ')}</span
                  ></span
                >
              </li>`,
          )}
        </ul>
      </li>
      ${
        item.alternatives === null
          ? null
          : html`<li class="stop">
              <p class="label"><span>${words.say('care.page.instead')}</span></p>
              ${alternatives(reporter, sayAlternatives(reporter.speaking, item.alternatives))}
            </li>`
      }
      <li class="stop">
        <p class="label"><span>${words.say('care.page.records')}</span></p>
        <p class="rec">
          ${item.trace.records.map((record) => html`<span>${record.id} · ${record.version} · sha-256 ${shortDigest(record.digest)}${record.overlay === true ? ' · overlay' : null}</span>`)}
        </p>
      </li>
      <li class="stop end">
        <p class="label"><span>${words.say('care.page.lines-read')}</span><span>${said.used.join('; ')}</span></p>
        <p class="rec">${item.trace.facts.map((fact) => html`<span>${sayLocator(fact)}</span>`)}</p>
      </li>
    </ol>
  </div>`;
}

function alternatives(reporter: CareReporter, said: AlternativesSaid): Markup {
  const { words } = reporter;
  return html`${said.heading === null ? null : html`<p class="small">${said.heading}</p>`}
  ${said.notes.map((note) => html`<p class="small why">${note}</p>`)}
  ${
    said.rows.length === 0
      ? null
      : html`<table class="tbl stackable" role="table">
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
                    i === 1
                      ? html`<th scope="row" role="rowheader">
                          ${cell}${[...(row.below === null ? [] : [row.below]), ...row.notes].map((note) => html`<span class="label each">${note}</span>`)}
                        </th>`
                      : html`<td role="cell" data-l="${said.columns[i] ?? ''}">${cell}</td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>`
  }
  ${
    said.excluded.length === 0
      ? null
      : html`<p class="label">${words.say('care.page.left-out')}</p>
          <ul class="plain small">
            ${said.excluded.map((line) => html`<li>${line}</li>`)}
          </ul>`
  }
  ${said.byIndication.map((one) => alternatives(reporter, one))}`;
}

/** Where a fact was read, verbatim. */
export function sayLocator(locator: Locator): string {
  switch (locator.kind) {
    case 'file':
      return `${locator.source} ${locator.chrom}:${locator.pos1} ${locator.text.replaceAll('\t', ' ')}`;
    case 'outside-call':
      return `${locator.source}, line ${locator.line}: ${locator.text.replaceAll('\t', ' ')}`;
    case 'stated':
      return `${locator.by}, ${locator.date}`;
    case 'fhir':
      return `${locator.source} ${locator.path}`;
    case 'document':
      return `${locator.source} ${locator.path}${locator.line === undefined ? '' : `, line ${locator.line}`}`;
  }
}
