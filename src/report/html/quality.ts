import { NOTICES, type Notice, fill } from '../../core/index.ts';
import type { InputQuality } from '../../plan/index.ts';
import { type Reporter, capital } from '../reporter.ts';
import { sayFormat } from '../format-words.ts';
import { type Markup, html } from './markup.ts';

/** How good each file is: build, sample, sex, coverage gene by gene, what blocks which gene, notices. */
export function quality(reporter: Reporter): Markup {
  const { plan } = reporter;
  return html`${plan.inputs.map((input, i) => section(reporter, input, i))}${plan.notices.length === 0 ? null : html`<section class="sec">${notices(reporter, plan.notices)}</section>`}`;
}

function section(reporter: Reporter, input: InputQuality, index: number): Markup {
  const { words } = reporter;
  const cell = (term: string, value: string, detail: string): Markup =>
    html`<div>
      <dt>${term}</dt>
      <dd><b>${value}</b><br />${detail}</dd>
    </div>`;
  const { sex } = input;
  return html`<section class="sec gap" aria-labelledby="h-qc${index}">
    <div class="h">
      <h2 id="h-qc${index}">${words.say('report.qc')}</h2>
      <span class="label">${input.source.name}</span>
    </div>
    <dl class="qc">
      ${cell(
        words.say('report.qc.build'),
        input.build.build,
        input.build.evidence
          .slice(0, 2)
          .map((evidence) => evidence.detail)
          .join('; '),
      )}
      ${cell(words.say('report.qc.positions'), words.say('report.qc.positions.value', { read: words.number(input.read), total: words.number(input.total) }), states(reporter, input))}
      ${cell(words.say('report.qc.sample'), input.sample ?? words.say('report.person.unnamed'), input.samples > 0 ? words.say('report.qc.samples', { n: input.samples }) : '')}
      ${cell(words.say('report.qc.sex'), capital(words.say('report.qc.sex.seen', { seen: sex.seen ?? 'other' })), `${words.say('report.qc.sex.detail', { het: sex.heterozygousX, read: sex.readX })}; ${words.say('report.qc.sex.stated', { stated: sex.stated ?? 'other' })}`)}
      ${cell(words.say('report.qc.format'), sayFormat(input.format), '')}
    </dl>
    ${blocks(reporter, input)}${notices(reporter, input.notices)}
  </section>`;
}

function states(reporter: Reporter, input: InputQuality): string {
  return Object.entries(input.states)
    .toSorted((a, b) => b[1] - a[1])
    .map(([state, n]) => `${n} ${reporter.words.sayOr(`state.${state}`, state)}`)
    .join(', ');
}

/** Genes with unread positions, and which ones: the same numbers as the strips, as a table. */
function blocks(reporter: Reporter, input: InputQuality): Markup | null {
  const { words } = reporter;
  const blocked = input.genes.filter((gene) => gene.unread.length > 0);
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
          const shown = gene.unread
            .slice(0, 6)
            .map((position) => `${position.rsid ?? position.locus} (${words.say(`state.${position.state}`)})`);
          const rest = gene.unread.length - shown.length;
          return html`<tr role="row">
            <th scope="row" role="rowheader">${gene.gene}</th>
            <td role="cell" data-l="${words.say('report.column.read')}" class="nb">
              ${words.say('report.read-of', { read: gene.read, total: gene.total })}
            </td>
            <td role="cell" data-l="${words.say('report.qc.unread')}">
              ${shown.join(', ')}${rest > 0 ? ` ${words.say('report.star-alleles.more', { n: rest })}` : ''}
            </td>
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
        const entry = NOTICES[notice.code];
        return html`<li>
          <code>${notice.code}</code> ${fill(entry.what, notice.params ?? {})}
          <span class="why">${fill(entry.meaning, notice.params ?? {})}</span>${placeOf(notice)}
        </li>`;
      })}${list.length > 50 ? html`<li>${words.say('report.star-alleles.more', { n: list.length - 50 })}</li>` : null}
    </ul>`;
}

function placeOf(notice: Notice): Markup | null {
  const { place } = notice;
  if (place === undefined) return null;
  if (place.kind === 'file') return html` <span class="label">${place.source} ${place.chrom}:${place.pos1}</span>`;
  if (place.kind === 'text' || place.kind === 'outside-call')
    return html` <span class="label">${place.source}${place.line === undefined ? '' : `, line ${place.line}`}</span>`;
  return null;
}
