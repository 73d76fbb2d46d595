import { type ExchangedValue, type Locator, PropriaError, valueIn, yearsAt } from '../../core/index.ts';
import {
  type Knowledge,
  type RiskEquationBody,
  type RiskInputBody,
  classMembers,
  factsOf,
} from '../../knowledge/index.ts';
import { type PersonRecord, inOwnUnit } from '../../record/index.ts';
import type { RiskInputValue } from './risk-result.ts';

/** What is known of a person for risks, and the day of today as an ISO date. */
export interface RiskPerson {
  readonly record: PersonRecord;
  /** Organ function and body size, as other parts derived them. */
  readonly values: readonly ExchangedValue[];
  readonly now: string;
}

export interface FoundInput {
  readonly value: Exclude<RiskInputValue, null | undefined>;
  readonly facts: readonly Locator[];
  readonly stale: boolean;
}

type Source = (id: string, input: RiskInputBody, person: RiskPerson, knowledge: Knowledge) => FoundInput | null;

const SOURCES: Readonly<Record<string, Source>> = {
  analyte: fromLaboratory,
  derived: fromDerived,
  person: fromPerson,
  condition: fromConditions,
  medicine: fromMedicines,
  lifestyle: fromLifestyle,
  family: fromFamily,
};

/** Inputs of an equation that a record answers. Silence is no answer: what nobody said is left out, and asked for. */
export function inputsOfRecord(
  body: RiskEquationBody,
  person: RiskPerson,
  knowledge: Knowledge,
): ReadonlyMap<string, FoundInput> {
  const found = new Map<string, FoundInput>();
  for (const input of body.inputs)
    for (const place of input.from) {
      const cut = place.indexOf(':');
      const value = SOURCES[place.slice(0, cut)]?.(place.slice(cut + 1), input, person, knowledge) ?? null;
      if (value === null) continue;
      found.set(input.name, value);
      break;
    }
  return found;
}

/** The newest measured or derived value of one kind in the unit asked for, as inputs of equations take it. */
export function measuredOf(
  id: string,
  unit: string,
  person: RiskPerson,
  knowledge: Knowledge,
): { readonly value: number; readonly facts: readonly Locator[] } | null {
  const found = fromDerived(id, { unit }, person) ?? fromLaboratory(id, { unit }, person, knowledge);
  return found === null || typeof found.value !== 'number' ? null : { value: found.value, facts: found.facts };
}

const fresh = (value: FoundInput['value'], ...facts: readonly Locator[]): FoundInput => ({
  value,
  facts,
  stale: false,
});
const BAD: readonly string[] = ['future', 'contradictory', 'implausible'];

function fromLaboratory(
  id: string,
  { unit }: Pick<RiskInputBody, 'unit'>,
  { record }: RiskPerson,
  knowledge: Knowledge,
): FoundInput | null {
  const one = record.measurements
    .filter(
      (each) =>
        each.analyte === id &&
        each.value !== null &&
        each.comparator === null &&
        !each.flags.some((flag) => BAD.includes(flag)),
    )
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0))[0];
  if (one?.value === undefined || one.value === null) return null;
  const fact = factsOf(knowledge, 'analyte').get(id);
  const value = analyteIn(fact === undefined ? null : { id, fact, form: null }, one.value.value, one.value.unit, unit);
  return value === null ? null : { value, facts: [one.at], stale: one.flags.includes('stale') };
}

/** Back over the analyte's conversions, all straight lines. */
function analyteIn(
  known: Parameters<typeof inOwnUnit>[0] | null,
  value: number,
  own: string,
  unit: string,
): number | null {
  if (own === unit) return value;
  if (known === null) return sameDimension(value, own, unit);
  const [zero, one] = [inOwnUnit(known, 0, unit), inOwnUnit(known, 1, unit)];
  return zero === null || one === null || one === zero ? null : (value - zero) / (one - zero);
}

function sameDimension(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  try {
    return valueIn({ value, unit: from }, to);
  } catch (error) {
    if (error instanceof PropriaError) return null;
    throw error;
  }
}

function fromDerived(id: string, { unit }: Pick<RiskInputBody, 'unit'>, { values }: RiskPerson): FoundInput | null {
  const one = values.find((each) => each.id === id);
  if (one === undefined || one.flags.some((flag) => flag !== 'stale')) return null;
  const value = sameDimension(one.value.value, one.value.unit, unit);
  return value === null ? null : { value, facts: one.facts, stale: one.flags.includes('stale') };
}

function fromPerson(id: string, _: RiskInputBody, { record, now }: RiskPerson): FoundInput | null {
  if (id === 'sex') return record.sex === null ? null : fresh(record.sex.value, record.sex.at);
  if (record.birthDate === null) return null;
  const years = yearsAt(record.birthDate.value, now);
  const ahead = /^age-in-(\d+)$/.exec(id);
  // Of a birth date without its day, the age that is reached for certain.
  return years === null ? null : fresh(years.least + Number(ahead?.[1] ?? 0), record.birthDate.at);
}

/** 1 where the record has it, 0 where somebody ruled it out; silence is no answer. A past disease is one that was had. */
function fromConditions(id: string, _: RiskInputBody, { record }: RiskPerson): FoundInput | null {
  const wanted = id.split('|');
  const said = record.conditions.filter(({ conditions }) => conditions.some((one) => wanted.includes(one)));
  const had = said.find(({ status }) => status === 'active' || status === 'past');
  if (had !== undefined) return fresh(1, had.at);
  const absent = said.find(({ status }) => status === 'absent');
  if (absent !== undefined && said.every(({ status }) => status === 'absent')) return fresh(0, absent.at);
  const none = record.stated.noConditions;
  return record.conditions.length === 0 && none !== undefined ? fresh(0, none.at) : null;
}

/** 0 only where every medicine of the list is known. */
function fromMedicines(id: string, _: RiskInputBody, { record }: RiskPerson, knowledge: Knowledge): FoundInput | null {
  const wanted = new Set(id.split('|').flatMap((one) => (one.startsWith('~') ? classMembers(knowledge, one) : [one])));
  const present = record.medicines.filter(({ status }) => status !== 'stopped' && status !== 'planned');
  const taken = present.find(({ ingredients }) => ingredients.some((drug) => wanted.has(drug)));
  if (taken !== undefined) return fresh(1, taken.at);
  const none = record.stated.noMedicines;
  if (present.length === 0) return none === undefined ? null : fresh(0, none.at);
  return present.every(({ ingredients }) => ingredients.length > 0) ? fresh(0, present[0]!.at) : null;
}

function fromLifestyle(id: string, _: RiskInputBody, { record, now }: RiskPerson): FoundInput | null {
  const { smoking } = record.lifestyle;
  if (smoking === undefined) return null;
  const { state, perDay, stoppedOn } = smoking.value;
  switch (id) {
    case 'smoker':
      return fresh(Number(state === 'current'), smoking.at);
    case 'ever-smoker':
      return fresh(Number(state !== 'never'), smoking.at);
    case 'per-day':
      return perDay === undefined ? null : fresh(perDay, smoking.at);
    case 'quit-years': {
      if (state === 'current') return fresh(0, smoking.at);
      const years = stoppedOn === undefined ? null : yearsAt(stoppedOn, now);
      return years === null ? null : fresh(years.least, smoking.at);
    }
    default:
      return null;
  }
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

/** 1 where a first-degree relative has it (before an age, where one is asked). A family without it may not have been told: no 0. */
function fromFamily(text: string, _: RiskInputBody, { record }: RiskPerson): FoundInput | null {
  const [ids = '', below] = text.split('<');
  const wanted = ids.split('|');
  const one = record.family.find(
    ({ relation, conditions }) =>
      FIRST_DEGREE.includes(relation) &&
      conditions.some(
        (each) =>
          each.conditions.some((id) => wanted.includes(id)) &&
          (below === undefined || (each.ageAtOnset !== null && each.ageAtOnset < Number(below))),
      ),
  );
  return one === undefined ? null : fresh(1, one.at);
}
