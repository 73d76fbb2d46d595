import { enzymeScale, scalePresent, scaleStop } from '../../../charts/index.ts';
import { sayBurden, sayDerived, sayEnzyme, sentence } from '../../../explain/index.ts';
import type { EnzymeState } from '../../../medicines/index.ts';
import { type Markup, escapeHtml, html, raw } from '../../html/markup.ts';
import type { CareReporter } from '../care-reporter.ts';
import { section } from '../../html/section.ts';

/** Enzymes of which the genotype or something that acts on them is known: ring by genotype, dot now, and the culprit. */
export function enzymes(reporter: CareReporter): Markup | null {
  const { plan, words } = reporter;
  const told = plan.enzymes.filter((state) => state.genotype !== null || state.culprits.length > 0);
  if (told.length === 0) return null;
  const stops = (['poor', 'intermediate', 'normal', 'rapid', 'ultrarapid'] as const).map((stop) =>
    words.sayOr(`scale.${stop}`, stop),
  );
  return section(
    'enzymes',
    words.say('care.page.enzymes'),
    null,
    html`<p class="legend ez-l">
        ${legend('<rect class="sc-ring" x="5" y="2" width="10" height="10" rx="5"/>', words.say('care.page.enzymes.ring'))}
        ${legend('<circle class="sc-now" cx="10" cy="7" r="4"/>', words.say('care.page.enzymes.dot'))}
        ${legend('<rect class="sc-open" x="2" y="2" width="16" height="10"/>', words.say('care.page.enzymes.box'))}
      </p>
      <p class="ez-cols label" aria-hidden="true">
        <span>${words.say('care.page.enzymes.enzyme')}</span
        ><span class="stops">${stops.map((stop) => html`<span>${stop}</span>`)}</span
        ><span>${words.say('care.page.enzymes.scale')}</span><span>${words.say('care.page.enzymes.culprit')}</span>
      </p>
      <ul class="ez-list">
        ${told.map((state) => enzyme(reporter, state))}
      </ul>
      <p class="label">${words.say('care.page.enzymes.foot')}</p>`,
  );
}

function enzyme(reporter: CareReporter, state: EnzymeState): Markup {
  const said = sayEnzyme(reporter.speaking, state);
  const levels = [said.byGenotype, ...(state.present === null ? [] : [said.present])];
  const title = `${state.enzyme}: ${[...levels, ...said.culprits].join('; ')}`;
  const stop = state.genotype === null ? null : scaleStop(state.genotype.phenotype);
  const now =
    stop === null || state.byNature === null || state.present === null
      ? null
      : scalePresent(stop, state.byNature, state.present);
  return html`<li class="ez">
    <h3>${state.enzyme}</h3>
    <div class="ez-scale">${raw(enzymeScale(stop === null ? [] : [stop], [], escapeHtml(title), now))}</div>
    <p>${sentence(levels.join('; '))}</p>
    <p class="why">
      ${said.culprits.length === 0 ? reporter.words.say('care.page.enzymes.none') : sentence(said.culprits.join('; '))}
    </p>
  </li>`;
}

function legend(drawing: string, text: string): Markup {
  return html`<span class="lg"
    >${raw(`<svg class="key" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">${drawing}</svg>`)}${text}</span
  >`;
}

/** Values reckoned from the record, and loads that add up over all medicines. */
export function reckoned(reporter: CareReporter): Markup | null {
  const { plan, words, speaking } = reporter;
  const rows = (lines: readonly (readonly [string, string])[]): Markup =>
    html`<ul class="rows">
      ${lines.map(
        ([line, why]) =>
          html`<li class="line">
            <p>${sentence(line)}</p>
            ${why === '' ? null : html`<p class="small why">${sentence(why)}</p>`}
          </li>`,
      )}
    </ul>`;
  const derived = plan.derived.map((value) => {
    const said = sayDerived(speaking, value);
    return [said.line, [said.from, ...said.flags].join('; ')] as const;
  });
  const loads = plan.burdens.map((burden) => {
    const [line = '', why = ''] = sayBurden(speaking, burden);
    return [line, why] as const;
  });
  if (derived.length + loads.length === 0) return null;
  return html`<div class="look two">
    ${derived.length === 0 ? null : section('derived', words.say('care.page.derived'), null, rows(derived))}
    ${loads.length === 0 ? null : section('loads', words.say('care.page.loads'), null, rows(loads))}
  </div>`;
}
