import type { PreventionItemSaid, RiskSaid, Words } from '../../../explain/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { capital, shortDigest } from '../../reporter.ts';
import {
  type PreventionTrace,
  type PreventionView,
  curveDrawing,
  driversDrawing,
  traceOfItem,
  traceOfRisk,
} from '../prevention-view.ts';

/** A line of page one: what, by when, why, graded, and its Why. */
export function itemLine(view: PreventionView, item: PreventionItemSaid): Markup {
  return html`<li class="v-line">
    <div class="top-l">
      <h3 class="lead">${item.what}</h3>
      <span class="v-state">${stateOf(item)}</span>
    </div>
    ${itemWhy(item)}${badges(item)}${itemDates(item)}${drawer(view, item)}
  </li>`;
}

/** The same as a row of the dated plan. */
export function itemRow(view: PreventionView, item: PreventionItemSaid): Markup {
  return html`<li class="v-row">
    <div>
      <h3 class="v-name">${item.what}</h3>
      <span class="small">${[item.topic, item.or ?? ''].filter((text) => text !== '').join('; ')}</span>
    </div>
    <div>${itemWhy(item)}${badges(item)}</div>
    <div>
      <span class="v-state">${stateOf(item)}</span>
      ${itemDates(item)}
    </div>
    ${drawer(view, item)}
  </li>`;
}

function stateOf({ says, urgent, state, notNeeded }: PreventionItemSaid): string {
  const parts = [says, urgent ?? '', state === 'not-needed' ? (notNeeded ?? '') : ''];
  return parts.filter((text) => text !== '').join(', ');
}

function itemWhy({ why, open, missing, conflict, unconfirmed, clinicianOnly }: PreventionItemSaid): Markup {
  const text = [why.join('; '), open ?? '', missing ?? '', conflict ?? '']
    .filter((part) => part !== '')
    .map(capital)
    .join('. ');
  return html`${text === '' ? null : html`<p class="why">${text}</p>`}${unconfirmed === null ? null : html`<span class="v-un">${unconfirmed}</span>`}${clinicianOnly === null ? null : html`<p class="label">${clinicianOnly}</p>`}`;
}

function badges({ grades }: PreventionItemSaid): Markup | null {
  if (grades.length === 0) return null;
  return html`<p class="evs">${grades.map((grade) => html`<span class="ev"><span>${grade}</span></span>`)}</p>`;
}

function itemDates({ last, when }: PreventionItemSaid): Markup | null {
  const text = capital([last, when].filter((part) => part !== '').join('; '));
  return text === '' ? null : html`<p class="small">${text}</p>`;
}

function drawer(view: PreventionView, item: PreventionItemSaid): Markup {
  const { words } = view;
  return html`<details>
    <summary><span class="vh">${item.what}: </span>${words.say('report.why')}</summary>
    <div class="drawer">
      ${item.sides.length === 0 ? null : sides(item)}
      <p class="small">${[item.or ?? '', item.answers ?? '', item.decides].filter((text) => text !== '').join('. ')}</p>
      ${trace(words, traceOfItem(view, item.id))}
    </div>
  </details>`;
}

function sides(item: PreventionItemSaid): Markup {
  return html`<ul class="v-sides">
    ${item.sides.map(({ who, says, text }) => html`<li><b>${who}: ${says}</b><span class="label">${text}</span></li>`)}
  </ul>`;
}

/** Records with digests and the lines that were read, verbatim. */
export function trace(words: Words, { records, lines, method }: PreventionTrace): Markup | null {
  if (records.length + lines.length === 0) return null;
  return html`<p class="label">${words.say('prevention.section.trace')}</p>
    <p class="rec">
      ${records.map(({ id, version, digest }) => html`<span>${id} ${version} · sha-256 ${shortDigest(digest)}</span>`)}${method === '' ? null : html`<span>${method}</span>`}${lines.map(({ text, place }) => html`<span>${text} <i>${place}</i></span>`)}
    </p>`;
}

/** A risk as a tile: value, years, interval, average, standing, drivers, curve, and what it is made of. */
export function riskTile(view: PreventionView, risk: RiskSaid): Markup {
  const { words } = view;
  const bars = driversDrawing(view, risk);
  const curve = curveDrawing(view, risk);
  return html`<li class="v-tile">
    <h3 class="lead">${risk.name}</h3>
    ${
      risk.value === null
        ? html`<p class="why">${risk.why ?? ''}</p>`
        : html`<p class="big">${risk.value} <span class="label">${risk.years}</span></p>
            <p class="small">${risk.interval}</p>
            <p>${risk.average}</p>`
    }
    ${risk.upper === null ? null : html`<p class="small mark-u">${risk.upper}</p>`}
    ${risk.standing.map((line) => html`<p class="small">${line}</p>`)}
    ${risk.unconfirmed === null ? null : html`<span class="v-un">${risk.unconfirmed}</span>`}
    ${risk.differ === null ? null : html`<p class="small">${risk.differ}</p>`}
    ${risk.lifetime === null ? null : html`<p class="small">${risk.lifetime}</p>`}
    ${
      bars === null
        ? null
        : html`<h4 class="h3 small">${words.say('prevention.risk.drivers')}</h4>
            <figure class="curve">${raw(bars('mid'))}${raw(bars('narrow'))}</figure>
            <p class="label">
              ${words.say('prevention.risk.drivers.note', { references: risk.drivers.map(({ reference }) => reference).join('; ') })}
            </p>`
    }
    ${curve === null ? null : html`<figure class="curve">${raw(curve('mid'))}${raw(curve('narrow'))}</figure>`}
    <details>
      <summary><span class="vh">${risk.name}: </span>${words.say('report.why')}</summary>
      <div class="drawer">
        <ul class="plain small">
          ${[...risk.parts.map(({ text }) => text), ...risk.assumed, risk.mortality ?? ''].filter((text) => text !== '').map((text) => html`<li>${text}</li>`)}
        </ul>
        ${trace(words, traceOfRisk(view, risk.id))}
      </div>
    </details>
  </li>`;
}
