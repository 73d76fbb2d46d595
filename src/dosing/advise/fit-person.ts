import { type MapFit, fitMap } from '../fit/fit-map.ts';
import { type Posterior, samplePosterior } from '../fit/sample-posterior.ts';
import { parametersAt } from '../fit/individual-parameters.ts';
import type { DosingHistory } from '../model/history.ts';
import { covariateCourse } from '../person/person-covariates.ts';
import { HOURS } from '../person/model-units.ts';
import { intervalOf } from '../search/draws.ts';
import type { Draws } from '../search/individual.ts';
import type { ConsideredModel } from './consider-models.ts';
import type { FitSummary } from './dose-advice.ts';

/** One person under one model: the estimate and the draws around it, or the population where no level was used. */
export interface FittedPerson {
  readonly considered: ConsideredModel;
  readonly history: DosingHistory;
  readonly fit: MapFit;
  readonly posterior: Posterior;
  readonly draws: Draws;
}

/** Each evaluation solves differential equations: enough for the effective samples of a usual fit. */
const SLOW_PROPOSALS = 1024;
/** Twice the draws of an advice; a difficult fit is given more. */
const USUAL_PROPOSALS = 2048;
const MOST_PROPOSALS = 8192;

/** @throws PropriaError those of `fitMap` and `samplePosterior` */
export function fitPerson(
  considered: ConsideredModel,
  options: { readonly seed: number; readonly draws: number },
): FittedPerson {
  const { record, model, history: found, covariates } = considered;
  const { time } = record.body.units;
  const history: DosingHistory = {
    doses: found.doses,
    observations: found.observations,
    covariates:
      found.startHours === null ? covariates.values : covariateCourse(covariates, found.startHours, HOURS[time] ?? 1),
    ...occasionsOf(considered),
  };
  const fit = fitMap(model, history);
  const solved = model.definition.structure.type === 'ode';
  const proposals = solved
    ? { proposals: SLOW_PROPOSALS }
    : { proposals: USUAL_PROPOSALS, mostProposals: MOST_PROPOSALS };
  const posterior = samplePosterior(model, history, fit, { ...options, ...proposals });
  return {
    considered,
    history,
    fit,
    posterior,
    draws: {
      eta: posterior.eta,
      count: posterior.count,
      ...(posterior.kappas.length > 0 ? { kappas: posterior.kappas } : {}),
    },
  };
}

/** Each day (visit) with a level is an occasion of its own, and so is the time between two of them. */
function occasionsOf({ record, history }: ConsideredModel): Pick<DosingHistory, 'occasions'> {
  const { iov, units } = record.body;
  if (iov === undefined || iov.occasion === 'course' || history.observations.length === 0) return {};
  const length = (iov.hours ?? 24) / (HOURS[units.time] ?? 1);
  const days = [...new Set(history.observations.map(({ time }) => Math.floor(time / length)))].toSorted(
    (a, b) => a - b,
  );
  const occasions: { time: number; occasion: number }[] = [];
  let next = 0;
  for (const day of days) {
    if (day > next || occasions.length === 0) {
      if (day > next) occasions.push({ time: next * length, occasion: occasions.length + 1 });
    }
    occasions.push({ time: day * length, occasion: occasions.length + 1 });
    next = day + 1;
  }
  return { occasions };
}

/**
 * The parameter whose own deviation lies farthest from the typical one, in standard deviations of the population; null where
 * nothing varies.
 */
export function farthestParameter({ considered: { model }, history, fit }: FittedPerson): {
  readonly name: string;
  readonly sd: number;
  readonly individual: number;
  readonly typical: number;
} | null {
  const { lower } = model.definition.omega;
  let [farthest, most] = [-1, 0];
  for (const [i, eta] of fit.eta.entries()) {
    const sd = Math.sqrt(lower[i]?.[i] ?? 0);
    if (!(sd > 0) || Math.abs(eta) / sd <= most) continue;
    [farthest, most] = [i, Math.abs(eta) / sd];
  }
  if (farthest < 0) return null;
  // That deviation alone tells which parameter it moves.
  const alone = new Float64Array(fit.eta.length);
  alone[farthest] = fit.eta[farthest]!;
  const last = Math.max(0, ...history.doses.map(({ time }) => time), ...history.observations.map(({ time }) => time));
  const moved = parametersAt(model, history, last)(alone);
  const times = (name: string): number => {
    const ratio = moved[name]! / fit.typical[name]!;
    return ratio > 0 && Number.isFinite(ratio) ? Math.max(ratio, 1 / ratio) : 1;
  };
  const name = model.parameterNames.toSorted((a, b) => times(b) - times(a))[0];
  if (name === undefined) return null;
  return { name, sd: most, individual: fit.parameters[name]!, typical: fit.typical[name]! };
}

/** The parameters, typical and own, with what 90 % of the draws span. */
export function fitSummary({ considered, history, fit, posterior }: FittedPerson): FitSummary {
  const { model, record } = considered;
  const names = model.parameterNames;
  const etas = model.etaNames.length;
  const last = Math.max(0, ...history.doses.map(({ time }) => time), ...history.observations.map(({ time }) => time));
  const bound = model.bind(considered.covariates.values);
  const none = new Float64Array(model.kappaNames.length);
  const out = new Float64Array(names.length);
  const spread = names.map(() => new Float64Array(posterior.count));
  for (let i = 0; i < posterior.count; i++) {
    bound.parametersAt(posterior.eta.subarray(i * etas, (i + 1) * etas), none, last, out);
    for (let k = 0; k < names.length; k++) spread[k]![i] = out[k]!;
  }
  return {
    parameters: names.map((name, k) => {
      const interval = intervalOf(spread[k]!);
      const typical = fit.typical[name] ?? Number.NaN;
      return {
        name,
        unit: record.body.parameters.find((one) => one.name === name)?.unit ?? '1',
        typical,
        individual: fit.parameters[name] ?? typical,
        p05: interval?.p05 ?? typical,
        p95: interval?.p95 ?? typical,
      };
    }),
    ofv: fit.ofv,
    method: posterior.method,
    effectiveSamples: posterior.effectiveSamples,
    draws: posterior.count,
    condition: fit.condition,
  };
}
