import { concentrationCurve } from '../../../charts/index.ts';
import { type RegimenSaid, hasOwnColumn, sayColumn, sayMoment, sayNumber } from '../../../explain/index.ts';
import { BRAND } from '../../html/brand.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { STYLES } from '../../html/styles.ts';
import { comparedCurveOf, curveCaption, curveTitle, doseCurveOf } from '../dose-curve.ts';
import type { DoseView } from '../dose-view.ts';
import { DOSE_STYLES } from './dose-styles.ts';

/** One medicine's dose for a clinician: a self-contained page without script or request, printable. */
export function dosePage(view: DoseView): string {
  const { words, said, names, made, person } = view;
  const title = words.say('dose.title', { drug: names.drug });
  return html`<!doctype html>
    <html lang="${words.locale}" ${raw(words.direction === 'rtl' ? ' dir="rtl"' : '')}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="color-scheme" content="light dark" />
        <title>${person === null ? title : `${person}: ${title}`} · Propria</title>
        <style>
          ${raw(STYLES)}${raw(DOSE_STYLES)}${raw(PAGE_STYLES)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">${words.say('report.skip')}</a>
        <div class="wrap">
          <header class="top">
            <p class="brand">${raw(BRAND)}Propria</p>
            <p class="label">
              ${[person, title].filter((part) => part !== null).join(' · ')},
              <time datetime="${made}">${words.date(made)}</time>
            </p>
          </header>
          <main id="main">
            <div class="head">
              <h1 class="statement">${said.statement}</h1>
              ${said.basis.map((line) => html`<p class="label">${line}</p>`)}
              ${said.asks === null ? null : html`<p class="asks">${said.asks}</p>`}
              ${said.target === null || said.asks !== null ? null : html`<p class="label">${said.target}</p>`}
              ${said.toKnow === null ? null : html`<p class="know"><a href="#h-know">${said.toKnow}</a></p>`}
              ${words.mark === null ? null : html`<p class="label">${words.mark}</p>`}
            </div>
            ${doseBody(view)}
          </main>
          <footer class="foot"><p>${said.decides}</p></footer>
        </div>
      </body>
    </html> `.html;
}

/** Everything under the statement; the page of the program shows the same. */
export function doseBody(view: DoseView): Markup {
  const { said, words } = view;
  const list = (id: string, title: string, lines: readonly string[]): Markup | null =>
    lines.length === 0
      ? null
      : html`<section class="sec" aria-labelledby="${id}">
          <div class="h"><h2 id="${id}">${title}</h2></div>
          <ul class="said">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>`;
  const notices = (id: string, title: string, found: typeof said.cautions): Markup | null =>
    list(
      id,
      title,
      found.map(({ what, meaning, code }) => `${what} ${meaning} (${code})`),
    );
  return html`<div class="two-d">
    <div>
      ${notices('h-refused', words.say('dose.section.refusals'), said.refusals)}
      ${curve(view)}${regimens(view)}${twoRegimens(view)}
      ${notices('h-know', words.say('dose.section.warnings'), said.cautions)} ${starts(view)}
    </div>
    <div>
      ${inputs(view)} ${list('h-lev', words.say('dose.head.measured'), said.levels)}
      ${list('h-taught', words.say('dose.section.taught'), said.taught)}
      ${list('h-next', words.say('dose.section.next'), [...said.next, ...said.until])}
      ${list('h-missed', words.say('dose.section.missed'), said.missed)}
      ${list('h-model', words.say('dose.section.model'), said.doubts)}
      ${list(
        'h-others',
        words.say('dose.section.others'),
        said.others.map(({ model, why }) => `${model}: ${why}`),
      )}
    </div>
  </div>`;
}

function curve(view: DoseView): Markup | null {
  const drawn = doseCurveOf(view);
  if (drawn === null) return null;
  const { words } = view;
  return html`<section class="sec" aria-labelledby="h-curve">
    <div class="h"><h2 id="h-curve">${words.say(curveTitle(view.advice))}</h2></div>
    <figure class="curve">
      ${raw((['wide', 'mid', 'narrow'] as const).map((width) => concentrationCurve(drawn, width)).join(''))}
      <figcaption class="label">${curveCaption(view)}</figcaption>
    </figure>
    ${numbers(view)}
  </section>`;
}

function twoRegimens(view: DoseView): Markup | null {
  const drawn = comparedCurveOf(view);
  if (drawn === null) return null;
  return html`<section class="sec" aria-labelledby="h-two">
    <div class="h"><h2 id="h-two">${view.words.say('dose.section.two')}</h2></div>
    <figure class="curve">
      ${raw((['wide', 'mid', 'narrow'] as const).map((width) => concentrationCurve(drawn, width)).join(''))}
    </figure>
  </section>`;
}

/** The chart's numbers, for those who do not see it: each level and each dose. */
function numbers({ advice, words }: DoseView): Markup | null {
  const { curve: shown } = advice;
  if (shown === null) return null;
  const times = [
    ...new Set([...shown.levels.map(({ time }) => time), ...shown.doses.map(({ time }) => time)]),
  ].toSorted((a, b) => a - b);
  const at = (values: readonly number[], time: number): string => {
    const i = shown.times.findIndex((one) => one >= time);
    return i < 0 ? '' : sayNumber(words, values[i]!);
  };
  const heads = ['dose.head.time', 'dose.head.measured', 'dose.head.own', 'dose.head.population'] as const;
  return html`<details class="numbers">
    <summary>${words.say('dose.section.numbers')}</summary>
    <table class="tbl">
      <thead>
        <tr>
          ${heads.map((key, i) => html`<th scope="col" ${raw(i === 0 ? '' : ' class="num"')}>${words.say(key)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${times.slice(0, 60).map((time) => {
          const level = shown.levels.find((one) => one.time === time);
          return html`<tr>
            <th scope="row">${sayMoment(words, advice, time)}</th>
            <td class="num">
              ${level === undefined ? '\u2013' : `${level.blq ? '<\u00a0' : ''}${sayNumber(words, level.value)}`}
            </td>
            <td class="num">${shown.individual === null ? '\u2013' : at(shown.individual.p50, time)}</td>
            <td class="num">${at(shown.population.p05, time)}–${at(shown.population.p95, time)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </details>`;
}

function regimens({ said, words, advice }: DoseView): Markup | null {
  if (said.regimens.length === 0) return null;
  const unit = advice.curve?.unit ?? '1';
  const extra =
    hasOwnColumn(advice.target) &&
    said.regimens.some((one) => one.metric !== null && one.metric.middle !== one.auc24?.middle);
  const harm = said.regimens.some((one) => one.harm !== '');
  const cell = (value: RegimenSaid['trough'], label: string): Markup =>
    html`<td class="num" data-l="${label}">
      ${value === null ? '\u2013' : html`<span>${value.middle} <span class="label">${value.range}</span></span>`}
    </td>`;
  const trough = sayColumn(words, 'trough', unit);
  const peak = sayColumn(words, 'peak', unit);
  const auc = sayColumn(words, 'auc24', areaUnit(unit));
  const own = sayColumn(words, 'metric', advice.target?.unit ?? '1');
  return html`<section class="sec" aria-labelledby="h-cmp">
    <div class="h">
      <h2 id="h-cmp">${words.say('dose.section.compare')}</h2>
      <span class="label">${words.say('dose.section.compare.note')}</span>
    </div>
    <div class="scroll">
      <table class="tbl cmp-d">
        <thead>
          <tr>
            <th scope="col">${words.say('dose.head.regimen')}</th>
            ${extra ? html`<th scope="col" class="num">${own}</th>` : null}
            <th scope="col" class="num">${trough}</th>
            <th scope="col" class="num">${peak}</th>
            <th scope="col" class="num">${auc}</th>
            <th scope="col">${words.say('dose.head.chance')}</th>
            <th scope="col" class="num">${words.say('dose.head.in-range')}</th>
            ${harm ? html`<th scope="col" class="num">${words.say('dose.head.harm')}</th>` : null}
          </tr>
        </thead>
        <tbody>
          ${said.regimens.map(
            (one) =>
              html`<tr${raw(one.role === 'proposed' ? ' class="on"' : '')}>
          <th scope="row">${one.regimen}${one.role === 'other' ? null : html`<span class="label"> ${words.say(`dose.${one.role}`)}</span>`}<br><span class="label">${[one.keeps, one.hours, one.product].filter((part) => part !== '').join('; ')}</span></th>
          ${extra ? cell(one.metric, own) : null}${cell(one.trough, trough)}${cell(one.peak, peak)}${cell(one.auc24, auc)}
          <td data-l="${words.say('dose.head.chance')}">${bar(one)}</td>
          <td class="num" data-l="${words.say('dose.head.in-range')}"><b>${one.inRange}</b></td>
          ${harm ? html`<td class="num">${one.harm}</td>` : null}
        </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${said.continuous === null ? null : html`<p class="label">${said.continuous}</p>`}
  </section>`;
}

/** Unit of the area under a curve of such levels: `mg.h/L` of `mg/L`. */
function areaUnit(unit: string): string {
  return unit === '1' ? '1' : unit.replace('/', '.h/');
}

/** Below, in, above as one bar; the words are its label. */
export function bar({ shares }: RegimenSaid): Markup | null {
  if (shares === null) return null;
  const part = (share: number, name: string): string =>
    `<i${name === '' ? '' : ` class="${name}"`} style="inline-size:${Math.round(share * 10) / 10}%"></i>`;
  return html`<span class="pbar" role="img" aria-label="${shares.said}"
    >${raw(part(shares.below, '') + part(shares.in, 'in') + part(shares.above, 'hi'))}</span
  >`;
}

function starts({ said, words }: DoseView): Markup | null {
  if (said.starts.length === 0) return null;
  return html`<section class="sec" aria-labelledby="h-start">
    <div class="h"><h2 id="h-start">${words.say('dose.section.start')}</h2></div>
    <ul class="said">
      ${said.starts.map(
        ({ line, notes }) =>
          html`<li><b>${line}</b>${notes.map((text) => html`<br /><span class="label">${text}</span>`)}</li>`,
      )}
    </ul>
  </section>`;
}

function inputs({ said, words }: DoseView): Markup | null {
  if (said.inputs.length + said.genotype.length === 0) return null;
  return html`<section class="sec" aria-labelledby="h-in">
    <div class="h">
      <h2 id="h-in">${words.say('dose.section.inputs')}</h2>
      <span class="label">${words.say('dose.section.inputs.note')}</span>
    </div>
    <dl class="ins">
      ${said.inputs.map(
        ({ name, value, from, age, assumed }) =>
          html`<div${raw(assumed ? ' class="assumed"' : '')}>
        <dt>${name}</dt><dd><b>${value}</b><br><span class="label">${from}</span></dd><dd class="label num">${age}</dd>
      </div>`,
      )}
    </dl>
    ${said.genotype.map((line) => html`<p class="gene-d">${line}</p>`)}
  </section>`;
}

const PAGE_STYLES = `
.two-d { display: grid; grid-template-columns: minmax(0, 1fr) 21.5rem; gap: 2rem 3rem; }
.two-d > div > .sec + .sec { margin-block-start: 2.5rem; }
.said { list-style: none; padding: 0; margin: 0; }
.said > li { border-block-start: 1px solid var(--hair); padding-block: 0.5rem; overflow-wrap: anywhere; }
.said > li:first-child { border: 0; }
.know { margin-block-start: 0.75rem; font-size: var(--t-small); }
.asks { border-inline-start: 3px solid var(--accent); padding-inline-start: 0.75rem; margin-block-start: 1rem; font-size: var(--t-read); max-inline-size: 62ch; }
.ins > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr) auto; gap: 0.75rem; padding-block: 0.5rem; align-items: baseline; border-block-start: 1px solid var(--hair); }
.ins > div:first-child { border: 0; }
.ins dt { color: var(--ink-2); overflow-wrap: anywhere; }
.ins .assumed b { border-block-end: 1.5px dashed var(--open-line); }
.gene-d { padding-block: 0.35rem; font-size: var(--t-small); color: var(--ink-2); }
.cmp-d .num { text-align: end; white-space: nowrap; }
.cmp-d .on { background: var(--well); }
.cmp-d .on > :first-child { box-shadow: inset 3px 0 0 var(--accent); }
.cmp-d th[scope="row"] { padding-inline-start: 0.9rem; min-inline-size: 11rem; }
.numbers { margin-block-start: 1rem; }
@media screen and (max-width: 62rem) { .two-d { grid-template-columns: minmax(0, 1fr); } }
@media screen and (max-width: 40rem) {
  .cmp-d thead { display: none; }
  .cmp-d tr { display: block; padding-block: 0.75rem; }
  .cmp-d td, .cmp-d th[scope="row"] { display: flex; justify-content: space-between; gap: 1rem; padding: 0.15rem 0.9rem; white-space: normal; }
  .cmp-d th[scope="row"] { display: block; }
  .cmp-d td[data-l]::before { content: attr(data-l); color: var(--ink-3); font-size: var(--t-label); }
  .cmp-d .pbar { flex: 0 0 50%; }
}
@media print { .two-d { grid-template-columns: minmax(0, 1fr) 14rem; gap: 1rem 1.5rem; } .numbers { display: none; } .said > li, tr { break-inside: avoid; } }
`;
