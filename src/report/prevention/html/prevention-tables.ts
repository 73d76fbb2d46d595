import type { EquationSaid } from '../../../explain/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { section } from '../../html/section.ts';
import { type PreventionView, preventionTrace } from '../prevention-view.ts';
import { trace } from './prevention-lines.ts';

/** A table that becomes lines with their labels where it is narrow. */
function grid(head: readonly string[], rows: readonly (readonly (Markup | string)[])[]): Markup {
  return html`<table class="v-grid" role="table">
    <thead>
      <tr role="row">
        ${head.map((text) => html`<th scope="col" role="columnheader">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first = '', ...cells]) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${first}</th>
            ${cells.map((cell, i) => html`<td role="cell" data-l="${head[i + 1] ?? ''}" ${raw(cell === '' ? ' class="mt"' : '')}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What a change of habit or medicine would do to a risk. */
export function whatIf(view: PreventionView): Markup | null {
  const { said, words, plan: document } = view;
  const { rows, others, not } = said.whatIf;
  if (rows.length + others.length + not.length === 0) return null;
  const columns = ['change', 'outcome', 'benefit', 'number', 'harm'] as const;
  const records = document.whatIf.map(({ record }) => record);
  return section(
    'what-if',
    words.say('prevention.section.what-if'),
    words.say('prevention.what-if.alone'),
    html`${
        rows.length === 0
          ? html`<p class="why">${words.say('prevention.what-if.none')}</p>`
          : grid(
              columns.map((column) => words.say(`prevention.col.${column}`)),
              rows.map((one) => [
                html`${one.change}`,
                html`${one.outcome}<span class="small"
                    >${[one.fromTo, one.baseline ?? ''].filter((text) => text !== '').join(', ')}</span
                  >${one.equation === null ? null : html`<span class="small">${one.equation}</span>`}`,
                one.benefit,
                one.number,
                html`${one.harms.map((harm) => html`<span class="each">${harm}</span>`)}<span class="small"
                    >${one.source}</span
                  >`,
              ]),
            )
      }
      ${rows.some(({ noInterval }) => noInterval) ? html`<p class="label">${words.say('prevention.what-if.no-interval')}</p>` : null}
      ${
        others.length === 0
          ? null
          : html`<ul class="rows small">
              ${others.map((one) => html`<li><b>${one.change}</b>, ${one.outcome}. <span class="why">${one.why ?? ''}</span></li>`)}
            </ul>`
      }
      ${
        not.length === 0
          ? null
          : html`<details class="v-more">
              <summary>${words.say('prevention.what-if.not', { n: not.length })}</summary>
              <ul class="rows small">
                ${not.map((one) => html`<li><b>${one.change}</b>, ${one.outcome}. <span class="why">${one.why ?? ''}</span></li>`)}
              </ul>
            </details>`
      }
      <details class="v-more">
        <summary>${words.say('prevention.why-records')}</summary>
        ${trace(words, preventionTrace(records, []))}
      </details>`,
  );
}

/** Clinical equations with the band of the guideline; sisters of one equation are a press away. */
export function equations(view: PreventionView): Markup | null {
  const { said, words } = view;
  const { rows, rest } = said.equations;
  if (rows.length + rest.length === 0) return null;
  const main = rows.filter((one) => one.main);
  const others = rows.filter((one) => !one.main);
  return section(
    'equations',
    words.say('prevention.section.equations'),
    main.length === 0 ? '' : String(main.length),
    html`${main.length === 0 ? null : equationTable(view, main)}
    ${
      others.length === 0
        ? null
        : html`<details class="v-more">
            <summary>${words.say('prevention.equations.more', { n: others.length })}</summary>
            ${equationTable(view, others)}
          </details>`
    }
    ${rest.map((line) => html`<p class="small why">${line}</p>`)}`,
  );
}

function equationTable({ words }: PreventionView, rows: readonly EquationSaid[]): Markup {
  const columns = ['risk', 'value', 'band', 'notes'] as const;
  return grid(
    columns.map((column) => words.say(`prevention.col.${column}`)),
    rows.map((one) => [
      html`${one.name}<span class="small">${one.outcome}</span>`,
      one.value,
      html`${one.bands.map((band) => html`<span class="each">${band}</span>`)}`,
      html`${one.notes.map((note) => html`<span class="each">${note}</span>`)}
        <details>
          <summary><span class="vh">${one.name}, ${one.outcome}: </span>${words.say('report.why')}</summary>
          <p class="label">${one.citation}</p>
          ${trace(words, preventionTrace([one.facts.result.record], one.facts.facts))}
        </details>`,
    ]),
  );
}
