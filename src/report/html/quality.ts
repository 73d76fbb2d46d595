import type { Notice } from '../../core/index.ts';
import type { InputQuality } from '../../plan/index.ts';
import { qualityCells, sayNotice, sayBlocked } from '../quality-said.ts';
import type { Reporter } from '../reporter.ts';
import { type Markup, html } from './markup.ts';

/** How good each file is: build, sample, sex, coverage gene by gene, what blocks which gene, notices. */
export function quality(reporter: Reporter): Markup {
  const { plan } = reporter;
  return html`${plan.inputs.map((input, i) => section(reporter, input, i))}${plan.notices.length === 0 ? null : html`<section class="sec">${notices(reporter, plan.notices)}</section>`}`;
}

function section(reporter: Reporter, input: InputQuality, index: number): Markup {
  const { words } = reporter;
  return html`<section class="sec gap" aria-labelledby="h-qc${index}">
    <div class="h">
      <h2 id="h-qc${index}">${words.say('report.qc')}</h2>
      <span class="label">${input.source.name}</span>
    </div>
    <dl class="qc">
      ${qualityCells(reporter, input).map(
        ({ term, value, detail }) =>
          html`<div>
            <dt>${term}</dt>
            <dd><b>${value}</b><br />${detail}</dd>
          </div>`,
      )}
    </dl>
    ${blocks(reporter, input)}${notices(reporter, input.notices)}
  </section>`;
}

/** Genes with unread positions, and which ones: the same numbers as the strips, as a table. */
function blocks(reporter: Reporter, input: InputQuality): Markup | null {
  const { words } = reporter;
  const blocked = input.genes.filter((gene) => gene.unread.length + gene.assumed > 0);
  if (blocked.length === 0) return null;
  return html`<h3 class="h3">${words.say('report.qc.blocks')}</h3>
    <table class="tbl stackable" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.say('report.column.gene')}</th>
          <th scope="col" role="columnheader">${words.say('report.column.read')}</th>
          <th scope="col" role="columnheader">${words.say('report.qc.unread')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${blocked.map((gene) => {
          return html`<tr role="row">
            <th scope="row" role="rowheader">${gene.gene}</th>
            <td role="cell" data-l="${words.say('report.column.read')}" class="nb">
              ${words.say('report.read-of', { read: gene.read, total: gene.total })}
            </td>
            <td role="cell" data-l="${words.say('report.qc.unread')}">${sayBlocked(reporter, gene)}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}

export function notices(reporter: Reporter, list: readonly Notice[]): Markup | null {
  if (list.length === 0) return null;
  const { words } = reporter;
  return html`<h3 class="h3">${words.say('report.qc.notices')}</h3>
    <ul class="rows small">
      ${list.slice(0, 50).map((notice) => {
        const { code, what, meaning, place } = sayNotice(words, notice);
        return html`<li>
          <code>${code}</code> ${what}
          <span class="why">${meaning}</span>${place === null ? null : html` <span class="label">${place}</span>`}
        </li>`;
      })}${list.length > 50 ? html`<li>${words.say('report.star-alleles.more', { n: list.length - 50 })}</li>` : null}
    </ul>`;
}
