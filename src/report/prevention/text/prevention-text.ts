import { type PreventionItemSaid, type RiskSaid, sayPreventionPlainly } from '../../../explain/index.ts';
import { noticeBlocks } from '../../text/notice-blocks.ts';
import type { TextBlock } from '../../text/text-report.ts';
import { otherGenes } from '../other-genes.ts';
import {
  type PreventionTrace,
  type PreventionView,
  noticesOf,
  preventionTrace,
  traceOfItem,
  traceOfRisk,
  valueOf,
} from '../prevention-view.ts';

export interface PreventionTextOptions {
  /** Every side of every line, what each risk is made of, and the records and lines behind them. */
  readonly why?: boolean;
}

/** Most rows of a list on a terminal; the page, the table and the JSON have all. */
const SHOWN = 8;

/** Risk and prevention as plain structure, for a terminal or a log. */
export function preventionText(
  view: PreventionView,
  { why = false }: PreventionTextOptions = {},
): readonly TextBlock[] {
  const { said, words, plan } = view;
  return [
    { kind: 'statement', text: said.statement },
    ...said.serious.map((line) => note(`! ${line}`)),
    ...said.basis.map(note),
    ...(said.unconfirmed === null ? [] : [note(said.unconfirmed)]),
    ...(words.mark === null ? [] : [note(words.mark)]),
    { kind: 'columns', head: [], rows: said.head.map(({ term, text }) => [term, text]), figures: [] },
    ...items(view, words.say('prevention.section.plan'), said.items.now, why),
    ...risks(view, why),
    ...inherited(view, why),
    ...scores(view),
    ...family(view, why),
    ...whatIf(view, why),
    ...exposures(view, why),
    ...equations(view, why),
    ...items(view, words.say('prevention.section.open'), said.items.open, why, why ? Infinity : SHOWN),
    ...items(view, words.say('prevention.section.later'), said.items.later, why, why ? Infinity : SHOWN),
    ...items(view, words.say('prevention.section.not-needed'), said.notNeeded, why, why ? Infinity : SHOWN),
    ...few(view, words.say('prevention.section.missing'), said.missing, why),
    ...list(words.say('prevention.section.questions'), said.questions),
    ...noticeBlocks(words, noticesOf(plan)),
    note(said.decides),
  ];
}

/** The same for the person, in plain words; risks as people of 100. */
export function preventionPatientText({ plan, words }: PreventionView): readonly TextBlock[] {
  const said = sayPreventionPlainly(words, plan);
  return [
    { kind: 'statement', text: said.statement },
    note(said.basis),
    ...(said.mark === null ? [] : [note(said.mark)]),
    note(said.what),
    ...said.notices.map((line) => note(`! ${line}`)),
    ...list(said.gene.heading, said.gene.lines),
    ...said.things.flatMap((one, i): readonly TextBlock[] => [
      pair(`${i + 1}`, one.heading),
      note(one.why.join(' ')),
      note(one.decides),
    ]),
    ...list(said.more.heading, said.more.lines),
    heading(said.risks.heading),
    ...said.risks.rows.flatMap((row): readonly TextBlock[] => [
      pair(row.heading, row.arrays.map(({ text }) => text).join(' ')),
      note(row.notes.join(' ')),
    ]),
    ...said.risks.notes.map(note),
    ...[
      said.changes,
      said.later,
      otherGenes(said),
      said.family,
      said.missing,
      said.notNeeded,
      said.meansNot,
      said.questions,
      said.help,
    ].flatMap((block) => list(block.heading, block.lines)),
    ...list(
      said.glossary.heading,
      said.glossary.lines.map(({ word, means }) => `${word}: ${means}`),
    ),
    ...list(said.source.heading, said.source.lines),
  ];
}

function items(
  view: PreventionView,
  title: string,
  rows: readonly PreventionItemSaid[],
  why: boolean,
  most = Infinity,
): readonly TextBlock[] {
  if (rows.length === 0) return [];
  const { words } = view;
  const more = rows.length - most;
  return [
    heading(title, String(rows.length)),
    ...rows.slice(0, most).flatMap((item) => itemBlocks(view, item, why)),
    ...(more > 0 ? [note(words.say('prevention.more', { n: more }))] : []),
  ];
}

function itemBlocks(view: PreventionView, item: PreventionItemSaid, why: boolean): readonly TextBlock[] {
  const text = (...parts: readonly (string | null)[]): string =>
    parts.flatMap((part) => (part === null || part === '' ? [] : capital(part))).join('. ');
  const dates = [item.last, item.when].filter((part) => part !== '').join('; ');
  return [
    pair([item.says, item.urgent].filter((part) => part !== null).join(', '), item.what),
    ...[
      text(item.topic, item.grades.join(' · '), dates),
      text(item.notNeeded, item.why.join('; '), item.open, item.missing, item.conflict, item.unconfirmed),
      item.clinicianOnly ?? '',
    ]
      .filter((line) => line !== '')
      .map(note),
    ...(why
      ? [
          ...(item.or === null ? [] : [note(item.or)]),
          ...item.sides.map((side) => note(`${side.who}: ${side.says}; ${side.text}`)),
          ...traceBlocks(traceOfItem(view, item.id)),
        ]
      : []),
  ];
}

function risks(view: PreventionView, why: boolean): readonly TextBlock[] {
  const { said, words } = view;
  if (said.risks.length === 0)
    return [heading(words.say('prevention.section.risks')), note(words.say('prevention.risks.none'))];
  const assessed = said.risks.filter(({ value }) => value !== null);
  return [
    heading(words.say('prevention.section.risks')),
    ...assessed.flatMap((risk) => riskBlocks(view, risk, why)),
    ...said.riskNotes.map(note),
    ...said.risks.filter(({ value }) => value === null).flatMap((risk) => riskBlocks(view, risk, why)),
  ];
}

function riskBlocks(view: PreventionView, risk: RiskSaid, why: boolean): readonly TextBlock[] {
  return [
    pair(risk.name, risk.value === null ? (risk.why ?? '') : `${valueOf(risk)}. ${closed(risk.brief.interval)}`),
    ...[
      risk.value === null
        ? ''
        : [risk.average, ...risk.brief.notes]
            .filter((text) => text !== '')
            .map(closed)
            .join(' '),
      risk.differ ?? '',
      risk.lifetime ?? '',
      risk.drivers.length === 0 ? '' : risk.driversTitle,
      ...(why ? [...risk.parts.map(({ text }) => text), ...risk.assumed, risk.mortality ?? ''] : []),
    ]
      .filter((line) => line !== '')
      .map(note),
    ...(why ? traceBlocks(traceOfRisk(view, risk.id)) : []),
  ];
}

function inherited({ said, words, plan }: PreventionView, why: boolean): readonly TextBlock[] {
  if (said.inherited === null) return [];
  const { list: dated, array, groups } = said.inherited;
  return [
    heading(words.say('prevention.section.inherited'), dated ?? ''),
    ...(array === null ? [] : [note(array)]),
    ...groups.flatMap(({ title, rows, names }): readonly TextBlock[] => [
      ...rows.flatMap((row): readonly TextBlock[] => [
        pair(title, `${row.name}, ${row.state}`),
        ...[...row.variants, ...row.notes].map(note),
        ...(why
          ? traceBlocks(
              preventionTrace(
                (plan.genome?.findings ?? []).filter(({ entry }) => entry === row.id).map(({ record }) => record),
                [],
              ),
            )
          : []),
      ]),
      ...(names.length === 0
        ? []
        : [
            pair(
              title,
              why || names.length <= 12
                ? names.join(', ')
                : words.list([...names.slice(0, 12), words.say('prevention.more', { n: names.length - 12 })]),
            ),
          ]),
    ]),
  ];
}

function scores({ said, words }: PreventionView): readonly TextBlock[] {
  if (said.scores.length === 0) return [];
  return [
    heading(words.say('prevention.section.scores'), words.say('prevention.score.research')),
    ...said.scores.flatMap((one): readonly TextBlock[] => [
      pair(one.name, one.place),
      note([one.coverage, one.effect, one.second].join(' ')),
    ]),
  ];
}

function family({ said, words }: PreventionView, why: boolean): readonly TextBlock[] {
  const { none, criteria, moreOpen, ratios, unresolved, cascade } = said.family;
  const shown = why ? criteria : criteria.filter(({ state }) => state !== 'not-met').slice(0, SHOWN);
  return [
    heading(words.say('prevention.section.family')),
    ...(none === null ? [] : [note(none)]),
    ...shown.flatMap((one): readonly TextBlock[] => [
      pair(one.says, one.title),
      ...[
        [one.syndrome, one.points ?? '', one.advice ?? '', one.unconfirmed ?? '']
          .filter((text) => text !== '')
          .map(capital)
          .join('. '),
        ...(why ? [...one.conditions.map(({ text }) => text), one.citation] : []),
      ].map(note),
    ]),
    ...(why ? ratios.map(note) : []),
    ...(moreOpen === null ? [] : [note(moreOpen)]),
    ...(unresolved === null ? [] : [note(unresolved)]),
    ...cascade.flatMap(({ finding, relatives }): readonly TextBlock[] => [
      pair(words.say('prevention.section.cascade'), finding),
      ...relatives.map(({ who, text }) => note(`${who}: ${text}`)),
    ]),
  ];
}

function whatIf({ said, words }: PreventionView, why: boolean): readonly TextBlock[] {
  const { rows, others, not } = said.whatIf;
  if (rows.length === 0 && !why) return [];
  return [
    heading(words.say('prevention.section.what-if'), words.say('prevention.what-if.alone')),
    ...rows.flatMap((one): readonly TextBlock[] => [
      pair(one.change, `${one.outcome}: ${one.benefit}`),
      note(
        [
          [`${words.say('prevention.col.number')}: ${one.number}`, one.fromTo].filter((text) => text !== '').join('; '),
          one.baseline ?? '',
          one.harms.join('; '),
          one.source,
        ]
          .filter((text) => text !== '')
          .map(capital)
          .join('. '),
      ),
      ...(one.equation === null ? [] : [note(one.equation)]),
    ]),
    ...(rows.some(({ noInterval }) => noInterval) ? [note(words.say('prevention.what-if.no-interval'))] : []),
    ...(why ? [...others, ...not].map((one) => note(`${one.change}, ${one.outcome}. ${one.why ?? ''}`)) : []),
  ];
}

function exposures({ said, words, plan }: PreventionView, why: boolean): readonly TextBlock[] {
  const { rows, notTold } = said.exposures;
  if (rows.length === 0) return [];
  return [
    heading(words.say('prevention.section.exposures'), String(rows.length)),
    ...rows.flatMap((one): readonly TextBlock[] => [
      pair(one.name, one.level),
      ...[
        [one.action ?? '', ...one.notes, one.unconfirmed ?? '']
          .filter((text) => text !== '')
          .map(closed)
          .join(' '),
      ]
        .filter((line) => line !== '')
        .map(note),
      ...(why
        ? [
            note(one.citation),
            ...plan.exposures
              .filter(({ exposure }) => exposure === one.id)
              .flatMap(({ record, facts }) => traceBlocks(preventionTrace([record], facts))),
          ]
        : []),
    ]),
    ...(notTold === null ? [] : [note(notTold)]),
  ];
}

function equations({ said, words }: PreventionView, why: boolean): readonly TextBlock[] {
  const { rows: all, rest } = said.equations;
  const rows = why ? all : all.filter(({ main }) => main);
  if (rows.length + rest.length === 0) return [];
  return [
    heading(words.say('prevention.section.equations'), rows.length === 0 ? '' : String(rows.length)),
    ...rows.flatMap((one): readonly TextBlock[] => [
      pair(`${one.name}, ${one.outcome}`, [one.value, ...one.bands].join('; ')),
      ...(why ? [...one.notes, one.citation, one.facts.result.record.id].map(note) : []),
    ]),
    ...rest.map(note),
  ];
}

function traceBlocks({ records, lines, method }: PreventionTrace): readonly TextBlock[] {
  return [
    ...records.map((record) => note(`${record.id} ${record.version} sha-256 ${record.digest.slice(0, 16)}`)),
    ...(method === '' ? [] : [note(method)]),
    ...lines.map(({ text, place }) => note(`${place}: ${text}`)),
  ];
}

function few({ words }: PreventionView, title: string, lines: readonly string[], why: boolean): readonly TextBlock[] {
  const more = lines.length - SHOWN;
  return why || more <= 0
    ? list(title, lines)
    : list(title, [...lines.slice(0, SHOWN), words.say('prevention.more', { n: more })]);
}

function list(title: string, lines: readonly string[]): readonly TextBlock[] {
  return lines.length === 0 ? [] : [heading(title), ...lines.map(note)];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function closed(text: string): string {
  const first = capital(text);
  return /[.?!]$/.test(first) ? first : `${first}.`;
}

function note(text: string): TextBlock {
  return { kind: 'note', text };
}

/** Longest word that stands in the column before its text, as the terminal has it: a longer one is a line with it. */
const TERM = 8;

function pair(term: string, text: string): TextBlock {
  return term.length > TERM ? note(`${term}: ${text}`) : { kind: 'pair', term, text };
}

function heading(text: string, aside = ''): TextBlock {
  return { kind: 'heading', text, aside };
}
