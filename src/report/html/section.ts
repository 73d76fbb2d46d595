import { type Markup, html } from './markup.ts';

/**
 * A section under a rule.
 * @param note stands at the end of its head; null: nothing does
 * @param headId where a page has another head of that name
 */
export function section(id: string, title: string, note: string | null, body: Markup, headId = `h-${id}`): Markup {
  return html`<section class="sec gap" id="${id}" aria-labelledby="${headId}">
    <div class="h">
      <h2 id="${headId}">${title}</h2>
      ${note === null ? null : html`<span class="label">${note}</span>`}
    </div>
    ${body}
  </section>`;
}

/** Head of a list of page one. */
export function lookHead(id: string, title: string, note: string): Markup {
  return html`<div class="h">
    <h2 id="h-${id}">${title}</h2>
    <span class="label">${note}</span>
  </div>`;
}
