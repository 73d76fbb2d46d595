import { daysBetween, valueIn, yearsAt } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { SafetyResult } from '../../medicines/index.ts';
import type { PersonContext, TherapyContext } from '../../pgx/index.ts';
import { currentMedicines } from '../../plan/index.ts';
import type { MedicineUse, PersonRecord } from '../../record/index.ts';

/**
 * What guidance may ask of the person, from the record. Only what the record says: an age that a birth year leaves open, a
 * weight that was never taken, a reason that nobody stated stay unknown, and their questions are asked.
 */
export function personContextOf(
  record: PersonRecord,
  safety: Pick<SafetyResult, 'derived' | 'enzymes'>,
  knowledge: Knowledge,
  now: string,
): PersonContext {
  const age = record.birthDate === null ? null : yearsAt(record.birthDate.value, now);
  const bmi = safety.derived.find(({ id, flags }) => id === 'bmi' && !flags.includes('stale'))?.value.value;
  const weightKg = weightOf(record);
  const pregnant =
    record.pregnancy?.value === 'pregnant' ? true : record.pregnancy?.value === 'not-pregnant' ? false : undefined;
  return {
    ...(age === null || age.least !== age.most ? {} : { ageYears: age.least }),
    ...(weightKg === undefined ? {} : { weightKg }),
    ...(bmi === undefined ? {} : { bmi }),
    ...(record.sex === null ? {} : { sex: record.sex.value }),
    ...(pregnant === undefined ? {} : { pregnant }),
    conditions: conditionsOf(record, knowledge),
    comedication: comedicationOf(record, safety),
    therapies: therapiesOf(record, knowledge, now),
  };
}

/** Flags with which a value stands for nothing here. */
const UNUSABLE = new Set(['contradictory', 'implausible', 'future', 'stale']);

function weightOf(record: PersonRecord): number | undefined {
  const found = record.measurements.find(
    ({ analyte, value, comparator, flags }) =>
      (analyte === 'weight' || analyte === 'body-weight') &&
      value !== null &&
      comparator === null &&
      !flags.some((flag) => UNUSABLE.has(flag)),
  );
  const weight = found?.value ?? null;
  return weight === null ? undefined : valueIn(weight, 'kg');
}

function conditionsOf(record: PersonRecord, knowledge: Knowledge): NonNullable<PersonContext['conditions']> {
  const of = (absent: boolean): string[] =>
    record.conditions
      .filter(({ status }) => (absent ? status === 'absent' : status === 'active'))
      .flatMap(({ conditions }) => conditions);
  const present = [...of(false), ...(record.lactating?.value === true ? ['breastfeeding'] : [])];
  const absent = [...of(true), ...(record.lactating?.value === false ? ['breastfeeding'] : [])];
  return { present: inGuidanceTerms(present, 'condition', knowledge), absent };
}

/** Ids as they are, and what guidance calls them. */
function inGuidanceTerms(
  ids: readonly string[],
  as: 'indication' | 'setting' | 'condition',
  knowledge: Knowledge,
): readonly string[] {
  const terms = [...factsOf(knowledge, 'guidance-term').values()]
    .filter(({ body }) => body.as === as && body.from.some((id) => ids.includes(id)))
    .map(({ body }) => body.term);
  return [...new Set([...ids, ...terms])];
}

/**
 * Inhibitors and inducers among what is taken, by strength. What is not among them is absent only if everything that is taken
 * was recognised; and of no enzyme more than the checks know.
 */
function comedicationOf(
  record: PersonRecord,
  safety: Pick<SafetyResult, 'enzymes'>,
): NonNullable<PersonContext['comedication']> {
  const nameOf = (enzyme: string, role: string, strength: string): string =>
    `${strength}-${enzyme.toLowerCase()}-${role}`;
  const present = safety.enzymes.flatMap(({ enzyme, culprits }) =>
    culprits
      .filter(({ role }) => role === 'inhibitor' || role === 'inducer')
      .map(({ role, strength }) => nameOf(enzyme, role, strength)),
  );
  const recognised =
    record.medicines.some(({ status }) => status !== 'stopped') &&
    record.medicines.every(({ status, ingredients }) => status === 'stopped' || ingredients.length > 0);
  const known = safety.enzymes.map(({ enzyme }) => enzyme);
  const all = known.flatMap((enzyme) =>
    ['inhibitor', 'inducer'].flatMap((role) =>
      ['strong', 'moderate', 'weak'].map((strength) => nameOf(enzyme, role, strength)),
    ),
  );
  return { present, absent: recognised ? all.filter((name) => !present.includes(name)) : [] };
}

function therapiesOf(
  record: PersonRecord,
  knowledge: Knowledge,
  now: string,
): Readonly<Record<string, TherapyContext>> {
  return Object.fromEntries(
    currentMedicines(record).map(({ drug, uses, planned }) => [drug, therapyOf(uses, planned, knowledge, now)]),
  );
}

function therapyOf(uses: readonly MedicineUse[], planned: boolean, knowledge: Knowledge, now: string): TherapyContext {
  const stated = [...new Set(uses.flatMap((use) => use.indications))];
  const since = uses.flatMap((use) => use.since ?? []).toSorted()[0];
  const days = since === undefined ? null : daysBetween(since, now);
  const active = uses.every((use) => use.status === 'active');
  const routes = [...new Set(uses.map((use) => use.route))];
  const [use] = uses;
  const dose = uses.length === 1 ? use!.dose : null;
  return {
    ...(stated.length === 0 ? {} : { indications: inGuidanceTerms(stated, 'indication', knowledge) }),
    ...(planned ? { therapy: 'naive' as const } : active ? { therapy: 'continued' as const } : {}),
    ...(active && days !== null && days >= 0 ? { months: Math.floor(days / 30.4375) } : {}),
    ...(routes.length === 1 && routes[0] !== null ? { route: routes[0]! } : {}),
    ...(dose === null || dose.amount === null || dose.timesPerDay === null
      ? {}
      : { dose: { value: dose.amount.value * dose.timesPerDay, unit: `${dose.amount.unit}/day` } }),
  };
}
