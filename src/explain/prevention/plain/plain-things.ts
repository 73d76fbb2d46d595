import type { PreventionItem } from '../../../plan/index.ts';
import type { Block } from '../../patient/say-plan-plainly.ts';
import type { Words } from '../../words.ts';
import { capital, joined } from '../prevention-names.ts';
import type { PatientPreventionSaid, PatientPreventionThing } from './patient-prevention-said.ts';
import { LISTED, type Plainly } from './plain-words.ts';

const THINGS = 3;
const MORE = 6;

/** Three things to ask about, and in a line each those that follow them. */
export function sayThings(
  words: Words,
  plainly: Plainly,
  asking: readonly PreventionItem[],
): Pick<PatientPreventionSaid, 'things' | 'more'> {
  return {
    things: asking.slice(0, THINGS).map((item) => sayThing(words, plainly, item)),
    more: {
      heading: words.say('patient.prevention.more.heading'),
      lines: asking.slice(THINGS, THINGS + MORE).map((item) => {
        const thing = sayThing(words, plainly, item);
        return `${thing.heading}. ${thing.why[0] ?? ''}`.trim();
      }),
    },
  };
}

/** What comes later, each with its month. */
export function sayLater(words: Words, plainly: Plainly, items: readonly PreventionItem[], made: string): Block {
  return {
    heading: words.say('patient.prevention.later.heading'),
    lines: items
      .filter(
        ({ state, dates }) =>
          state === 'followed-up' ||
          ((state === 'later' || state === 'up-to-date') && (dates.next ?? dates.from) !== null),
      )
      .flatMap((item) => {
        const what = plainly.action(item);
        // Who has the illness is never told that a look at it is not needed.
        if (item.state === 'followed-up' && what !== null)
          return [words.say('patient.prevention.followed-up', { what: capital(what) })];
        const at = item.dates.next ?? item.dates.from;
        // A day that has passed is nothing that comes later.
        if (what === null || at === null || at < made.slice(0, at.length)) return [];
        return [
          words.say(item.dates.next === null ? 'patient.prevention.later.from' : 'patient.prevention.later', {
            what: capital(what),
            date: words.date(at.slice(0, 7)),
          }),
        ];
      })
      .slice(0, MORE),
  };
}

export function sayNotNeeded(words: Words, plainly: Plainly, items: readonly PreventionItem[]): Block {
  return {
    heading: words.say('patient.prevention.not-needed.heading'),
    lines: items
      .filter(({ state }) => state === 'not-needed')
      .flatMap((item) => {
        const what = plainly.action(item);
        if (what === null || item.notNeeded === null) return [];
        const why = words.say(`patient.prevention.not-needed.${item.notNeeded}`);
        return [words.say('patient.prevention.not-needed', { what: capital(what), why })];
      })
      .slice(0, LISTED),
  };
}

const ASK = {
  medicine: 'patient.prevention.ask.medicine',
  refer: 'patient.prevention.ask.see',
  screen: 'patient.prevention.ask.have',
  test: 'patient.prevention.ask.have',
  vaccine: 'patient.prevention.ask.have',
  counsel: 'patient.prevention.ask.about',
  lifestyle: 'patient.prevention.ask.about',
  surgery: 'patient.prevention.ask.about',
  avoid: 'patient.prevention.ask.about',
  exposure: 'patient.prevention.ask.about',
} as const;

function sayThing(words: Words, plainly: Plainly, item: PreventionItem): PatientPreventionThing {
  const what = plainly.action(item) ?? '';
  // Two tests may have the same plain words.
  const others = item.options.slice(1).flatMap(({ action }) => plainly.token('plain-do', action) ?? []);
  const ways = new Set(others.filter((way) => way !== what));
  const disease = plainly.disease(item.topic);
  const won = item.sides.filter((side) => side.won);
  return {
    id: item.id,
    heading: words.say(ASK[item.kind], { what }),
    why: [
      sayWhen(words, item),
      ...(disease === null ? [] : [words.say('patient.prevention.for', { disease })]),
      ...(won.some(({ from }) => from === 'carrier') ? [words.say('patient.prevention.finding')] : []),
      ...(won.some(({ from }) => from === 'family') ? [words.say('patient.prevention.family-reason')] : []),
      ...(ways.size === 0
        ? []
        : [words.say('patient.prevention.or', { ways: words.list([...ways].slice(0, 2), 'or') })]),
      ...(item.conflict ? [words.say('patient.prevention.unsure')] : []),
      ...(item.kind === 'medicine' ? [words.say('patient.prevention.medicine')] : []),
      ...(won.some(({ confirmed }) => !confirmed) ? [words.say('patient.prevention.unchecked')] : []),
    ],
    decides: words.say(`patient.prevention.decides.${item.decides}`),
  };
}

function sayWhen(words: Words, { state, dates }: PreventionItem): string {
  const month = (iso: string): string => words.date(iso.slice(0, 7));
  const last = dates.last === null ? null : words.say('patient.prevention.last', { date: month(dates.last.on) });
  switch (state) {
    case 'overdue':
      return joined([
        last,
        dates.next === null
          ? words.say('patient.prevention.state.overdue.any')
          : words.say('patient.prevention.state.overdue', { date: month(dates.next) }),
      ]);
    case 'due':
      return joined([last, words.say('patient.prevention.state.due')]);
    case 'last-not-known':
      return words.say('patient.prevention.state.last-not-known');
    case 'ask-follow-up':
      return joined([last, words.say('patient.prevention.state.ask-follow-up')]);
    default:
      return words.say('patient.prevention.state.weigh');
  }
}
