import { PropriaError, type Quantity } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { inOwnUnit } from '../../record/index.ts';
import type { CovariateBody } from '../person/covariate-value.ts';
import { sameDimension } from '../person/lab-value.ts';
import { statedValue } from '../person/person-covariates.ts';
import { BODY_UNITS, type Stated, bodyNames, statedAge } from '../person/stated-body.ts';

/** What a conversion between units rounds away is no contradiction. */
const ROUNDED = 0.01;

/**
 * Two stated values of one covariate, by its name and by what it measures, or by the names of two models; and what an age
 * that is stated beside it rules out. Taking either in silence would be a dose for somebody else.
 * @param own covariates and inputs of all models and equations of the drug
 * @throws PropriaError DOSING_VALUES_CONTRADICT
 */
export function checkContradictions(
  knowledge: Pick<Knowledge, 'facts'>,
  own: readonly CovariateBody[],
  stated: Stated,
): void {
  const names = Object.keys(stated);
  for (const [i, first] of names.entries())
    for (const second of names.slice(i + 1))
      if (differ(knowledge, stated[first]!, stated[second]!, wayOfBoth(knowledge, own, first, second)))
        throw contradiction(stated, first, second);
  const age = statedAge(knowledge, stated);
  if (age === null) return;
  for (const name of names)
    if (name !== age.name && againstAge(stated[name]!, age, own.find((one) => isOf(one, name)) ?? null))
      throw contradiction(stated, age.name, name);
}

function contradiction(stated: Stated, first: string, second: string): PropriaError {
  const said = (name: string): string => `${name} = ${stated[name]!.value} ${stated[name]!.unit}`.replace(/ 1?$/, '');
  return new PropriaError('DOSING_VALUES_CONTRADICT', { params: { first: said(first), second: said(second) } });
}

const isOf = ({ name, measure }: CovariateBody, asked: string): boolean => name === asked || measure === asked;

type Way = Pick<CovariateBody, 'unit' | 'molarMass' | 'as' | 'from'>;

/** How to compare two names that mean one thing; null where they do not. */
function wayOfBoth(
  knowledge: Pick<Knowledge, 'facts'>,
  own: readonly CovariateBody[],
  first: string,
  second: string,
): Way | null {
  const body = bodyNames(knowledge).get(first);
  if (body !== undefined && body === bodyNames(knowledge).get(second))
    return { unit: BODY_UNITS[body], as: 'number', molarMass: undefined, from: [] };
  const same = own.find((one) => isOf(one, first) && isOf(one, second));
  if (same !== undefined) return same;
  // Codes and counts of two models may number the same thing otherwise; numbers and flags mean what they measure.
  const [a, b] = [first, second].map((name) => own.find((one) => isOf(one, name)));
  return a !== undefined && a.measure === b?.measure && a.as === b.as && (a.as === 'number' || a.as === 'flag')
    ? a
    : null;
}

function differ(knowledge: Pick<Knowledge, 'facts'>, one: Quantity, other: Quantity, way: Way | null): boolean {
  if (way === null) return false;
  const [a, b] = [one, other].map((value) => inWay(knowledge, value, way));
  if (a === undefined || b === undefined) return false;
  return way.as === 'number' ? Math.abs(a - b) > ROUNDED * Math.max(Math.abs(a), Math.abs(b)) : a !== b;
}

/** In the unit of the analyte where there is one, which knows its moles, else in that of the covariate. */
function inWay(knowledge: Pick<Knowledge, 'facts'>, stated: Quantity, way: Way): number | undefined {
  const analyte = way.from.find((place) => place.startsWith('analyte:'))?.slice('analyte:'.length);
  const fact = analyte === undefined ? undefined : factsOf(knowledge, 'analyte').get(analyte);
  const value =
    fact === undefined
      ? statedValue(stated, way)
      : inOwnUnit({ id: fact.id, fact, form: null }, stated.value, stated.unit === '' ? way.unit : stated.unit);
  return value ?? undefined;
}

/** Weeks between the first day of the last period and a birth, of the earliest and the latest born that live. */
const GESTATION = [20, 46] as const;

function againstAge(value: Quantity, age: Quantity, covariate: CovariateBody | null): boolean {
  if (covariate === null) return false;
  const { from, steps, stepsUnit, unit } = covariate;
  if (steps !== undefined && from.includes('person:age')) {
    const years = sameDimension(age.value, age.unit, stepsUnit ?? unit);
    const wanted = years === null ? undefined : steps.findLast(([least]) => years >= least)?.[1];
    return wanted !== undefined && wanted !== value.value;
  }
  const [youngest, oldest] = spanOf(age);
  const [least, most] = spanOf(value);
  if (from.includes('person:postnatal-age')) return least > oldest || most < youngest;
  if (!from.includes('person:postmenstrual-age')) return false;
  return most - youngest < GESTATION[0] * 7 || least - oldest > GESTATION[1] * 7;
}

/** Days that a stated age may mean: completed or rounded where it is whole, else what its digits leave open. */
function spanOf({ value, unit }: Quantity): readonly [number, number] {
  const open = Number.isInteger(value) ? [0.5, 1] : [Math.max(0.1, value * 0.2), Math.max(0.1, value * 0.2)];
  const days = (number: number): number => sameDimension(number, unit, 'd') ?? Number.NaN;
  return [days(value - open[0]!), days(value + open[1]!)];
}
