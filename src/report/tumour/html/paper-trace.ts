import { type Markup, html } from '../../html/markup.ts';
import { shortDigest } from '../../reporter.ts';
import { type TumourView, openedOnPaper, traceOf } from '../tumour-view.ts';

/** Why, opened as text: on a screen every line has its drawer, on paper the first ones stand here. */
export function paperTrace(view: TumourView): Markup | null {
  const { words } = view;
  const opened = openedOnPaper(view);
  if (opened.length === 0) return null;
  return html`<section class="sec gap on-paper" aria-labelledby="h-trace">
    <div class="h"><h2 id="h-trace">${words.say('tumour.section.trace')}</h2></div>
    ${opened.map((one) => {
      const { records, lines, method } = traceOf(view, one.id);
      return html`<div class="stop">
        <p><b>${one.name}</b>: ${one.effect}, ${one.tier}</p>
        ${one.support.slice(0, 4).map(({ line, citation }) => html`<p class="small why">${[line, citation ?? ''].filter((text) => text !== '').join('. ')}</p>`)}
        <p class="rec">
          ${records.slice(0, 4).map((record) => html`<span>${record.id} · sha-256 ${shortDigest(record.digest)}</span>`)}
          <span>${method}</span>
          ${lines.slice(0, 4).map(({ text, place }) => html`<span>${text} <i>${place}</i></span>`)}
        </p>
      </div>`;
    })}
  </section>`;
}
