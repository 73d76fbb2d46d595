import { mark, markShape } from '../../../charts/index.ts';
import { type Words, createWords, sayTumourPlainly } from '../../../explain/index.ts';
import type { TumourPlan } from '../../../plan/index.ts';
import { BRAND } from '../../care/html/care-page.ts';
import { CARE_STYLES } from '../../care/html/care-styles.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { tumourFrame } from './tumour-page.ts';

/** The board for the person: one column, at most three medicines to ask about, then what is not known, the family, questions. */
export function tumourPatientPage(plan: TumourPlan, words: Words = createWords()): string {
  const said = sayTumourPlainly(words, plan);
  const block = (id: string, { heading, lines }: { heading: string; lines: readonly string[] }): Markup | null =>
    lines.length === 0
      ? null
      : html`<section class="sec" aria-labelledby="p-${id}">
          <div class="h"><h2 id="p-${id}">${heading}</h2></div>
          <ul class="plain">
            ${lines.map((text) => html`<li>${text}</li>`)}
          </ul>
        </section>`;
  return tumourFrame(
    { words },
    said.title,
    'patient',
    html`<style>
        ${raw(CARE_STYLES)}
      </style>
      <div class="col">
        <header class="top"><p class="brand">${raw(BRAND)}Propria</p></header>
        <main id="main">
          <div class="phead">
            <h1 class="statement">${said.statement}</h1>
            <p class="note">${said.basis}</p>
            ${said.mark === null ? null : html`<p class="note">${said.mark}</p>`}
            <p>${said.what}</p>
          </div>
          ${
            said.things.length === 0
              ? null
              : html`<ol class="steps">
                  ${said.things.map(
                    (one) =>
                      html`<li>
                        <div>
                          <h2 class="lead">${one.heading}</h2>
                          <p>${one.why.join(' ')}</p>
                          <p class="note">${one.decides}</p>
                        </div>
                      </li>`,
                  )}
                </ol>`
          }
          ${block('more', said.more)}
          ${
            said.own.length === 0
              ? null
              : html`<section class="sec" aria-labelledby="p-own">
                  <div class="h"><h2 id="p-own">${said.ownHeading}</h2></div>
                  <ul class="rows">
                    ${said.own.map(
                      ({ word, says, text }) =>
                        html`<li class="line">
                          <p><span class="act">${raw(mark(markShape(word)))}${says}</span></p>
                          <p>${text}</p>
                        </li>`,
                    )}
                  </ul>
                </section>`
          }
          ${block('changes', said.changes)}${block('resistance', said.resistance)}${block('missing', said.missing)}${block('family', said.family)}${block('trials', said.trials)}${block('not', said.meansNot)}${block('questions', said.questions)}
          ${
            said.glossary.lines.length === 0
              ? null
              : html`<section class="sec" aria-labelledby="p-words">
                  <div class="h"><h2 id="p-words">${said.glossary.heading}</h2></div>
                  <dl class="kv">
                    ${said.glossary.lines.map(
                      ({ word, means }) =>
                        html`<div>
                          <dt>${word}</dt>
                          <dd>${means}</dd>
                        </div>`,
                    )}
                  </dl>
                </section>`
          }
          ${block('source', said.source)}
        </main>
      </div>`,
  );
}
