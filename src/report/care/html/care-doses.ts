import { type Markup, html } from '../../html/markup.ts';
import { traceGene } from '../../html/trace-gene.ts';
import { shortDigest } from '../../reporter.ts';
import type { CareReporter } from '../care-reporter.ts';
import { type DoseLine, doseLines } from '../doses.ts';
import { section } from '../../html/section.ts';

/** What models say of the doses, a statement a medicine; what each rests on is one click down. */
export function doses(reporter: CareReporter): Markup | null {
  const { words } = reporter;
  const lines = doseLines(reporter);
  if (lines.length === 0) return null;
  return section(
    'doses',
    words.say('care.page.doses'),
    words.say('care.page.doses.note'),
    html`<ul class="rows">
      ${lines.map((line) => doseRow(reporter, line))}
    </ul>`,
  );
}

function doseRow(reporter: CareReporter, line: DoseLine): Markup {
  const { words } = reporter;
  return html`<li class="line" id="d-${line.drug}">
    <h3>${line.title}</h3>
    <p>${line.statement}</p>
    ${line.notes.map((note) => html`<p class="small why">${note}</p>`)}
    <p class="small why">${words.say('care.page.doses.open', { command: line.open })}</p>
    <details class="m-more">
      <summary>
        <span class="vh">${words.say('care.page.why.of', { title: line.title })}</span
        ><span aria-hidden="true">${words.say('care.page.why')}</span>
      </summary>
      ${trace(reporter, line)}
    </details>
  </li>`;
}

function trace(reporter: CareReporter, line: DoseLine): Markup {
  const { words } = reporter;
  return html`<div class="drawer">
    <ol class="trace">
      ${line.genes.map((gene) => traceGene(reporter.genome, gene))}
      <li class="stop">
        <p class="label"><span>${words.say('care.page.records')}</span><span>${line.method}</span></p>
        <p class="rec">
          ${line.records.map((record) => html`<span>${record.id} · ${record.version} · sha-256 ${shortDigest(record.digest)}${record.overlay === true ? ' · overlay' : null}</span>`)}
        </p>
      </li>
      <li class="stop end">
        <p class="label"><span>${words.say('care.page.lines-read')}</span></p>
        <p class="rec">
          ${line.facts.map(({ said, line: read }) => html`<span>${said === null ? null : html`${said} · `}${read.place} ${read.text}</span>`)}
        </p>
      </li>
    </ol>
  </div>`;
}
