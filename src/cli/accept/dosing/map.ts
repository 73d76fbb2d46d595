import {
  type CompiledModel,
  type DosingHistory,
  compileModel,
  fitMap,
  individualParameters,
} from '../../../dosing/index.ts';
import { type CaseObject, type CaseTolerance, isObject, onlyKnown } from './case-file.ts';
import { historyOf, modelOf } from './case-model.ts';
import type { CaseRun } from './case-run.ts';
import type { NearnessOf } from './compare.ts';

/** One occasion of a fit: from when, its deviations and the parameters under them. */
interface OccasionFit {
  readonly occasion: number;
  readonly kappa: CaseObject;
  readonly parameters: CaseObject;
}

/** `map`: the most probable deviations, the objective and the individual parameters, by occasion where there are several. */
export const runMap: CaseRun = ({ input, expected, tolerance }, { modelById }) => {
  onlyKnown(input, ['model', 'modelId', 'patient', 'note'], 'input');
  const model = compileModel(modelOf(input, modelById));
  const history = historyOf(input);
  const fit = fitMap(model, history);
  const occasions = fit.occasions.map((occasion, i) => occasionFit(model, history, fit, occasion, i));
  const [first] = occasions;
  const answer: Record<string, unknown> = {};
  for (const [field, wanted] of Object.entries(expected)) {
    if (field === 'published') continue;
    if (field === 'eta')
      answer[field] = picked(wanted, Object.fromEntries(model.etaNames.map((name, i) => [name, fit.eta[i]!])));
    else if (field === 'ofv') answer[field] = fit.ofv;
    else if (field === 'parameters' || field === 'parametersByOccasion')
      answer[field] = inShape(
        wanted,
        occasions.map(({ occasion, parameters }) => ({ occasion, values: parameters })),
      );
    else if (field === 'kappa' || field === 'kappas')
      answer[field] = inShape(
        wanted,
        occasions.map(({ occasion, kappa }) => ({ occasion, values: kappa })),
      );
    else if (first !== undefined && field in first.parameters)
      answer[field] = Array.isArray(wanted)
        ? occasions.map(({ parameters }) => parameters[field])
        : first.parameters[field];
    else throw new Error(`expected.${field} is not known`);
  }
  return { answer, near: nearnessOf(tolerance) };
};

function occasionFit(
  model: CompiledModel,
  history: DosingHistory,
  fit: { readonly eta: Float64Array; readonly kappas: Float64Array },
  occasion: number,
  index: number,
): OccasionFit {
  const count = model.kappaNames.length;
  const kappa = fit.kappas.slice(index * count, (index + 1) * count);
  const from = history.occasions?.find((one) => one.occasion === occasion)?.time ?? 0;
  return {
    occasion,
    kappa: Object.fromEntries(model.kappaNames.map((name, i) => [name, kappa[i]!])),
    parameters: individualParameters(model, history, fit.eta, { kappa, time: from }),
  };
}

/** By occasion in the shape that the case has: one object, a list of objects, objects by occasion, or lists by name. */
function inShape(wanted: unknown, all: readonly { readonly occasion: number; readonly values: CaseObject }[]): unknown {
  const [first] = all;
  if (Array.isArray(wanted))
    return wanted.map((one: unknown, i) => {
      const found =
        isObject(one) && typeof one['occasion'] === 'number'
          ? all.find(({ occasion }) => occasion === one['occasion'])
          : all[i];
      if (found === undefined) return null;
      return isObject(one) ? picked(one, { ...found.values, occasion: found.occasion }) : null;
    });
  if (!isObject(wanted)) return null;
  const entries = Object.entries(wanted).map(([name, value]): [string, unknown] => {
    if (isObject(value)) {
      const found = all.find(({ occasion }) => String(occasion) === name);
      return [name, found === undefined ? null : picked(value, found.values)];
    }
    return [name, Array.isArray(value) ? all.map(({ values }) => values[name] ?? null) : (first?.values[name] ?? null)];
  });
  return Object.fromEntries(entries);
}

/** Only the names that the case states. */
function picked(wanted: unknown, from: CaseObject): CaseObject {
  return isObject(wanted) ? Object.fromEntries(Object.keys(wanted).map((name) => [name, from[name] ?? null])) : from;
}

function nearnessOf(tolerance: CaseTolerance): NearnessOf {
  const named = (name: string): number | undefined => tolerance[name] as number | undefined;
  const { rel = 0, abs = 0 } = tolerance;
  return (path) => {
    switch (path[0]) {
      case 'eta':
        return { rel, abs: named('etaAbs') ?? abs };
      case 'kappa':
      case 'kappas':
        return { rel, abs: named('kappaAbs') ?? named('etaAbs') ?? abs };
      case 'ofv':
        return { rel, abs: named('ofvAbs') ?? abs };
      default:
        return path.at(-1) === 'occasion' ? 'exact' : { rel: named('parameterRel') ?? rel, abs };
    }
  };
}
