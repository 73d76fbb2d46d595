import { type Markup, html } from '../../html/markup.ts';
import type { CareReporter } from '../care-reporter.ts';
import { stripRows } from '../strip-rows.ts';

/** Who it is, and the values that most lines rest on, each with its date or said to be unknown. */
export function personStrip(reporter: CareReporter): Markup {
  return html`<dl class="strip">
    ${stripRows(reporter).map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
