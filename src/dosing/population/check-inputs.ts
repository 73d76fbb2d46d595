import type { Notice } from '../../core/index.ts';
import type { CovariateValues } from '../model/history.ts';
import type { DoseModelRecord } from './dose-models.ts';

type Covariate = DoseModelRecord['body']['covariates'][number];

export interface InputCheck {
  readonly refusals: readonly Notice[];
  /** With the model's own defaults. */
  readonly values: CovariateValues;
  readonly missing: readonly string[];
  /** Entered by their default. */
  readonly assumed: readonly string[];
}

/** What is asked of a person: by a model, or by an equation. */
export interface InputsAsked {
  readonly id: string;
  readonly body: {
    readonly covariates: readonly Covariate[];
    readonly population: Pick<DoseModelRecord['body']['population'], 'sums'>;
  };
}

/** Whether each covariate of the model has a value that can be meant. */
export function checkInputs({ id, body }: InputsAsked, given: CovariateValues): InputCheck {
  const refusals: Notice[] = [];
  const values: Record<string, number> = {};
  const missing: string[] = [];
  const assumed: string[] = [];
  for (const covariate of body.covariates) {
    const { name, unit, default: standard } = covariate;
    const value = given[name] ?? standard;
    if (value === undefined) {
      missing.push(name);
      refusals.push(refusal('DOSING_INPUT_MISSING', { model: id, name: covariate.measure, unit }));
      continue;
    }
    if (given[name] === undefined) assumed.push(name);
    values[name] = value;
    const wrong = wrongValue(id, covariate, value);
    if (wrong !== null) refusals.push(wrong);
  }
  for (const { of, equals, atMost } of body.population.sums) {
    const sum = of.reduce((total, name) => total + (values[name] ?? Number.NaN), 0);
    if ((equals !== undefined && sum !== equals && !Number.isNaN(sum)) || (atMost !== undefined && sum > atMost))
      refusals.push(
        refusal('DOSING_INPUTS_CONTRADICT', {
          names: of.join(', '),
          value: sum,
          wanted: equals === undefined ? `at most ${atMost}` : String(equals),
        }),
      );
  }
  return { refusals, values, missing, assumed };
}

export function refusal(code: Notice['code'], params: Record<string, string | number>): Notice {
  return { code, severity: 'serious', params };
}

function wrongValue(model: string, covariate: Covariate, value: number): Notice | null {
  const { measure: name, unit, as, range, plausible, mistaken = [], codes } = covariate;
  if (!Number.isFinite(value)) return refusal('DOSING_INPUT_IMPLAUSIBLE', { name, value: String(value), unit });
  if (as !== 'number' && !isCode(covariate, value))
    return refusal('DOSING_INPUT_NO_CODE', {
      model,
      name,
      value,
      known: as === 'flag' ? '0, 1' : codes === undefined ? 'whole numbers' : Object.keys(codes).join(', '),
    });
  if (plausible !== undefined && !within(value, plausible)) {
    const other = mistaken.find(({ times, plus = 0 }) => within(value * times + plus, plausible));
    return other === undefined
      ? refusal('DOSING_INPUT_IMPLAUSIBLE', { name, value, unit })
      : refusal('DOSING_UNIT_SUSPECT', { name, value, unit, other: other.unit });
  }
  return range === undefined || within(value, range)
    ? null
    : refusal('DOSING_INPUT_RANGE', { model, name, value, unit, low: range[0], high: range[1] });
}

function isCode({ as, codes }: Covariate, value: number): boolean {
  if (!Number.isInteger(value) || value < 0) return false;
  return as === 'flag' ? value <= 1 : codes === undefined || Object.hasOwn(codes, String(value));
}

const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
