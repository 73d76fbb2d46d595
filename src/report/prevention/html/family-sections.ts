import { mark } from '../../../charts/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { section } from '../../html/section.ts';
import { familyDrawing } from '../family-drawing.ts';
import { type PreventionView, preventionTrace } from '../prevention-view.ts';
import { trace } from './prevention-lines.ts';

/** The tree, the criteria with what each asks, and whom a finding concerns. */
export function family(view: PreventionView): Markup {
  const { said, words, plan: document } = view;
  const { none, criteria, moreOpen, ratios, unresolved, cascade } = said.family;
  const tree = familyDrawing(view);
  const records = new Map(
    document.family.criteria.map(({ criterion, record, facts }) => [criterion, { record, facts }]),
  );
  return section(
    'family',
    words.say('prevention.section.family'),
    '',
    none !== null && criteria.length === 0
      ? html`<p class="why">${none}</p>`
      : html`${tree === null ? null : html`<div class="v-tree" role="group" tabindex="0" aria-label="${words.say('prevention.family.drawing')}">${raw(tree)}</div>`}
          <div class="v-two">
            <div>
              ${criteria.map((one) => {
                const found = records.get(one.id);
                return html`<div class="v-line">
                  <div class="top-l">
                    <h3 class="v-name">${one.title}</h3>
                    <span class="v-state">${one.says}</span>
                  </div>
                  <p class="why">
                    ${[one.syndrome, one.points ?? '', one.advice ?? ''].filter((text) => text !== '').join('. ')}
                  </p>
                  ${one.unconfirmed === null ? null : html`<span class="v-un">${one.unconfirmed}</span>`}
                  <details>
                    <summary><span class="vh">${one.title}: </span>${words.say('report.why')}</summary>
                    <ul class="v-gapped small">
                      ${one.conditions.map(({ is, text }) => html`<li>${is === 'open' ? raw(mark('open')) : html`<span></span>`}<span>${text}</span></li>`)}
                    </ul>
                    <p class="label">${one.citation}</p>
                    ${found === undefined ? null : trace(words, preventionTrace([found.record], found.facts))}
                  </details>
                </div>`;
              })}
              ${
                ratios.length === 0
                  ? null
                  : html`<ul class="plain small">
                      ${ratios.map((line) => html`<li>${line}</li>`)}
                    </ul>`
              }
              ${moreOpen === null ? null : html`<p class="notread">${raw(mark('open'))}<span>${moreOpen}</span></p>`}
              ${unresolved === null ? null : html`<p class="notread">${raw(mark('open'))}<span>${unresolved}</span></p>`}
            </div>
            <div>
              <h3 class="h3">${words.say('prevention.section.cascade')}</h3>
              ${
                cascade.length === 0
                  ? html`<p class="why">${words.say('prevention.cascade.none')}</p>`
                  : cascade.map(
                      ({ finding, relatives }) =>
                        html`<p class="v-name">${finding}</p>
                          <ul class="rows small">
                            ${relatives.map(({ who, text }) => html`<li><b>${who}</b> <span class="why">${text}</span></li>`)}
                          </ul>`,
                    )
              }
            </div>
          </div>`,
  );
}

/** What is around the person: the level and its bound, what to do, and what is not known of it. */
export function exposures(view: PreventionView): Markup | null {
  const { said, words, plan: document } = view;
  const { rows, notTold } = said.exposures;
  if (rows.length === 0) return null;
  return section(
    'exposures',
    words.say('prevention.section.exposures'),
    String(rows.length),
    html`<ul class="rows v-gapped">
        ${rows.map((one) => {
          const found = document.exposures.find(({ exposure }) => exposure === one.id);
          return html`<li>
            <span></span>
            <div>
              <b>${one.name}</b> <span class="why">${one.level}</span>
              ${[one.action ?? '', ...one.notes].filter((text) => text !== '').map((text) => html`<span class="small">${text}</span>`)}
              ${one.unconfirmed === null ? null : html`<span class="v-un">${one.unconfirmed}</span>`}
              <details>
                <summary><span class="vh">${one.name}: </span>${words.say('report.why')}</summary>
                <p class="label">${one.citation}</p>
                ${found === undefined ? null : trace(words, preventionTrace([found.record], found.facts))}
              </details>
            </div>
          </li>`;
        })}
      </ul>
      ${notTold === null ? null : html`<p class="notread">${raw(mark('open'))}<span>${notTold}</span></p>`}`,
  );
}
