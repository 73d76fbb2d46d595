import { sayChanceWithin, saySettling, sayQuestion, sayTargets, sayAction, sentence } from '../../explain/index.ts';
import type { GuidanceStatement } from '../../pgx/index.ts';
import { type PlanItem, orderStatements } from '../../plan/index.ts';
import { otherOutcomes } from '../other-outcomes.ts';
import { type Reporter, capital, phenotypeOfKey, sayStatement, sayWhy, shortDigest, speakingOf } from '../reporter.ts';
import { badge } from './badge.ts';
import { sureOf } from '../gene-words.ts';
import { type Markup, html } from './markup.ts';
import { traceGene } from './trace-gene.ts';

/** The drawer under a line: its reason in one sentence, what goes with it, then the trace down to the input lines. */
export function whyOf(reporter: Reporter, items: readonly PlanItem[]): Markup {
  const item = items[0]!;
  const { words } = reporter;
  const statements = orderStatements(item.guidance.statements).map((index) => item.guidance.statements[index]!);
  const genes = item.guidance.genes.filter((gene) => reporter.genes.has(gene));
  return html`<div class="drawer">
    <p class="title">${sentence(sayWhy(reporter, item))}</p>
    <dl class="kv">${facts(reporter, item)}</dl>
    <ol class="trace">
      <li class="stop">
        <p class="label">
          <span>${words.say('report.advice')}</span><span>${words.say(`agreement.${item.guidance.agreement}`)}</span>
        </p>
        ${
          statements.length === 0
            ? html`<p>${words.say('pointer.none-read')}</p>`
            : html`<ul class="advice">
                ${statements.map((statement) => advice(reporter, item, statement))}
              </ul>`
        }
      </li>
      <li class="stop">
        <p class="label"><span>${words.say('report.record')}</span></p>
        ${records(items)}
      </li>
      ${genes.map((gene) => traceGene(reporter, gene))}
    </ol>
    ${wouldChange(reporter, item)}
  </div>`;
}

function facts(reporter: Reporter, item: PlanItem): Markup {
  const { words } = reporter;
  const speaking = speakingOf(reporter, item);
  const row = (key: string, value: Markup | string): Markup =>
    html`<div>
      <dt>${key}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`${row(words.say('report.how-sure'), sureOf(reporter, item))}
  ${item.instead.length === 0 ? null : row(words.say('report.instead'), capital(sayTargets(words, item.instead, reporter.drugs)))}
  ${item.watch.length === 0 ? null : row(words.say('report.watch'), capital(item.watch.map((action) => sayAction(speaking, action)).join('; ')))}
  ${row(words.say('report.cost'), capital(words.say('report.cost.unknown')))}
  ${row(words.say('report.decides'), capital(words.say(`decides.${item.decides}`)))}`;
}

function advice(reporter: Reporter, item: PlanItem, statement: GuidanceStatement): Markup {
  const { words } = reporter;
  const keys = Object.entries(statement.keys).map(([gene, key]) => `${gene} ${phenotypeOfKey(reporter, gene, key)}`);
  const open = Object.keys(statement.keys).flatMap((gene) => reporter.genes.get(gene)?.result.confidence ?? []);
  const standing =
    statement.standing === 'may-hold'
      ? html` <span class="label"
          >${capital(words.say('standing.may-hold', { keys: words.list(keys), chance: sayChanceWithin(words, statement.probability, open) }))}</span
        >`
      : null;
  const unread =
    statement.unread.length > 0
      ? html` <span class="label">${words.say('because.unread', { gene: words.list(statement.unread) })}</span>`
      : null;
  return html`<li>
    ${badge(statement.evidence)} <span>${sayStatement(reporter, item, statement)}</span>${standing}${unread}
  </li>`;
}

function records(items: readonly PlanItem[]): Markup {
  const all = items.flatMap((item) => [
    ...item.guidance.statements.map((statement) => statement.record),
    ...(item.record === null ? [] : [item.record]),
  ]);
  const seen = new Map(all.map((record) => [record.id, record]));
  return html`<p class="rec">
    ${[...seen.values()].map(
      (record) =>
        html`<span
          >${record.id} · ${record.version} · sha-256
          ${shortDigest(record.digest)}${record.overlay === true ? ' · overlay' : null}</span
        >`,
    )}
  </p>`;
}

function wouldChange(reporter: Reporter, item: PlanItem): Markup | null {
  const { words } = reporter;
  const lines = [
    ...item.asks.map((ask) => sayQuestion(words, ask)),
    ...item.settledBy
      .filter((settling) => settling.kind !== 'context')
      .map((settling) => sentence(words.say('change.settle', { settle: saySettling(words, settling) }))),
    ...otherOutcomes(reporter, item.guidance.genes),
  ];
  if (lines.length === 0) return null;
  return html`<h5 class="h">${words.say('report.would-change')}</h5>
    <ul class="rows small">
      ${[...new Set(lines)].map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
