import type {
  CovariateCourse,
  CovariateValues,
  DoseRecord,
  DosingHistory,
  ModelDefinition,
  Observation,
  ResidualError,
  Structure,
} from '../../../dosing/index.ts';
import {
  type CaseObject,
  isObject,
  numberIn,
  numberOf,
  numbersBy,
  numbersIn,
  objectIn,
  objectsIn,
  onlyKnown,
  textIn,
} from './case-file.ts';

/** The units that a case leaves unsaid: all its numbers are in the units of its own model. */
const UNITS = { time: 'h', amount: 'mg', concentration: 'mg/L', volume: 'L' } as const;

/** Gives the model of an id. @throws where there is none. */
export type ModelById = (id: string) => ModelDefinition;

/** The model of a case: by `modelId`, spelled out in `model`, or bare `structure` and `parameters` as constants. */
export function modelOf(input: CaseObject, byId: ModelById): ModelDefinition {
  if (typeof input['modelId'] === 'string') return byId(input['modelId']);
  if (isObject(input['model'])) return spelledModel(input['model'], input);
  return constantModel(input);
}

function constantModel(input: CaseObject): ModelDefinition {
  const parameters = numbersBy(objectIn(input, 'parameters'), 'parameters');
  return {
    structure: structureOf(objectIn(input, 'structure'), numberOf(input, 'concScale')),
    units: UNITS,
    covariates: [],
    thetas: Object.entries(parameters).map(([name, value]) => ({ name: `typical_${name}`, value })),
    definitions: [],
    parameters: Object.keys(parameters).map((name) => ({ name, text: `typical_${name}` })),
    omega: { names: [], lower: [] },
    residual: [{ form: 'variance-sum', add: 1, prop: 0 }],
  };
}

const MODEL_FIELDS = [
  'structure', 'units', 'covariates', 'thetas', 'definitions', 'parameters', 'omega', 'iov', 'residual', 'timeBreaks',
  'id', 'title', 'source', 'note', 'citation', 'drug', 'concScale', 'residualAppliesTo',
] as const; // prettier-ignore

function spelledModel(model: CaseObject, input: CaseObject): ModelDefinition {
  onlyKnown(model, MODEL_FIELDS, 'model');
  return {
    structure: structureOf(objectIn(model, 'structure'), numberOf(model, 'concScale') ?? numberOf(input, 'concScale')),
    units: isObject(model['units']) ? { ...UNITS, ...(model['units'] as Partial<typeof UNITS>) } : UNITS,
    covariates: objectsIn(model, 'covariates').map((covariate) => ({
      name: textIn(covariate, 'name'),
      default: numberOf(covariate, 'default'),
      range: Array.isArray(covariate['range']) ? (covariate['range'] as [number, number]) : undefined,
    })),
    thetas: objectsIn(model, 'thetas').map((theta) => ({
      name: textIn(theta, 'name'),
      value: numberIn(theta, 'value'),
    })),
    definitions: formulasIn(model, 'definitions'),
    parameters: formulasIn(model, 'parameters'),
    omega: blockOf(isObject(model['omega']) ? model['omega'] : { names: [], lower: [] }),
    iov: isObject(model['iov']) ? blockOf(model['iov']) : undefined,
    residual: residualsOf(model['residual']),
    timeBreaks: model['timeBreaks'] === undefined ? undefined : numbersIn(model, 'timeBreaks'),
  };
}

function structureOf(structure: CaseObject, concScale?: number): Structure {
  const type = textIn(structure, 'type');
  if (type === 'linear') {
    onlyKnown(structure, ['type', 'absorption', 'nTransit', 'concScale', 'compartments'], 'structure');
    const absorption = structure['absorption'] ?? 'none';
    if (absorption !== 'none' && absorption !== 'first-order' && absorption !== 'transit')
      throw new Error(`structure.absorption ${JSON.stringify(absorption)} is not known`);
    return {
      type,
      absorption,
      nTransit: numberOf(structure, 'nTransit'),
      concScale: numberOf(structure, 'concScale') ?? concScale,
    };
  }
  if (type !== 'ode') throw new Error(`structure.type ${type} is not known`);
  onlyKnown(structure, ['type', 'states', 'algebraic', 'doseTargets', 'outputs', 'timeDependent'], 'structure');
  return {
    type,
    states: objectsIn(structure, 'states').map((state) => ({
      name: textIn(state, 'name'),
      rhs: textIn(state, 'rhs'),
      init: numberOf(state, 'init'),
    })),
    algebraic: structure['algebraic'] === undefined ? undefined : formulasIn(structure, 'algebraic'),
    doseTargets: objectIn(structure, 'doseTargets') as Partial<Record<'depot' | 'central', string>>,
    outputs: Object.entries(objectIn(structure, 'outputs')).map(([name, text]) => ({
      name,
      text: String(text),
    })),
  };
}

function formulasIn(from: CaseObject, field: string): readonly { name: string; text: string }[] {
  return objectsIn(from, field).map((one) => ({
    name: textIn(one, 'name'),
    text: String(one['expr'] ?? one['text']),
  }));
}

function blockOf(block: CaseObject): { readonly names: readonly string[]; readonly lower: readonly number[][] } {
  return { names: block['names'] as readonly string[], lower: block['lower'] as readonly number[][] };
}

function residualsOf(residual: unknown): readonly ResidualError[] {
  const list = Array.isArray(residual) ? residual : residual === undefined ? [] : [residual];
  return list.map((one: unknown): ResidualError => {
    if (!isObject(one)) throw new Error('model.residual is no object');
    onlyKnown(one, ['form', 'add', 'prop', 'power', 'output'], 'model.residual');
    const form = one['form'];
    if (form !== 'variance-sum' && form !== 'sd-sum' && form !== 'log-additive' && form !== 'power')
      throw new Error(`model.residual.form ${String(form)} is not known`);
    return {
      form,
      add: numberOf(one, 'add'),
      prop: numberOf(one, 'prop'),
      power: numberOf(one, 'power'),
      output: typeof one['output'] === 'string' ? one['output'] : undefined,
    };
  });
}

/** What was given, measured and known of the patient: fields of `patient`, or of the input itself. */
export function historyOf(input: CaseObject): DosingHistory {
  const from = isObject(input['patient']) ? input['patient'] : input;
  if (from !== input)
    onlyKnown(from, ['doses', 'observations', 'covariates', 'covariateInterpolation', 'occasions', 'eta'], 'patient');
  const interpolation = from['covariateInterpolation'] ?? input['covariateInterpolation'];
  if (interpolation !== undefined && interpolation !== 'locf' && interpolation !== 'nocb')
    throw new Error(`covariateInterpolation ${JSON.stringify(interpolation)} is not known`);
  return {
    doses: dosesIn(from, 'doses'),
    observations: objectsIn(from, 'observations').map(observationOf),
    covariates: courseOf(from['covariates'] ?? input['covariates']),
    ...(interpolation === undefined ? {} : { covariateInterpolation: interpolation }),
    ...(from['occasions'] === undefined && input['occasions'] === undefined
      ? {}
      : {
          occasions: objectsIn(from['occasions'] === undefined ? input : from, 'occasions').map((one) => ({
            time: numberIn(one, 'time'),
            occasion: numberIn(one, 'occasion'),
          })),
        }),
  };
}

function courseOf(covariates: unknown): CovariateCourse {
  if (covariates === undefined) return {};
  if (Array.isArray(covariates)) return covariates as readonly ({ readonly time: number } & CovariateValues)[];
  if (!isObject(covariates)) throw new Error('covariates are no object');
  return numbersBy(covariates, 'covariates');
}

const DOSE_FIELDS = ['time', 'amt', 'cmt', 'dur', 'rate', 'ii', 'addl', 'ss', 'reset', 'F', 'lag'];

export function dosesIn(from: CaseObject, field: string): readonly DoseRecord[] {
  return objectsIn(from, field).map((dose) => {
    onlyKnown(dose, DOSE_FIELDS, 'dose');
    const cmt = dose['cmt'];
    if (cmt !== undefined && cmt !== 'central' && cmt !== 'depot')
      throw new Error(`dose.cmt ${JSON.stringify(cmt)} is not known`);
    return { ...dose, time: numberOf(dose, 'time') ?? 0, amt: numberOf(dose, 'amt') ?? 0 } as DoseRecord;
  });
}

function observationOf(observation: CaseObject): Observation {
  onlyKnown(observation, ['time', 'value', 'output', 'blq', 'lloq'], 'observation');
  const lloq = numberOf(observation, 'lloq');
  const blq = observation['blq'] === true || observation['blq'] === 1;
  return {
    time: numberIn(observation, 'time'),
    // Below the limit the value says nothing; some cases leave it out.
    value: numberOf(observation, 'value') ?? (blq ? (lloq ?? 0) : Number.NaN),
    ...(typeof observation['output'] === 'string' ? { output: observation['output'] } : {}),
    ...(blq ? { blq } : {}),
    ...(lloq === undefined ? {} : { lloq }),
  };
}

/** Deviations of a case in the order of the model's names; those that it leaves out are 0. */
export function etaOf(input: CaseObject, names: readonly string[], field = 'eta'): Float64Array {
  const given = input[field] === undefined ? {} : numbersBy(objectIn(input, field), field);
  for (const name of Object.keys(given))
    if (!names.includes(name)) throw new Error(`${field}.${name} is not in the model`);
  return Float64Array.from(names, (name) => given[name] ?? 0);
}
