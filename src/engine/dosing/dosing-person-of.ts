import type { ExchangedPhenotype, ExchangedValue, Locator } from '../../core/index.ts';
import type { DosingPerson } from '../../dosing/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type DerivedValue, deriveValues } from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import { exposuresOf } from './exposures-of.ts';

/** What dosing is told of a person: the record, and what other parts found, as exchanged types. */
export function dosingPersonOf(
  knowledge: Knowledge,
  record: PersonRecord,
  drug: string,
  around: {
    readonly phenotypes: readonly ExchangedPhenotype[];
    readonly now: string;
    /** Known already. */
    readonly derived?: readonly DerivedValue[];
    /** Population group; left out: what the record states. */
    readonly group?: string | undefined;
  },
): DosingPerson {
  const { phenotypes, now } = around;
  const derived = around.derived ?? deriveValues(knowledge, record, now).derived;
  const facts = factsById(record);
  return {
    record,
    ...(around.group === undefined ? {} : { group: around.group }),
    phenotypes,
    values: derived.map(({ id, value, date, flags, inputs }): ExchangedValue => ({
      id,
      value,
      date,
      flags,
      facts: inputs.flatMap((input) => facts.get(input) ?? []),
    })),
    exposures: exposuresOf(knowledge, record, drug, phenotypes, now),
  };
}

function factsById(record: PersonRecord): ReadonlyMap<string, Locator> {
  const facts = new Map<string, Locator>(record.measurements.map(({ id, at }) => [id, at]));
  if (record.birthDate !== null) facts.set('person/age', record.birthDate.at);
  if (record.sex !== null) facts.set('person/sex', record.sex.at);
  return facts;
}
