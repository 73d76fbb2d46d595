import { type Plan, type PlanItem, WORD_ORDER } from '../../plan/index.ts';
import { mark, markShape } from '../../charts/index.ts';
import { type Reporter, capital, genesAssumed, sayDate, sayNameInList } from '../reporter.ts';
import { sayBasis, sayStatementOf, sayUnknown } from '../statement.ts';
import { BRAND } from './brand.ts';
import { actMark, actNowLine, anchor } from './medicine-row.ts';
import { type Markup, html, raw } from './markup.ts';
import { sayFormat } from '../format-words.ts';

/** Brand and date. */
export function header(reporter: Reporter): Markup {
  const { plan, words } = reporter;
  return html`<header class="top">
    <p class="brand">${raw(BRAND)}Propria</p>
    <p class="label">${words.say('report.title')}, <time datetime="${plan.made}">${sayDate(words, plan.made)}</time></p>
  </header>`;
}

/** Person strip, and the first sentence, which is the result. */
export function result(reporter: Reporter): Markup {
  const { plan, words } = reporter;
  return html`<dl class="strip">
      ${strip(reporter).map(
        ([term, value]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <div class="head">
      <h1 class="statement">${sayStatementOf(words, plan, 'clinician')}</h1>
      <p class="label">${sayBasis(words, plan, sayDate(words, plan.made))}</p>
    </div>`;
}

function strip(reporter: Reporter): readonly (readonly [string, string])[] {
  const { plan, words } = reporter;
  const input = plan.inputs[0];
  const { genes } = plan.summary;
  const assumed = genesAssumed(reporter).length;
  const rows: (readonly [string, string])[] = [
    [words.say('report.person'), input?.sample ?? words.say('report.person.unnamed')],
  ];
  for (const one of plan.inputs)
    rows.push([
      words.say('report.genome'),
      words.say('report.genome.value', { build: one.build.build, format: sayFormat(one.format) }),
    ]);
  if (input !== undefined)
    rows.push([
      words.say('report.qc.sex'),
      capital(words.say('report.qc.sex.seen', { seen: input.sex.seen ?? 'other' })),
    ]);
  rows.push([
    words.say('report.genes-read'),
    words.say('report.genes-read.value', {
      settled: genes.settled,
      probable: genes.probable,
      open: genes.open,
      none: genes['not-assessed'],
    }) + (assumed === 0 ? '' : `; ${words.say('report.genes-read.assumed', { n: assumed })}`),
  ]);
  if (plan.outside.length > 0)
    rows.push([words.say('report.outside'), plan.outside.map((source) => source.name).join(', ')]);
  rows.push([words.say('report.group'), plan.group === 'mixture' ? words.say('report.group.mixture') : plan.group]);
  return rows;
}

/** The page's first screen: at most five lines to act on, and all medicines by word beside them. */
export function firstLook(reporter: Reporter): Markup {
  const { plan, words } = reporter;
  const lines = plan.actNow.flatMap((id) => reporter.items.get(id) ?? []);
  const anyCurrent = plan.summary.current !== null;
  return html`<div class="look">
    <section class="sec" aria-labelledby="h-act">
      <div class="h">
        <h2 id="h-act">${words.say(anyCurrent ? 'report.act-now' : 'report.act-now.none-named')}</h2>
        <span class="label">${actCount(reporter, plan, lines.length)}</span>
      </div>
      ${
        lines.length === 0
          ? (unknown(reporter) ?? html`<p class="why">${words.say('statement.none-changes')}.</p>`)
          : html`<ol class="rows">
              ${lines.map((item, i) => actNowLine(reporter, item, i + 1))}
            </ol>`
      }
      ${anyCurrent || lines.length === 0 ? null : html`<p class="small why hint">${words.say('report.act-now.hint')}</p>`}
    </section>
    <section class="sec" aria-labelledby="h-words">
      <div class="h">
        <h2 id="h-words">${words.say('report.medicines.by-word')}</h2>
        <a class="small" href="#medicines">${words.say('report.medicines.order')}</a>
      </div>
      <ul class="by-word">
        ${WORD_ORDER.map((word) =>
          byWord(
            reporter,
            plan.items.filter((item) => item.word === word && item.group !== 'no-rule'),
          ),
        )}
      </ul>
      ${lines.length === 0 ? null : unknown(reporter)}
    </section>
  </div>`;
}

function actCount(reporter: Reporter, plan: Plan, shown: number): string {
  const counts = plan.summary.current ?? plan.summary.words;
  const total = counts.avoid + counts['change-dose'] + (plan.summary.current === null ? 0 : counts.caution);
  return total > shown
    ? reporter.words.say('report.act-now.of', { n: shown, total })
    : reporter.words.say('report.act-now.count', { n: shown });
}

/** All medicines of one word, named; the mark points down only where every dose goes down. */
function byWord(reporter: Reporter, items: readonly PlanItem[]): Markup | null {
  const first = items[0];
  if (first === undefined) return null;
  const direction = items.every((item) => item.direction === first.direction) ? first.direction : 'either';
  const names = items.map(
    (item, i) =>
      html`<a href="#${anchor(item)}"
          >${i === 0 ? capital(sayNameInList(reporter, item)) : sayNameInList(reporter, item)}</a
        >${i < items.length - 1 ? ', ' : '.'}`,
  );
  return html`<li>
    <p class="w">${actMark(reporter, { word: first.word, direction })}<span class="n">${items.length}</span></p>
    <p class="small names">${names}</p>
  </li>`;
}

function unknown(reporter: Reporter): Markup | null {
  const { plan, words } = reporter;
  if (plan.unknownMedicines.length === 0) return null;
  return html`<p class="small notread">
    ${raw(mark(markShape('not-enough-data')))}<span>${sayUnknown(words, plan, 'clinician')}</span>
  </p>`;
}
