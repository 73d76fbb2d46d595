import { evidenceSquares } from '../../../charts/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import type { CareBadge } from '../care-evidence.ts';
import type { CareReporter } from '../care-reporter.ts';

/** Badges in a row: the body, its own grade, the year; what rests on no page says so. */
export function careBadges(reporter: CareReporter, badges: readonly CareBadge[]): Markup | null {
  return badges.length === 0 ? null : html`<span class="evs">${badges.map((one) => badge(reporter, one))}</span>`;
}

function badge({ words }: CareReporter, one: CareBadge): Markup {
  const inside = html`<b>${one.body}</b
    >${one.step === null ? null : raw(evidenceSquares(one.step.step, one.step.of))}${one.grade === null ? null : html`<span>${one.grade}</span>`}${one.kind === 'unconfirmed' ? html`<span>${words.say('care.page.unconfirmed')}</span>` : null}<time
      >${one.year}</time
    >`;
  return one.url === null
    ? html`<span class="ev">${inside}</span>`
    : html`<a class="ev" href="${one.url}" rel="noreferrer">${inside}</a>`;
}

/** Our estimate: a dashed badge with the sign for "about", in front of its own sentence. */
export function estimate({ words }: CareReporter, sentence: string): Markup {
  return html`<p class="est small">
    <span class="ev est"><b aria-hidden="true">≈</b><span>${words.say('care.page.estimate')}</span></span> ${sentence}
  </p>`;
}
