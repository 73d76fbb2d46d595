import { mark } from '../../../charts/index.ts';
import type { EquationSaid, FindingSaid } from '../../../explain/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { noticeBlocks } from '../../text/notice-blocks.ts';
import { type PreventionView, PREVENTION_FIRST, preventionTrace } from '../prevention-view.ts';
import { familyDrawing } from '../family-drawing.ts';
import { itemRow, riskTile, trace } from './prevention-lines.ts';

/** What stands below page one, in full. */
export function preventionSections(view: PreventionView): Markup {
  return html`${risks(view)}${plan(view)}${whatIf(view)}${inherited(view)}${scores(view)}${family(view)}${exposures(view)}${equations(view)}${missing(view)}${questions(view)}${notices(view)}${sources(view)}`;
}

/** The same for the page of the program, where changes are set by hand between the risks and the rest. */
export function preventionSectionsApart(view: PreventionView): { readonly risks: Markup; readonly rest: Markup } {
  return {
    risks: risks(view),
    rest: html`${plan(view)}${inherited(view)}${scores(view)}${family(view)}${exposures(view)}${equations(view)}${missing(view)}${questions(view)}${notices(view)}${sources(view)}`,
  };
}

export function section(id: string, title: string, note: string, body: Markup): Markup {
  return html`<section class="sec gap" id="${id}" aria-labelledby="h-${id}">
    <div class="h">
      <h2 id="h-${id}">${title}</h2>
      <span class="label">${note}</span>
    </div>
    ${body}
  </section>`;
}

function risks(view: PreventionView): Markup {
  const { said, words } = view;
  return section(
    'risks',
    words.say('prevention.section.risks'),
    '',
    said.risks.length === 0
      ? html`<p class="why">${words.say('prevention.risks.none')}</p>`
      : html`<ul class="v-tiles">
          ${said.risks.map((risk) => riskTile(view, risk))}
        </ul>`,
  );
}

function heads(view: PreventionView): Markup {
  const columns = ['what', 'why', 'state'] as const;
  return html`<div class="v-cols label" aria-hidden="true">
    ${columns.map((column) => html`<span>${view.words.say(`prevention.col.${column}`)}</span>`)}
  </div>`;
}

function plan(view: PreventionView): Markup | null {
  const { said, words } = view;
  const groups = [
    ['plan', words.say('prevention.section.plan'), said.items.now],
    ['open', words.say('prevention.section.open'), said.items.open],
    ['later', words.say('prevention.section.later'), said.items.later],
    ['not-needed', words.say('prevention.section.not-needed'), said.notNeeded],
  ] as const;
  return html`${groups.map(([id, title, items]) =>
    items.length === 0
      ? null
      : section(
          id,
          title,
          String(items.length),
          html`${heads(view)}
            <ul>
              ${items.map((item) => itemRow(view, item))}
            </ul>`,
        ),
  )}`;
}

/** A table that becomes lines with their labels where it is narrow. */
export function grid(head: readonly string[], rows: readonly (readonly (Markup | string)[])[]): Markup {
  return html`<table class="v-grid" role="table">
    <thead>
      <tr role="row">
        ${head.map((text) => html`<th scope="col" role="columnheader">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first = '', ...cells]) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${first}</th>
            ${cells.map((cell, i) => html`<td role="cell" data-l="${head[i + 1] ?? ''}" ${raw(cell === '' ? ' class="mt"' : '')}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function whatIf(view: PreventionView): Markup | null {
  const { said, words, plan: document } = view;
  const { rows, others, not } = said.whatIf;
  if (rows.length + others.length + not.length === 0) return null;
  const columns = ['change', 'outcome', 'benefit', 'number', 'harm'] as const;
  const records = document.whatIf.map(({ record }) => record);
  return section(
    'what-if',
    words.say('prevention.section.what-if'),
    words.say('prevention.what-if.alone'),
    html`${
        rows.length === 0
          ? html`<p class="why">${words.say('prevention.what-if.none')}</p>`
          : grid(
              columns.map((column) => words.say(`prevention.col.${column}`)),
              rows.map((one) => [
                html`${one.change}`,
                html`${one.outcome}<span class="small"
                    >${[one.fromTo, one.baseline ?? ''].filter((text) => text !== '').join(', ')}</span
                  >${one.equation === null ? null : html`<span class="small">${one.equation}</span>`}`,
                one.benefit,
                one.number,
                html`${one.harms.map((harm) => html`<span class="each">${harm}</span>`)}<span class="small"
                    >${one.source}</span
                  >`,
              ]),
            )
      }
      ${rows.some(({ noInterval }) => noInterval) ? html`<p class="label">${words.say('prevention.what-if.no-interval')}</p>` : null}
      ${
        others.length === 0
          ? null
          : html`<ul class="rows small">
              ${others.map((one) => html`<li><b>${one.change}</b>, ${one.outcome}. <span class="why">${one.why ?? ''}</span></li>`)}
            </ul>`
      }
      ${
        not.length === 0
          ? null
          : html`<details class="v-more">
              <summary>${words.say('prevention.what-if.not', { n: not.length })}</summary>
              <ul class="rows small">
                ${not.map((one) => html`<li><b>${one.change}</b>, ${one.outcome}. <span class="why">${one.why ?? ''}</span></li>`)}
              </ul>
            </details>`
      }
      <details class="v-more">
        <summary>${words.say('prevention.why-records')}</summary>
        ${trace(words, preventionTrace(records, []))}
      </details>`,
  );
}

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

function inherited(view: PreventionView): Markup | null {
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

function scores({ said, words }: PreventionView): Markup | null {
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

function family(view: PreventionView): Markup {
  const { said, words, plan: document } = view;
  const { none, criteria, moreOpen, ratios, unresolved, cascade } = said.family;
  const tree = familyDrawing(view);
  const records = new Map(
    document.family.criteria.map(({ criterion, record, facts }) => [criterion, { record, facts }]),
  );
  return section(
    'family',
    words.say('prevention.section.family'),
    '',
    none !== null && criteria.length === 0
      ? html`<p class="why">${none}</p>`
      : html`${tree === null ? null : html`<div class="v-tree" role="group" tabindex="0" aria-label="${words.say('prevention.family.drawing')}">${raw(tree)}</div>`}
          <div class="v-two">
            <div>
              ${criteria.map((one) => {
                const found = records.get(one.id);
                return html`<div class="v-line">
                  <div class="top-l">
                    <h3 class="v-name">${one.title}</h3>
                    <span class="v-state">${one.says}</span>
                  </div>
                  <p class="why">
                    ${[one.syndrome, one.points ?? '', one.advice ?? ''].filter((text) => text !== '').join('. ')}
                  </p>
                  ${one.unconfirmed === null ? null : html`<span class="v-un">${one.unconfirmed}</span>`}
                  <details>
                    <summary><span class="vh">${one.title}: </span>${words.say('report.why')}</summary>
                    <ul class="v-gapped small">
                      ${one.conditions.map(({ is, text }) => html`<li>${is === 'open' ? raw(mark('open')) : html`<span></span>`}<span>${text}</span></li>`)}
                    </ul>
                    <p class="label">${one.citation}</p>
                    ${found === undefined ? null : trace(words, preventionTrace([found.record], found.facts))}
                  </details>
                </div>`;
              })}
              ${
                ratios.length === 0
                  ? null
                  : html`<ul class="plain small">
                      ${ratios.map((line) => html`<li>${line}</li>`)}
                    </ul>`
              }
              ${moreOpen === null ? null : html`<p class="notread">${raw(mark('open'))}<span>${moreOpen}</span></p>`}
              ${unresolved === null ? null : html`<p class="notread">${raw(mark('open'))}<span>${unresolved}</span></p>`}
            </div>
            <div>
              <h3 class="h3">${words.say('prevention.section.cascade')}</h3>
              ${
                cascade.length === 0
                  ? html`<p class="why">${words.say('prevention.cascade.none')}</p>`
                  : cascade.map(
                      ({ finding, relatives }) =>
                        html`<p class="v-name">${finding}</p>
                          <ul class="rows small">
                            ${relatives.map(({ who, text }) => html`<li><b>${who}</b> <span class="why">${text}</span></li>`)}
                          </ul>`,
                    )
              }
            </div>
          </div>`,
  );
}

/** What is around the person: the level and its bound, what to do, and what is not known of it. */
function exposures(view: PreventionView): Markup | null {
  const { said, words, plan: document } = view;
  const { rows, notTold } = said.exposures;
  if (rows.length === 0) return null;
  return section(
    'exposures',
    words.say('prevention.section.exposures'),
    String(rows.length),
    html`<ul class="rows v-gapped">
        ${rows.map((one) => {
          const found = document.exposures.find(({ exposure }) => exposure === one.id);
          return html`<li>
            <span></span>
            <div>
              <b>${one.name}</b> <span class="why">${one.level}</span>
              ${[one.action ?? '', ...one.notes].filter((text) => text !== '').map((text) => html`<span class="small">${text}</span>`)}
              ${one.unconfirmed === null ? null : html`<span class="v-un">${one.unconfirmed}</span>`}
              <details>
                <summary><span class="vh">${one.name}: </span>${words.say('report.why')}</summary>
                <p class="label">${one.citation}</p>
                ${found === undefined ? null : trace(words, preventionTrace([found.record], found.facts))}
              </details>
            </div>
          </li>`;
        })}
      </ul>
      ${notTold === null ? null : html`<p class="notread">${raw(mark('open'))}<span>${notTold}</span></p>`}`,
  );
}

function equations(view: PreventionView): Markup | null {
  const { said, words } = view;
  const { rows, rest } = said.equations;
  if (rows.length + rest.length === 0) return null;
  const main = rows.filter((one) => one.main);
  const others = rows.filter((one) => !one.main);
  return section(
    'equations',
    words.say('prevention.section.equations'),
    main.length === 0 ? '' : String(main.length),
    html`${main.length === 0 ? null : equationTable(view, main)}
    ${
      others.length === 0
        ? null
        : html`<details class="v-more">
            <summary>${words.say('prevention.equations.more', { n: others.length })}</summary>
            ${equationTable(view, others)}
          </details>`
    }
    ${rest.map((line) => html`<p class="small why">${line}</p>`)}`,
  );
}

function equationTable({ words }: PreventionView, rows: readonly EquationSaid[]): Markup {
  const columns = ['risk', 'value', 'band', 'notes'] as const;
  return grid(
    columns.map((column) => words.say(`prevention.col.${column}`)),
    rows.map((one) => [
      html`${one.name}<span class="small">${one.outcome}</span>`,
      one.value,
      html`${one.bands.map((band) => html`<span class="each">${band}</span>`)}`,
      html`${one.notes.map((note) => html`<span class="each">${note}</span>`)}
        <details>
          <summary><span class="vh">${one.name}, ${one.outcome}: </span>${words.say('report.why')}</summary>
          <p class="label">${one.citation}</p>
          ${trace(words, preventionTrace([one.facts.result.record], one.facts.facts))}
        </details>`,
    ]),
  );
}

export function missingList(view: PreventionView, lines: readonly string[]): Markup {
  return html`<ul class="rows v-gapped">
    ${lines.map((line) => html`<li>${raw(mark('open'))}<span>${line}</span></li>`)}
  </ul>`;
}

function missing(view: PreventionView): Markup | null {
  const { said, words } = view;
  if (said.missing.length <= PREVENTION_FIRST) return null;
  return section(
    'missing',
    words.say('prevention.section.missing'),
    String(said.missing.length),
    missingList(view, said.missing),
  );
}

function questions({ said, words }: PreventionView): Markup | null {
  if (said.questions.length === 0) return null;
  return section(
    'questions',
    words.say('prevention.section.questions'),
    '',
    html`<ul class="plain">
      ${said.questions.map((line) => html`<li>${line}</li>`)}
    </ul>`,
  );
}

function notices({ plan: document, words }: PreventionView): Markup | null {
  const list = [
    ...new Map(
      [...document.notices, ...document.family.notices, ...(document.genome?.notices ?? [])].map((one) => [
        JSON.stringify(one),
        one,
      ]),
    ).values(),
  ];
  const blocks = noticeBlocks(words, list);
  if (blocks.length === 0) return null;
  return section(
    'notices',
    words.say('prevention.section.notices'),
    String(list.length),
    html`<ul class="rows small">
      ${blocks.map((block) =>
        block.kind === 'pair'
          ? html`<li><b>${block.term}</b> ${block.text}</li>`
          : block.kind === 'note'
            ? html`<li>${block.text}</li>`
            : null,
      )}
    </ul>`,
  );
}

function sources({ plan: document, words }: PreventionView): Markup {
  return section(
    'sources',
    words.say('report.sources'),
    `${words.say('report.knowledge')} ${document.knowledge.id}`,
    html`<ul class="plain small">
        ${document.sources.map(
          (source) =>
            html`<li>
              <a href="${source.url}" rel="noreferrer">${source.body}: ${source.title}</a> ${source.version},
              ${source.licence}
            </li>`,
        )}
      </ul>
      <dl class="digests">
        ${document.documents.map(
          (one) =>
            html`<div>
              <dt>${one.name}</dt>
              <dd class="mono">${one.bytes} bytes · sha-256 ${one.readSha256}</dd>
            </div>`,
        )}
        <div>
          <dt>${words.say('report.knowledge')} ${document.knowledge.id}</dt>
          <dd class="mono">sha-256 ${document.knowledge.digest}</dd>
        </div>
        <div>
          <dt>${words.say('report.engine')}</dt>
          <dd class="mono">propria ${document.engine}</dd>
        </div>
      </dl>`,
  );
}
