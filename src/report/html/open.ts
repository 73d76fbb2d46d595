import { mark, markShape } from '../../charts/index.ts';
import { sayOutcomes, sayReason, saySettling } from '../../explain/index.ts';
import type { OpenQuestion } from '../../plan/index.ts';
import { type Reporter, capital } from '../reporter.ts';
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
      ${raw(mark(markShape('not-enough-data')))}<span>${words.say('report.open.nothing-normal')}</span>
    </p>
  </section>`;
}

function row(reporter: Reporter, question: OpenQuestion): Markup {
  const { words } = reporter;
  const drugs = question.holdsBack.map((drug) => reporter.drugs.get(drug) ?? drug);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${question.gene}</th>
    <td role="cell" data-l="${words.say('report.column.missing')}">${sayMissing(reporter, question)}</td>
    <td role="cell" data-l="${words.say('report.column.holds-back')}">
      ${drugs.length === 0 ? words.say('report.holds-back.none') : capital(drugs.join(', '))}
    </td>
    <td role="cell" data-l="${words.say('report.column.settles')}">
      ${question.settledBy.map((settling) => html`<span class="each">${capital(saySettling(words, settling))}</span>`)}
    </td>
  </tr>`;
}

function sayMissing(reporter: Reporter, question: OpenQuestion): Markup {
  const { words } = reporter;
  const reason =
    question.state === 'not-assessed' || question.reason !== null
      ? capital(question.reason === null ? words.say('reason.no-record') : sayReason(words, question.reason))
      : '';
  const outcomes = sayOutcomes(words, question.outcomes);
  const alleles = question.openAlleles
    .slice(0, 4)
    .map(
      (allele) =>
        `${allele.allele} ${allele.upperBound ? words.say('confidence.upper-bound', { chance: words.chance(allele.probability) }) : words.chance(allele.probability)}`,
    );
  return html`${reason}${reason !== '' && outcomes !== '' ? '. ' : null}${outcomes === '' ? null : capital(outcomes)}${alleles.length === 0 ? null : html`<span class="each label">${words.say('report.open-alleles')}: ${alleles.join(', ')}</span>`}`;
}
