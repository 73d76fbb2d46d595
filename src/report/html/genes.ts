import { type PositionMark, enzymeScale, positionStrip } from '../../charts/index.ts';
import type { PlanGene } from '../../plan/index.ts';
import { type Reporter, capital, genesAssumed } from '../reporter.ts';
import { geneStops, positionMarks, sayGeneScale, sayStrip } from '../gene-drawing.ts';
import { sayDiplotypes, sayFirmness, sayFirmnessLong, sayLikeliestPairs, sayMeaning } from '../gene-words.ts';
import { type Markup, escapeHtml, html, raw } from './markup.ts';
import { quote } from './trace-gene.ts';

/** All genes: phenotype, how firm, positions read; star alleles and every position one click down. */
export function genes(reporter: Reporter): Markup {
  const { plan, words } = reporter;
  const order = (gene: PlanGene): number => (gene.mattersFor.length > 0 ? 0 : 1);
  const sorted = plan.genes.toSorted((a, b) => order(a) - order(b) || (a.result.gene < b.result.gene ? -1 : 1));
  return html`<section class="sec gap" id="genes" aria-labelledby="h-genes">
    <div class="h">
      <h2 id="h-genes">${words.say('report.genes')}</h2>
      ${legend(reporter)}
    </div>
    <p class="g-cols label" aria-hidden="true">
      <span>${words.say('report.column.gene')}</span><span>${words.say('report.column.by-genotype')}</span
      ><span class="stops"
        >${['poor', 'intermediate', 'normal', 'rapid', 'ultrarapid'].map((stop) => html`<span>${words.sayOr(`scale.${stop}`, stop)}</span>`)}</span
      ><span>${words.say('report.column.confidence')}</span><span>${words.say('report.column.read')}</span>
    </p>
    <ul class="g-list">
      ${sorted.map((gene) => geneRow(reporter, gene))}
    </ul>
  </section>`;
}

function legend(reporter: Reporter): Markup {
  const { words } = reporter;
  const strip = (mark: PositionMark, key: `report.mark.${PositionMark}`): Markup =>
    html`<span class="lg"
      >${raw(`<svg class="key" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">${mark === 'unread' ? '<rect class="ps-open" x="3" y="2" width="14" height="8"/>' : `<path class="${mark === 'assumed' ? 'ps-assumed' : 'ps-line'}" d="M0 6H20"/>${mark === 'varies' ? '<circle class="ps-dot" cx="10" cy="6" r="3.5"/>' : ''}`}</svg>`)}${words.say(key)}</span
    >`;
  return html`<p class="legend">
    ${strip('read', 'report.mark.read')}${strip('varies', 'report.mark.varies')}${genesAssumed(reporter).length === 0 ? null : strip('assumed', 'report.mark.assumed')}${strip('unread', 'report.mark.unread')}
  </p>`;
}

function geneRow(reporter: Reporter, gene: PlanGene): Markup {
  const { words } = reporter;
  const { gene: name, call } = gene.result;
  const read =
    call.origin === 'outside'
      ? words.say('report.read-outside')
      : gene.read === null
        ? words.say('report.read-of', { read: 0, total: 0 })
        : words.say('report.read-of', gene.read);
  return html`<li class="g-row" id="g-${name}">
    <h3 class="g-name">${name}</h3>
    <p class="g-mean">${sayMeaning(reporter, gene)}</p>
    <div class="g-scale">${scale(reporter, gene)}</div>
    <p class="g-firm">${capital(sayFirmness(reporter, gene))}</p>
    <div class="g-read">
      ${gene.read === null ? null : raw(strip(reporter, gene))}<span class="label"
        >${gene.read === null && call.origin !== 'outside' ? words.say('phenotype.none') : read}</span
      >
    </div>
    <details class="m-more">
      <summary><span class="vh">${name}: </span>${words.say('report.star-alleles')}</summary>
      <div class="drawer">${starAlleles(reporter, gene)}${positions(reporter, gene)}</div>
    </details>
  </li>`;
}

function scale(reporter: Reporter, gene: PlanGene): Markup | null {
  const { called, possible } = geneStops(gene);
  if (called.length === 0 && possible.length === 0) return null;
  return raw(enzymeScale(called, possible, escapeHtml(sayGeneScale(reporter, gene))));
}

function strip(reporter: Reporter, gene: PlanGene): string {
  return positionStrip(positionMarks(gene), escapeHtml(sayStrip(reporter, gene)));
}

function starAlleles(reporter: Reporter, gene: PlanGene): Markup {
  const { words } = reporter;
  const { call, confidence } = gene.result;
  const row = (term: string, value: string): Markup | null =>
    value === ''
      ? null
      : html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`;
  const openAlleles = confidence.openAlleles
    .slice(0, 8)
    .map(
      (allele) =>
        `${allele.allele} (${allele.function}), ${allele.upperBound ? words.say('confidence.upper-bound', { chance: words.chance(allele.probability) }) : words.chance(allele.probability)}`,
    );
  return html`<dl class="kv">
    ${row(words.say('report.column.confidence'), sayFirmnessLong(reporter, gene))}
    ${row(call.found.length > 0 ? words.say('report.star-alleles.found') : words.say('report.star-alleles.candidates'), sayDiplotypes(reporter, gene, 8))}
    ${row(words.say('report.star-alleles.likeliest'), sayLikeliestPairs(reporter, gene))}
    ${row(words.say('report.open-alleles'), openAlleles.join('; '))}
    ${row(words.say('report.star-alleles.uncallable'), call.uncallable.length > 12 ? `${call.uncallable.slice(0, 12).join(', ')} ${words.say('report.star-alleles.more', { n: call.uncallable.length - 12 })}` : call.uncallable.join(', '))}
  </dl>`;
}

function positions(reporter: Reporter, gene: PlanGene): Markup | null {
  const { call } = gene.result;
  if (call.positions.length === 0) return null;
  const { words } = reporter;
  const varies = new Set(gene.varies);
  return html`<details class="deep">
    <summary>${words.say('report.positions')} <span class="label">${call.positions.length}</span></summary>
    <div class="scroll" tabindex="0" role="region" aria-label="${gene.result.gene}: ${words.say('report.positions')}">
      <table class="tbl pos">
        <thead>
          <tr>
            <th scope="col">${words.say('report.position')}</th>
            <th scope="col">${words.say('report.rsid')}</th>
            <th scope="col">${words.say('report.read-as')}</th>
            <th scope="col">${words.say('report.state')}</th>
            <th scope="col">${words.say('report.record-text')}</th>
          </tr>
        </thead>
        <tbody>
          ${call.positions.map(
            (position) =>
              html`<tr>
                <th scope="row">${position.locus}</th>
                <td>${position.rsid ?? ''}</td>
                <td>${varies.has(position.locus) ? html`<b>${position.genotype}</b>` : position.genotype}</td>
                <td>${words.say(`state.${position.state}`)}</td>
                <td class="mono">${position.locator === null ? '' : quote(position.locator)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
