import { type Quantity, daysBetween } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { ageDays } from '../person/covariate-sources.ts';
import type { DosingPerson } from '../person/dosing-person.ts';
import { analyteIn, usableValues } from '../person/lab-value.ts';
import type { PersonCovariates } from '../person/person-covariates.ts';
import { statedBody, statedSex } from '../person/stated-body.ts';
import { type PopulationCheck, checkPopulation } from '../population/check-population.ts';
import type { DoseModelRecord } from '../population/dose-models.ts';
import type { PopulationPerson } from '../population/population-person.ts';

export type { PopulationCheck as PopulationFit } from '../population/check-population.ts';

/** Condition of the knowledge. */
const DIALYSIS = 'dialysis';

/** How far the person is from those that the model was made of. What somebody states goes before the record. */
export function populationOf(
  record: DoseModelRecord,
  { values, inputs }: Pick<PersonCovariates, 'values' | 'inputs'>,
  person: DosingPerson,
  around: { readonly knowledge: Pick<Knowledge, 'facts'>; readonly now: string },
  given: Readonly<Record<string, Quantity>> = {},
): PopulationCheck {
  const stated = new Set(inputs.filter(({ from }) => from === 'stated').map(({ name }) => name));
  const measured = (analyte: string, unit: string): number | undefined => {
    const newest = stated.has(analyte) ? undefined : usableValues(person.record, analyte)[0];
    if (newest === undefined) return undefined;
    return analyteIn(around.knowledge, analyte, newest.value!.value, newest.value!.unit, unit) ?? undefined;
  };
  const body = statedBody(around.knowledge, given);
  const days = stated.has('age') ? null : ageDays(person, around.now);
  const { sex, conditions } = person.record;
  const known: PopulationPerson = {
    age: body.age ?? (days === null ? undefined : days / 365.25),
    weight: body.weight ?? measured('weight', 'kg'),
    height: body.height ?? measured('height', 'cm'),
    sex: statedSex(around.knowledge, given) ?? (stated.has('sex') ? undefined : sex?.value),
    pregnant: pregnantOf(person, around.now),
    dialysis: conditions.some((one) => one.status === 'active' && one.conditions.includes(DIALYSIS)),
    group: groupOf(person),
  };
  return checkPopulation(record, values, known);
}

/** Condition of the knowledge, and the days after which one that began cannot last. */
const PREGNANCY = 'pregnancy';
const LONGEST_PREGNANCY = 310;

/** What the record says of it, in a word or among the conditions; undefined: not known, which is not "no". */
function pregnantOf({ record: { pregnancy, conditions } }: DosingPerson, now: string): boolean | undefined {
  if (pregnancy?.value === 'pregnant') return true;
  const found = conditions.filter((one) => one.status === 'active' && one.conditions.includes(PREGNANCY));
  const word = pregnancy === null || pregnancy.value === 'possible' ? undefined : false;
  if (found.length === 0) return word;
  const lasts = found.some(({ onset, date }) => (daysBetween(onset ?? date ?? '', now) ?? 0) <= LONGEST_PREGNANCY);
  // Where a word and a condition contradict each other, neither is taken.
  return word === undefined && lasts ? true : undefined;
}

/** The population group that was stated of the person. */
export function groupOf({ group, record }: DosingPerson): string | undefined {
  return group ?? record.group?.value;
}
