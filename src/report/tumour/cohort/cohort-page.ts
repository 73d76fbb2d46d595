import { type Words, createWords, sayTherapies, sayTier, sayTumourType } from '../../../explain/index.ts';
import { BRAND } from '../../html/brand.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { documentFrame } from '../../html/document-frame.ts';
import { TUMOUR_STYLES } from '../html/tumour-styles.ts';
import {
  type NamedCount,
  type TumourCohortCounts,
  type TumourCohortRow,
  bestOf,
  cohortCounter,
  offeredOf,
} from './tumour-cohort.ts';

export interface CohortPageOptions {
  readonly words?: Words;
  /** ISO date, given by the caller. */
  readonly made: string;
  /** Tumours that could not be read. */
  readonly failed?: number;
}

/** Rows of the longer tables on the page; the TSV has all. */
const MOST = 40;
const MOST_SAMPLES = 400;

/** A cohort's tumours: counts by type, change and therapy, then every tumour in a line. Self-contained, no script, printable. */
export function tumourCohortPage(
  rows: readonly TumourCohortRow[],
  { words = createWords(), made, failed = 0 }: CohortPageOptions,
): string {
  const counter = cohortCounter();
  for (const row of rows) counter.add(row);
  const counts = counter.counts();
  const { say } = words;
  return documentFrame({
    words,
    title: say('tumour.cohort.title'),
    styles: TUMOUR_STYLES,
    body: html`<div class="wrap">
      <header class="top">
        <p class="brand">${raw(BRAND)}Propria</p>
        <p class="label">${say('tumour.cohort.title')}, <time datetime="${made}">${words.date(made)}</time></p>
      </header>
      <main id="main">
        <div class="head">
          <h1 class="statement">
            ${say('tumour.cohort.statement', { first: counts.tierI, offered: counts.offered, n: counts.tumours, best: counts.atA })}
          </h1>
          <p class="label">
            ${say('tumour.cohort.basis', { date: words.date(made), n: counts.tumours, types: counts.types.length })}
            ${say('tumour.cohort.gene-alone')}
          </p>
          ${failed === 0 ? null : html`<p class="label">${say('tumour.cohort.failed', { n: failed })}</p>`}
          ${words.mark === null ? null : html`<p class="label">${words.mark}</p>`}
        </div>
        ${byType(words, counts)}
        <div class="look">${named(words, 'change', counts.changes, counts.tumours)}${therapies(words, counts)}</div>
        ${samples(words, rows)}
      </main>
      <footer class="foot"><p>${say('tumour.decides')}</p></footer>
    </div>`,
  });
}

function section(id: string, title: string, note: string, inner: Markup): Markup {
  return html`<section class="sec gap" aria-labelledby="h-${id}">
    <div class="h">
      <h2 id="h-${id}">${title}</h2>
      <span class="label">${note}</span>
    </div>
    ${inner}
  </section>`;
}

/** First column names the row; all others are figures. */
function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[], words: Words): Markup {
  return html`<table class="t-grid" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((text, i) => html`<th scope="col" role="columnheader" ${raw(i === 0 ? '' : ' class="end"')}>${text}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (cells) =>
          html`<tr role="row">
            ${cells.map((cell, i) =>
              i === 0
                ? html`<th scope="row" role="rowheader">${cell}</th>`
                : html`<td role="cell" class="end" data-l="${heads[i] ?? ''}">
                    ${typeof cell === 'number' ? words.number(cell) : cell}
                  </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function share(words: Words, part: number, whole: number): string {
  return whole === 0 ? '' : words.chance(part / whole);
}

function byType(words: Words, { types }: TumourCohortCounts): Markup {
  const { say } = words;
  return section(
    'types',
    say('tumour.cohort.by-type'),
    say('tumour.cohort.best'),
    table(
      [
        say('tumour.cohort.type'),
        say('tumour.cohort.tumours'),
        ...(['I', 'II', 'III'] as const).map((tier) => sayTier(words, tier, null)),
        say('tumour.cohort.none'),
        say('tumour.cohort.share'),
      ],
      types.map((one) => [
        `${capital(sayTumourType(words, one))} (${one.type})`,
        one.tumours,
        one.best.I,
        one.best.II,
        one.best.III,
        one.best.none,
        share(words, one.offered, one.tumours),
      ]),
      words,
    ),
  );
}

function named(words: Words, id: 'change', list: readonly NamedCount[], tumours: number): Markup {
  const { say } = words;
  return section(
    id,
    say('tumour.cohort.by-change'),
    list.length > MOST ? say('tumour.first-of', { shown: MOST, n: list.length }) : '',
    table(
      [say('tumour.col.change'), say('tumour.cohort.tumours'), say('tumour.cohort.share')],
      list.slice(0, MOST).map((one) => [one.name, one.tumours, share(words, one.tumours, tumours)]),
      words,
    ),
  );
}

function therapies(words: Words, { therapies: list, tumours }: TumourCohortCounts): Markup {
  const { say } = words;
  return section(
    'therapies',
    say('tumour.cohort.by-therapy'),
    list.length > MOST ? say('tumour.first-of', { shown: MOST, n: list.length }) : '',
    table(
      [say('tumour.col.therapy'), say('tumour.cohort.tumours'), say('tumour.cohort.share'), say('tumour.cohort.best')],
      list.slice(0, MOST).map((one) => {
        const [tier = '', level = ''] = one.best.split(' ');
        return [
          namesOf(words, one.therapies),
          one.tumours,
          share(words, one.tumours, tumours),
          sayTier(words, tier, level),
        ];
      }),
      words,
    ),
  );
}

const OFFERED_SHOWN = 3;

function samples(words: Words, rows: readonly TumourCohortRow[]): Markup {
  const { say } = words;
  const sorted = rows.toSorted((a, b) => rank(a) - rank(b) || (a.sample < b.sample ? -1 : 1));
  return section(
    'samples',
    say('tumour.cohort.samples'),
    rows.length > MOST_SAMPLES ? say('tumour.first-of', { shown: MOST_SAMPLES, n: rows.length }) : String(rows.length),
    html`<table class="t-grid" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${(['sample', 'type', 'best', 'offered'] as const).map((column) => html`<th scope="col" role="columnheader">${say(`tumour.cohort.${column}`)}</th>`)}
          <th scope="col" role="columnheader">${say('tumour.col.change')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${sorted.slice(0, MOST_SAMPLES).map((row) => {
          const best = bestOf(row);
          const offered = offeredOf(row).map(({ therapies: names }) => namesOf(words, names));
          const more = offered.length - OFFERED_SHOWN;
          return html`<tr role="row">
            <th scope="row" role="rowheader">${row.sample}</th>
            <td role="cell" data-l="${say('tumour.cohort.type')}">${row.type}</td>
            <td role="cell" data-l="${say('tumour.cohort.best')}" class="nb">
              ${best === null ? say('tumour.cohort.none') : sayTier(words, best.tier, best.level)}
            </td>
            <td role="cell" data-l="${say('tumour.cohort.offered')}">
              ${[...offered.slice(0, OFFERED_SHOWN), ...(more > 0 ? [say('tumour.more', { n: more })] : [])].join(', ')}
            </td>
            <td role="cell" data-l="${say('tumour.col.change')}">${row.alterations.slice(0, 4).join(', ')}</td>
          </tr>`;
        })}
      </tbody>
    </table>`,
  );
}

function rank(row: TumourCohortRow): number {
  const best = bestOf(row);
  return best === null ? 9 : best.tier.length;
}

function namesOf(words: Words, names: readonly string[]): string {
  return capital(sayTherapies({ words, drugs: new Map() }, names));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
