import type { Action } from '../../core/index.ts';
import type { CareItem } from '../../plan/index.ts';
import { type CareSpeaking, sayMedicine, sayMedicines } from '../care/care-speaking.ts';
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

export function sayCareItemPlainly(speaking: CareSpeaking, item: CareItem): PatientItemSaid {
  const { words } = speaking;
  const drug = item.drug === null ? null : sayMedicine(speaking, item.drug);
  const headingKey = `patient.care.heading.${item.kind}` as const;
  const heading =
    item.id === 'talk/cost'
      ? words.say('patient.care.heading.cost')
      : item.kind === 'keep' && item.word !== 'usual-care' && drug !== null
        ? words.say('patient.care.heading.care', { drug })
        : drug === null
          ? words.sayOr(headingKey, words.say('patient.care.heading.talk'), { drug: '' }).trim()
          : words.sayOr(`${headingKey}.drug`, words.say(headingKey, { drug }), { drug });
  const why = item.id === 'talk/cost' ? [words.say('patient.why.budget')] : sayWhyPlainly(speaking, item);
  const asks = sayDo(speaking, item);
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
  return [
    words.say(callsFirst(item) ? 'patient.care.call-first' : 'patient.care.keep'),
    ...(item.taper === null ? [] : [words.say('patient.care.never-at-once')]),
  ].join(' ');
}

function callsFirst(item: CareItem): boolean {
  return item.urgent && item.sides.some((side) => side.won && (side.check === 'allergy' || side.check === 'lactation'));
}

function sayDo(speaking: CareSpeaking, item: CareItem): readonly string[] {
  const { words } = speaking;
  const say = (): string => {
    switch (item.kind) {
      case 'switch':
        return words.say('patient.care.do.switch', { to: sayTo(speaking, item) });
      case 'change-dose':
        return words.say('patient.care.do.change-dose', { direction: directionOf(item) });
      case 'test-first':
      case 'monitor':
      case 'screen':
      case 'watch':
        return words.say(`patient.care.do.${item.kind}`, { what: sayWhat(speaking, item) });
      case 'keep':
        return item.word === 'usual-care'
          ? words.say('patient.care.do.keep')
          : words.say('patient.care.do.monitor', { what: sayWhat(speaking, item) });
      case 'talk':
        return item.id === 'talk/cost' ? words.say('patient.care.do.cost') : sayTalk(speaking, item);
      default:
        return words.say(`patient.care.do.${item.kind}`);
    }
  };
  return [say()];
}

/** What is to be talked about, where it has plain words; else what the person wants. */
function sayTalk({ words }: CareSpeaking, item: CareItem): string {
  const topics = item.actions
    .flatMap((action) => (action.code === 'counsel' ? [words.phrase('plain', action.topic)] : []))
    .filter((topic) => topic !== null);
  return topics.length === 0
    ? words.say('patient.care.do.talk')
    : words.say('patient.action.counsel', { topic: words.list([...new Set(topics)].slice(0, 2)), symptoms: 'none' });
}

/** Medicines that the line itself names, none that the table of options leaves out; a class is a prescriber's word. */
function sayTo(speaking: CareSpeaking, item: CareItem): string {
  const to = item.change?.to ?? null;
  if (to !== null && speaking.drugs.has(to)) return sayMedicine(speaking, to);
  const leftOut = new Set((item.alternatives?.excluded ?? []).map((out) => out.drug));
  const rows = (item.alternatives?.rows ?? []).slice(0, 2).map((row) => row.drug);
  const named =
    rows.length > 0
      ? rows
      : item.actions
          .flatMap((action) => (action.code === 'switch' ? action.to : []))
          .filter((target) => !target.startsWith('~') && !leftOut.has(target))
          .slice(0, 2);
  return sayMedicines(speaking, named, 'or');
}

function directionOf(item: CareItem): 'up' | 'down' | 'none' {
  const won = item.sides.find((side) => side.won && (side.direction === 'up' || side.direction === 'down'));
  return won?.direction === 'up' || won?.direction === 'down' ? won.direction : 'none';
}

/** What is tested, measured or watched, in plain words only: a term that has none is left to the doctor. */
function sayWhat({ words }: CareSpeaking, item: CareItem): string {
  const tokens = item.actions.flatMap(tokensOf);
  const own = item.id.slice(item.id.indexOf('/') + 1);
  const plain = [...new Set([...tokens, ...(item.drug === null ? [own] : [])])]
    .map((token) => words.phrase('plain', token))
    .filter((phrase) => phrase !== null);
  return plain.length === 0 ? 'none' : words.list([...new Set(plain)].slice(0, 2));
}

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
  return [
    words.say(`patient.sure.${item.certainty}`),
    ...(item.grade === 'weak' && item.certainty !== 'estimate' ? [words.say('patient.sure.weak')] : []),
    ...(won.some((side) => !side.confirmed) ? [words.say('patient.sure.unconfirmed')] : []),
  ];
}
