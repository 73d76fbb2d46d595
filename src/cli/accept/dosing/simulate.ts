import {
  type CompiledModel,
  type CourseRequest,
  compileModel,
  individualParameters,
  simulate,
} from '../../../dosing/index.ts';
import { type CaseObject, isObject, numbersIn, objectIn, onlyKnown } from './case-file.ts';
import { etaOf, historyOf, modelOf } from './case-model.ts';
import { type CaseRun, kappasOf } from './case-run.ts';

const FIELDS = [
  'structure', 'parameters', 'concScale', 'model', 'modelId', 'patient', 'covariates', 'covariateInterpolation',
  'occasions', 'eta', 'kappa', 'kappas', 'doses', 'times', 'note',
] as const; // prettier-ignore

/**
 * `simulate` and `model-eval`: levels (`concentration`, or `outputs` by name), areas from 0 (`auc0t`) and parameters at
 * time 0 for given deviations. Only what the case expects is computed.
 */
export const runSimulate: CaseRun = ({ input, expected }, { modelById }) => {
  onlyKnown(input, FIELDS, 'input');
  const definition = modelOf(input, modelById);
  const model = compileModel(definition);
  const history = historyOf(input);
  const eta = etaOf(etaSource(input), model.etaNames);
  const occasions = [...new Set((history.occasions ?? []).map(({ occasion }) => occasion))];
  const kappas = kappasOf(input, model.kappaNames, occasions.length === 0 ? [1] : occasions);
  const answer: Record<string, unknown> = {};
  for (const [field, wanted] of Object.entries(expected)) {
    if (field === 'published') continue;
    const times = (): readonly number[] => numbersIn(input, 'times');
    const ask = (what: Pick<CourseRequest, 'output' | 'what'>): readonly number[] => {
      const requests = times().map((time) => ({ time, ...what }));
      return [...simulate(model, history, { eta, kappas, requests })];
    };
    if (field === 'concentration') answer[field] = ask({});
    else if (field === 'auc0t')
      answer[field] = Array.isArray(wanted)
        ? ask({ what: 'area' })
        : byOutput(wanted, (output) => ask({ output: outputNamed(model, output), what: 'area' }));
    else if (field === 'outputs')
      answer[field] = byOutput(wanted, (output) => ask({ output: outputNamed(model, output) }));
    else if (field === 'parameters') {
      const kappa = kappas.subarray(0, model.kappaNames.length);
      const all = individualParameters(model, history, eta, { kappa, time: 0 });
      answer[field] = Object.fromEntries(Object.keys(objectIn(expected, field)).map((name) => [name, all[name]]));
    } else throw new Error(`expected.${field} is not known`);
  }
  return { answer };
};

function byOutput(wanted: unknown, of: (output: string) => readonly number[]): CaseObject {
  if (!isObject(wanted)) throw new Error('the outputs expected are no object');
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, of(name)]));
}

function etaSource(input: CaseObject): CaseObject {
  return input['eta'] === undefined && isObject(input['patient']) ? input['patient'] : input;
}

/** A linear model has one output, whatever a case calls it. */
function outputNamed({ definition }: CompiledModel, output: string): string | undefined {
  return definition.structure.type === 'linear' ? undefined : output;
}
