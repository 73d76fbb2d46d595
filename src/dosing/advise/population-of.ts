import type { Quantity } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { ageDays } from '../person/covariate-sources.ts';
import type { DosingPerson } from '../person/dosing-person.ts';
import { analyteIn, usableValues } from '../person/lab-value.ts';
import type { PersonCovariates } from '../person/person-covariates.ts';
import { statedBody } from '../person/stated-body.ts';
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
  const { sex, pregnancy, conditions } = person.record;
  const known: PopulationPerson = {
    age: body.age ?? (days === null ? undefined : days / 365.25),
    weight: body.weight ?? measured('weight', 'kg'),
    height: body.height ?? measured('height', 'cm'),
    sex: stated.has('sex') ? undefined : sex?.value,
    pregnant:
      pregnancy?.value === 'pregnant' ? true : pregnancy === null || pregnancy.value === 'possible' ? undefined : false,
    dialysis: conditions.some((one) => one.status === 'active' && one.conditions.includes(DIALYSIS)),
    group: groupOf(person),
  };
  return checkPopulation(record, values, known);
}

/** The population group that was stated of the person. */
export function groupOf({ group, record }: DosingPerson): string | undefined {
  return group ?? record.group?.value;
}
