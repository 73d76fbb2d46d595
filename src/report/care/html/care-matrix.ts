import { type MarkShape, mark, markShape } from '../../../charts/index.ts';
import type { ActionWord } from '../../../core/index.ts';
import { sayCheck } from '../../../explain/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { type MatrixCell, type MatrixRow, checkMatrix } from '../check-matrix.ts';
import { type CareReporter, directionOf } from '../care-reporter.ts';
import { careAnchor, careMark } from './care-line.ts';
import { findingAnchor } from './care-findings.ts';
import { section } from '../../html/section.ts';

/** Every check of every medicine: found, looked at and none listed, not checked and why, does not apply. */
export function matrix(reporter: CareReporter): Markup | null {
  const { words } = reporter;
  const table = checkMatrix(reporter);
  if (table.rows.length === 0) return null;
  const first = new Set(table.groups.map(({ checks }) => checks[0]));
  const names = (checks: readonly (typeof table.silent)[number][]): string =>
    words.list(checks.map((check) => sayCheck(words, check).toLowerCase()));
  return section(
    'checks',
    words.say('care.page.checks'),
    null,
    html`<div class="scroll" tabindex="0" role="region" aria-label="${words.say('care.page.checks.table')}">
        <table class="mx" role="table">
          <thead role="rowgroup">
            <tr class="sp" role="row">
              <td colspan="2" role="cell"></td>
              ${table.groups.map(({ group, checks }) => html`<th scope="colgroup" colspan="${checks.length}" role="columnheader">${words.say(`care.page.group.${group}`)}</th>`)}
            </tr>
            <tr role="row">
              <th scope="col" role="columnheader">${words.say('care.page.col.medicine')}</th>
              <th scope="col" role="columnheader">${words.say('care.page.col.word')}</th>
              ${table.groups.flatMap(({ checks }) =>
                checks.map(
                  (check) =>
                    html`<th scope="col" role="columnheader" ${raw(first.has(check) ? ' class="g1"' : '')}>
                      ${sayCheck(words, check)}
                    </th>`,
                ),
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${table.rows.map(
              (row) =>
                html`<tr role="row">
                  <th scope="row" role="rowheader">${row.name}</th>
                  <td class="v" role="cell">${row.item === null ? null : careMark(reporter, row.item)}</td>
                  ${row.cells.map((cell) => cellOf(reporter, row, cell, first.has(cell.check)))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <div class="mx-foot label">
        <p>${words.say('care.page.checks.foot')}</p>
        ${table.silent.length === 0 ? null : html`<p>${words.say('care.page.checks.silent', { checks: names(table.silent) })}</p>`}
        ${table.notApplicable.length === 0 ? null : html`<p>${words.say('care.page.checks.not-applicable', { checks: names(table.notApplicable) })}</p>`}
      </div>`,
  );
}

function cellOf(reporter: CareReporter, row: MatrixRow, cell: MatrixCell, opensGroup: boolean): Markup {
  const label = sayCheck(reporter.words, cell.check);
  const kind = { found: '', 'none-listed': 'ok', 'not-checked': 'open', 'not-applicable': 'na' }[cell.state];
  const classes = [kind, opensGroup ? 'g1' : ''].filter((name) => name !== '').join(' ');
  const frame = (inside: Markup): Markup =>
    html`<td role="cell" data-l="${label}" ${raw(classes === '' ? '' : ` class="${classes}"`)}>${inside}</td>`;
  if (cell.state === 'found') {
    const to = cell.concern === null ? (row.item === null ? null : careAnchor(row.item)) : findingAnchor(cell.concern);
    const inside = html`${raw(mark(shapeOf(cell.word ?? 'caution', row)))}<span aria-hidden="true">${cell.brief}</span
      ><span class="vh">${cell.full}</span>`;
    return frame(
      to === null ? html`<span class="hit">${inside}</span>` : html`<a class="hit" href="#${to}">${inside}</a>`,
    );
  }
  if (cell.state === 'not-checked')
    return frame(
      html`<span class="hit"
        >${raw(mark('open'))}<span aria-hidden="true">${cell.brief}</span><span class="vh">${cell.full}</span></span
      >`,
    );
  return frame(html`<span class="vh">${cell.full}</span>`);
}

/** A change of dose points where the line of the medicine points. */
function shapeOf(word: ActionWord, { item }: MatrixRow): MarkShape {
  return markShape(word, item === null ? null : (directionOf(item) ?? 'either'));
}
