import { type Locator, type Quantity, dayNumber, daysBetween, yearsAt } from '../../core/index.ts';
import { type Knowledge, classMembers } from '../../knowledge/index.ts';
import type { MedicineUse } from '../../record/index.ts';
import type { DoseInput } from '../advise/dose-advice.ts';
import type { DosingPerson } from './dosing-person.ts';
import { analyteIn, sameDimension, usableValues } from './lab-value.ts';

/** A value for one covariate as one source of it gives it. */
export interface SourceValue {
  /** A number in the unit asked for, or a word that the record's map makes a number of. */
  readonly value: number | string;
  readonly from: DoseInput['from'];
  readonly date: string | null;
  readonly stale: boolean;
  readonly flagged: boolean;
  readonly facts: readonly Locator[];
  /** Token of what is assumed when the value is taken from there. */
  readonly assumes?: string;
  /** Earlier values of the same, with their dates, newest first; only of laboratory values. */
  readonly earlier?: readonly { readonly date: string; readonly value: number }[];
}

/** What the present regimen of the drug says, for models whose clearance or absorption depends on it. */
export interface RegimenFacts {
  readonly dose: number | null;
  readonly dailyDose: number | null;
  readonly formulation: string | null;
  readonly hour: number | null;
  readonly facts: readonly Locator[];
}

export interface SourceSurroundings {
  readonly knowledge: Knowledge;
  readonly person: DosingPerson;
  readonly now: string;
  readonly regimen: RegimenFacts;
  /** What somebody states goes before the birth date, for all that is read from it. */
  readonly statedAge?: Quantity | null;
}

/** `unit` is the one that the value is wanted in. */
type Source = (id: string, unit: string, around: SourceSurroundings) => SourceValue | null;

/** By what stands before the first colon; genes have a reader of their own. */
export const SOURCES: Readonly<Record<string, Source>> = {
  analyte: fromLaboratory,
  derived: fromDerived,
  person: fromPerson,
  medicine: fromMedicines,
  condition: fromConditions,
  regimen: fromRegimen,
};

function fromLaboratory(id: string, unit: string, { knowledge, person, now }: SourceSurroundings): SourceValue | null {
  const values = usableValues(person.record, id).flatMap((one) => {
    const value = analyteIn(knowledge, id, one.value!.value, one.value!.unit, unit);
    return value === null ? [] : [{ one, value }];
  });
  const [newest, ...others] = values;
  if (newest === undefined) return null;
  const { one, value } = newest;
  if (one.date !== null && (daysBetween(one.date, now) ?? 0) < 0) return null;
  return {
    value,
    from: 'record',
    date: one.date,
    stale: one.flags.includes('stale'),
    flagged: one.flags.some((flag) => flag !== 'stale'),
    facts: [one.at],
    earlier: others.flatMap((other) => (other.one.date === null ? [] : [{ date: other.one.date, value: other.value }])),
  };
}

function fromDerived(id: string, unit: string, { person }: SourceSurroundings): SourceValue | null {
  const found = person.values.find((one) => one.id === id);
  if (found === undefined) return null;
  const value = sameDimension(found.value.value, found.value.unit, unit);
  if (value === null) return null;
  return {
    value,
    from: 'derived',
    date: found.date,
    stale: found.flags.includes('stale'),
    flagged: found.flags.some((flag) => flag !== 'stale'),
    facts: found.facts,
  };
}

/** Weeks from the first day of the last period to a birth at term. */
const TERM_WEEKS = 40;
/** Below this a child's days count, not its completed years, and its gestation matters to its kidneys: it is not assumed. */
const INFANT_YEARS = 2;
const DAYS_A_YEAR = 365.25;

function fromPerson(id: string, unit: string, around: SourceSurroundings): SourceValue | null {
  const { person, now, statedAge } = around;
  if (statedAge && AGES.has(id)) return fromStatedAge(id, unit, statedAge);
  const { record } = person;
  const known = (value: number | string | null | undefined, at: Locator | undefined): SourceValue | null =>
    value === null || value === undefined || at === undefined ? null : fact(value, 'record', null, [at]);
  const days = ageDays(person, now);
  switch (id) {
    case 'sex':
      return known(record.sex?.value, record.sex?.at);
    case 'group':
      return known(record.group?.value, record.group?.at);
    case 'smoking':
      return known(record.lifestyle.smoking?.value.state, record.lifestyle.smoking?.at);
    case 'age':
    case 'postnatal-age':
      return known(days === null ? null : inUnits(days, unit), record.birthDate?.at);
    case 'postmenstrual-age': {
      if (days === null || days < INFANT_YEARS * DAYS_A_YEAR) return null;
      const found = known(inUnits(days + TERM_WEEKS * 7, unit), record.birthDate?.at);
      return found === null ? null : { ...found, assumes: 'born-at-term' };
    }
    default:
      return null;
  }
}

const AGES: ReadonlySet<string> = new Set(['age', 'postnatal-age', 'postmenstrual-age']);

function fromStatedAge(id: string, unit: string, { value, unit: own }: Quantity): SourceValue | null {
  const stated = (found: number | null): SourceValue | null =>
    found === null ? null : fact(found, 'stated', null, []);
  if (id !== 'postmenstrual-age') return stated(sameDimension(value, own, unit));
  const days = sameDimension(value, own, 'd');
  if (days === null || days < INFANT_YEARS * DAYS_A_YEAR) return null;
  const found = stated(inUnits(days + TERM_WEEKS * 7, unit));
  return found === null ? null : { ...found, assumes: 'born-at-term' };
}

/** Days since birth; of a birth date without its day, whole years, the older ones: kidneys fall with age. */
export function ageDays({ record }: DosingPerson, now: string): number | null {
  if (record.birthDate === null) return null;
  const birth = record.birthDate.value;
  const years = yearsAt(birth, now);
  if (years === null) return null;
  const [from, to] = [dayNumber(birth), dayNumber(now)];
  if (birth.length < 10 || from === null || to === null) return years.most * DAYS_A_YEAR;
  // Completed years from two on, as in the papers; days before.
  return years.least >= INFANT_YEARS ? years.least * DAYS_A_YEAR : to - from;
}

function inUnits(days: number, unit: string): number | null {
  return unit === 'a' ? days / DAYS_A_YEAR : sameDimension(days, 'd', unit);
}

/** 1 where it is taken, 0 where the whole list of medicines is known and it is not among them. */
function fromMedicines(
  id: string,
  _: string,
  { knowledge, person: { record } }: SourceSurroundings,
): SourceValue | null {
  const wanted = new Set(id.split('|').flatMap((one) => (one.startsWith('~') ? classMembers(knowledge, one) : [one])));
  const present = record.medicines.filter(({ status }) => status !== 'stopped' && status !== 'planned');
  const taken = present.find(({ ingredients }) => ingredients.some((drug) => wanted.has(drug)));
  if (taken !== undefined) return fact(1, 'medicine', taken.date, [taken.at]);
  const none = record.stated.noMedicines;
  if (present.length === 0) return none === undefined ? null : fact(0, 'medicine', none.date, [none.at]);
  return present.every(resolved)
    ? fact(
        0,
        'medicine',
        null,
        present.slice(0, 1).map(({ at }) => at),
      )
    : null;
}

const resolved = ({ ingredients }: MedicineUse): boolean => ingredients.length > 0;

/** 1 where the record has it as active, 0 where somebody ruled it out; silence is no answer. */
function fromConditions(id: string, _: string, { person: { record } }: SourceSurroundings): SourceValue | null {
  const wanted = id.split('|');
  const said = record.conditions.filter(({ conditions }) => conditions.some((one) => wanted.includes(one)));
  const active = said.find(({ status }) => status === 'active');
  if (active !== undefined) return fact(1, 'condition', active.date, [active.at]);
  const absent = said.find(({ status }) => status === 'absent');
  if (absent !== undefined && said.every(({ status }) => status === 'absent'))
    return fact(0, 'condition', absent.date, [absent.at]);
  const none = record.stated.noConditions;
  return said.length === 0 && record.conditions.length === 0 && none !== undefined
    ? fact(0, 'condition', none.date, [none.at])
    : null;
}

function fromRegimen(id: string, _: string, { regimen }: SourceSurroundings): SourceValue | null {
  const values: Readonly<Record<string, number | string | null>> = {
    dose: regimen.dose,
    'daily-dose': regimen.dailyDose,
    formulation: regimen.formulation,
    hour: regimen.hour,
  };
  const value = values[id] ?? null;
  return value === null ? null : fact(value, 'medicine', null, regimen.facts);
}

function fact(
  value: number | string,
  from: DoseInput['from'],
  date: string | null,
  facts: readonly Locator[],
): SourceValue {
  return { value, from, date, stale: false, flagged: false, facts };
}
