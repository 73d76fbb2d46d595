import { iconArray, iconKey, mark } from '../../../charts/index.ts';
import { type PatientPreventionSaid, type Words, createWords, sayPreventionPlainly } from '../../../explain/index.ts';
import type { PreventionPlan } from '../../../plan/index.ts';
import { BRAND } from '../../html/brand.ts';
import { CARE_STYLES } from '../../care/html/care-styles.ts';
import { documentFrame } from '../../html/document-frame.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { patientBlock, patientGlossary } from '../../html/patient-blocks.ts';
import { otherGenes } from '../other-genes.ts';
import { PREVENTION_STYLES } from './prevention-styles.ts';

/** What is coming, for the person: one column, three things first, then people of 100, what can be changed, genes, family, questions. */
export function preventionPatientPage(plan: PreventionPlan, words: Words = createWords()): string {
  const said = sayPreventionPlainly(words, plan);
  return documentFrame({
    words,
    title: said.title,
    styles: `${CARE_STYLES}${PREVENTION_STYLES}`,
    bodyClass: 'patient',
    body: html`<div class="col">
      <header class="top"><p class="brand">${raw(BRAND)}Propria</p></header>
      <main id="main">${preventionPatientBody(said)}</main>
    </div>`,
  });
}

/** Everything inside the page's main part. */
function preventionPatientBody(said: PatientPreventionSaid): Markup {
  return html`<div class="phead">
      <h1 class="statement">${said.statement}</h1>
      <p class="note">${said.basis}</p>
      ${said.mark === null ? null : html`<p class="note">${said.mark}</p>`}
      <p>${said.what}</p>
      ${said.notices.map((line) => html`<p class="notread">${raw(mark('open'))}<span>${line}</span></p>`)}
    </div>
    ${patientBlock('gene', said.gene)}${
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
    ${patientBlock('more', said.more)}${risks(said)}${patientBlock('changes', said.changes)}${patientBlock('later', said.later)}${patientBlock('genes', otherGenes(said))}${patientBlock('family', said.family)}${patientBlock('missing', said.missing)}${patientBlock('not-needed', said.notNeeded)}${patientBlock('not', said.meansNot)}${patientBlock('questions', said.questions)}${patientBlock('help', said.help)}
    ${patientGlossary(said.glossary)} ${patientBlock('source', said.source)}`;
}

function risks({ risks: { heading, how, rows, notes, key } }: PatientPreventionSaid): Markup {
  return html`<section class="sec" aria-labelledby="p-risks">
    <div class="h"><h2 id="p-risks">${heading}</h2></div>
    ${
      rows.length === 0
        ? null
        : html`<p>${how}</p>
            <p class="v-key">
              ${(['will', 'may', 'not'] as const).map((name) => html`<span>${raw(iconKey(`i-${name}`))}${key[name]}</span>`)}
            </p>`
    }
    ${rows.map(
      (row) =>
        html`<h3 class="lead">${row.heading}</h3>
          <div class="v-pair">
            ${row.arrays.map(
              ({ caption, text, will, may, drawing }) =>
                html`<figure>
                  ${raw(iconArray({ will, may }, `${caption}: ${drawing}`))}
                  <figcaption><b>${caption}.</b> ${text}</figcaption>
                </figure>`,
            )}
          </div>
          <p class="note">${row.notes.join(' ')}</p>`,
    )}
    ${
      notes.length === 0
        ? null
        : html`<ul class="plain v-rest">
            ${notes.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
  </section>`;
}
