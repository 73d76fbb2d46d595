import { dayNumber } from '../../core/index.ts';
import { type Fact, type FactKinds, factsOf, type Knowledge, withWiderConditions } from '../../knowledge/index.ts';
import type { Code, ConditionFact, PersonRecord } from '../../record/index.ts';
import { ask, NO, type Truth, unknown, yes } from './truth.ts';

export interface ConditionQuestion {
  readonly conditions?: readonly string[] | undefined;
  readonly icd10?: readonly string[] | undefined;
  readonly ever?: boolean | undefined;
  readonly longerThanMonths?: number | undefined;
  readonly withinMonths?: number | undefined;
  readonly times?: number | undefined;
}

export interface Conditions {
  /** Whether the person has, or had, one of them. With no list of conditions at all the answer is unknown. */
  find(question: ConditionQuestion): Truth;
}

interface Entry {
  readonly ids: readonly string[];
  readonly icd10: readonly string[];
  readonly icd10OfIds: readonly (readonly string[])[];
  readonly active: boolean;
  readonly since: string | null;
  readonly fact: Pick<ConditionFact, 'at' | 'written'>;
}

const DAYS_A_MONTH = 30.4;

/** Conditions and procedures of one person, by id and by ICD-10 code (their own, and those of the ids). */
export function conditionsOf(knowledge: Knowledge, record: PersonRecord, now: string): Conditions {
  const entries: Entry[] = [
    ...record.conditions
      .filter(({ status }) => status !== 'absent')
      .map((fact) => ({
        ids: withParents(knowledge, fact.conditions),
        icd10: ownCodes(fact.codes),
        icd10OfIds: codesOfIds(knowledge, fact.conditions),
        active: fact.status !== 'past' || fact.conditions.some((id) => bodyOf(knowledge, id)?.lasting === true),
        since: fact.onset ?? fact.date,
        fact,
      })),
    ...record.procedures.map((event) => ({
      ids: event.means,
      icd10: ownCodes(event.codes),
      icd10OfIds: codesOfIds(knowledge, event.means),
      active: true,
      since: event.date,
      fact: event,
    })),
  ];
  const isList = record.conditions.length > 0 || record.stated.noConditions !== undefined;
  const answer = (question: ConditionQuestion): Truth => {
    const asked = entries.filter((entry) => isAsked(entry, question));
    const found = asked.filter((entry) => isInTime(entry, question, now) === true);
    if (found.length >= (question.times ?? 1)) {
      return yes(
        [...new Set(found.map(({ ids, fact }) => `condition/${shared(ids, question) ?? ids[0] ?? fact.written}`))],
        found.map(({ fact }) => fact.at),
      );
    }
    // Without a date neither "since long" nor "of late" may be said, nor denied.
    if (asked.some((entry) => isInTime(entry, question, now) === null)) return unknown('no-value', ask('onset'));
    return isList ? NO : unknown('person-unknown', ask('conditions'));
  };
  // The rules of the knowledge ask the same questions of every medicine.
  const answers = new WeakMap<ConditionQuestion, Truth>();
  return {
    find: (question) => {
      let known = answers.get(question);
      if (known === undefined) answers.set(question, (known = answer(question)));
      return known;
    },
  };
}

function shared(ids: readonly string[], { conditions }: ConditionQuestion): string | undefined {
  return ids.find((id) => conditions?.includes(id) === true);
}

function isAsked(entry: Entry, question: ConditionQuestion): boolean {
  const isUnder = (code: string): boolean => question.icd10?.some((prefix) => code.startsWith(plain(prefix))) === true;
  const named =
    entry.ids.some((id) => question.conditions?.includes(id) === true) ||
    entry.icd10.some(isUnder) ||
    entry.icd10OfIds.some((codes) => codes.filter(isUnder).length * 2 > codes.length);
  return named && (entry.active || question.ever === true);
}

/** Null where the date that it takes is not known. */
function isInTime(entry: Entry, { longerThanMonths, withinMonths }: ConditionQuestion, now: string): boolean | null {
  if (longerThanMonths === undefined && withinMonths === undefined) return true;
  const [from, to] = [entry.since === null ? null : dayNumber(entry.since, 'last'), dayNumber(now)];
  if (from === null || to === null) return null;
  const months = (to - from) / DAYS_A_MONTH;
  return (
    (longerThanMonths === undefined || months > longerThanMonths) &&
    (withinMonths === undefined || months < withinMonths)
  );
}

function bodyOf(knowledge: Knowledge, id: string): Fact<FactKinds['condition']>['body'] | undefined {
  return factsOf(knowledge, 'condition').get(id)?.body;
}

function withParents(knowledge: Knowledge, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => withWiderConditions(knowledge, id)))];
}

const plain = (code: string): string => code.replace('.', '').toUpperCase();

function ownCodes(codes: readonly Code[]): string[] {
  return codes.filter(({ system }) => system === 'icd10' || system === 'icd10cm').map(({ code }) => plain(code));
}

/** The codes of each condition, apart: a wide one means what is asked only where most of it lies under the codes asked for. */
function codesOfIds(knowledge: Knowledge, ids: readonly string[]): string[][] {
  return ids.map((id) => (bodyOf(knowledge, id)?.icd10 ?? []).map(plain)).filter((codes) => codes.length > 0);
}
