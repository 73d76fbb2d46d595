import { mark } from '../../../charts/index.ts';
import type { FindingSaid } from '../../../explain/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { section } from '../../html/section.ts';
import { type PreventionView, preventionTrace } from '../prevention-view.ts';
import { trace } from './prevention-lines.ts';

/** An inherited finding with its variants, and its Why. */
export function findingLine(view: PreventionView, finding: FindingSaid): Markup {
  const { words, plan: document } = view;
  const found = document.genome?.findings.find(({ entry }) => entry === finding.id);
  const carrier = document.genome?.carriers.find(({ gene }) => `carrier/${gene}` === finding.id);
  const single = document.genome?.singles.find(({ id }) => `single/${id}` === finding.id);
  const records =
    found !== undefined ? [found.record] : carrier !== undefined ? [carrier.record] : (single?.records ?? []);
  const lines = [...finding.variants, ...finding.notes];
  return html`<li>
    <span></span>
    <div>
      <b>${finding.name}</b> <span class="why">${finding.state}</span>
      ${lines.map((line) => html`<span class="small">${line}</span>`)}
      <details>
        <summary><span class="vh">${finding.name}: </span>${words.say('report.why')}</summary>
        ${finding.citation === '' ? null : html`<p class="label">${finding.citation}</p>`}
        ${trace(words, preventionTrace(records, single?.facts ?? []))}
      </details>
    </div>
  </li>`;
}

/** Every gene that was asked for, by what is to be done with it. */
export function inherited(view: PreventionView): Markup | null {
  const { said, words } = view;
  if (said.inherited === null)
    return section(
      'inherited',
      words.say('prevention.section.inherited'),
      '',
      html`<p class="why">${words.say('prevention.basis.no-genome')}</p>`,
    );
  const { list, array, groups } = said.inherited;
  return section(
    'inherited',
    words.say('prevention.section.inherited'),
    list ?? '',
    html`${array === null ? null : html`<p class="notread">${raw(mark('open'))}<span>${array}</span></p>`}
    ${groups.map(
      ({ title, rows, names }) =>
        html`<h3 class="h3">${title}</h3>
          ${
            rows.length === 0
              ? null
              : html`<ul class="rows v-gapped">
                  ${rows.map((row) => findingLine(view, row))}
                </ul>`
          }
          ${names.length === 0 ? null : html`<p class="v-names">${names.join(' · ')}</p>`}`,
    )}`,
  );
}

/** Polygenic scores: the place of the person, what was read, what it would change. */
export function scores({ said, words }: PreventionView): Markup | null {
  if (said.scores.length === 0) return null;
  return section(
    'scores',
    words.say('prevention.section.scores'),
    words.say('prevention.score.research'),
    html`<ul class="rows v-gapped">
      ${said.scores.map(
        (one) =>
          html`<li>
            ${one.assessed && !one.notForYou ? html`<span></span>` : raw(mark('open'))}
            <div>
              <b>${one.name}</b>
              <span class="small">${one.place}</span>
              <span class="small">${one.coverage}</span>
              <span class="small">${one.effect}</span>
              <span class="small">${one.second}</span>
              <span class="label">${one.citation}</span>
            </div>
          </li>`,
      )}
    </ul>`,
  );
}
