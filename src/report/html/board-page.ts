import type { Words } from '../../explain/index.ts';
import { mark } from '../../charts/index.ts';
import { BRAND } from './brand.ts';
import { documentFrame } from './document-frame.ts';
import { type Markup, html, raw } from './markup.ts';

/** One plan with its words, as the board pages have it. */
interface BoardView {
  readonly words: Words;
  readonly said: {
    readonly title: string;
    readonly statement: string;
    readonly basis: readonly string[];
    readonly head: readonly { readonly term: string; readonly text: string }[];
    readonly decides: string;
  };
  readonly plan: { readonly made: string };
}

/** A clinician's page of one plan: a self-contained page without script or request, printable. */
export function boardPage({ words, said, plan }: BoardView, styles: string, body: Markup): string {
  return documentFrame({
    words,
    title: said.title,
    styles,
    body: html`<div class="wrap">
      <header class="top">
        <p class="brand">${raw(BRAND)}Propria</p>
        <p class="label">${said.title}, <time datetime="${plan.made}">${words.date(plan.made)}</time></p>
      </header>
      <main id="main">${body}</main>
      <footer class="foot"><p>${said.decides}</p></footer>
    </div>`,
  });
}

/**
 * Who it is, the statement, and what it rests on.
 * @param notes of the figures
 * @param serious what of the inputs could not be used, for which the statement may not stand
 */
export function boardHead(
  { words, said }: BoardView,
  notes: readonly string[] = [],
  serious: readonly string[] = [],
): Markup {
  return html`<dl class="strip">
      ${said.head.map(
        ({ term, text }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    <div class="head">
      <h1 class="statement">${said.statement}</h1>
      ${serious.map((line) => html`<p class="notread">${raw(mark('open'))}<span>${line}</span></p>`)}
      ${[...said.basis, ...notes].map((line) => html`<p class="label">${line}</p>`)}
      ${words.mark === null ? null : html`<p class="label">${words.mark}</p>`}
    </div>`;
}
