import type { Locator } from '../../core/index.ts';
import type { PlanGene } from '../../plan/index.ts';
import { type Reporter, capital, shortDigest } from '../reporter.ts';
import { sayDiplotypes, sayFirmnessLong, sayMeaning } from '../gene-words.ts';
import { type Markup, html } from './markup.ts';

/** The stops of one gene: phenotype, genotype, the lines of the input. */
export function traceGene(reporter: Reporter, name: string): Markup {
  const { words } = reporter;
  const gene = reporter.genes.get(name)!;
  const { call } = gene.result;
  const open = gene.result.confidence.level === 'open' || call.status !== 'called';
  const read =
    gene.read === null || call.origin === 'outside'
      ? words.say('report.read-outside')
      : words.say('report.read-of', gene.read);
  const diplotypes = sayDiplotypes(reporter, gene);
  return html`<li class="${open ? 'stop est' : 'stop'}">
      <p class="label"><span>${words.say('report.phenotype')}</span><a href="#g-${name}">${name}</a></p>
      <p><b>${name}</b> ${sayMeaning(reporter, gene)}</p>
      <p class="small why">${sayFirmnessLong(reporter, gene)}</p>
    </li>
    ${
      diplotypes === ''
        ? null
        : html`<li class="stop">
            <p class="label"><span>${words.say('report.genotype')}</span><span>${read}</span></p>
            <p>${name} ${diplotypes}</p>
          </li>`
    }
    <li class="stop end">
      <p class="label">
        <span>${words.say('report.lines')}</span
        ><span>${gene.trace.records.map((record) => `${record.id} ${shortDigest(record.digest)}`).join(', ')}</span>
      </p>
      ${lines(reporter, gene)}
    </li>`;
}

/** Lines that differ from the reference verbatim; those that agree are counted, they stand under Genes. */
function lines(reporter: Reporter, gene: PlanGene): Markup {
  const { words } = reporter;
  const { positions } = gene.result.call;
  const varies = new Set(gene.varies);
  const outside = gene.trace.facts.filter((fact) => fact.kind === 'outside-call');
  const differing = positions.filter((position) => varies.has(position.locus));
  const reference = positions.filter((position) => position.genotype !== '').length - differing.length;
  const shown = [
    ...outside,
    ...distinct(differing.flatMap((position) => (position.locator === null ? [] : [position.locator]))),
  ];
  if (shown.length === 0 && reference === 0) return html`<p class="small why">${words.say('report.lines.none')}</p>`;
  return html`${shown.length === 0 ? null : html`<p class="rec">${shown.map(quote)}</p>`}
  ${reference > 0 && outside.length === 0 ? html`<p class="small why">${capital(words.say('report.lines.reference', { n: reference }))}</p>` : null}`;
}

/** A record verbatim with its place; never mirrored, never cut by us beyond what the reader kept. */
export function quote(locator: Locator): Markup {
  switch (locator.kind) {
    case 'file': {
      const line = locator.line === undefined ? '' : `line ${locator.line}, `;
      const offset = `${locator.offset.kind === 'virtual' ? 'BGZF' : 'byte'} ${locator.offset.at}`;
      return quoted(locator.text, `${locator.source}, ${line}${offset}`);
    }
    case 'outside-call':
      return quoted(locator.text, `${locator.source}, line ${locator.line}`);
    case 'stated':
      return quoted(locator.by, locator.date);
    case 'fhir':
      return quoted(locator.path, locator.source);
    case 'document':
      return quoted(locator.path, `${locator.source}${locator.line === undefined ? '' : `, line ${locator.line}`}`);
  }
}

function quoted(text: string, place: string): Markup {
  return html`<span>${text.replaceAll('\t', ' ')} <i>${place}</i></span>`;
}

function distinct(locators: readonly Locator[]): readonly Locator[] {
  const seen = new Map<string, Locator>();
  for (const locator of locators) seen.set(JSON.stringify(locator), locator);
  return [...seen.values()];
}
