import { type FormulaValue, yearsAt } from '../../core/index.ts';
import { type Fact, type FactKinds, type Knowledge, factsOf } from '../../knowledge/index.ts';
import { type Measurement, type PersonRecord, inOwnUnit } from '../../record/index.ts';
import type { DerivedValue } from '../concern.ts';

type EquationInput = FactKinds['equation']['inputs'][string];

/** One input of an equation as the record gives it. */
export interface FoundInput {
  readonly value: FormulaValue;
  /** Measurement id, `person/age`, `derived/bmi`, `condition:2`. */
  readonly id: string;
  readonly date: string | null;
  readonly stale: boolean;
  readonly flagged: boolean;
}

export interface Surroundings {
  readonly knowledge: Pick<Knowledge, 'facts'>;
  readonly record: PersonRecord;
  readonly now: string;
  readonly derived: ReadonlyMap<string, DerivedValue>;
}

/** The first source of an input that has a value; null where none has. */
export function findInput(input: EquationInput, around: Surroundings): FoundInput | null {
  for (const source of input.from) {
    const [kind, id] = [source.slice(0, source.indexOf(':')), source.slice(source.indexOf(':') + 1)];
    const found = SOURCES[kind]?.(id, input, around) ?? null;
    if (found !== null) return found;
  }
  return null;
}

type Source = (id: string, input: EquationInput, around: Surroundings) => FoundInput | null;

const SOURCES: Readonly<Record<string, Source>> = {
  analyte: fromMeasurement,
  person: fromPerson,
  derived: (id, _, { derived }) => {
    const value = derived.get(id);
    if (value === undefined) return null;
    const { date, flags } = value;
    return {
      value: value.value,
      id: `derived/${id}`,
      date,
      stale: flags.includes('stale'),
      flagged: flags.some((flag) => flag !== 'stale'),
    };
  },
  absent: (id, input, { record }) => {
    if (!('oneOf' in input)) return null;
    const none = (at: string, date: string | null): FoundInput => ({
      value: input.oneOf[0] ?? '',
      id: at,
      date,
      stale: false,
      flagged: false,
    });
    const { noConditions } = record.stated;
    if (record.conditions.length === 0 && noConditions !== undefined)
      return none('person/no-conditions', noConditions.date);
    const said = record.conditions.filter(({ conditions }) => conditions.includes(id));
    const fact = said.find(({ status }) => status === 'absent');
    return fact === undefined || said.some(({ status }) => status !== 'absent') ? null : none(fact.id, fact.date);
  },
};

function fromPerson(id: string, _: EquationInput, { record, now }: Surroundings): FoundInput | null {
  const known = (value: FormulaValue, flagged = false): FoundInput => ({
    value,
    id: `person/${id}`,
    date: null,
    stale: false,
    flagged,
  });
  if (id === 'sex') return record.sex === null ? null : known(record.sex.value);
  if (id !== 'age' || record.birthDate === null) return null;
  const years = yearsAt(record.birthDate.value, now);
  // Of a birth year alone the older age is taken: organ function falls with age, so the error is on the safe side.
  return years === null ? null : known({ value: years.most, unit: 'a' });
}

/** Values that may stand in an equation: a number, not of the future, contradicted by none of its day. */
function usable({ value, comparator, flags }: Measurement): boolean {
  return value !== null && comparator === null && !flags.includes('future') && !flags.includes('contradictory');
}

function fromMeasurement(id: string, input: EquationInput, { record, knowledge }: Surroundings): FoundInput | null {
  const all = record.measurements.filter(({ analyte, flags }) => analyte === id && !flags.includes('future'));
  const newest = all.toSorted((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0,
  )[0];
  if (newest === undefined) return null;
  const found = (value: FormulaValue): FoundInput => ({
    value,
    id: newest.id,
    date: newest.date,
    stale: newest.flags.includes('stale'),
    flagged: newest.flags.some((flag) => flag !== 'stale'),
  });
  if ('oneOf' in input) {
    const word = (newest.text ?? '').trim().toLowerCase();
    return input.oneOf.includes(word) ? found(word) : null;
  }
  const analyte = factsOf(knowledge, 'analyte').get(id);
  if (!('unit' in input) || !usable(newest) || newest.value === null || analyte === undefined) return null;
  const value = inUnit(analyte, newest.value.value, newest.value.unit, input.unit);
  return value === null ? null : found({ value, unit: input.unit });
}

/** From the analyte's own unit into another: by dimension, or back over its conversions, which are straight lines. */
function inUnit(fact: Fact<FactKinds['analyte']>, value: number, own: string, unit: string): number | null {
  const analyte = { id: fact.id, fact, form: null };
  const [zero, one] = [inOwnUnit(analyte, 0, unit), inOwnUnit(analyte, 1, unit)];
  if (unit === own) return value;
  return zero === null || one === null || one === zero ? null : (value - zero) / (one - zero);
}
