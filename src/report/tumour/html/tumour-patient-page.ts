import { mark, markShape } from '../../../charts/index.ts';
import { type Words, createWords, sayTumourPlainly } from '../../../explain/index.ts';
import type { TumourPlan } from '../../../plan/index.ts';
import { BRAND } from '../../html/brand.ts';
import { CARE_STYLES } from '../../care/html/care-styles.ts';
import { documentFrame } from '../../html/document-frame.ts';
import { html, raw } from '../../html/markup.ts';
import { patientBlock, patientGlossary } from '../../html/patient-blocks.ts';
import { TUMOUR_STYLES } from './tumour-styles.ts';

/** The board for the person: one column, at most three medicines to ask about, then what is not known, the family, questions. */
export function tumourPatientPage(plan: TumourPlan, words: Words = createWords()): string {
  const said = sayTumourPlainly(words, plan);
  return documentFrame({
    words,
    title: said.title,
    styles: `${TUMOUR_STYLES}${CARE_STYLES}`,
    bodyClass: 'patient',
    body: html`<div class="col">
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
        ${patientBlock('more', said.more)}
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
        ${patientBlock('changes', said.changes)}${patientBlock('resistance', said.resistance)}${patientBlock('missing', said.missing)}${patientBlock('family', said.family)}${patientBlock('trials', said.trials)}${patientBlock('not', said.meansNot)}${patientBlock('questions', said.questions)}
        ${patientGlossary(said.glossary)} ${patientBlock('source', said.source)}
      </main>
    </div>`,
  });
}
