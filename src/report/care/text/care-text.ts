import {
  type Words,
  sayCareBasis,
  sayCareItem,
  sayCareStatement,
  sayNotChecked,
  sayPlanPlainly,
  saySchedule,
  sayTestNext,
  sayTestNotNeeded,
  sayUse,
} from '../../../explain/index.ts';
import type { CareItem, CarePlan } from '../../../plan/index.ts';
import { type Audience, shortDigest } from '../../reporter.ts';
import { noticeBlocks } from '../../text/notice-blocks.ts';
import type { TextBlock } from '../../text/text-report.ts';
import {
  type CareReporter,
  besideItems,
  careReporter,
  directionOf,
  medicineItems,
  otherUses,
} from '../care-reporter.ts';
import { meanwhile, shortBecause } from '../because.ts';
import { doOf } from '../due-words.ts';
import { optionsTable } from '../options-table.ts';
import { type DoseLine, doseLines } from '../doses.ts';
import { mattersOf, unresolvedOf } from '../person-words.ts';
import { preventionInPlan, preventionInPlanPlainly } from '../prevention-in-plan.ts';
import { tumourInPlan, tumourInPlanPlainly } from '../tumour-in-plan.ts';
import { stripRows } from '../strip-rows.ts';

export interface CareTextOptions {
  readonly audience: Audience;
  /** Every side of every line, and lines that are quiet. */
  readonly all: boolean;
}

/** The whole person's plan as plain structure, for a terminal or a log. */
export function careText(plan: CarePlan, options: CareTextOptions, words?: Words): readonly TextBlock[] {
  const reporter = careReporter(plan, words);
  return options.audience === 'patient' ? plainly(reporter) : clinical(reporter, options.all);
}

function clinical(reporter: CareReporter, all: boolean): readonly TextBlock[] {
  const { plan, words, speaking } = reporter;
  const now = new Set(plan.actNow);
  const first = plan.actNow.flatMap((id) => reporter.items.get(id) ?? []);
  const rest = medicineItems(plan).filter((item) => !now.has(item.id));
  const beside = besideItems(plan).filter((item) => !now.has(item.id) && (all || item.tier !== 'quiet'));
  const day = saySchedule(speaking, plan.schedule);
  const doses = doseLines(reporter);
  const matters = mattersOf(reporter);
  const stopped = otherUses(plan).map((use) => sayUse(speaking, use));
  return [
    { kind: 'statement', text: sayCareStatement(speaking) },
    { kind: 'note', text: sayCareBasis(speaking) },
    ...(words.mark === null ? [] : [{ kind: 'note', text: words.mark } as const]),
    {
      kind: 'note',
      text: stripRows(reporter)
        .map(([term, value]) => `${term}: ${value}`)
        .join(' · '),
    },
    ...[...sayNotChecked(speaking), ...unresolvedOf(reporter)].map((text) => ({ kind: 'statement', text }) as const),
    heading(words.say('care.page.act-now'), words.say('care.page.lines', { n: first.length })),
    ...(first.length === 0
      ? [{ kind: 'note', text: words.say('care.page.act-now.none') } as const]
      : first.flatMap((item) => itemBlocks(reporter, item, all))),
    ...tumourBlocks(reporter),
    ...preventionBlocks(reporter),
    heading(words.say('care.page.medicines'), words.say('care.page.lines', { n: rest.length })),
    ...rest.flatMap((item) => itemBlocks(reporter, item, all)),
    ...(beside.length === 0
      ? []
      : [heading(words.say('care.page.watch'), words.say('care.page.lines', { n: beside.length }))]),
    ...beside.flatMap((item) => itemBlocks(reporter, item, all)),
    ...doses.flatMap((line, i) => [
      ...(i === 0 ? [heading(words.say('care.page.doses'), words.say('care.page.doses.note'))] : []),
      ...doseBlocks(reporter, line, all),
    ]),
    ...(matters.length === 0 ? [] : [pair(words.say('care.page.wishes'), matters.join('; '))]),
    ...(stopped.length === 0
      ? []
      : [{ kind: 'note', text: words.say('care.page.stopped', { medicines: words.list(stopped) }) } as const]),
    ...(day.slots.length === 0 ? [] : [heading(words.say('care.page.day'), '')]),
    ...day.slots.map(({ time, entries }) =>
      pair(time, entries.map((entry) => [entry.what, ...entry.notes].join(', ')).join('; ')),
    ),
    ...day.clashes.map((text) => ({ kind: 'note', text }) as const),
    heading(words.say('care.page.tests'), ''),
    ...(plan.tests.next.length === 0 ? [{ kind: 'note', text: words.say('care.page.tests.none') } as const] : []),
    ...plan.tests.next.slice(0, all ? undefined : 5).map((test) => {
      const said = sayTestNext(speaking, test);
      return { kind: 'note', text: `${said.line}; ${said.couldChange}` } as const;
    }),
    ...(all
      ? plan.tests.notNeeded.map((test) => ({ kind: 'note', text: sayTestNotNeeded(speaking, test) }) as const)
      : []),
    ...noticeBlocks(
      words,
      plan.notices.filter(({ severity }) => all || severity !== 'info'),
    ),
  ];
}

function itemBlocks(reporter: CareReporter, item: CareItem, all: boolean): readonly TextBlock[] {
  const { words, speaking } = reporter;
  const said = sayCareItem(speaking, item);
  const line: TextBlock = {
    kind: 'medicine',
    word: item.word,
    direction: directionOf(item),
    says: said.word,
    name: said.urgent === null ? said.title : `${said.title} (${said.urgent})`,
    todo: [doOf(item, said), meanwhile(item, said), said.taper]
      .filter((part) => part !== null && part !== '')
      .join(' '),
    because: all ? said.because : shortBecause(reporter, item, said, 3),
    source: '',
  };
  if (!all) return [line];
  const options = item.alternatives === null ? null : optionsTable(reporter, item.alternatives);
  return [
    line,
    ...said.sides.map(
      (side) =>
        ({
          kind: 'note',
          text: `${side.who}: ${side.word}. ${side.what} ${side.why} (${side.standing}; ${side.layer}${side.unconfirmed === null ? '' : `; ${side.unconfirmed}`})`,
        }) as const,
    ),
    { kind: 'note', text: said.resolution },
    ...(options === null || options.rows.length === 0
      ? []
      : [
          pair(words.say('care.page.instead'), options.rows.map((row) => row.cells.slice(0, 4).join(' · ')).join('; ')),
        ]),
    ...(options === null || options.excluded.length === 0
      ? []
      : [pair(words.say('care.page.left-out'), options.excluded.join('; '))]),
    pair(words.say('care.page.used'), said.used.join('; ')),
  ];
}

/** One statement a medicine; asked for all, what it rests on. */
function doseBlocks({ words }: CareReporter, line: DoseLine, all: boolean): readonly TextBlock[] {
  const note = (text: string): TextBlock => ({ kind: 'note', text });
  return [
    pair(line.title, [line.statement, ...line.notes].join(' ')),
    note(words.say('care.page.doses.open', { command: line.open })),
    ...(all
      ? [
          ...(line.facts.length === 0
            ? []
            : [
                pair(
                  words.say('care.page.used'),
                  line.facts.map(({ said, line: read }) => said ?? read.text).join('; '),
                ),
              ]),
          pair(
            words.say('care.page.records'),
            line.records.map((one) => `${one.id} · ${one.version} · sha-256 ${shortDigest(one.digest)}`).join('; '),
          ),
          note(line.method),
        ]
      : []),
  ];
}

/** The tumour: the board's statement, what is on label with the person's genes beside, what is missing. */
function tumourBlocks(reporter: CareReporter): readonly TextBlock[] {
  const said = tumourInPlan(reporter);
  if (said === null) return [];
  const note = (text: string): TextBlock => ({ kind: 'note', text });
  const { therapies, missing, inherited } = said;
  return [
    heading(said.title, said.note),
    note(said.statement),
    heading(therapies.title, ''),
    ...(therapies.none === null ? [] : [note(therapies.none)]),
    ...therapies.rows.flatMap((one) => [
      pair(one.name, [one.tier, one.fit, ...one.needs].join('; ')),
      ...one.drugs.map((drug): TextBlock =>
        drug.word === null
          ? note(`${drug.name}: ${drug.text}`)
          : {
              kind: 'medicine',
              word: drug.word,
              direction: drug.direction,
              says: drug.says,
              name: drug.name,
              todo: drug.text,
              because: '',
              source: '',
            },
      ),
    ]),
    ...[missing, inherited].flatMap(({ title, lines }) => (lines.length === 0 ? [] : [pair(title, lines.join('; '))])),
    note(said.open),
    note(said.decides),
  ];
}

/** What is coming: what to do, risks with their intervals, what would settle most. */
function preventionBlocks(reporter: CareReporter): readonly TextBlock[] {
  const said = preventionInPlan(reporter);
  if (said === null) return [];
  const note = (text: string): TextBlock => ({ kind: 'note', text });
  return [
    heading(said.title, said.note),
    note(said.statement),
    ...said.items.map((one) => pair(one.state, [one.what, one.text].filter((part) => part !== '').join('. '))),
    ...[said.risks, said.missing].flatMap(({ title, lines }) =>
      lines.length === 0 ? [] : [pair(title, lines.join('; '))],
    ),
    note(said.open),
  ];
}

function plainly(reporter: CareReporter): readonly TextBlock[] {
  const said = sayPlanPlainly(reporter.speaking);
  const ownTumour = tumourInPlanPlainly(reporter.plan, reporter.words);
  const coming = preventionInPlanPlainly(reporter.plan, reporter.words);
  return [
    { kind: 'statement', text: said.statement },
    { kind: 'note', text: said.basis },
    ...(said.mark === null ? [] : [{ kind: 'note', text: said.mark } as const]),
    ...(said.unchecked === null ? [] : [{ kind: 'statement', text: said.unchecked } as const]),
    ...[...said.things, ...said.more].flatMap((one): TextBlock[] => [
      heading(one.heading, one.word),
      { kind: 'note', text: [one.when, ...one.why, ...one.do].join(' ') },
      ...(one.until === null ? [] : [{ kind: 'note', text: one.until } as const]),
      { kind: 'note', text: [...one.sure, one.decides].join(' ') },
    ]),
    heading(said.help.heading, ''),
    { kind: 'note', text: [said.help.call, ...said.help.signs].join(' ') },
    ...[
      ...(ownTumour === null ? [] : [ownTumour]),
      said.day,
      said.tests,
      ...(coming === null ? [] : [coming]),
      said.meansNot,
      said.family,
      said.questions,
      said.source,
    ].flatMap((block): TextBlock[] =>
      block.lines.length === 0
        ? []
        : [heading(block.heading, ''), ...block.lines.map((text) => ({ kind: 'note', text }) as const)],
    ),
  ];
}

const heading = (text: string, aside: string): TextBlock => ({ kind: 'heading', text, aside });
const pair = (term: string, text: string): TextBlock => ({ kind: 'pair', term, text });
