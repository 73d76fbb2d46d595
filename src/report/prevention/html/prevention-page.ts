import { boardHead, boardPage } from '../../html/board-page.ts';
import { type Markup, html } from '../../html/markup.ts';
import { lookHead } from '../../html/section.ts';
import { PREVENTION_FIRST, type PreventionView } from '../prevention-view.ts';
import { itemLine } from './prevention-lines.ts';
import { findingLine } from './inherited-sections.ts';
import { missingList, preventionSections, preventionSectionsApart } from './prevention-sections.ts';
import { PREVENTION_STYLES } from './prevention-styles.ts';

/** Risk and prevention of one person: a self-contained page without script or request, printable; page one alone suffices. */
export function preventionPage(view: PreventionView): string {
  return boardPage(view, PREVENTION_STYLES, preventionBody(view));
}

/** Everything inside the page's main part. */
function preventionBody(view: PreventionView): Markup {
  const { unconfirmed, serious } = view.said;
  return html`${boardHead(view, unconfirmed === null ? [] : [unconfirmed], serious)}
  ${firstLook(view)}${preventionSections(view)}`;
}

/** What the page of the program shows under its own first sentence: the first look, the risks, and below what can be changed the rest. */
export function preventionBelow(view: PreventionView): { readonly first: Markup; readonly rest: Markup } {
  const { risks, rest } = preventionSectionsApart(view);
  return { first: html`${firstLook(view)}${risks}`, rest };
}

const RISKS = 6;

/** Page one under the statement: what to do; risks with their intervals, what to act on, what would settle most. */
function firstLook(view: PreventionView): Markup {
  const { said, words } = view;
  const now = said.items.now.slice(0, PREVENTION_FIRST);
  const missing = said.missing.slice(0, PREVENTION_FIRST);
  const assessed = said.risks.filter(({ value }) => value !== null);
  const acting = (said.inherited?.groups ?? []).filter(({ id }) => id === 'returned' || id === 'confirm');
  return html`<div class="look v-first">
    <section class="sec" aria-labelledby="h-now">
      ${lookHead('now', words.say('prevention.section.plan'), count(view, said.items.now.length, PREVENTION_FIRST))}
      ${
        now.length === 0
          ? html`<p class="why">${words.say('prevention.statement.none')}</p>`
          : html`<ul class="rows">
              ${now.map((item) => itemLine(view, item))}
            </ul>`
      }
    </section>
    <div>
      ${
        acting.length === 0
          ? null
          : html`<section class="sec" aria-labelledby="h-act">
              ${lookHead('act', words.say('prevention.section.inherited'), said.inherited?.list ?? '')}
              ${acting.map(
                ({ title, rows }) =>
                  html`<h3 class="label">${title}</h3>
                    <ul class="rows v-gapped">
                      ${rows.map((row) => findingLine(view, row))}
                    </ul>`,
              )}
            </section>`
      }
      <section class="sec" aria-labelledby="h-brief">
        ${lookHead('brief', words.say('prevention.section.risks'), count(view, assessed.length, RISKS))}
        ${
          assessed.length === 0
            ? html`<p class="why">${words.say('prevention.risks.none')}</p>`
            : html`<ul class="rows small">
                  ${assessed.slice(0, RISKS).map(
                    (risk) =>
                      html`<li>
                        <div class="top-l"><b>${risk.name}</b><b class="nb">${risk.value}</b></div>
                        <span class="why"
                          >${[risk.years, risk.brief.interval, risk.average, ...risk.brief.notes]
                            .filter((text) => text !== '')
                            .map((text) => text[0]!.toUpperCase() + text.slice(1).replace(/\.$/, ''))
                            .join('. ')}.</span
                        >
                      </li>`,
                  )}
                </ul>
                ${said.riskNotes.map((line) => html`<p class="label">${line}</p>`)}`
        }
      </section>
      <section class="sec" aria-labelledby="h-settle">
        ${lookHead('settle', words.say('prevention.section.missing'), count(view, said.missing.length, PREVENTION_FIRST))}
        ${
          missing.length === 0
            ? html`<p class="why">${words.say('prevention.missing.none')}</p>`
            : missingList(view, missing)
        }
      </section>
    </div>
  </div>`;
}

function count({ words }: PreventionView, n: number, most: number): string {
  return n === 0 ? '' : n > most ? words.say('prevention.first-of', { shown: most, n }) : String(n);
}
