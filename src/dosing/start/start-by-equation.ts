import { type Notice, PropriaError, type Quantity } from '../../core/index.ts';
import type { Fact, FactKinds } from '../../knowledge/index.ts';
import type { StartingDose } from '../advise/dose-advice.ts';
import type { CovariateValues } from '../model/history.ts';
import type { CovariateBody } from '../person/covariate-value.ts';
import type { SourceSurroundings } from '../person/covariate-sources.ts';
import { personCovariates } from '../person/person-covariates.ts';
import { bodyNotice } from '../population/check-body.ts';
import { checkInputs } from '../population/check-inputs.ts';
import { evaluateEquation } from './dose-equation.ts';
import type { Started } from './starting-doses.ts';

type EquationFact = Fact<FactKinds['dose-equation']>;
type ErrorsFact = Fact<FactKinds['dose-errors']>;

/** The dose of one equation for one person, with its errors in people of each group, their own named where they are worse. */
export function startByEquation(
  { id, body }: EquationFact,
  errors: ErrorsFact | null,
  around: SourceSurroundings,
  stated: Readonly<Record<string, Quantity>>,
): Started {
  const inputs = body.inputs.map(withUnknown);
  const names = inputs.map(({ name }) => name);
  const {
    values,
    missing,
    inputs: used,
    genotype,
    notices,
  } = personCovariates(id, { covariates: inputs }, names, around, stated);
  const refusals: Notice[] = [
    ...missing.map(({ measure, unit }): Notice => ({
      code: 'DOSING_INPUT_MISSING',
      severity: 'serious',
      params: { model: id, name: measure, unit },
    })),
    ...checkInputs({ id, body: { covariates: inputs.filter(isMeasured(values)), population: { sums: [] } } }, values)
      .refusals,
    ...outsidePeople(id, body, values),
  ];
  const doubted = bodyNotice(inputs, values, refusals, {});
  if (doubted?.severity === 'serious') refusals.push(doubted);
  const dose = refusals.length > 0 ? null : valueOf(id, body, values, refusals);
  const said: Notice[] = [...refusals, ...notices];
  if (doubted?.severity === 'caution') said.push(doubted);
  if (dose !== null) {
    if (!body.confirmed) said.push({ code: 'DOSING_START_UNCONFIRMED', severity: 'caution', params: { rule: id } });
    if (errors !== null) said.push(...worseFit(id, errors, values));
  }
  const start: StartingDose = {
    rule: id,
    citation: body.citation,
    confirmed: body.confirmed,
    amount: dose === null ? null : { low: dose, high: dose, unit: body.unit },
    factor: null,
    action: null,
    frequency: null,
    cap: null,
    weeks: null,
    errors: errorsOf(errors),
    notices: said,
  };
  return { starts: [start], inputs: used, genotype };
}

function outsidePeople(
  id: string,
  { limits, inputs }: EquationFact['body'],
  values: CovariateValues,
): readonly Notice[] {
  return limits.flatMap(({ of, from, upTo }): readonly Notice[] => {
    const value = values[of];
    if (value === undefined || (value >= (from ?? value) && value <= (upTo ?? value))) return [];
    const { measure: name, unit } = inputs.find((input) => input.name === of)!;
    const said = [from === undefined ? '' : `≥ ${from}`, upTo === undefined ? '' : `≤ ${upTo}`].filter(
      (one) => one !== '',
    );
    return [
      {
        code: 'DOSING_START_OUTSIDE_PEOPLE',
        severity: 'serious',
        params: { rule: id, name, value, unit, limits: said.join(', ') },
      },
    ];
  });
}

/** The equation's own value for what is not known of a person, where it has one and no gene says it, is its default. */
function withUnknown(input: CovariateBody): CovariateBody {
  return input.unknown === undefined || input.from.some(isGenePlace) ? input : { ...input, default: input.unknown };
}

const isGenePlace = (place: string): boolean => /^(allele-count|diplotype|phenotype|activity-score):/.test(place);

/** Genes are read by their own rules: a code for "not known" is no value that could be mistyped. */
function isMeasured(values: CovariateValues): (input: CovariateBody) => boolean {
  return ({ name, from }) => values[name] !== undefined && !from.some(isGenePlace);
}

function valueOf(id: string, body: EquationFact['body'], values: CovariateValues, refusals: Notice[]): number | null {
  try {
    const { value } = evaluateEquation(id, body, values);
    if (value > 0) return value;
  } catch (thrown) {
    if (!(thrown instanceof PropriaError)) throw thrown;
  }
  refusals.push({ code: 'DOSING_START_REFUSED', severity: 'serious', params: { rule: id } });
  return null;
}

function errorsOf(errors: ErrorsFact | null): StartingDose['errors'] {
  if (errors === null) return [];
  const { groups, unit } = errors.body;
  return groups.map(({ group, n, mae, within20 }) => ({ group, n, mae, within20, unit }));
}

/** A mean error a tenth larger than in all, or three of a hundred people fewer near their dose. */
const WORSE_ERROR = 1.1;
const FEWER_NEAR = 0.03;

function worseFit(id: string, { body: { groups, unit } }: ErrorsFact, values: CovariateValues): readonly Notice[] {
  const [all, ...others] = groups;
  const own = others.find(
    ({ when }) => when !== undefined && Object.entries(when).every(([name, one]) => values[name] === one),
  );
  if (all === undefined || own === undefined) return [];
  if (own.mae <= all.mae * WORSE_ERROR && own.within20 >= all.within20 - FEWER_NEAR) return [];
  const percent = (share: number): number => Math.round(share * 100);
  return [
    {
      code: 'DOSING_START_FITS_WORSE',
      severity: 'caution',
      params: {
        group: own.group,
        rule: id,
        mae: own.mae,
        unit,
        within20: percent(own.within20),
        all: all.mae,
        allWithin20: percent(all.within20),
      },
    },
  ];
}
