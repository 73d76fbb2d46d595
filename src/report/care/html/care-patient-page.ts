import { mark, markShape } from '../../../charts/index.ts';
import {
  type Block,
  type PatientItemSaid,
  type Words,
  sayCareItemPlainly,
  sayPlanPlainly,
} from '../../../explain/index.ts';
import type { CareItem, CarePlan } from '../../../plan/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { careReporter, directionOf } from '../care-reporter.ts';
import { pageFrame } from './care-page.ts';

const BRAND =
  '<svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false"><path d="M0 6h8m8 0h12" stroke-width="1.5"/><circle cx="12" cy="6" r="4.25" stroke-width="2"/></svg>';

/** The plan for the person: one column, at most three things, each with when and whom to ask; then the rest, in plain words. */
export function carePatientPage(plan: CarePlan, words?: Words): string {
  const reporter = careReporter(plan, words);
  const said = sayPlanPlainly(reporter.speaking);
  const itemOf = new Map(plan.items.map((item) => [sayCareItemPlainly(reporter.speaking, item).text, item]));
  const step = (one: PatientItemSaid): Markup => thing(one, itemOf.get(one.text));
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
                ${said.things.map(step)}
              </ol>`
        }
        <section class="sec alarm" aria-labelledby="p-help">
          <h2 class="lead" id="p-help">${said.help.heading}</h2>
          <p>${said.help.call}</p>
          <ul class="plain">
            ${said.help.signs.map((sign) => html`<li>${sign}</li>`)}
          </ul>
        </section>
        ${
          said.more.length + said.asUsual.length === 0
            ? null
            : html`<section class="sec" aria-labelledby="p-more">
                <div class="h"><h2 id="p-more">${reporter.words.say('care.page.medicines')}</h2></div>
                <ul class="by-word">
                  ${[...said.more, ...said.asUsual].map((one) => line(one, itemOf.get(one.text)))}
                </ul>
              </section>`
        }
        ${block('day', said.day)}${block('tests', said.tests)}${block('means-not', said.meansNot)}${block('family', said.family)}${block('questions', said.questions)}
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
        <section class="sec">${said.help.talk.map((text) => html`<p>${text}</p>`)}</section>
      </main>
    </div>`,
  );
}

function thing(said: PatientItemSaid, item: CareItem | undefined): Markup {
  return html`<li>
    <div>
      <p>${act(said, item)}</p>
      <h2 class="lead">${said.heading}</h2>
      <p><b>${said.when}</b> ${[...said.why, ...said.do].join(' ')}</p>
      ${said.until === null ? null : html`<p><b>${said.until}</b></p>`}
      <p class="note">${[...said.sure, said.decides].join(' ')}</p>
    </div>
  </li>`;
}

/** A line of the further medicines: the word, what to ask, and the rest behind a click. */
function line(said: PatientItemSaid, item: CareItem | undefined): Markup {
  return html`<li>
    <details>
      <summary>${act(said, item)} <span class="names">${said.heading}</span></summary>
      <p><b>${said.when}</b> ${[...said.why, ...said.do].join(' ')}</p>
      ${said.until === null ? null : html`<p><b>${said.until}</b></p>`}
      <p class="note">${[...said.sure, said.decides].join(' ')}</p>
    </details>
  </li>`;
}

function act(said: PatientItemSaid, item: CareItem | undefined): Markup {
  const shape = item === undefined ? 'open' : markShape(item.word, directionOf(item));
  return html`<span class="act">${raw(mark(shape))}${said.word}</span>`;
}

function block(id: string, { heading, lines }: Block): Markup | null {
  if (lines.length === 0) return null;
  return html`<section class="sec" aria-labelledby="p-${id}">
    <div class="h"><h2 id="p-${id}">${heading}</h2></div>
    <ul class="plain">
      ${lines.map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}
