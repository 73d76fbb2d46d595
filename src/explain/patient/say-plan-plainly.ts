import type { ScheduleEntry } from '../../medicines/index.ts';
import { type CareSpeaking, sayMedicines } from '../care/care-speaking.ts';
import { sayPlanQuestion } from '../care/say-question.ts';
import { nameOf } from '../care/say-schedule.ts';
import { geneOf, sayTestPlainly } from '../care/say-tests.ts';
import type { GlossaryLine } from '../glossary.ts';
import { type HelpSaid, hasGenes, sayHelp } from './say-help.ts';
import { type PatientItemSaid, sayCareItemPlainly } from './say-item-plainly.ts';
import { type PatientThing, THINGS_FIRST, patientThings } from './patient-things.ts';

/** The whole plan for the person, block by block in the order of the page. */
export interface PatientPlanSaid {
  readonly title: string;
  /** `3 things to do` */
  readonly statement: string;
  readonly basis: string;
  /** Medicines that could not be checked: stands first. */
  readonly unchecked: string | null;
  /** At most three; `more` has the others that ask for something. */
  readonly things: readonly PatientItemSaid[];
  readonly more: readonly PatientItemSaid[];
  /** Nothing to change: names with their word only. */
  readonly asUsual: readonly PatientItemSaid[];
  readonly help: HelpSaid;
  readonly meansNot: Block;
  readonly tests: Block;
  readonly day: Block;
  readonly family: Block;
  readonly questions: Block;
  readonly source: Block;
  /** Words of all blocks that need explaining. */
  readonly glossary: { readonly heading: string; readonly lines: readonly GlossaryLine[] };
  /** "Not reviewed by a native clinician" in languages that are not; else null. */
  readonly mark: string | null;
}

export interface Block {
  readonly heading: string;
  readonly lines: readonly string[];
}

export function sayPlanPlainly(speaking: CareSpeaking): PatientPlanSaid {
  const { words, plan } = speaking;
  const { asking, usual } = patientThings(speaking);
  const say = ({ item, beside }: PatientThing): PatientItemSaid => sayCareItemPlainly(speaking, item, beside);
  const things = asking.slice(0, THINGS_FIRST).map(say);
  const more = asking.slice(THINGS_FIRST).map(say);
  const parts = {
    title: words.say('patient.care.title'),
    statement: sayStatement(speaking, things.length),
    basis: sayBasisPlainly(speaking),
    unchecked:
      plan.notChecked.length === 0
        ? null
        : words.say('patient.care.unchecked', { medicines: words.list(plan.notChecked.map((use) => use.written)) }),
    things,
    more,
    asUsual: usual.map(say),
    help: sayHelp(speaking),
    meansNot: sayMeansNot(speaking),
    tests: sayTestsPlainly(speaking),
    day: sayDayPlainly(speaking),
    family: sayFamily(speaking),
    questions: {
      heading: words.say('patient.questions'),
      lines: sayQuestions(speaking),
    },
    source: saySourcePlainly(speaking),
  };
  return {
    ...parts,
    glossary: { heading: words.say('patient.glossary'), lines: words.glossary(textOf(parts)) },
    mark: words.mark,
  };
}

/** Questions, each once; "what else" only where there is no other. */
function sayQuestions(speaking: CareSpeaking): readonly string[] {
  const any = speaking.words.say('question.any');
  const all = [...new Set(speaking.plan.questions.map((question) => sayPlanQuestion(speaking, question)))];
  return all.length > 1 ? all.filter((line) => line !== any) : all;
}

type Parts = Omit<PatientPlanSaid, 'glossary' | 'mark'>;

/** Everything on the page as running text. */
function textOf(parts: Parts): string {
  const blocks = [parts.meansNot, parts.tests, parts.day, parts.family, parts.questions, parts.source];
  return [
    ...[...parts.things, ...parts.more, ...parts.asUsual].map((item) => item.text),
    ...parts.help.signs,
    ...parts.help.talk,
    ...blocks.flatMap((block) => block.lines),
  ].join('\n\n');
}

function sayBasisPlainly({ words, plan }: CareSpeaking): string {
  const { person } = plan;
  const sources = [
    ...(hasGenes(plan) ? [words.say('patient.care.source.genes')] : []),
    ...(person.medicines.length === 0
      ? []
      : [words.say('patient.care.source.medicines', { n: person.medicines.length })]),
    ...(person.measurements.length === 0 ? [] : [words.say('patient.care.source.tests')]),
  ];
  const params = {
    date: words.date(plan.made),
    sources: words.list(sources.length === 0 ? [words.say('patient.care.source.answers')] : sources),
  };
  return person.name === null
    ? words.say('patient.care.for-you', params)
    : words.say('patient.care.for', { ...params, name: person.name.value });
}

function sayMeansNot({ words, plan }: CareSpeaking): Block {
  return {
    heading: words.say('patient.means-not'),
    lines: [
      words.say('patient.means-not.illness'),
      words.say('patient.means-not.fault'),
      words.say('patient.means-not.today'),
      words.say('patient.means-not.lists'),
      words.say(hasGenes(plan) ? 'patient.means-not.unread' : 'patient.means-not.no-genome'),
    ],
  };
}

function sayTestsPlainly(speaking: CareSpeaking): Block {
  const { words, plan, drugs } = speaking;
  return {
    heading: words.say('patient.tests.next'),
    lines: [
      ...new Set(
        plan.tests.next.slice(0, 2).flatMap((test) => {
          const medicines = sayMedicines({ words, drugs }, test.couldChange.slice(0, 3));
          const plain = words.phrase('plain-test', test.of.id);
          const line =
            test.of.kind === 'gene'
              ? words.say('patient.tests.next.gene', { medicines })
              : words.say('patient.tests.next.value', { test: plain ?? words.term(test.of.id, 'analyte'), medicines });
          const n = test.chance === null ? 0 : Math.round(test.chance * 100);
          return n === 0 || n === 100 ? [line] : [line, words.say('patient.tests.chance', { n })];
        }),
      ),
      ...plan.tests.notNeeded.slice(0, 3).map((test) => {
        const gene = geneOf(test.test);
        return gene === null
          ? words.say('patient.tests.not-needed.value', { test: sayTestPlainly(speaking, test.test) })
          : words.say('patient.tests.not-needed.gene', { gene });
      }),
    ],
  };
}

function sayDayPlainly(speaking: CareSpeaking): Block {
  const { words, plan } = speaking;
  const lines = plan.schedule.slots.flatMap(({ time, entries }) =>
    entries.filter(isForPerson).map((entry) =>
      entry.what === 'draw-level'
        ? words.say(isBeforeDose(entry) ? 'patient.day.draw-before' : 'patient.day.draw', {
            time,
            medicine: nameOf(speaking, entry.use),
          })
        : words.say('patient.day.take', { time, medicine: nameOf(speaking, entry.use), food: entry.food ?? 'none' }),
    ),
  );
  return {
    heading: words.say('patient.day'),
    lines: lines.length === 0 ? [] : [...lines, words.say('patient.day.ask')],
  };
}

/** A level that a model alone asks for is for the clinician, save one before a dose. */
function isForPerson({ what, on, why }: ScheduleEntry): boolean {
  return (
    what === 'take' ||
    on === undefined ||
    why.some(({ code }) => !code.startsWith('dose-sample/') || IS_TROUGH.has(code))
  );
}

const IS_TROUGH: ReadonlySet<string> = new Set(['dose-sample/trough']);

const isBeforeDose = ({ why }: ScheduleEntry): boolean => why.some(({ code }) => IS_TROUGH.has(code));

function sayFamily({ words, plan }: CareSpeaking): Block {
  return {
    heading: words.say('patient.family'),
    lines: hasGenes(plan)
      ? [words.say('patient.family.genes'), words.say('patient.family.matters')]
      : [words.say('patient.family.none')],
  };
}

function saySourcePlainly(speaking: CareSpeaking): Block {
  const { words, plan } = speaking;
  const bodies = [
    ...new Set(
      plan.items.flatMap((item) =>
        item.sides
          .filter((side) => side.won)
          .flatMap((side) =>
            side.bodies.flatMap((body) => speaking.bodies.get(body) ?? (/^[A-Z]/.test(body) ? [body] : [])),
          ),
      ),
    ),
  ].toSorted();
  return {
    heading: words.say('patient.source'),
    lines: [
      ...(bodies.length === 0 ? [] : [words.say('patient.source.text', { bodies: words.list(bodies) })]),
      words.say('patient.source.again'),
    ],
  };
}

/** Nothing to do is said only of medicines that are known: without a list it is the list that is missing. */
function sayStatement({ words, plan }: CareSpeaking, things: number): string {
  const { medicines, stated } = plan.person;
  if (things > 0) return words.say('patient.care.things', { n: things });
  return medicines.length === 0 && stated.noMedicines === undefined
    ? words.say('patient.care.no-medicines')
    : words.say('patient.care.statement', { n: 0 });
}
