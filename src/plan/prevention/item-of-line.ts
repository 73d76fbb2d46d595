import type { Locator, RecordRef, Trace } from '../../core/index.ts';
import type { ActionBook, Closed } from './action-book.ts';
import { datesOf, leavesDate } from './dates-of-line.ts';
import { isBefore, monthsAfter } from './life-dates.ts';
import type { PreventionItem, PreventionSide, PreventionState } from './prevention-plan.ts';
import type { PreventionVoice } from './voice.ts';

const METHOD = { id: 'plan/prevention', version: '1' };

/** How often an illness is looked at is its own; after a year without a look it is asked. Ours, no source says it. */
const FOLLOWED_WITHIN_MONTHS = 12;

/** Who is heard first where sources speak of one thing: the order of docs/methods/prevention-plan.md. Smaller first. */
export function precedenceOf({ side }: Pick<PreventionVoice, 'side'>): number {
  if (side.from === 'carrier' && (side.says === 'do' || side.says === 'weigh')) return 0;
  if (side.from === 'guideline') return { A: 1, B: 2, C: 6, D: 2, I: 7 }[side.grade ?? ''] ?? 5;
  if (side.from === 'threshold') return side.says === 'do' ? 3 : 6;
  return side.from === 'family' ? 4 : 5;
}

/** All that speak of one line, brought to one item: the strictest of those who are heard first. */
export function itemOfLine(
  voices: readonly PreventionVoice[],
  book: ActionBook,
  person: { readonly birthDate: string | null; readonly now: string },
): PreventionItem {
  const ordered = voices.toSorted(
    (a, b) => whenRank(a) - whenRank(b) || precedenceOf(a) - precedenceOf(b) || byRecord(a, b),
  );
  const lead = ordered[0]!;
  const now = ordered.filter(({ when }) => when === 'now');
  const closed = closedBy(ordered, book);
  const winners = winnersOf(ordered, lead);
  const screened = optionsOf(winners);
  const dates = datesOf(winners, ordered, screened, book, person);
  const isKnown = ({ side }: PreventionVoice): boolean => side.because.includes('genes-known');
  const known = lead.side.from === 'family' && now.length > 0 && now.every(isKnown);
  // What is open asks for other genes too: what is known of some closes nothing.
  const stillOpen = known && ordered.some((voice) => voice.when === 'open' && !isKnown(voice));
  const followed = closed?.why === 'followed-up' && lead.kind !== 'medicine';
  const state = followed
    ? { state: followUpOf(lead, screened, dates, book, person.now), notNeeded: null }
    : stillOpen && closed === null
      ? ({ state: 'open', notNeeded: null } as const)
      : stateOf(lead, closed, known, dates);
  // Intervals and ages are for who is well.
  const options = followed ? screened.map((one) => ({ ...one, everyMonths: null })) : screened;
  const sides = ordered.map((voice): PreventionSide => {
    const won = winners.includes(voice);
    const more = won ? [...new Set(voice.options.flatMap(({ action }) => book.asksMore(action)))] : [];
    return { ...voice.side, because: [...voice.side.because, ...more], won };
  });
  const facts = distinct([...ordered.flatMap((voice) => voice.facts), ...(closed?.facts ?? []), ...dates.facts]);
  return {
    id: `${lead.kind}/${lead.line}`,
    kind: lead.kind,
    topic: lead.topic,
    state: state.state,
    urgent: now.some(({ urgent }) => urgent) && state.state !== 'not-needed' && !followed,
    options,
    dates: followed ? { ...dates.dates, from: null, until: null, next: null } : dates.dates,
    sides,
    resolution: resolutionOf(lead, ordered, now),
    conflict: inConflict(now),
    audience: winners.some(({ audience }) => audience === 'clinician') ? 'clinician' : 'both',
    notNeeded: state.notNeeded,
    // What is to be done today waits for nothing.
    missing:
      followed || (lead.when === 'now' && lead.side.says === 'do' && !stillOpen)
        ? []
        : [...new Set(ordered.flatMap((voice) => voice.missing))],
    decides: lead.decides,
    answers: [...new Set(ordered.flatMap((voice) => voice.answers))],
    trace: traceOf(facts, ordered),
  };
}

function whenRank({ when }: PreventionVoice): number {
  return { now: 0, open: 1, later: 2 }[when];
}

function byRecord(a: PreventionVoice, b: PreventionVoice): number {
  return a.side.record < b.side.record ? -1 : a.side.record > b.side.record ? 1 : 0;
}

/** An organ that is gone or an answer that is known closes a line for everybody; follow-up of an illness only for who is no carrier. */
function closedBy(voices: readonly PreventionVoice[], book: ActionBook): Closed | null {
  const found = voices.flatMap((voice) =>
    voice.options.flatMap(({ action }) => {
      const one = book.closedBy(action);
      return one === null ? [] : [{ voice, one }];
    }),
  );
  const whole = found.find(({ one }) => one.why !== 'followed-up');
  if (whole !== undefined) return whole.one;
  const carrier = voices.some(({ side, when }) => side.from === 'carrier' && when === 'now');
  return carrier ? null : (found[0]?.one ?? null);
}

/** Those of the lead's own rank and word. Of carriers all, so that the earliest start and the shortest interval hold. */
function winnersOf(ordered: readonly PreventionVoice[], lead: PreventionVoice): readonly PreventionVoice[] {
  return ordered.filter(
    (one) =>
      one.when === lead.when &&
      one.side.says === lead.side.says &&
      (precedenceOf(one) === precedenceOf(lead) || agrees(one, lead)),
  );
}

/** Another source that says the same, no less strictly, is no other opinion. */
function agrees(one: PreventionVoice, lead: PreventionVoice): boolean {
  if (lead.side.from === 'carrier') return false;
  const [a, b] = [one.side.everyMonths?.[0], lead.side.everyMonths?.[0]];
  return a === undefined || b === undefined || a === b;
}

function optionsOf(winners: readonly PreventionVoice[]): PreventionItem['options'] {
  const options = new Map<string, PreventionItem['options'][number]>();
  for (const { options: own } of winners)
    for (const option of own) {
      const before = options.get(option.action);
      options.set(option.action, before === undefined ? option : stricter(before, option));
    }
  return [...options.values()];
}

function stricter(
  a: PreventionItem['options'][number],
  b: PreventionItem['options'][number],
): PreventionItem['options'][number] {
  if (b.everyMonths === null) return a;
  return a.everyMonths === null || b.everyMonths[0] < a.everyMonths[0] ? b : a;
}

/** Whether somebody who is followed for an illness is to ask for the next look: the record shows none within a year, or a result beyond its bound. */
function followUpOf(
  lead: PreventionVoice,
  options: PreventionItem['options'],
  { dates: { last } }: ReturnType<typeof datesOf>,
  book: ActionBook,
  now: string,
): PreventionState {
  if (!leavesDate(lead)) return 'followed-up';
  const year = last === null ? null : monthsAfter(last.on, FOLLOWED_WITHIN_MONTHS);
  const seen = year !== null && !isBefore(year, now);
  return seen && options.every(({ action }) => book.asksMore(action).length === 0) ? 'followed-up' : 'ask-follow-up';
}

function stateOf(
  lead: PreventionVoice,
  closed: Closed | null,
  known: boolean,
  dates: ReturnType<typeof datesOf>,
): { readonly state: PreventionState; readonly notNeeded: PreventionItem['notNeeded'] } {
  // Who has the illness is treated for it: a medicine against it is never called needless, and whether it is missing is to be asked.
  if (closed?.why === 'followed-up') return { state: dates.goesOn ? 'up-to-date' : 'weigh', notNeeded: null };
  if (closed !== null) return { state: 'not-needed', notNeeded: closed.why };
  if (known) return { state: 'not-needed', notNeeded: 'already-known' };
  if (lead.when === 'later') return { state: 'later', notNeeded: null };
  // A medicine that is taken is not to be settled.
  if (lead.when === 'open') return { state: dates.goesOn ? 'up-to-date' : 'open', notNeeded: null };
  switch (lead.side.says) {
    case 'against':
      // A source that speaks against beginning says nothing of what is taken: there may be a reason that no record tells.
      // Nor does it say anything of a result that is not as it should be.
      return dates.goesOn || dates.beyond
        ? { state: 'weigh', notNeeded: null }
        : { state: 'not-needed', notNeeded: 'advised-against' };
    case 'no-evidence':
      return { state: 'no-evidence', notNeeded: null };
    case 'open':
      return { state: 'open', notNeeded: null };
    case 'weigh':
      return dates.standing === 'up-to-date'
        ? { state: 'up-to-date', notNeeded: null }
        : dates.standing === 'done-once'
          ? { state: 'not-needed', notNeeded: 'already-done' }
          : { state: 'weigh', notNeeded: null };
    case 'do':
      return dates.standing === 'done-once'
        ? { state: 'not-needed', notNeeded: 'already-done' }
        : { state: dates.standing, notNeeded: null };
  }
}

function resolutionOf(
  lead: PreventionVoice,
  ordered: readonly PreventionVoice[],
  now: readonly PreventionVoice[],
): PreventionItem['resolution'] {
  if (ordered.length === 1) return 'one-side';
  if (lead.when === 'open' || lead.side.says === 'open') return 'open';
  const carrier = lead.side.from === 'carrier';
  if (carrier && ordered.some(({ side }) => side.from !== 'carrier')) return 'carrier-first';
  if (inConflict(now)) return 'stronger-grade';
  const starts = new Set(ordered.flatMap(({ side }) => side.startAge ?? []));
  return starts.size > 1 && ordered.some(({ when }) => when === 'later') ? 'earlier-start' : 'agree';
}

/** Sources that speak today and say different things, or ask for the same at different intervals. */
function inConflict(now: readonly PreventionVoice[]): boolean {
  // What is around a person is weighed; that is no other opinion on what a task force says.
  const heard = now.filter(({ side }) => side.from !== 'exposure');
  const says = new Set(
    heard.map(({ side }) => (side.says === 'against' || side.says === 'no-evidence' ? 'no' : side.says)),
  );
  if (says.size > 1) return true;
  const every = new Map<string, number>();
  for (const { options } of now)
    for (const { action, everyMonths } of options) {
      if (everyMonths === null) continue;
      const before = every.get(action);
      if (before !== undefined && before !== everyMonths[0]) return true;
      every.set(action, everyMonths[0]);
    }
  return false;
}

function traceOf(facts: readonly Locator[], voices: readonly PreventionVoice[]): Trace {
  const records = new Map<string, RecordRef>(voices.map(({ record }) => [record.id, record]));
  const from = [...new Set(voices.flatMap((voice) => voice.from))];
  return {
    facts,
    ...(facts.length === 0 ? { nothingRead: true as const } : {}),
    records: [...records.values()],
    method: METHOD,
    ...(from.length === 0 ? {} : { from }),
  };
}

function distinct(facts: readonly Locator[]): readonly Locator[] {
  return [...new Map(facts.map((one) => [JSON.stringify(one), one])).values()];
}
