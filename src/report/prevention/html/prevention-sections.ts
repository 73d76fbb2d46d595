import { mark } from '../../../charts/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { noticeSection } from '../../html/notice-section.ts';
import { section } from '../../html/section.ts';
import { digestList, sourceLines } from '../../html/source-list.ts';
import { type PreventionView, PREVENTION_FIRST, noticesOf } from '../prevention-view.ts';
import { exposures, family } from './family-sections.ts';
import { inherited, scores } from './inherited-sections.ts';
import { itemRow, riskTile } from './prevention-lines.ts';
import { equations, whatIf } from './prevention-tables.ts';

/** What stands below page one, in full. */
export function preventionSections(view: PreventionView): Markup {
  return html`${risks(view)}${plan(view)}${whatIf(view)}${inherited(view)}${scores(view)}${family(view)}${exposures(view)}${equations(view)}${missing(view)}${questions(view)}${notices(view)}${sources(view)}`;
}

/** The same for the page of the program, where changes are set by hand between the risks and the rest. */
export function preventionSectionsApart(view: PreventionView): { readonly risks: Markup; readonly rest: Markup } {
  return {
    risks: risks(view),
    rest: html`${plan(view)}${inherited(view)}${scores(view)}${family(view)}${exposures(view)}${equations(view)}${missing(view)}${questions(view)}${notices(view)}${sources(view)}`,
  };
}

function risks(view: PreventionView): Markup {
  const { said, words } = view;
  return section(
    'risks',
    words.say('prevention.section.risks'),
    '',
    said.risks.length === 0
      ? html`<p class="why">${words.say('prevention.risks.none')}</p>`
      : html`<ul class="v-tiles">
          ${said.risks.map((risk) => riskTile(view, risk))}
        </ul>`,
  );
}

function heads(view: PreventionView): Markup {
  const columns = ['what', 'why', 'state'] as const;
  return html`<div class="v-cols label" aria-hidden="true">
    ${columns.map((column) => html`<span>${view.words.say(`prevention.col.${column}`)}</span>`)}
  </div>`;
}

function plan(view: PreventionView): Markup | null {
  const { said, words } = view;
  const groups = [
    ['plan', words.say('prevention.section.plan'), said.items.now],
    ['open', words.say('prevention.section.open'), said.items.open],
    ['later', words.say('prevention.section.later'), said.items.later],
    ['not-needed', words.say('prevention.section.not-needed'), said.notNeeded],
  ] as const;
  return html`${groups.map(([id, title, items]) =>
    items.length === 0
      ? null
      : section(
          id,
          title,
          String(items.length),
          html`${heads(view)}
            <ul>
              ${items.map((item) => itemRow(view, item))}
            </ul>`,
        ),
  )}`;
}

export function missingList(view: PreventionView, lines: readonly string[]): Markup {
  return html`<ul class="rows v-gapped">
    ${lines.map((line) => html`<li>${raw(mark('open'))}<span>${line}</span></li>`)}
  </ul>`;
}

function missing(view: PreventionView): Markup | null {
  const { said, words } = view;
  if (said.missing.length <= PREVENTION_FIRST) return null;
  return section(
    'missing',
    words.say('prevention.section.missing'),
    String(said.missing.length),
    missingList(view, said.missing),
  );
}

function questions({ said, words }: PreventionView): Markup | null {
  if (said.questions.length === 0) return null;
  return section(
    'questions',
    words.say('prevention.section.questions'),
    '',
    html`<ul class="plain">
      ${said.questions.map((line) => html`<li>${line}</li>`)}
    </ul>`,
  );
}

function notices({ plan: document, words }: PreventionView): Markup | null {
  return noticeSection(words, words.say('prevention.section.notices'), noticesOf(document));
}

function sources({ plan: document, words }: PreventionView): Markup {
  return section(
    'sources',
    words.say('report.sources'),
    `${words.say('report.knowledge')} ${document.knowledge.id}`,
    html`<ul class="plain small">
        ${sourceLines(document.sources)}
      </ul>
      ${digestList(words, document, document.engine)}`,
  );
}
