import { type Notice, valueIn } from '../../core/index.ts';
import type { ModelUsed } from '../advise/dose-advice.ts';
import type { CovariateValues } from '../model/history.ts';
import { type InputCheck, checkInputs, refusal } from './check-inputs.ts';
import { checkParameters } from './check-parameters.ts';
import type { DoseModelRecord } from './dose-models.ts';
import type { PopulationPerson } from './population-person.ts';

type Limit = DoseModelRecord['body']['population']['limits'][number];

/** How a patient stands to the people that a model was made of. */
export interface PopulationCheck extends InputCheck {
  /** Why no dose may be computed with this model; empty where one may. */
  readonly refusals: readonly Notice[];
  readonly cautions: readonly Notice[];
  /** 0 inside every limit; else the largest excess as a share of the limit's width (of the bound itself where there is one alone). */
  readonly distance: number;
  readonly outside: ModelUsed['outside'];
  /** Limits whose value is not known: whether they hold is not assessed. */
  readonly unchecked: readonly string[];
}

/** A child's or a giant's body in a model of adults: refused from here on, as a share of the bound. */
const FAR_IN_BODY = 1.25;
/** Laboratory values and the like are extrapolated somewhat further before they are refused. */
const FAR_IN_VALUES = 2;
const BODY = new Set(['age', 'weight', 'height', 'bmi']);

/**
 * Whether a model is for this patient: each covariate there, finite, in its unit and range; the body and the values within
 * the limits of the population; the formulas' own results meaningful. Missing is never taken for inside.
 * @param covariates by the model's names and in its units; those with a default may be left out.
 * @param person null where there is nobody but the covariates: then what they do not tell is in `unchecked` alone.
 */
export function checkPopulation(
  record: DoseModelRecord,
  covariates: CovariateValues,
  person: PopulationPerson | null = null,
): PopulationCheck {
  const { id, body } = record;
  const inputs = checkInputs(record, covariates);
  const refusals = [...inputs.refusals];
  const cautions: Notice[] = [];
  const outside: ModelUsed['outside'][number][] = [];
  const unchecked: string[] = [];
  let distance = 0;
  for (const limit of body.population.limits) {
    const value = valueOf(limit, record, inputs.values, person ?? {});
    const { from = null, upTo = null, unit } = limit;
    if (value === null || Number.isNaN(value)) {
      if (!inputs.missing.includes(limit.of)) unchecked.push(limit.of);
      continue;
    }
    const excess = excessOf(limit, value);
    if (excess <= 0) continue;
    const name = body.covariates.find((one) => one.name === limit.of)?.measure ?? limit.of;
    distance = Math.max(distance, excess);
    outside.push({ name, value, unit, from, upTo });
    const params = { model: id, name, value: rounded(value), unit, limits: said(limit) };
    if (isFar(limit, value)) refusals.push(refusal('DOSING_FAR_FROM_POPULATION', params));
    else cautions.push({ code: 'DOSING_OUTSIDE_POPULATION', severity: 'caution', params });
  }
  if (body.population.pregnancy === 'not-studied' && person?.pregnant === true)
    refusals.push(refusal('DOSING_PREGNANT', { model: id }));
  const { sex } = body.population;
  if (sex !== undefined && typeof person?.sex === 'string' && person.sex !== sex)
    cautions.push({ code: 'DOSING_SEX_OUTSIDE', severity: 'caution', params: { model: id, sex } });
  const { group } = body.population;
  if (group !== undefined && person !== null && person.group !== group)
    cautions.push({
      code: 'DOSING_GROUP_OTHER',
      severity: 'caution',
      params: { model: id, group, person: person.group ?? 'not stated' },
    });
  if (person !== null && unchecked.length > 0)
    cautions.push({
      code: 'DOSING_POPULATION_UNCHECKED',
      severity: 'caution',
      params: { model: id, names: unchecked.join(', ') },
    });
  if (inputs.missing.length === 0) refusals.push(...checkParameters(record, inputs.values));
  return { ...inputs, refusals, cautions, distance, outside, unchecked };
}

/** The value that a limit is about: of the person, else of the covariate that holds it. */
function valueOf(
  { of, unit }: Limit,
  { body }: DoseModelRecord,
  values: CovariateValues,
  person: PopulationPerson,
): number | null {
  const own = body.covariates.find(({ name }) => name === of);
  if (own !== undefined) return values[of] ?? null;
  const measured = (measure: string, wanted: string): number | null => {
    const found = body.covariates.find((one) => one.measure === measure);
    const value = found === undefined ? undefined : values[found.name];
    return value === undefined ? null : valueIn({ value, unit: found!.unit }, wanted);
  };
  const weight = person.weight ?? measured('weight', 'kg');
  const height = person.height ?? measured('height', 'cm');
  switch (of) {
    case 'age':
      return person.age ?? measured('age', unit) ?? measured('postnatal-age', unit);
    case 'weight':
      return weight;
    case 'height':
      return height;
    case 'bmi':
      return weight === null || height === null ? null : weight / ((height / 100) * (height / 100));
    default:
      return null;
  }
}

/** How far beyond the limit, as a share of its width; 0 and below inside. */
function excessOf({ from, upTo }: Limit, value: number): number {
  const beyond = Math.max(from === undefined ? 0 : from - value, upTo === undefined ? 0 : value - upTo);
  const width = from === undefined ? upTo! : upTo === undefined ? from : upTo - from;
  return beyond / Math.abs(width);
}

function isFar({ of, from, upTo }: Limit, value: number): boolean {
  const far = BODY.has(of) ? FAR_IN_BODY : FAR_IN_VALUES;
  return (from !== undefined && value < from / far) || (upTo !== undefined && value > upTo * far);
}

const rounded = (value: number): number => Number(value.toPrecision(4));

const said = ({ from, upTo, unit }: Limit): string =>
  [from === undefined ? '' : `≥ ${from}`, upTo === undefined ? '' : `≤ ${upTo}`]
    .filter((part) => part !== '')
    .join(', ') + (unit === '1' ? '' : ` ${unit}`);
