import { mark, markShape } from '../../charts/index.ts';
import { sayEffectsPlainly, sayOptionPlainly, sayWord } from '../../explain/index.ts';
import { type PlanItem, WORD_ORDER } from '../../plan/index.ts';
import {
  type Reporter,
  capital,
  genesAssumed,
  leadStatement,
  sayAssumedPlainly,
  sayDate,
  sayNameInList,
  speakingOf,
} from '../reporter.ts';
import { sayStatementOf } from '../statement.ts';
import { badges } from './badge.ts';
import { type Markup, html, raw } from './markup.ts';

/** One column for the person: what to ask, why in plain words, how sure, what it does not mean, what to do, family. */
export function patientPage(reporter: Reporter): Markup {
  const { plan, words } = reporter;
  const asked = plan.actNow.flatMap((id) => reporter.items.get(id) ?? []);
  const bodies = [
    ...new Set(plan.items.flatMap((item) => item.guidance.statements.map((statement) => statement.body))),
  ].toSorted();
  return html`<div class="col">
    <header class="phead">
      <p class="note">
        ${words.say('patient.report.title')}, <time datetime="${plan.made}">${sayDate(words, plan.made)}</time>
      </p>
      <h1 class="statement">${sayStatementOf(words, plan, 'patient')}</h1>
      <p><b>${words.say('patient.keep-taking')}</b></p>
    </header>
    <main id="main">
      ${
        asked.length === 0
          ? null
          : html`<section class="sec" aria-labelledby="p-ask">
              <div class="h"><h2 id="p-ask">${words.say('patient.report.ask')}</h2></div>
              <ol class="steps">
                ${asked.map((item) => step(reporter, item))}
              </ol>
            </section>`
      }
      <section class="sec" aria-labelledby="p-all">
        <div class="h"><h2 id="p-all">${words.say('patient.report.all')}</h2></div>
        <ul class="by-word">
          ${WORD_ORDER.map((word) =>
            allOf(
              reporter,
              plan.items.filter((item) => item.word === word && item.group !== 'no-rule'),
            ),
          )}
        </ul>
      </section>
      ${list(reporter, 'patient.report.means-not', ['patient.report.means-not.illness', 'patient.report.means-not.today', genesAssumed(reporter).length === 0 ? 'patient.report.means-not.unread' : 'patient.report.sure.assumed'])}
      ${list(reporter, 'patient.report.do', ['patient.report.do.show', 'patient.report.do.ask', 'patient.report.do.keep'])}
      <section class="sec">
        <div class="h"><h2>${words.say('patient.report.family')}</h2></div>
        <p>${words.say('patient.report.family.text')}</p>
      </section>
      <section class="sec">
        <div class="h"><h2>${words.say('patient.report.source')}</h2></div>
        <p>${words.say('patient.report.source.text', { bodies: words.list(bodies) })}</p>
        <p class="note">${words.say('report.foot')}</p>
      </section>
    </main>
  </div>`;
}

function step(reporter: Reporter, item: PlanItem): Markup {
  const { words } = reporter;
  const speaking = speakingOf(reporter, item);
  const lead = leadStatement(item);
  const effects = lead === null ? [] : Object.values(lead.effects).flat();
  const asks = sayOptionPlainly(speaking, lead?.options[0]?.actions ?? [], item.word);
  const sure =
    sayAssumedPlainly(reporter, item) ||
    (item.confidence === null ? null : words.say(`patient.report.sure.${item.confidence}`));
  return html`<li>
    <div>
      <p class="act">${raw(mark(markShape(item.word, item.direction)))}${sayWord(speaking, item.word, 'patient')}</p>
      <h3 class="lead">${capital(item.name)}</h3>
      ${effects.length === 0 ? null : html`<p>${sayEffectsPlainly(speaking, effects)}</p>`}
      ${asks === '' ? null : html`<p>${asks}</p>`}
      ${sure === null ? null : html`<p class="note">${sure} ${words.say('patient.decides')}</p>`}
      ${lead === null ? null : badges([lead.evidence])}
    </div>
  </li>`;
}

function allOf(reporter: Reporter, items: readonly PlanItem[]): Markup | null {
  const first = items[0];
  if (first === undefined) return null;
  const direction = items.every((item) => item.direction === first.direction) ? first.direction : 'either';
  return html`<li>
    <p class="w">
      <span class="act"
        >${raw(mark(markShape(first.word, direction)))}${sayWord({ words: reporter.words }, first.word, 'patient')}</span
      ><span class="n">${items.length}</span>
    </p>
    <p class="names">${capital(items.map((item) => sayNameInList(reporter, item)).join(', '))}.</p>
  </li>`;
}

type ListKey = 'patient.report.means-not' | 'patient.report.do';
type LineKey = (`${ListKey}.${string}` & Parameters<Reporter['words']['say']>[0]) | 'patient.report.sure.assumed';

function list(reporter: Reporter, title: ListKey, lines: readonly LineKey[]): Markup {
  const { words } = reporter;
  return html`<section class="sec">
    <div class="h"><h2>${words.say(title)}</h2></div>
    <ul class="plain">
      ${lines.map((line) => html`<li>${words.say(line)}</li>`)}
    </ul>
  </section>`;
}
