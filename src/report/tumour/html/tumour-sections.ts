import { type MarkShape, mark, markShape } from '../../../charts/index.ts';
import type { DrugSaid, GapSaid } from '../../../explain/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { noticeSection } from '../../html/notice-section.ts';
import { section as plainSection } from '../../html/section.ts';
import { digestList, sourceLines } from '../../html/source-list.ts';
import { copiesDrawing, proteinDrawings } from '../tumour-drawings.ts';
import { BY_NAME, FIRST_LINES, IN_ROWS, type TumourView, leadGroup } from '../tumour-view.ts';
import { therapyHeads, therapyRow } from './therapy-lines.ts';

/** Everything below page one, in the order in which a board asks for it. */
export function tumourSections(view: TumourView): Markup {
  return html`${alterations(view)}${groups(view)}${drugs(view)}${measures(view)}${proteins(view)}${copies(view)}${trials(view)}${gaps(view)}${notices(view)}${sources(view)}`;
}

/** Page one has heads of the same names. */
function section(id: string, title: string, note: string, body: Markup): Markup {
  return plainSection(id, title, note, body, `h-${id}-all`);
}

/** A table whose rows become blocks on a narrow screen. */
function grid(
  heads: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
  end: ReadonlySet<number> = new Set(),
): Markup {
  return html`<table class="t-grid" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((text, i) => html`<th scope="col" role="columnheader" ${raw(end.has(i) ? ' class="end"' : '')}>${text}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (cells) =>
          html`<tr role="row">
            ${cells.map((cell, i) =>
              i === 0
                ? html`<th scope="row" role="rowheader">${cell}</th>`
                : html`<td
                    role="cell"
                    data-l="${heads[i] ?? ''}"
                    class="${cell === '' ? 'mt' : end.has(i) ? 'end' : 'l'}"
                  >
                    ${cell}
                  </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const LISTED_WITHOUT_EVIDENCE = 40;

function alterations(view: TumourView): Markup {
  const { said, words } = view;
  const title = words.say('tumour.section.alterations');
  const shown = said.alterations.filter(({ matters, oncogenicity }) => matters || isOncogenic(oncogenicity, view));
  const rest = said.alterations.filter((one) => !shown.includes(one));
  const columns = ['change', 'sensitivity', 'resistance', 'diagnosis', 'prognosis', 'oncogenicity', 'reads'] as const;
  return section(
    'changes',
    title,
    '',
    html`${
      shown.length === 0
        ? html`<p class="why">${words.say('tumour.section.alterations.none')}</p>`
        : grid(
            columns.map((column) => words.say(`tumour.col.${column}`)),
            shown.map((one) => [
              html`${one.name}${one.notes.map((note) => html`<span class="small">${note}</span>`)}`,
              ...one.tiers.map((tier) => (tier === null ? '' : html`<span class="t-nb">${tier}</span>`)),
              one.points.length === 0
                ? (one.oncogenicity ?? '')
                : html`<details>
                    <summary>${one.oncogenicity ?? ''}</summary>
                    ${one.points.map((point) => html`<span class="small">${point}</span>`)}
                  </details>`,
              one.reads ?? '',
            ]),
            new Set([6]),
          )
    }
    ${
      rest.length === 0
        ? null
        : html`<h3 class="h3">${words.say('tumour.section.alterations.others', { n: rest.length })}</h3>
            <ul class="t-names">
              ${rest.slice(0, LISTED_WITHOUT_EVIDENCE).map(({ name }) => html`<li>${name}</li>`)}${
                rest.length > LISTED_WITHOUT_EVIDENCE
                  ? html`<li>${words.say('tumour.more', { n: rest.length - LISTED_WITHOUT_EVIDENCE })}</li>`
                  : null
              }
            </ul>`
    }`,
  );
}

function isOncogenic(oncogenicity: string | null, { words }: TumourView): boolean {
  return (
    oncogenicity !== null &&
    [words.say('tumour.class.oncogenic'), words.say('tumour.class.likely-oncogenic')].some((text) =>
      oncogenicity.startsWith(text),
    )
  );
}

/** Rows that stand open; the others are one press away. */
const ROWS_OPEN = 8;

function groups(view: TumourView): Markup {
  const { said, words } = view;
  const lead = leadGroup(view).group;
  return html`${IN_ROWS.map((group) => {
    const { rows, title } = said.groups[group];
    if (rows.length === 0 || (group === lead && rows.length <= FIRST_LINES)) return null;
    return section(
      group,
      title,
      String(rows.length),
      html`${therapyHeads(view)}
        <ul>
          ${rows.slice(0, ROWS_OPEN).map((one) => therapyRow(view, one))}
        </ul>
        ${
          rows.length > ROWS_OPEN
            ? html`<details class="t-more">
                <summary>${words.say('tumour.more', { n: rows.length - ROWS_OPEN })}</summary>
                <ul>
                  ${rows.slice(ROWS_OPEN).map((one) => therapyRow(view, one))}
                </ul>
              </details>`
            : null
        }`,
    );
  })}${BY_NAME.map((group) => byName(view, group))}`;
}

/** Statements that are only named: each with what it rests on and its tier. */
function byName(view: TumourView, group: (typeof BY_NAME)[number]): Markup | null {
  const { said, words } = view;
  const { rows, title } = said.groups[group];
  if (rows.length === 0) return null;
  const item = (one: (typeof rows)[number]): Markup =>
    html`<li>
      ${one.name} <span class="why">(${[one.changes, one.tier].filter((text) => text !== '').join(', ')})</span>
    </li>`;
  return section(
    group,
    title,
    words.say(`tumour.section.${group}.note`),
    group === 'gene-alone'
      ? html`<details class="t-more">
          <summary>${words.say('tumour.more', { n: rows.length })}</summary>
          <ul>
            ${rows.map((one) => therapyRow(view, one))}
          </ul>
        </details>`
      : html`<ul class="t-names">
          ${rows.map(item)}
        </ul>`,
  );
}

export function shapeOf({ word, direction }: DrugSaid): MarkShape {
  return markShape(word ?? 'not-enough-data', direction);
}

function drugs({ said, words }: TumourView): Markup | null {
  if (said.drugs.length === 0) return null;
  const columns = ['medicine', 'word', 'genes', 'concerns', 'dose'] as const;
  const known = said.drugs.filter(({ word, concerns, dose }) => word !== null || concerns.length > 0 || dose !== null);
  const silent = said.drugs.filter((one) => !known.includes(one));
  return section(
    'drugs',
    words.say('tumour.section.drugs'),
    words.say('tumour.section.drugs.note'),
    html`${
      known.length === 0
        ? null
        : grid(
            columns.map((column) => words.say(`tumour.col.${column}`)),
            known.map((one) => [
              html`${one.name}<span class="small">${one.proposedBy}</span>`,
              html`${one.word === null ? null : html`<span class="act">${raw(mark(shapeOf(one)))}${one.says}</span>`}
                <span class="small">${one.todo}</span>`,
              html`${one.genes.map(({ text }) => html`<span class="each">${text}</span>`)}`,
              one.concerns.join('; '),
              one.dose ?? '',
            ]),
          )
    }
    ${
      silent.length === 0
        ? null
        : html`<ul class="rows small">
            ${[...byTodo(silent)].map(([todo, names]) => html`<li><b>${todo}</b> <span class="why">${words.list(names)}</span></li>`)}
          </ul>`
    }`,
  );
}

function byTodo(list: readonly DrugSaid[]): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>();
  for (const { todo, name } of list) by.set(todo, [...(by.get(todo) ?? []), name]);
  return by;
}

function measures({ said, words }: TumourView): Markup {
  return section(
    'measures',
    words.say('tumour.section.measures'),
    '',
    html`<ul class="rows gapped">
      ${said.measures.map(
        ({ name, value, assessed, note }) =>
          html`<li>
            ${assessed ? html`<span></span>` : raw(mark('open'))}<span
              ><b>${name}</b>: ${value}${note === null ? null : html`<span class="small">${note}</span>`}</span
            >
          </li>`,
      )}
    </ul>`,
  );
}

function figure(draw: (width: 'wide' | 'mid' | 'narrow') => string): Markup {
  return html`<figure class="curve">${raw(draw('wide'))}${raw(draw('mid'))}${raw(draw('narrow'))}</figure>`;
}

function proteins(view: TumourView): Markup | null {
  const { words } = view;
  const { drawn, others } = proteinDrawings(view);
  if (drawn.length === 0) return null;
  return section(
    'proteins',
    words.say('tumour.section.proteins'),
    words.say('tumour.protein.caption'),
    html`<div class="figs">
        ${drawn.map(
          (one) =>
            html`<div>
              <div class="fig-h">
                <h3>${one.gene}</h3>
                <span class="label">${one.transcript}: ${one.table.map(({ label }) => label).join(', ')}</span>
              </div>
              ${figure(one.draw)}
            </div>`,
        )}
      </div>
      ${others.length === 0 ? null : html`<p class="label">${words.say('tumour.protein.more', { n: others.length, genes: words.list([...others.slice(0, 30), ...(others.length > 30 ? ['…'] : [])]) })}</p>`}`,
  );
}

function copies(view: TumourView): Markup | null {
  const draw = copiesDrawing(view);
  if (draw === null) return null;
  return section(
    'copies',
    view.words.say('tumour.section.copies'),
    view.words.say('tumour.copies.caption'),
    figure(draw),
  );
}

function trials({ said, words }: TumourView): Markup {
  const columns = ['trial', 'verdict', 'failing'] as const;
  return section(
    'trials',
    words.say('tumour.section.trials'),
    said.trials.length === 0 ? '' : String(said.trials.length),
    said.trials.length === 0
      ? html`<p class="why">${words.say('tumour.section.trials.none')}</p>`
      : grid(
          columns.map((column) => words.say(`tumour.col.${column}`)),
          said.trials.map((one) => [
            html`${one.trial}<span class="small"
                >${[one.title ?? '', one.where].filter((text) => text !== '').join(', ')}</span
              >`,
            one.verdict,
            html`${[...one.failing, ...one.open].map((text) => html`<span class="each">${text}</span>`)}`,
          ]),
        ),
  );
}

export function gapLine(gap: GapSaid): Markup {
  return html`<li>
    ${raw(mark('open'))}<span
      >${gap.what}${gap.statements === 0 ? null : html`<span class="small">${gap.changes}</span>`}</span
    >
  </li>`;
}

const GAPS_FIRST = 4;

function gaps({ said, words }: TumourView): Markup | null {
  if (said.gaps.length <= GAPS_FIRST) return null;
  return section(
    'gaps',
    words.say('tumour.section.gaps'),
    words.say('tumour.col.settles'),
    html`<ul class="rows gapped">
      ${said.gaps.map(gapLine)}
    </ul>`,
  );
}

function notices({ plan, words }: TumourView): Markup | null {
  return noticeSection(words, words.say('tumour.section.notices'), [
    ...plan.board.notices,
    ...plan.board.profile.notices,
  ]);
}

function sources({ plan, words }: TumourView): Markup {
  const documents = [
    ...new Map([...plan.board.documents, ...plan.documents].map((one) => [one.name + one.readSha256, one])).values(),
  ];
  return section(
    'sources',
    words.say('report.sources'),
    `${words.say('report.knowledge')} ${plan.knowledge.id}`,
    html`<ul class="plain small">
        ${plan.board.dataDates.map(({ source, date, licence }) => html`<li>${source}, <time datetime="${date}">${words.date(date)}</time>, ${licence}</li>`)}
        ${sourceLines(plan.sources)}
      </ul>
      ${digestList(words, { documents, knowledge: plan.knowledge }, plan.engine)}`,
  );
}
