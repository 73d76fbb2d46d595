import { evidenceSquares, mark, markShape } from '../../../charts/index.ts';
import type { TherapySaid, TumourBadge } from '../../../explain/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { shortDigest } from '../../reporter.ts';
import { type TumourView, becauseOf, besideStatement, traceOf } from '../tumour-view.ts';

/** A therapy of page one: name, tier, what it rests on, badges, what it needs, what the person's own genes say of it. */
export function therapyLine(view: TumourView, one: TherapySaid): Markup {
  return html`<li class="t-line">
    <div class="top-l">
      <h3 class="lead">${one.name}</h3>
      <span class="t-tier">${one.tier}</span>
    </div>
    <p class="fit">${forAndFit(one)}</p>
    ${badges(one.badges)}${conditions(view, one)}
    <details>
      <summary><span class="vh">${one.name}: </span>${view.words.say('report.why')}</summary>
      ${drawer(view, one)}
    </details>
  </li>`;
}

/** The same as a row of a longer list. */
export function therapyRow(view: TumourView, one: TherapySaid): Markup {
  return html`<li class="t-row">
    <h3 class="t-name">${one.name}</h3>
    <p><span class="t-tier">${one.tier}</span></p>
    <div class="t-fit">
      <p class="fit">${forAndFit(one)}</p>
      ${conditions(view, one)}
    </div>
    <div class="t-ev">${badges(one.badges)}</div>
    <details>
      <summary><span class="vh">${one.name}: </span>${view.words.say('report.why')}</summary>
      ${drawer(view, one)}
    </details>
  </li>`;
}

/** Heads of the rows above. */
export function therapyHeads({ words }: TumourView): Markup {
  const heads = ['therapy', 'tier', 'fit', 'evidence'] as const;
  return html`<p class="t-cols label" aria-hidden="true">
    ${heads.map((head) => html`<span>${words.say(`tumour.col.${head}`)}</span>`)}
  </p>`;
}

function forAndFit(one: TherapySaid): Markup {
  return html`${one.changes === '' ? null : html`<b>${one.changes}</b>: `}${one.fit}${one.against === null ? null : html`. ${one.against}`}`;
}

export function badges(list: readonly TumourBadge[]): Markup | null {
  return list.length === 0 ? null : html`<span class="evs">${list.map(badge)}</span>`;
}

function badge(one: TumourBadge): Markup {
  const inside = html`<b>${one.body}</b
    >${one.squares === null ? null : raw(evidenceSquares(one.squares.step, one.squares.of))}${one.grade === null ? null : html`<span>${one.grade}</span>`}${one.standing === null ? null : html`<span>${one.standing}</span>`}${one.year === '' ? null : html`<time>${one.year}</time>`}`;
  return one.url === null
    ? html`<span class="ev">${inside}</span>`
    : html`<a class="ev" href="${one.url}" rel="noreferrer">${inside}</a>`;
}

/** What is open or failed, why it is not offered, and what the person's own genes say of its medicines. */
function conditions(view: TumourView, one: TherapySaid): Markup | null {
  const open = one.conditions.filter(({ is }) => is === 'open').map(({ text }) => text);
  const failed = one.conditions.filter(({ is }) => is === 'failed').map(({ text }) => text);
  const against = [...new Set([...one.reasons, ...failed])];
  const beside = besideStatement(view, one.id);
  if (open.length + against.length + beside.length === 0) return null;
  return html`<ul class="t-conds">
    ${against.length === 0 ? null : html`<li><span></span><span>${against.join('; ')}</span></li>`}
    ${open.length === 0 ? null : html`<li>${raw(mark('open'))}<span>${open.join('; ')}</span></li>`}
    ${beside.map(
      (drug) =>
        html`<li>
          ${raw(mark(markShape(drug.word!, drug.direction)))}<span
            ><b>${drug.says}</b> ${drug.name}: ${becauseOf(drug)}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** The drawer under a line: its standing, every record for and against, then the lines that were read. */
export function drawer(view: TumourView, one: TherapySaid): Markup {
  const { words } = view;
  const trace = traceOf(view, one.id);
  const row = (term: string, text: string | null): Markup | null =>
    text === null || text === ''
      ? null
      : html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`;
  const met = one.conditions.filter(({ is }) => is === 'met').map(({ text }) => text);
  return html`<div class="drawer">
    <p class="title">${one.name}: ${one.effect}</p>
    <dl class="kv">
      ${row(words.say('tumour.col.status'), [one.status, ...one.reasons].join('; '))}${row(words.say('tumour.col.tier'), [one.tier, one.derived ?? ''].filter((text) => text !== '').join('. '))}${row(words.say('tumour.col.needs'), [...one.conditions.filter(({ is }) => is !== 'met').map(({ text }) => text), ...met].join('; '))}${row(words.say('tumour.sequence'), one.sequence)}
    </dl>
    <ol class="trace">
      <li class="stop">
        <p class="label"><span>${words.say('tumour.records.for')}</span></p>
        <ul class="t-sup small">
          ${one.support.map(record)}
        </ul>
      </li>
      ${
        one.opposing.length === 0
          ? null
          : html`<li class="stop">
              <p class="label"><span>${words.say('tumour.records.against')}</span></p>
              <ul class="t-sup small">
                ${one.opposing.map(record)}
              </ul>
            </li>`
      }
      <li class="stop">
        <p class="label"><span>${words.say('report.record')}</span><span>${trace.method}</span></p>
        <p class="rec">
          ${trace.records.map((each) => html`<span>${each.id} · ${each.version} · sha-256 ${shortDigest(each.digest)}${each.overlay === true ? ' · overlay' : null}</span>`)}
        </p>
      </li>
      <li class="stop end">
        <p class="label"><span>${words.say('report.lines')}</span></p>
        <p class="rec">${trace.lines.map(({ text, place }) => html`<span>${text} <i>${place}</i></span>`)}</p>
      </li>
    </ol>
  </div>`;
}

function record(item: TherapySaid['support'][number]): Markup {
  const citation =
    item.citation === null
      ? null
      : item.url === null
        ? html`<span class="label">${item.citation}</span>`
        : html`<a class="label" href="${item.url}" rel="noreferrer">${item.citation}</a>`;
  return html`<li>${item.line}${citation}</li>`;
}
