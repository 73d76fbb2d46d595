import { mark } from '../../../charts/index.ts';
import { boardHead, boardPage } from '../../html/board-page.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { lookHead } from '../../html/section.ts';
import { FIRST_LINES, type TumourView, leadGroup, ownGenesFirst } from '../tumour-view.ts';
import { paperTrace } from './paper-trace.ts';
import { therapyLine } from './therapy-lines.ts';
import { gapLine, shapeOf, tumourSections } from './tumour-sections.ts';
import { TUMOUR_STYLES } from './tumour-styles.ts';

/** One tumour for a board: a self-contained page without script or request, printable; page one alone suffices. */
export function tumourPage(view: TumourView): string {
  return boardPage(view, TUMOUR_STYLES, tumourBody(view));
}

/** Everything inside the page's main part; the page of the program shows the same. */
export function tumourBody(view: TumourView): Markup {
  return html`${boardHead(view)} ${tumourBelow(view)}${paperTrace(view)}`;
}

/** What stands under the statement, for a page that sets head and statement in its own way. */
export function tumourBelow(view: TumourView): Markup {
  return html`${firstLook(view)}${tumourSections(view)}`;
}

const RESISTING = 4;

/** Page one under the statement: on label, what resists, own genes, what may be inherited, what is missing. */
function firstLook(view: TumourView): Markup {
  const { said, words } = view;
  const { label, resistance } = said.groups;
  const lead = leadGroup(view);
  const gaps = said.gaps.slice(0, 4);
  const resists = resistance.rows.slice(0, RESISTING);
  return html`<div class="look t-first">
    <section class="sec" aria-labelledby="h-label">
      ${lookHead('label', label.title, count(view, label.rows.length, FIRST_LINES))}
      ${label.rows.length === 0 ? html`<p class="why">${label.none}</p>` : null}
      ${
        lead.rows.length === 0
          ? null
          : html`${lead.group === 'label' ? null : html`<h3 class="h3">${lead.title}</h3>`}
              <ul class="rows">
                ${lead.rows.slice(0, FIRST_LINES).map((one) => therapyLine(view, one))}
              </ul>`
      }
      ${offBeneath(view)}
    </section>
    <div>
      <section class="sec" aria-labelledby="h-resistance">
        ${lookHead('resistance', resistance.title, count(view, resistance.rows.length, RESISTING))}
        ${
          resists.length === 0
            ? html`<p class="why">${resistance.none}</p>`
            : html`<ul class="rows small">
                ${resists.map((one) => html`<li><b>${one.name}</b> <span class="why">${one.changes}, ${one.tier}</span></li>`)}
              </ul>`
        }
      </section>
      ${ownGenes(view)}
      ${
        said.germline.length === 0
          ? null
          : html`<section class="sec" aria-labelledby="h-inherited">
              ${lookHead('inherited', words.say('tumour.section.germline'), '')}
              <ul class="rows small">
                ${said.germline.map(({ label: name, why }) => html`<li><b>${name}</b> <span class="why">${why}</span></li>`)}
              </ul>
              <p class="label">${words.say('tumour.section.germline.note')}</p>
            </section>`
      }
      <section class="sec" aria-labelledby="h-missing">
        ${lookHead('missing', words.say('tumour.section.gaps'), count(view, said.gaps.length, 4))}
        ${
          gaps.length === 0
            ? html`<p class="why">${words.say('tumour.section.gaps.none')}</p>`
            : html`<ul class="rows gapped">
                ${gaps.map((gap) => gapLine(gap))}
              </ul>`
        }
      </section>
    </div>
  </div>`;
}

/** Where little is on label, the best of what is not stands beneath it by name. */
function offBeneath(view: TumourView): Markup | null {
  const { label, off } = view.said.groups;
  const room = FIRST_LINES + 1 - label.rows.length;
  if (label.rows.length === 0 || room <= 0 || off.rows.length === 0) return null;
  return html`<h3 class="h3">${off.title} <span class="n">${count(view, off.rows.length, room)}</span></h3>
    <ul class="rows small">
      ${off.rows.slice(0, room).map((one) => html`<li><b>${one.name}</b> <span class="why">${one.changes}, ${one.tier}</span></li>`)}
    </ul>`;
}

/** What the person's genes ask of proposed medicines, the most urgent word first; then what was not read, gene by gene. */
function ownGenes(view: TumourView): Markup | null {
  const { words } = view;
  const { speak, open } = ownGenesFirst(view);
  if (speak.length + open.length === 0) return null;
  return html`<section class="sec" aria-labelledby="h-own">
    ${lookHead('own', words.say('tumour.section.drugs'), '')}
    <ul class="rows gapped">
      ${speak.map(
        (drug) =>
          html`<li>
            ${raw(mark(shapeOf(drug)))}<span
              ><b>${drug.says}: ${drug.name}</b>
              <span class="small"
                >${[...drug.genes.map(({ text }) => text), drug.first].filter((text) => text !== '').join('. ')}</span
              ></span
            >
          </li>`,
      )}
      ${open.map((text) => html`<li>${raw(mark('open'))}<span>${text}</span></li>`)}
    </ul>
  </section>`;
}

/** `7`, or `the first 5 of 7` where page one has fewer. */
function count({ words }: TumourView, n: number, most: number): string {
  return n === 0 ? '' : n > most ? words.say('tumour.first-of', { shown: most, n }) : String(n);
}
