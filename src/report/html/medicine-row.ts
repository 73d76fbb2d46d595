import { mark, markShape } from '../../charts/index.ts';
import type { PlanItem } from '../../plan/index.ts';
import { type Reporter, capital, leadStatement, sayDo, sayWhy } from '../reporter.ts';
import { badges } from './badge.ts';
import { type Markup, html, raw } from './markup.ts';
import { whyOf } from './why.ts';

/** Shape, colour, word: always all three. */
export function actMark(reporter: Reporter, item: Pick<PlanItem, 'word' | 'direction'>): Markup {
  return html`<span class="act"
    >${raw(mark(markShape(item.word, item.direction)))}${reporter.words.say(`word.${item.word}`)}</span
  >`;
}

/** One line of a list, of one medicine or of several alike: word, name, what to do, because, source; the rest behind Why. */
export function medicineRow(reporter: Reporter, items: readonly PlanItem[]): Markup {
  const { words } = reporter;
  const item = items[0]!;
  const name = words.list(items.map((one) => one.name));
  return html`<li class="m-row" id="${anchor(item)}">
    <p class="m-word">${actMark(reporter, item)}</p>
    <h4 class="m-name">${items.slice(1).map((one) => html`<span id="${anchor(one)}"></span>`)}${capital(name)}</h4>
    <p class="m-do">${sayDo(reporter, item, name)}</p>
    <p class="m-why">${sayWhy(reporter, item)}</p>
    <p class="m-src">
      ${badges(leadingEvidence(item))}${item.guidance.agreement === 'differ' ? html` <span class="label differ">${words.say('agreement.differ')}</span>` : null}
    </p>
    <details class="m-more">
      <summary>
        <span class="vh">${words.say('report.why.of', { medicine: name })}</span
        ><span aria-hidden="true">${words.say('report.why')}</span>
      </summary>
      ${whyOf(reporter, items)}
    </details>
  </li>`;
}

/** One line of Act now: mark and word, what to do in the lead, because, badge. */
export function actNowLine(reporter: Reporter, item: PlanItem, number: number): Markup {
  return html`<li class="line">
    <p class="top-l">${actMark(reporter, item)}<span class="n">${number}</span></p>
    <h3 class="lead"><a href="#${anchor(item)}">${capital(item.name)}</a></h3>
    <p class="do">${sayDo(reporter, item)}</p>
    <p class="why small">${sayWhy(reporter, item)}</p>
    ${badges(leadingEvidence(item))}
  </li>`;
}

export function anchor(item: Pick<PlanItem, 'drug'>): string {
  return `m-${item.drug.replace(/[^a-z0-9-]/gi, '-')}`;
}

/** Evidence of the lead, then of the other bodies that ask for the same word. */
function leadingEvidence(item: PlanItem): readonly PlanItem['guidance']['statements'][number]['evidence'][] {
  const lead = leadStatement(item);
  if (lead === null) return [];
  const others = item.guidance.statements.filter(
    (statement) =>
      statement !== lead &&
      statement.word === item.word &&
      statement.standing === 'holds' &&
      statement.body !== lead.body,
  );
  const firstOfBody = others.filter((statement, i) => others.findIndex((other) => other.body === statement.body) === i);
  return [lead, ...firstOfBody].map((statement) => statement.evidence);
}
