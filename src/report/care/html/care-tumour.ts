import { mark, markShape } from '../../../charts/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import type { CareReporter } from '../care-reporter.ts';
import { type TherapyInPlan, tumourInPlan } from '../tumour-in-plan.ts';
import { section } from '../../html/section.ts';

/** The tumour in the plan: the board's statement, what is on label beside the person's genes, what is missing. */
export function tumour(reporter: CareReporter): Markup | null {
  const said = tumourInPlan(reporter);
  if (said === null) return null;
  return section(
    'tumour',
    said.title,
    said.note,
    html`<p class="lead">${said.statement}</p>
      ${said.basis.map((line) => html`<p class="label">${line}</p>`)}
      <h3 class="h3">${said.therapies.title}</h3>
      ${said.therapies.none === null ? null : html`<p class="why">${said.therapies.none}</p>`}
      <ul class="rows">
        ${said.therapies.rows.map(therapy)}
      </ul>
      ${[said.missing, said.inherited].map(({ title, lines }) =>
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

function therapy(one: TherapyInPlan): Markup {
  return html`<li class="line">
    <h4 class="lead">${one.name} <span class="label">${one.tier}</span></h4>
    <p class="small why">${one.fit}</p>
    ${one.needs.length === 0 ? null : html`<p class="notread">${raw(mark('open'))}<span>${one.needs.join('; ')}</span></p>`}
    ${one.drugs.map(
      (drug) =>
        html`<p class="small">
          ${drug.word === null ? null : html`<span class="act">${raw(mark(markShape(drug.word, drug.direction ?? 'either')))}${drug.says}</span> `}<b>${drug.name}</b>:
          ${drug.text}
        </p>`,
    )}
  </li>`;
}
