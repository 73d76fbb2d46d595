import { mark, markShape } from '../../../charts/index.ts';
import { type PatientItemSaid, type Words, sayCareItemPlainly, sayPlanPlainly } from '../../../explain/index.ts';
import { type CarePlan, WORD_ORDER } from '../../../plan/index.ts';
import { BRAND } from '../../html/brand.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { patientBlock, patientGlossary } from '../../html/patient-blocks.ts';
import { careReporter, directionOf } from '../care-reporter.ts';
import { preventionInPlanPlainly } from '../prevention-in-plan.ts';
import { tumourInPlanPlainly } from '../tumour-in-plan.ts';
import { pageFrame } from './care-page.ts';

/** The plan for the person: one column, at most three things, each with when and whom to ask; then the rest, in plain words. */
export function carePatientPage(plan: CarePlan, words?: Words): string {
  const reporter = careReporter(plan, words);
  const { say } = reporter.words;
  const said = sayPlanPlainly(reporter.speaking);
  // The line that speaks may be told with what belongs to it from others: its heading and its word stay its own.
  const keyOf = (one: PatientItemSaid): string => `${one.word}|${one.heading}`;
  const items = plan.items
    .toReversed()
    .map((item) => [keyOf(sayCareItemPlainly(reporter.speaking, item)), item] as const);
  const lineOf = new Map(items);
  const shapeOf = (one: PatientItemSaid): Markup => {
    const item = lineOf.get(keyOf(one));
    const word = WORD_ORDER.find((each) => say(`patient.word.${each}`) === one.word) ?? 'not-enough-data';
    return raw(mark(markShape(word, item === undefined ? 'either' : directionOf(item))));
  };
  const further = [...said.more, ...said.asUsual];
  const ownTumour = tumourInPlanPlainly(plan, reporter.words);
  const coming = preventionInPlanPlainly(plan, reporter.words);
  const read = plan.genome.genes.some((gene) => gene.result.call.status === 'called');
  return pageFrame(
    reporter,
    'patient',
    html`<div class="col">
      <header class="top"><p class="brand">${raw(BRAND)}Propria</p></header>
      <main id="main">
        <div class="phead">
          <h1 class="statement">${said.statement}</h1>
          <p class="note">${said.basis}</p>
          ${said.mark === null ? null : html`<p class="note">${said.mark}</p>`}
          ${said.unchecked === null ? null : html`<p class="notread">${raw(mark('open'))}<span>${said.unchecked}</span></p>`}
        </div>
        ${
          said.things.length === 0
            ? null
            : html`<ol class="steps">
                ${said.things.map((one) => thing(one, shapeOf(one)))}
              </ol>`
        }
        <section class="sec alarm" aria-labelledby="p-help">
          <h2 class="lead" id="p-help">${said.help.heading}</h2>
          <p>${said.help.call}</p>
          <ul class="plain">
            ${said.help.signs.map((sign) => html`<li>${sign}</li>`)}
          </ul>
        </section>
        ${ownTumour === null ? null : patientBlock('tumour', ownTumour)}${
          further.length === 0
            ? null
            : html`<section class="sec" aria-labelledby="p-more">
                <div class="h"><h2 id="p-more">${say('care.page.words.patient')}</h2></div>
                <ul class="p-list">
                  ${further.map((one) => line(one, shapeOf(one)))}
                </ul>
              </section>`
        }
        ${patientBlock('day', said.day)}${patientBlock('questions', said.questions)}${patientBlock('tests', said.tests)}${coming === null ? null : patientBlock('coming', coming)}${patientBlock('means-not', said.meansNot)}${patientBlock('family', said.family)}
        ${read ? patientBlock('card', { heading: say('care.page.card'), lines: [say('care.page.card.patient')] }) : null}
        ${patientGlossary(said.glossary)} ${patientBlock('source', said.source)}
        <section class="sec" aria-label="${said.help.talk[0] ?? ''}">
          ${said.help.talk.map((text) => html`<p>${text}</p>`)}
        </section>
      </main>
    </div>`,
  );
}

/** One of the things to do: word, heading, when and why, what holds until then, how sure, who decides. */
function thing(said: PatientItemSaid, shape: Markup): Markup {
  return html`<li>
    <div>
      <p><span class="act">${shape}${said.word}</span></p>
      <h2 class="lead">${said.heading}</h2>
      ${inside(said)}
    </div>
  </li>`;
}

/** A further line: heading, its word, and the rest behind a press. */
function line(said: PatientItemSaid, shape: Markup): Markup {
  return html`<li>
    <details>
      <summary>${shape}<b>${said.heading}</b><span class="note">${said.word}</span></summary>
      <div class="in">${inside(said)}</div>
    </details>
  </li>`;
}

function inside(said: PatientItemSaid): Markup {
  return html`<p><b>${said.when}</b> ${[...said.why, ...said.do].join(' ')}</p>
    ${said.until === null ? null : html`<p><b>${said.until}</b></p>`}
    <p class="note">${[...said.sure, said.decides].join(' ')}</p>`;
}
