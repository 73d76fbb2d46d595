import {
  type CompiledModel,
  type DosingHistory,
  type Individual,
  type Metric,
  type Regimen,
  type Subject,
  compileModel,
  dayOf,
  fitMap,
  followsDose,
  individualOf,
} from '../../../dosing/index.ts';
import { type CaseObject, isObject, numberIn, numberOf, onlyKnown, textIn } from './case-file.ts';
import { etaOf, historyOf, modelOf } from './case-model.ts';
import type { CaseSetting } from './case-run.ts';

/** The fields that say who a case is about. */
export const WHO_FIELDS = [
  'structure', 'parameters', 'concScale', 'model', 'modelId', 'patient', 'covariates', 'covariateInterpolation',
  'occasions', 'eta', 'kappa', 'kappas', 'doses', 'note',
] as const; // prettier-ignore

/** The model, patient and deviations that a case is about: given, or fitted to its levels. */
export interface CaseSubject {
  readonly subject: Subject;
  readonly person: Individual;
  readonly history: DosingHistory;
  readonly fitted: ReturnType<typeof fitMap> | null;
}

export function subjectOf(input: CaseObject, { modelById }: CaseSetting, addToHistory = false): CaseSubject {
  const definition = modelOf(input, modelById);
  const model = compileModel(definition);
  const history = historyOf(input);
  const patient = isObject(input['patient']) ? input['patient'] : {};
  const given = input['eta'] !== undefined ? input : patient['eta'] !== undefined ? patient : null;
  const fitted = given === null && history.observations.length > 0 ? fitMap(model, history) : null;
  const person =
    fitted !== null
      ? { eta: fitted.eta, kappas: fitted.kappas }
      : given === null
        ? individualOf(model, {})
        : { eta: etaOf(given, model.etaNames) };
  const covariatesFor = givenByRegimen(model, history);
  return {
    subject: { model, history, addToHistory, ...(covariatesFor === undefined ? {} : { covariatesFor }) },
    person,
    history,
    fitted,
  };
}

/** Covariates that a case leaves out because the regimen says them: the dose, or the dose a day. */
function givenByRegimen(model: CompiledModel, { covariates }: DosingHistory): Subject['covariatesFor'] {
  if (Array.isArray(covariates)) return undefined;
  const found = model.definition.covariates.flatMap((covariate) => {
    const from = 'from' in covariate ? (covariate.from as readonly string[]) : [];
    if (covariate.name in covariates || !model.usedCovariates.includes(covariate.name)) return [];
    if (from.includes('regimen:dose')) return [followsDose(model, covariate.name, 'dose')];
    return from.includes('regimen:daily-dose')
      ? [followsDose(model, covariate.name, 'daily-dose', writtenPerModelAmount(model))]
      : [];
  });
  return found.length === 0
    ? undefined
    : (regimen) => Object.assign({}, ...found.map((of) => of(regimen))) as Record<string, number>;
}

/** How much of the written substance one unit of the model's amount is: mg of lithium carbonate a mmol. */
function writtenPerModelAmount({ definition }: CompiledModel): number {
  const amounts = 'amounts' in definition ? (definition.amounts as readonly { readonly times: number }[]) : [];
  return amounts[0] === undefined ? 1 : 1 / amounts[0].times;
}

const REGIMEN_FIELDS = ['dose', 'dur', 'ii', 'n', 'time', 'cmt', 'steadyState', 'addToHistory', 'loading', 'dailyDose'];

/** A regimen of a case; amount 1 where the dose is what is sought, 24 h apart where the interval is. */
export function regimenOf(regimen: CaseObject, model: CompiledModel): Regimen {
  onlyKnown(regimen, REGIMEN_FIELDS, 'regimen');
  const cmt = regimen['cmt'];
  if (cmt !== undefined && cmt !== null && cmt !== 'central' && cmt !== 'depot')
    throw new Error(`regimen.cmt ${JSON.stringify(cmt)} is not known`);
  const steady = regimen['steadyState'] === true;
  const day = dayOf(model);
  const daily = numberOf(regimen, 'dailyDose');
  const interval = numberOf(regimen, 'ii') ?? (daily !== undefined || steady ? day : null);
  const count = numberOf(regimen, 'n') ?? 1;
  return {
    amount: numberOf(regimen, 'dose') ?? (daily === undefined ? 1 : (daily * interval!) / day),
    interval: steady || count > 1 ? interval : null,
    count: steady ? 'steady-state' : count,
    infusion: numberOf(regimen, 'dur') ?? null,
    start: numberOf(regimen, 'time') ?? 0,
    ...(cmt === 'central' || cmt === 'depot' ? { cmt } : {}),
    ...(numberOf(regimen, 'loading') === undefined ? {} : { loading: numberIn(regimen, 'loading') }),
  };
}

/** What a case calls the quantity that is aimed at. */
export function metricOfTarget(target: CaseObject): Metric {
  const output = typeof target['output'] === 'string' ? { output: target['output'] } : {};
  const metric = textIn(target, 'metric');
  const after = target['after'];
  switch (metric) {
    case 'auc24':
    case 'auc12':
    case 'average':
    case 'peak':
      return { kind: metric, ...output };
    case 'cmax':
      return { kind: 'peak', ...output };
    case 'cavg':
    case 'css':
      return { kind: 'average', ...output };
    case 'auc':
      return { kind: metric, from: numberIn(target, 'from'), to: numberIn(target, 'to'), ...output };
    case 'cumulative-auc':
      return { kind: metric, to: numberOf(target, 'to'), ...output };
    case 'trough':
    case 'cmin':
      return {
        kind: 'trough',
        offset: numberOf(target, 'offset'),
        after: after === true ? true : undefined,
        ...output,
      };
    case 'concentration':
    case 'output':
      return typeof after === 'number' && target['time'] === undefined
        ? { kind: 'after-dose', time: after, ...output }
        : { kind: metric, time: numberIn(target, 'time'), ...output };
    case 'time-above-mic':
      return {
        kind: 'time-above',
        level: numberIn(target, 'mic'),
        unbound: numberOf(target, 'fractionUnbound') ?? 1,
        ...output,
      };
    default:
      throw new Error(`the metric ${metric} is not known`);
  }
}

/** Doses of a list of objects with the fields named, for searches. */
export function numbersOrOne(from: CaseObject, field: string): readonly (number | null)[] | undefined {
  const value = from[field];
  if (value === undefined) return undefined;
  if (value === null) return [null];
  if (typeof value === 'number') return [value];
  if (Array.isArray(value) && value.every((one) => typeof one === 'number' || one === null)) return value;
  throw new Error(`${field} is no list of numbers`);
}
