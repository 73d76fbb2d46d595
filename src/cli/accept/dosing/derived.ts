import { auc24OfDaily, averageSteadyState, covariatesAt, dayOf, derivedOf } from '../../../dosing/index.ts';
import { type CaseObject, numberIn, onlyKnown } from './case-file.ts';
import { WHO_FIELDS, subjectOf } from './case-regimen.ts';
import { type CaseRun, withDefaults } from './case-run.ts';

/** Which of the half-lives, shortest first, a name means. */
const HALF_LIVES: Readonly<Record<string, number>> = {
  halfLife: -1,
  terminalHalfLife: -1,
  alphaHalfLife: 0,
  betaHalfLife: 1,
  gammaHalfLife: 2,
};

/** `derived`: what follows from the parameters alone, and the average level of a daily dose that goes on. */
export const runDerived: CaseRun = ({ input, expected }, setting) => {
  onlyKnown(input, [...WHO_FIELDS, 'dailyDose'], 'input');
  const { subject, person, history } = subjectOf(input, setting);
  const { model } = subject;
  const covariates = withDefaults(model, covariatesAt(history.covariates, 0, history.covariateInterpolation));
  const derived = derivedOf(model, covariates, person);
  const average = () => averageSteadyState(model, covariates, person.eta, numberIn(input, 'dailyDose'));
  const answer: Record<string, unknown> = {};
  for (const field of Object.keys(expected)) {
    if (field === 'published') continue;
    const at = HALF_LIVES[field];
    if (at !== undefined) answer[field] = derived?.halfLives.at(at) ?? null;
    else if (field === 'cssAverageContinuousInput' || field === 'cssAverage') answer[field] = average().value;
    else if (field === 'saturated') answer[field] = average().saturated;
    else if (field === 'auc24ss')
      answer[field] =
        derived === null
          ? area(average().value, dayOf(model))
          : auc24OfDaily(
              model,
              derived.parameters,
              numberIn(input, 'dailyDose'),
              hasAbsorption(model.definition.structure),
            );
    else answer[field] = plain(field, derived as unknown as CaseObject | null);
  }
  return { answer };
};

function plain(field: string, derived: CaseObject | null): unknown {
  const name = NAMES[field];
  if (name === undefined) throw new Error(`expected.${field} is not known`);
  return derived?.[name] ?? null;
}

const NAMES: Readonly<Record<string, string>> = { vss: 'vss', Vss: 'vss', kel: 'kel', ke: 'kel', mrt: 'mrt' };

function area(average: number | null, day: number): number | null {
  return average === null ? null : average * day;
}

function hasAbsorption(structure: { readonly type: string; readonly absorption?: string }): boolean {
  return structure.type === 'linear' && structure.absorption !== 'none';
}
