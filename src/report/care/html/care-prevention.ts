import { type Markup, html } from '../../html/markup.ts';
import type { CareReporter } from '../care-reporter.ts';
import { preventionInPlan } from '../prevention-in-plan.ts';
import { section } from '../../html/section.ts';

/** What is coming, in the plan: what to do, risks with their intervals, what would settle most. */
export function prevention(reporter: CareReporter): Markup | null {
  const said = preventionInPlan(reporter);
  if (said === null) return null;
  return section(
    'coming',
    said.title,
    said.note,
    html`<p class="lead">${said.statement}</p>
      <ul class="rows">
        ${said.items.map(
          (one) =>
            html`<li class="line">
              <h3 class="lead">${one.what} <span class="label">${one.state}</span></h3>
              <p class="small why">${one.text}</p>
            </li>`,
        )}
      </ul>
      ${[said.risks, said.missing].map(({ title, lines }) =>
        lines.length === 0
          ? null
          : html`<h3 class="h3">${title}</h3>
              <ul class="plain small">
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`,
      )}
      <p class="small why">${said.open}</p>
      <p class="label">${said.decides}</p>`,
  );
}
