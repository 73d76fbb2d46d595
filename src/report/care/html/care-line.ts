import { mark, markShape } from '../../../charts/index.ts';
import { type CareItemSaid, sayCareItem, sayDosing, sayExposure, sentence } from '../../../explain/index.ts';
import type { CareItem } from '../../../plan/index.ts';
import type { MedicineUse } from '../../../record/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { meanwhile, shortBecause } from '../because.ts';
import { badgesOf } from '../care-evidence.ts';
import { type CareReporter, directionOf, nameOfUse } from '../care-reporter.ts';
import { doOf, dueOf, dueWhy } from '../due-words.ts';
import { careBadges, estimate } from './care-badge.ts';
import { careWhy } from './care-why.ts';

/** Shape, colour, word: always all three. */
export function careMark(reporter: CareReporter, item: CareItem): Markup {
  return html`<span class="act"
    >${raw(mark(markShape(item.word, directionOf(item))))}${reporter.words.say(`word.${item.word}`)}</span
  >`;
}

/** One line of Act now: mark and word, what changes, what to do, because, badge; the rest behind Why. */
export function actNowLine(reporter: CareReporter, item: CareItem, number: number): Markup {
  const said = sayCareItem(reporter.speaking, item);
  return html`<li class="line" id="${careAnchor(item)}">
    <p class="top-l">
      ${careMark(reporter, item)}<span class="n"
        >${said.urgent === null ? null : html`<b>${said.urgent}</b> · `}${number}</span
      >
    </p>
    <h3 class="lead">${said.title}</h3>
    <p class="do">${said.what}${meanwhileOf(item, said)}</p>
    ${reason(reporter, item, said)}${estimateOf(reporter, item)}
    <div class="ev-row">${careBadges(reporter, badgesOf(reporter, item))}</div>
    ${why(reporter, item, said)}
  </li>`;
}

/** One line of a list: word, title, what to do, because, who says so; the rest behind Why. */
export function careRow(reporter: CareReporter, item: CareItem): Markup {
  const said: CareItemSaid = sayCareItem(reporter.speaking, item);
  return html`<li class="m-row" id="${careAnchor(item)}">
    <p class="m-word">${careMark(reporter, item)}</p>
    <h3 class="m-name">${said.title}</h3>
    <p class="m-do">${doOf(item, said)}${meanwhileOf(item, said)}</p>
    <div class="m-why">${shortBecause(reporter, item, said, 3)}${estimateOf(reporter, item)}</div>
    <p class="m-src">${careBadges(reporter, badgesOf(reporter, item))}</p>
    ${why(reporter, item, said)}
  </li>`;
}

/** A medicine on page one: mark, name and dose, word, the first reason. The line itself is one click away. */
export function medicineLine(reporter: CareReporter, item: CareItem, use: MedicineUse): Markup {
  const { speaking, words } = reporter;
  const said = sayCareItem(speaking, item);
  const dose = sayDosing(speaking, use);
  const reasons = shortBecause(reporter, item, said, 1);
  return html`<li class="med">
    ${raw(mark(markShape(item.word, directionOf(item))))}
    <p>
      <a href="#${careAnchor(item)}"><b>${nameOfUse(reporter, use)}</b></a>
      ${dose === 'none' ? null : dose}${use.status === 'planned' ? html` <span class="label">${words.say('care.page.planned')}</span>` : null}
    </p>
    <p class="w">${said.word}</p>
    <p class="small">${reasons === '' ? said.what : reasons}</p>
  </li>`;
}

/** What is due beside the medicines, in short: when, what, why. */
export function dueLine(reporter: CareReporter, item: CareItem): Markup {
  const said = sayCareItem(reporter.speaking, item);
  const { review } = item;
  return html`<li class="when">
    ${review === null ? html`<span></span>` : html`<time datetime="${review.on}">${reporter.words.date(review.on)}</time>`}
    <p><a href="#${careAnchor(item)}">${dueOf(item, said)}</a></p>
    <p class="small">${dueWhy(reporter, item, said)}</p>
  </li>`;
}

export function careAnchor(item: Pick<CareItem, 'id'>): string {
  return `c-${item.id.replace(/[^a-z0-9-]/gi, '-')}`;
}

function reason(reporter: CareReporter, item: CareItem, said: CareItemSaid): Markup | null {
  const text = shortBecause(reporter, item, said, 3);
  return text === '' ? null : html`<p class="why small">${text}</p>`;
}

function meanwhileOf(item: CareItem, said: CareItemSaid): Markup | null {
  const until = meanwhile(item, said);
  return until === null ? null : html` <span class="why">${until}</span>`;
}

/** An estimate never stands in the reason of a source: it has its own sentence and its own badge. */
function estimateOf(reporter: CareReporter, item: CareItem): Markup | null {
  const side = item.sides.find((one) => one.layer === 'estimate' && one.exposure !== null);
  const exposure = side?.exposure ?? null;
  if (exposure === null) return null;
  return estimate(reporter, sentence(sayExposure(reporter.words, exposure)));
}

function why(reporter: CareReporter, item: CareItem, said: CareItemSaid): Markup {
  const { words } = reporter;
  return html`<details class="m-more">
    <summary>
      <span class="vh">${words.say('care.page.why.of', { title: said.title })}</span
      ><span aria-hidden="true">${words.say('care.page.why')}</span>
    </summary>
    ${careWhy(reporter, item, said)}
  </details>`;
}
