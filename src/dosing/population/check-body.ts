import { type Notice, valueIn } from '../../core/index.ts';
import type { CovariateValues } from '../model/history.ts';
import { type InputsAsked, refusal } from './check-inputs.ts';
import { bodyDoubt } from './growth-limits.ts';
import type { PopulationPerson } from './population-person.ts';

type Covariates = InputsAsked['body']['covariates'];

const UNITS = { age: 'a', weight: 'kg', height: 'cm' } as const;
const TERM_YEARS = 280 / 365.25;

/**
 * Age, weight and height against each other: serious where nobody has them together, and no dose is computed then. Of values
 * that are not refused already.
 */
export function bodyNotice(
  covariates: Covariates,
  values: CovariateValues,
  refusals: readonly Notice[],
  person: Pick<PopulationPerson, keyof typeof UNITS>,
): Notice | null {
  const refused = new Set(refusals.map(({ params }) => params?.['name']));
  const of = (name: keyof typeof UNITS): number | null =>
    refused.has(name) ? null : (person[name] ?? measuredIn(covariates, values, name, UNITS[name]));
  const age = of('age') ?? measuredIn(covariates, values, 'postnatal-age', 'a') ?? sinceTerm(covariates, values);
  const said = { age, weight: of('weight'), height: of('height') };
  const doubt = bodyDoubt(said);
  if (doubt === null) return null;
  if (doubt.what === 'no-such-build')
    return refusal('DOSING_BODY_IMPOSSIBLE', {
      value: rounded(doubt.index),
      weight: rounded(said.weight!),
      height: rounded(said.height!),
    });
  const params = { name: doubt.of, value: rounded(said[doubt.of]!), unit: UNITS[doubt.of] };
  if (doubt.what === 'nobody') return refusal('DOSING_INPUT_IMPLAUSIBLE', params);
  const withAge = { ...params, age: Number(said.age!.toPrecision(2)) };
  return doubt.what === 'not-at-this-age'
    ? refusal('DOSING_BODY_NOT_OF_AGE', withAge)
    : { code: 'DOSING_BODY_RARE_FOR_AGE', severity: 'caution', params: withAge };
}

/** The covariate of this measure, in a unit; null where there is none or it has no value. */
export function measuredIn(
  covariates: Covariates,
  values: CovariateValues,
  measure: string,
  unit: string,
): number | null {
  const own = covariates.find((one) => one.measure === measure);
  const value = own === undefined ? undefined : values[own.name];
  return value === undefined || Number.isNaN(value) ? null : valueIn({ value, unit: own!.unit }, unit);
}

/** Years since the day of a birth at term, where nothing but the weeks since the last period is known; 0 before it. */
function sinceTerm(covariates: Covariates, values: CovariateValues): number | null {
  const years = measuredIn(covariates, values, 'postmenstrual-age', 'a');
  return years === null ? null : Math.max(0, years - TERM_YEARS);
}

const rounded = (value: number): number => Number(value.toPrecision(4));
