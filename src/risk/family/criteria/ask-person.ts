import { type Locator, yearsAt } from '../../../core/index.ts';
import {
  type FamilyValueBody,
  type Knowledge,
  classMembers,
  factsOf,
  isConditionOf,
} from '../../../knowledge/index.ts';
import type { Measurement, PersonRecord } from '../../../record/index.ts';
import { type Answer, FAILED, MET, OPEN } from './answer.ts';

/** A gene of the person, as a test told it. */
export interface OwnGeneResult {
  readonly gene: string;
  readonly result: 'pathogenic' | 'negative';
  readonly at?: Locator;
}

/** Illness or finding of the person. Only what somebody ruled out is not there. */
export function askOwn(knowledge: Knowledge, record: PersonRecord, ids: readonly string[]): Answer {
  const of = (status: readonly string[]): readonly string[] =>
    ids.filter((id) =>
      record.conditions.some(
        (one) => status.includes(one.status) && one.conditions.some((each) => isConditionOf(knowledge, each, id)),
      ),
    );
  if (of(['active', 'past']).length > 0) return MET(['self']);
  const none = record.stated.noConditions !== undefined && record.conditions.length === 0;
  const absent = of(['absent']);
  if (none || ids.every((id) => absent.includes(id))) return FAILED;
  return OPEN(...ids.filter((id) => !absent.includes(id)).map((id) => `condition:${id}`));
}

/** A pathogenic change in one of these genes. No test is no answer. */
export function askGenes(genes: readonly string[], results: readonly OwnGeneResult[]): Answer {
  if (results.some(({ gene, result }) => result === 'pathogenic' && genes.includes(gene))) return MET(['self']);
  return genes.every((gene) => results.some((one) => one.gene === gene)) ? FAILED : OPEN('gene-test');
}

const BAD: readonly string[] = ['future', 'contradictory', 'implausible'];

/**
 * The highest value ever measured. What was measured under a medicine that lowers it is a lower bound of the value without: it can meet
 * a bound, never fail it.
 */
export function askValue(knowledge: Knowledge, record: PersonRecord, body: FamilyValueBody): Answer {
  const missing = body.analyte;
  if (factsOf(knowledge, 'analyte').get(body.analyte)?.body.unit !== body.unit) return OPEN(missing);
  const usable = record.measurements.filter(
    (one) =>
      one.analyte === body.analyte &&
      one.value !== null &&
      one.comparator === null &&
      !one.flags.some((flag) => BAD.includes(flag)) &&
      isOfAge(record, one, body) !== false,
  );
  const known = usable.filter((one) => isOfAge(record, one, body) === true);
  const highest = (from: readonly Measurement[]): number => Math.max(...from.map(({ value }) => value!.value));
  const inside = (value: number): boolean => value >= body.atLeast && (body.below === undefined || value < body.below);
  if (known.length > 0 && body.below === undefined && inside(highest(known))) return MET(['self']);
  if (usable.length === 0) return OPEN(missing);
  if (usable.length > known.length) return OPEN('birth-date');
  const without = usable.filter((one) => !isUnder(knowledge, record, one, body.without ?? []));
  if (without.length === 0) return OPEN(`${missing}-untreated`);
  return inside(highest(without)) ? MET(['self']) : FAILED;
}

/** Null: the age at the measurement is not known. */
function isOfAge(record: PersonRecord, { date }: Measurement, { ageBelow, ageFrom }: FamilyValueBody): boolean | null {
  if (ageBelow === undefined && ageFrom === undefined) return true;
  const age = record.birthDate === null || date === null ? null : yearsAt(record.birthDate.value, date);
  if (age === null) return null;
  return age.most < (ageBelow ?? Infinity) && age.least >= (ageFrom ?? 0);
}

/** Taken before or on the day of the measurement, or not known not to be. */
function isUnder(
  knowledge: Knowledge,
  record: PersonRecord,
  { date }: Measurement,
  classes: readonly string[],
): boolean {
  if (classes.length === 0) return false;
  const drugs = new Set(classes.flatMap((one) => classMembers(knowledge, one)));
  const may = record.medicines.filter(
    ({ ingredients, status }) =>
      status !== 'planned' && (ingredients.length === 0 || ingredients.some((drug) => drugs.has(drug))),
  );
  if (record.medicines.length === 0) return record.stated.noMedicines === undefined;
  return may.some(
    ({ since, stoppedOn }) =>
      !(date !== null && ((since !== null && since > date) || (stoppedOn !== null && stoppedOn < date))),
  );
}
