import type { Notice } from '../../core/index.ts';
import type { ModelUsed } from '../advise/dose-advice.ts';
import type { CovariateValues } from '../model/history.ts';
import { bodyNotice, measuredIn } from './check-body.ts';
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
  else if (mayBePregnant(record, inputs.values, person)) unchecked.push('pregnancy');
  const dialysed = dialysisNotice(record, inputs.values, person);
  if (dialysed !== null) (dialysed.code === 'DOSING_DIALYSIS' ? refusals : cautions).push(dialysed);
  const doubted = bodyNotice(body.covariates, inputs.values, inputs.refusals, person ?? {});
  if (doubted !== null) (doubted.severity === 'serious' ? refusals : cautions).push(doubted);
  const built = doubted?.severity === 'serious' ? null : buildNotice(record, inputs.values, person);
  if (built !== null) cautions.push(built);
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

/** Years between which a woman of whom nobody says whether she is pregnant may be. */
const CHILDBEARING = [12, 50] as const;

function mayBePregnant(record: DoseModelRecord, values: CovariateValues, person: PopulationPerson | null): boolean {
  if (record.body.population.pregnancy !== 'not-studied' || person === null) return false;
  if (person.sex !== 'female' || typeof person.pregnant === 'boolean') return false;
  const age = valueOf({ of: 'age', unit: 'a' } as Limit, record, values, person);
  return age !== null && age >= CHILDBEARING[0] && age <= CHILDBEARING[1];
}

/** What a kidney's work is read from; under dialysis none of it is. */
const KIDNEY = /^(analyte:(creatinine|cystatin-c)|derived:(creatinine-clearance|egfr))/;

/** Refused where the formulas take a kidney value and have no place for dialysis; told where they take none. */
function dialysisNotice(
  { id, body }: DoseModelRecord,
  values: CovariateValues,
  person: PopulationPerson | null,
): Notice | null {
  const own = body.covariates.filter(({ from }) => from.includes('condition:dialysis'));
  const there = person?.dialysis === true || own.some(({ name }) => values[name] === 1);
  if (!there || own.length > 0) return null;
  return body.covariates.some(({ from, measure }) => from.some((at) => KIDNEY.test(at)) || /creatinine/.test(measure))
    ? refusal('DOSING_DIALYSIS', { model: id })
    : { code: 'DOSING_DIALYSIS_NOT_IN_MODEL', severity: 'serious', params: { model: id } };
}

/** Beyond these a body mass index is far from that of the people of most models (kg/m²). */
const USUAL_BUILD = [13, 45] as const;

/** A giant or a wasted body whose weight alone lies inside the limits; not of small children, whose index means something else. */
function buildNotice(record: DoseModelRecord, values: CovariateValues, person: PopulationPerson | null): Notice | null {
  if (record.body.population.limits.some(({ of }) => of === 'bmi')) return null;
  const of = (name: string, unit: string): number | null =>
    valueOf({ of: name, unit } as Limit, record, values, person ?? {});
  const [age, index] = [of('age', 'a'), of('bmi', 'kg/m2')];
  if (index === null || age === null || age < 16 || (index >= USUAL_BUILD[0] && index <= USUAL_BUILD[1])) return null;
  return { code: 'DOSING_BODY_UNUSUAL', severity: 'caution', params: { model: record.id, value: rounded(index) } };
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
  const measured = (measure: string, wanted: string): number | null =>
    measuredIn(body.covariates, values, measure, wanted);
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
