import { mark, markShape } from '../../../charts/index.ts';
import { type CareItemSaid, sayCareItem, sayCareTitle } from '../../../explain/index.ts';
import type { CareItem } from '../../../plan/index.ts';
import { badges } from '../../html/badge.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { type CareReporter, directionOf } from '../care-reporter.ts';
import { evidenceOf } from '../care-evidence.ts';
import { careWhy } from './care-why.ts';

/** Shape, colour, word: always all three. */
export function careMark(reporter: CareReporter, item: CareItem): Markup {
  return html`<span class="act"
    >${raw(mark(markShape(item.word, directionOf(item))))}${reporter.words.say(`word.${item.word}`)}</span
  >`;
}

/** One line of Act now: mark and word, what changes, what to do, because, badge. */
export function actNowLine(reporter: CareReporter, item: CareItem, number: number): Markup {
  const said = sayCareItem(reporter.speaking, item);
  return html`<li class="line">
    <p class="top-l">
      ${careMark(reporter, item)}<span class="n"
        >${said.urgent === null ? null : html`<b>${said.urgent}</b> · `}${number}</span
      >
    </p>
    <h3 class="lead"><a href="#${careAnchor(item)}">${said.title}</a></h3>
    <p class="do">${said.what}</p>
    <p class="why small">${said.because}</p>
    ${badges(evidenceOf(reporter, item))}
  </li>`;
}

/** One line of a list: word, title, what to do, because, who says so; the rest behind Why. */
export function careRow(reporter: CareReporter, item: CareItem): Markup {
  const { words } = reporter;
  const said: CareItemSaid = sayCareItem(reporter.speaking, item);
  return html`<li class="m-row" id="${careAnchor(item)}">
    <p class="m-word">${careMark(reporter, item)}</p>
    <h4 class="m-name">${said.title}</h4>
    <p class="m-do">${said.what}${said.until === null ? null : html` <span class="why">${said.until}</span>`}</p>
    <p class="m-why">${said.because}</p>
    <p class="m-src">${badges(evidenceOf(reporter, item))}</p>
    <details class="m-more">
      <summary>
        <span class="vh">${words.say('care.page.why.of', { title: said.title })}</span
        ><span aria-hidden="true">${words.say('care.page.why')}</span>
      </summary>
      ${careWhy(reporter, item, said)}
    </details>
  </li>`;
}

/** What is due beside the medicines, in short: title, what, until when. */
export function besideLine(reporter: CareReporter, item: CareItem): Markup {
  return html`<li>
    <p class="top-l">
      ${careMark(reporter, item)}<span class="n"
        >${item.review === null ? null : html`<time datetime="${item.review.on}">${reporter.words.date(item.review.on)}</time>`}</span
      >
    </p>
    <p><a href="#${careAnchor(item)}">${sayCareTitle(reporter.speaking, item)}</a></p>
    <p class="small why">${sayCareItem(reporter.speaking, item).what}</p>
  </li>`;
}

export function careAnchor(item: Pick<CareItem, 'id'>): string {
  return `c-${item.id.replace(/[^a-z0-9-]/gi, '-')}`;
}
