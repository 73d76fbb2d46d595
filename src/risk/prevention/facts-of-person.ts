import { type Locator, PropriaError, valueIn, yearsAt } from '../../core/index.ts';
import {
  type Knowledge,
  type PreventionFactBody,
  classMembers,
  factsOf,
  isConditionOf,
} from '../../knowledge/index.ts';
import { inOwnUnit } from '../../record/index.ts';
import type { RiskForPerson } from '../equations/equations-for.ts';
import type { RiskPerson } from '../equations/inputs-of-record.ts';
import type { CriterionAnswer } from '../family/family-assessment.ts';
import type { PreventionFacts } from './prevention-for.ts';

export interface FoundFact {
  readonly value: number | boolean | string;
  /** `taken`: nobody said, and the rules take it so; that is shown. */
  readonly how: 'record' | 'stated' | 'taken';
  readonly facts: readonly Locator[];
}

export interface FactParts {
  readonly equations: readonly RiskForPerson[];
  readonly criteria: readonly CriterionAnswer[];
  /** Inherited findings that are returned, by category. */
  readonly findings: readonly { readonly category: string; readonly facts: readonly Locator[] }[];
  /** Said by the caller; goes before the record. */
  readonly stated?: PreventionFacts;
}

type Answer = Omit<FoundFact, 'how'> | null;
interface Around extends FactParts {
  readonly knowledge: Knowledge;
  readonly person: RiskPerson;
  readonly unit: string | undefined;
  readonly other: (fact: string) => Answer;
}
type Place = (id: string, around: Around) => Answer;

/** Every fact that the rules of prevention ask for, as far as the person's record answers it. What is not here is not known. */
export function preventionFacts(
  knowledge: Knowledge,
  person: RiskPerson,
  parts: FactParts,
): ReadonlyMap<string, FoundFact> {
  const bodies = factsOf(knowledge, 'prevention-fact');
  const found = new Map<string, FoundFact>();
  const asked = new Set<string>();
  const find = (name: string): FoundFact | null => {
    const known = found.get(name);
    if (known !== undefined || asked.has(name)) return known ?? null;
    asked.add(name);
    const said = parts.stated?.[name];
    const body = bodies.get(name)?.body;
    const one: FoundFact | null =
      said !== undefined && said !== null
        ? { value: said, how: 'stated', facts: [] }
        : body === undefined
          ? null
          : factOf(body, { ...parts, knowledge, person, unit: body.unit, other: find });
    if (one !== null) found.set(name, one);
    return one;
  };
  for (const name of [...bodies.keys(), ...Object.keys(parts.stated ?? {})].toSorted()) find(name);
  return found;
}

/** As `preventionFor` takes them. */
export function factValues(found: ReadonlyMap<string, FoundFact>): PreventionFacts {
  return Object.fromEntries([...found].map(([name, { value }]) => [name, value]));
}

function factOf({ by, from, taken, openWhere = [] }: PreventionFactBody, around: Around): FoundFact | null {
  const told: NonNullable<Answer>[] = [];
  for (const { at, is } of from) {
    const answer = placeOf(at, around);
    const one = is === undefined ? answer : answer?.value === true ? { ...answer, value: is } : null;
    if (one === null) continue;
    if (by === 'first' || one.value === true) return { ...one, how: 'record' };
    told.push(one);
  }
  if (by === 'any' && told.length === from.length && from.length > 0)
    return { value: false, how: 'record', facts: told.flatMap(({ facts }) => facts) };
  if (taken === undefined || openWhere.some((at) => placeOf(at, around)?.value === true)) return null;
  return { value: taken, how: 'taken', facts: [] };
}

function placeOf(at: string, around: Around): Answer {
  const cut = at.indexOf(':');
  return PLACES[at.slice(0, cut)]!(at.slice(cut + 1), around);
}

const PLACES: Readonly<Record<string, Place>> = {
  condition: ofConditions,
  event: ofEvents,
  pregnancy: (id, { person: { record } }) => {
    const { pregnancy } = record;
    return pregnancy === null ? null : { value: id.split('|').includes(pregnancy.value), facts: [pregnancy.at] };
  },
  wish: (_, { person: { record } }) => {
    const wish = record.wishes.wantsPregnancy;
    return wish === undefined ? null : { value: wish.value, facts: [wish.at] };
  },
  lifestyle: ofLifestyle,
  person: (id, { person: { record, now } }) => {
    if (id === 'sex') return record.sex === null ? null : { value: record.sex.value, facts: [record.sex.at] };
    const years = record.birthDate === null ? null : yearsAt(record.birthDate.value, now);
    return years === null ? null : { value: years.least, facts: [record.birthDate!.at] };
  },
  age: (id, { person: { record, now } }) => {
    const [from = 0, upTo = 0] = id.split('-').map(Number);
    const years = record.birthDate === null ? null : yearsAt(record.birthDate.value, now);
    return years === null ? null : { value: years.least >= from && years.most <= upTo, facts: [record.birthDate!.at] };
  },
  sex: (id, { person: { record } }) =>
    record.sex === null ? null : { value: record.sex.value === id, facts: [record.sex.at] },
  derived: (id, { person: { values }, unit }) => {
    const one = values.find((each) => each.id === id && !each.flags.some((flag) => flag !== 'stale'));
    const value = one === undefined ? null : inUnit(one.value.value, one.value.unit, unit);
    return value === null ? null : { value, facts: one!.facts };
  },
  analyte: ofLaboratory,
  medicine: ofMedicines,
  family: (id, around) => ofFamily(id, around, FIRST_DEGREE),
  relative: (id, around) => ofFamily(id, around, null),
  criterion: (id, { criteria }) => {
    const met = criteria.filter(({ syndrome, state }) => id.split('|').includes(syndrome) && state === 'met');
    return met.length === 0 ? null : { value: true, facts: met.flatMap(({ facts }) => facts) };
  },
  finding: (id, { findings }) => {
    const own = findings.filter(({ category }) => category === id);
    return own.length === 0 ? null : { value: true, facts: own.flatMap(({ facts }) => facts) };
  },
  risk: ofRisk,
  fact: (id, { other }) => other(id),
};

/** Had at any time; ruled out where all that is said of it is that, or that there are no illnesses. */
function ofConditions(id: string, { knowledge, person: { record } }: Around): Answer {
  const wanted = id.split('|');
  const said = record.conditions.filter(({ conditions }) =>
    conditions.some((one) => wanted.some((wider) => isConditionOf(knowledge, one, wider))),
  );
  const had = said.find(({ status }) => status === 'active' || status === 'past');
  if (had !== undefined) return { value: true, facts: [had.at] };
  if (said.length > 0 && said.every(({ status }) => status === 'absent')) {
    // One of several that is ruled out leaves the others open.
    const out = wanted.every((wider) => said.some(({ conditions }) => conditions.includes(wider)));
    return out ? { value: false, facts: said.map(({ at }) => at) } : null;
  }
  const none = record.stated.noConditions;
  return none === undefined || record.conditions.length > 0 ? null : { value: false, facts: [none.at] };
}

/** A procedure that was done, wherever a record tells it. */
function ofEvents(id: string, { person: { record } }: Around): Answer {
  const wanted = id.split('|');
  const done = record.procedures.find(({ means }) => means.some((one) => wanted.includes(one)));
  if (done !== undefined) return { value: true, facts: [done.at] };
  const told = record.conditions.find(
    ({ status, conditions }) =>
      (status === 'active' || status === 'past') && conditions.some((one) => wanted.includes(one)),
  );
  return told === undefined ? null : { value: true, facts: [told.at] };
}

function ofLifestyle(id: string, { person: { record, now } }: Around): Answer {
  const { smoking, alcohol } = record.lifestyle;
  if (id === 'heavy-alcohol')
    return alcohol === undefined ? null : { value: alcohol.value.state === 'heavy', facts: [alcohol.at] };
  if (smoking === undefined) return null;
  const { state, perDay, stoppedOn } = smoking.value;
  const answer = (value: number | boolean): Answer => ({ value, facts: [smoking.at] });
  switch (id) {
    case 'smoker':
      return answer(state === 'current');
    case 'ever-smoker':
      return answer(state !== 'never');
    case 'never-smoker':
      return answer(state === 'never');
    case 'per-day':
      return perDay === undefined ? null : answer(perDay);
    // How long somebody smoked is not in a record: of who never did it is known.
    case 'pack-years':
      return state === 'never' ? answer(0) : null;
    case 'quit-years': {
      const years = state === 'former' && stoppedOn !== undefined ? yearsAt(stoppedOn, now) : null;
      return years === null ? null : answer(years.least);
    }
    default:
      return null;
  }
}

const BAD: readonly string[] = ['future', 'contradictory', 'implausible', 'stale'];

function ofLaboratory(id: string, { knowledge, person: { record }, unit }: Around): Answer {
  const one = record.measurements
    .filter(
      ({ analyte, value, comparator, flags }) =>
        analyte === id && value !== null && comparator === null && !flags.some((flag) => BAD.includes(flag)),
    )
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0))[0];
  if (one === undefined || one.value === null) return null;
  const fact = factsOf(knowledge, 'analyte').get(id);
  const value = inUnit(one.value.value, one.value.unit, unit) ?? byAnalyte(fact, one.value.value, unit);
  return value === null ? null : { value, facts: [one.at] };
}

/** Back over the analyte's own conversion, a straight line. */
function byAnalyte(
  fact: Parameters<typeof inOwnUnit>[0]['fact'] | undefined,
  value: number,
  unit: string | undefined,
): number | null {
  if (fact === undefined || unit === undefined) return null;
  const known = { id: fact.id, fact, form: null };
  const [zero, one] = [inOwnUnit(known, 0, unit), inOwnUnit(known, 1, unit)];
  return zero === null || one === null || one === zero ? null : (value - zero) / (one - zero);
}

function inUnit(value: number, from: string, unit: string | undefined): number | null {
  if (unit === undefined || from === unit) return value;
  try {
    return valueIn({ value, unit: from }, unit);
  } catch (error) {
    if (error instanceof PropriaError) return null;
    throw error;
  }
}

/** False only where every medicine of the list is known. */
function ofMedicines(id: string, { knowledge, person: { record } }: Around): Answer {
  const wanted = new Set(id.split('|').flatMap((one) => (one.startsWith('~') ? classMembers(knowledge, one) : [one])));
  const present = record.medicines.filter(({ status }) => status !== 'stopped' && status !== 'planned');
  const taken = present.find(({ ingredients }) => ingredients.some((drug) => wanted.has(drug)));
  if (taken !== undefined) return { value: true, facts: [taken.at] };
  const none = record.stated.noMedicines;
  if (present.length === 0) return none === undefined ? null : { value: false, facts: [none.at] };
  return present.every(({ ingredients }) => ingredients.length > 0) ? { value: false, facts: [present[0]!.at] } : null;
}

const FIRST_DEGREE: readonly string[] = [
  'mother',
  'father',
  'sister',
  'brother',
  'daughter',
  'son',
  'parent',
  'sibling',
  'child',
];

/** True where one has it. A family without it may not have been told: never false. */
function ofFamily(text: string, { knowledge, person: { record } }: Around, kin: readonly string[] | null): Answer {
  const [ids = '', below] = text.split('<');
  const wanted = ids.split('|');
  const one = record.family.find(
    ({ relation, conditions }) =>
      (kin === null || kin.includes(relation)) &&
      conditions.some(
        (each) =>
          each.conditions.some((own) => wanted.some((wider) => isConditionOf(knowledge, own, wider))) &&
          (below === undefined || (each.ageAtOnset !== null && each.ageAtOnset < Number(below))),
      ),
  );
  return one === undefined ? null : { value: true, facts: [one.at] };
}

/** `pce-2013@ascvd@10` in percent; with `>=3` whether it is as high, with `<2` whether it is below. Scores are taken as they are. */
function ofRisk(text: string, { equations }: Around): Answer {
  const match = /^([a-z0-9-]+)@([a-z0-9-]+)@(\d+|-)(?:(>=|<)(-?[\d.]+))?$/.exec(text);
  if (match === null) return null;
  const [, equation, outcome, years, sign, bound] = match;
  const one = equations.find(
    (each) =>
      each.equation === equation &&
      each.state === 'assessed' &&
      each.result.outcome === outcome &&
      (years === '-' || each.result.horizonYears === Number(years)),
  );
  if (one === undefined || one.result.assessment.status !== 'assessed') return null;
  const { unit, gives } = one.result;
  const share = unit === '1' && (gives === 'future' || gives === 'now' || gives === 'carrier');
  const value = one.result.assessment.value * (share ? 100 : 1);
  const held = sign === '>=' ? value >= Number(bound) : value < Number(bound);
  return { value: sign === undefined ? value : held, facts: one.facts };
}
