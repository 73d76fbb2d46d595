import type { Block, GlossaryLine } from '../../explain/index.ts';
import { type Markup, html } from './markup.ts';

/** A heading and its lines on a page for the person; nothing where there are none. */
export function patientBlock(id: string, { heading, lines }: Block): Markup | null {
  if (lines.length === 0) return null;
  return html`<section class="sec" aria-labelledby="p-${id}">
    <div class="h"><h2 id="p-${id}">${heading}</h2></div>
    <ul class="plain">
      ${lines.map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}

/** Words that the person may not know, with what they mean. */
export function patientGlossary(glossary: {
  readonly heading: string;
  readonly lines: readonly GlossaryLine[];
}): Markup | null {
  if (glossary.lines.length === 0) return null;
  return html`<section class="sec" aria-labelledby="p-words">
    <div class="h"><h2 id="p-words">${glossary.heading}</h2></div>
    <dl class="kv">
      ${glossary.lines.map(
        ({ word, means }) =>
          html`<div>
            <dt>${word}</dt>
            <dd>${means}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
