import { evidenceSquares } from '../../charts/index.ts';
import type { Evidence } from '../../core/index.ts';
import { gradeOf } from '../../plan/index.ts';
import { type Markup, html, raw } from './markup.ts';

/** Evidence badge: body, strength in squares (only where the body grades) and in a word, year; a link to the source. */
export function badge(evidence: Evidence): Markup {
  const grade = gradeOf(evidence);
  const inside = html`<b>${evidence.body}</b
    >${grade === null ? null : raw(evidenceSquares(grade.step, grade.of))}${evidence.strength === undefined ? null : html`<span>${evidence.strength.toLowerCase()}</span>`}<time
      >${evidence.date.slice(0, 4)}</time
    >`;
  return isWeb(evidence.url)
    ? html`<a class="ev" href="${evidence.url}" rel="noreferrer">${inside}</a>`
    : html`<span class="ev">${inside}</span>`;
}

/** Badges of several statements, each body and strength once, in the order given. */
export function badges(evidence: readonly Evidence[]): Markup {
  const seen = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = `${one.body}|${one.strength ?? ''}|${one.date}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return html`<span class="evs">${[...seen.values()].map(badge)}</span>`;
}

/** Knowledge may come from a site's overlay: only web addresses become links. */
function isWeb(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url);
}
