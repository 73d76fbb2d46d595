import type { Action } from '../../core/index.ts';
import type { CareItem } from '../../plan/index.ts';
import { type CareSpeaking, sayMedicine, sayMedicines } from '../care/care-speaking.ts';
import { sayUseName } from '../care/say-fact.ts';
import { insteadOf } from '../care/say-instead.ts';
import { geneOf } from '../care/say-tests.ts';
import { sayWhyPlainly } from './say-why-plainly.ts';

/** One thing for the person to do, in whole sentences: to whom it is talked about comes before any change. */
export interface PatientItemSaid {
  /** `Ask about a change`: the word of the mark. */
  readonly word: string;
  /** `Talk to your doctor about clopidogrel` */
  readonly heading: string;
  readonly when: string;
  readonly why: readonly string[];
  readonly do: readonly string[];
  /** What holds until then: "Keep taking it until …"; null where no medicine is at stake. */
  readonly until: string | null;
  readonly sure: readonly string[];
  readonly decides: string;
  /** All of it as running text, as the rules for patient texts read it. */
  readonly text: string;
}

/** `beside`: other lines about the same medicine; what they ask for stands under it, so that a medicine is one thing. */
export function sayCareItemPlainly(
  speaking: CareSpeaking,
  item: CareItem,
  beside: readonly CareItem[] = [],
): PatientItemSaid {
  const { words } = speaking;
  const drug = item.drug === null ? null : sayName(speaking, item, item.drug);
  const kind = item.kind === 'test-first' && isTaken(speaking, item) ? 'monitor' : item.kind;
  const headingKey = `patient.care.heading.${kind}` as const;
  const heading =
    item.id === 'talk/cost'
      ? words.say('patient.care.heading.cost')
      : item.kind === 'keep' && item.word !== 'usual-care' && drug !== null
        ? words.say(`patient.care.heading.${item.word === 'not-enough-data' ? 'open' : 'care'}`, { drug })
        : drug === null
          ? (sayTopicHeading(speaking, item) ??
            words.sayOr(headingKey, words.say('patient.care.heading.talk'), { drug: '' }).trim())
          : words.sayOr(`${headingKey}.drug`, words.say(headingKey, { drug }), { drug });
  const why = item.id === 'talk/cost' ? [words.say('patient.why.budget')] : sayWhyPlainly(speaking, item);
  const asks = sayDo(speaking, item, beside);
  const until = sayUntil(speaking, item);
  const sure = saySure(speaking, item);
  const when = sayWhen(speaking, item);
  const decides = words.say(`patient.decides.${item.decides}`);
  return {
    word: words.say(`patient.word.${item.word}`),
    heading,
    when,
    why,
    do: asks,
    until,
    sure,
    decides,
    text: [`${heading}.`, when, ...why, ...asks, ...(until === null ? [] : [until]), ...sure, decides].join(' '),
  };
}

/** `Talk about your cholesterol`, where what is talked about is no medicine. */
function sayTopicHeading(speaking: CareSpeaking, item: CareItem): string | null {
  const { words } = speaking;
  if (!['talk', 'refer', 'screen'].includes(item.kind)) return null;
  const cause = words.phrase('cause', item.id.slice(item.id.indexOf('/') + 1)) ?? topicsOf(speaking, [item]);
  return cause === null ? null : words.say('patient.care.heading.talk.topic', { topic: cause });
}

/** A test for a medicine that is taken already does not come before it. */
function isTaken({ plan }: CareSpeaking, item: CareItem): boolean {
  return plan.person.medicines.some((use) => item.uses.includes(use.id) && use.status === 'active');
}

/** The medicine as it is taken: a product of several ingredients by its own name. */
function sayName(speaking: CareSpeaking, item: CareItem, drug: string): string {
  const use = speaking.plan.person.medicines.find((one) => item.uses.includes(one.id));
  return use !== undefined && use.ingredients.length > 1 ? sayUseName(speaking, use) : sayMedicine(speaking, drug);
}

function sayWhen({ words, plan }: CareSpeaking, item: CareItem): string {
  if (callsFirst(item)) return words.say('patient.care.when.today');
  if (item.urgent || item.tier === 'interrupt' || (item.word === 'avoid' && plan.actNow.includes(item.id)))
    return words.say('patient.care.when.week');
  if (item.review !== null && (item.kind === 'monitor' || item.kind === 'test-first'))
    return words.say('patient.care.when.by', { date: words.date(item.review.on) });
  return words.say('patient.care.when.visit');
}

/**
 * "Keep taking it until your doctor tells you to change" wherever a change is named, save for an allergy and what may harm a nursed
 * child: there the person calls before the next dose, which is still no order to stop.
 */
function sayUntil(speaking: CareSpeaking, item: CareItem): string | null {
  const { words, plan } = speaking;
  if (item.drug === null) return null;
  const taken = plan.person.medicines.filter((use) => item.uses.includes(use.id));
  if (taken.length > 0 && taken.every((use) => use.status === 'planned')) return words.say('patient.care.not-yet');
  if (item.kind === 'start' || taken.every((use) => use.status !== 'active')) return null;
  if (item.kind === 'keep' && item.word === 'usual-care') return words.say('patient.care.no-change');
  // What is taken only now and then is not to be kept up.
  if (item.taper === null && taken.every((use) => use.asNeeded || use.status !== 'active'))
    return item.word === 'avoid' ? words.say('patient.care.call-first') : null;
  return [
    words.say(callsFirst(item) ? 'patient.care.call-first' : 'patient.care.keep'),
    ...(item.taper === null ? [] : [words.say('patient.care.never-at-once')]),
  ].join(' ');
}

function callsFirst(item: CareItem): boolean {
  return item.urgent && item.sides.some((side) => side.won && (side.check === 'allergy' || side.check === 'lactation'));
}

/** What to ask for: first what the line itself asks, then checks and topics of the lines beside it. */
function sayDo(speaking: CareSpeaking, item: CareItem, beside: readonly CareItem[]): readonly string[] {
  const { words } = speaking;
  const own = OWN_CHECKS.has(item.kind) && item.word !== 'usual-care' ? [item] : [];
  const checked = [...own, ...beside.filter((one) => one.kind !== 'talk')];
  const what = whatOf(speaking, checked).slice(0, 2 * TOGETHER);
  const topics = topicsOf(speaking, [...(item.kind === 'keep' ? [item] : []), ...beside]);
  const more = [
    ...(topics === null ? [] : [words.say('patient.action.counsel', { topic: topics, symptoms: 'none' })]),
    ...[what.slice(0, TOGETHER), what.slice(TOGETHER)]
      .filter((some) => some.length > 0)
      .map((some) => words.say('patient.care.do.monitor', { what: words.list(some) })),
  ];
  const first = sayFirst(speaking, item);
  return first === null ? (more.length > 0 ? more : [sayNothingToCheck(speaking, item)]) : [first, ...more];
}

const OWN_CHECKS: ReadonlySet<string> = new Set(['keep', 'monitor']);

/** What the kind of the line asks; null where its checks and topics are all. */
function sayFirst(speaking: CareSpeaking, item: CareItem): string | null {
  const { words } = speaking;
  switch (item.kind) {
    case 'switch':
      return words.say('patient.care.do.switch', {
        to: sayMedicines(speaking, insteadOf(speaking, item).slice(0, item.change?.to ? 1 : 2), 'or'),
      });
    case 'change-dose':
      return words.say('patient.care.do.change-dose', { direction: directionOf(item) });
    case 'test-first':
    case 'screen':
    case 'watch':
      return words.say(`patient.care.do.${item.kind}`, { what: sayWhat(speaking, [item]) });
    case 'monitor':
      return null;
    case 'keep':
      return item.word === 'usual-care' ? words.say('patient.care.do.keep') : null;
    case 'talk':
      return item.id === 'talk/cost' ? words.say('patient.care.do.cost') : sayTalk(speaking, item);
    default:
      return words.say(`patient.care.do.${item.kind}`);
  }
}

/** A line that goes on with care and names nothing to check. */
function sayNothingToCheck({ words }: CareSpeaking, item: CareItem): string {
  if (item.word === 'not-enough-data')
    return words.say(
      item.resolution.kind === 'open' && item.resolution.waitsFor.some((one) => geneOf(one) !== null)
        ? 'patient.care.do.gene-test'
        : 'patient.care.do.still-right',
    );
  return item.kind === 'monitor'
    ? words.say('patient.care.do.monitor', { what: 'none' })
    : words.say('patient.care.do.watch', { what: 'none' });
}

/** What is to be talked about, where it has plain words; else whether the medicine is right, or what the person wants. */
function sayTalk(speaking: CareSpeaking, item: CareItem): string {
  const { words } = speaking;
  const topics = topicsOf(speaking, [item]);
  if (topics !== null && item.sides.length === 0 && item.drug === null) return words.say('patient.care.do.help');
  if (topics !== null) return words.say('patient.action.counsel', { topic: topics, symptoms: 'none' });
  return words.say(item.drug === null ? 'patient.care.do.talk' : 'patient.care.do.still-right');
}

function topicsOf({ words }: CareSpeaking, items: readonly CareItem[]): string | null {
  const topics = items
    .flatMap((item) => item.actions)
    .flatMap((action) => (action.code === 'counsel' ? [words.phrase('plain', action.topic)] : []))
    .filter((topic) => topic !== null);
  return topics.length === 0 ? null : words.list([...new Set(topics)].slice(0, 2));
}

function directionOf(item: CareItem): 'up' | 'down' | 'none' {
  const won = item.sides.find((side) => side.won && (side.direction === 'up' || side.direction === 'down'));
  return won?.direction === 'up' || won?.direction === 'down' ? won.direction : 'none';
}

/** What is tested, measured or watched, in plain words only: a term that has none is left to the doctor. */
function whatOf({ words }: CareSpeaking, items: readonly CareItem[]): readonly string[] {
  const tokens = items.flatMap((item) => [
    ...item.actions.flatMap(tokensOf),
    ...(item.id.startsWith('monitor/') ? [item.id.slice(item.id.indexOf('/') + 1)] : []),
  ]);
  const genes = [...new Set(tokens.flatMap((token) => geneOf(token) ?? []))];
  const plain = [...new Set(tokens)]
    .filter((token) => geneOf(token) === null)
    .map((token) => words.phrase('plain', token))
    .filter((phrase) => phrase !== null);
  const all = [
    ...(genes.length === 0 ? [] : [words.say('patient.test.gene', { gene: words.list(genes) })]),
    ...new Set(plain),
  ];
  return all;
}

/** The first of them in one breath. */
function sayWhat(speaking: CareSpeaking, items: readonly CareItem[]): string {
  const all = whatOf(speaking, items);
  return all.length === 0 ? 'none' : speaking.words.list(all.slice(0, TOGETHER));
}

/** Things to check that are named in one sentence. */
const TOGETHER = 2;

function tokensOf(action: Action): readonly string[] {
  switch (action.code) {
    case 'monitor':
      return action.what;
    case 'measure-level':
      return ['drug-level'];
    case 'test-first':
      return [action.test];
    case 'stop-if':
      return [action.event];
    case 'counsel':
      return action.symptoms ?? [];
    default:
      return [];
  }
}

function saySure({ words }: CareSpeaking, item: CareItem): readonly string[] {
  const won = item.sides.filter((side) => side.won);
  // What is missing was said under Why; that all is as usual holds "on what we could check".
  const said = item.certainty === 'open' && (item.word === 'not-enough-data' || item.word === 'usual-care');
  return [
    ...(said ? [] : [words.say(`patient.sure.${item.certainty}`)]),
    ...(item.grade === 'weak' && item.certainty !== 'estimate' ? [words.say('patient.sure.weak')] : []),
    ...(won.some((side) => !side.confirmed) ? [words.say('patient.sure.unconfirmed')] : []),
  ];
}
