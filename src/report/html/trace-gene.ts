import type { Locator } from '../../core/index.ts';
import { geneTrace } from '../gene-trace.ts';
import { type QuotedLine, quoteLine } from '../quoted-line.ts';
import { type Reporter, shortDigest } from '../reporter.ts';
import { type Markup, html } from './markup.ts';

/** The stops of one gene: phenotype, genotype, the lines of the input. */
export function traceGene(reporter: Reporter, name: string): Markup {
  const { words } = reporter;
  const trace = geneTrace(reporter, name);
  return html`<li class="${trace.open ? 'stop est' : 'stop'}">
      <p class="label"><span>${words.say('report.phenotype')}</span><a href="#g-${name}">${name}</a></p>
      <p><b>${name}</b> ${trace.meaning}</p>
      <p class="small why">${trace.firm}</p>
    </li>
    ${
      trace.diplotypes === ''
        ? null
        : html`<li class="stop">
            <p class="label"><span>${words.say('report.genotype')}</span><span>${trace.read}</span></p>
            <p>${name} ${trace.diplotypes}</p>
          </li>`
    }
    <li class="stop end">
      <p class="label">
        <span>${words.say('report.lines')}</span
        ><span>${trace.records.map((record) => `${record.id} ${shortDigest(record.digest)}`).join(', ')}</span>
      </p>
      ${trace.lines.length === 0 ? null : html`<p class="rec">${trace.lines.map(quoted)}</p>`}
      ${trace.rest === null ? null : html`<p class="small why">${trace.rest}</p>`}
    </li>`;
}

/** A record verbatim with its place; never mirrored. */
export function quote(locator: Locator): Markup {
  return quoted(quoteLine(locator));
}

function quoted({ text, place }: QuotedLine): Markup {
  return html`<span>${text} <i>${place}</i></span>`;
}
