import {
  type Draws,
  auc24OfDaily,
  covariatesAt,
  metricDraws,
  metricOf,
  populationDraws,
  quantile,
  samplePosterior,
} from '../../../dosing/index.ts';
import { type CaseTolerance, isObject, numberIn, numberOf, objectIn, onlyKnown } from './case-file.ts';
import { type CaseSubject, WHO_FIELDS, metricOfTarget, regimenOf, subjectOf } from './case-regimen.ts';
import { type CaseRun, withDefaults } from './case-run.ts';
import type { NearnessOf } from './compare.ts';

const SEED = 1;
/** So many that the noise of the draws is a fraction of the cases' tolerances. */
const DRAWS = 16_384;

/** `time-above-mic`: share of the interval, in percent, with the free level above the concentration that inhibits. */
export const runTimeAboveMic: CaseRun = ({ input }, setting) => {
  onlyKnown(input, [...WHO_FIELDS, 'regimen', 'fractionUnbound', 'mic', 'output'], 'input');
  const { subject, person } = subjectOf(input, setting);
  const metric = metricOfTarget({ ...input, metric: 'time-above-mic' });
  return {
    answer: { percent: metricOf(subject, person, regimenOf(objectIn(input, 'regimen'), subject.model), metric) },
  };
};

/** `pta`: share of the population, or of the posterior where there are levels, with a metric inside its limits. */
export const runPta: CaseRun = ({ input, expected, tolerance }, setting) => {
  onlyKnown(input, [...WHO_FIELDS, 'regimen', 'target', 'fractionUnbound', 'mic'], 'input');
  const who = subjectOf(input, setting);
  const target = objectIn(input, 'target');
  onlyKnown(
    target,
    ['metric', 'low', 'high', 'mic', 'fractionUnbound', 'output', 'time', 'from', 'to', 'offset'],
    'target',
  );
  const metric = metricOfTarget({ fractionUnbound: input['fractionUnbound'], mic: input['mic'], ...target });
  const regimen = regimenOf(objectIn(input, 'regimen'), who.subject.model);
  const values = metricDraws(who.subject, drawsOf(who), regimen, [metric])[0]!.toSorted();
  const [low, high] = [
    numberOf(target, 'low') ?? Number.NEGATIVE_INFINITY,
    numberOf(target, 'high') ?? Number.POSITIVE_INFINITY,
  ];
  const answer: Record<string, number> = {};
  for (const field of Object.keys(expected)) {
    if (field === 'published') continue;
    if (field === 'probability') answer[field] = share(values, low, high);
    else answer[field] = statistic(values, field.startsWith('median') ? 'median' : field);
  }
  return { answer, near: nearnessOf(tolerance) };
};

/** `posterior`: parameters and exposure in draws that are equally likely after the levels. */
export const runPosterior: CaseRun = ({ input, expected, tolerance }, setting) => {
  onlyKnown(input, [...WHO_FIELDS, 'dailyDose'], 'input');
  const who = subjectOf(input, setting);
  const { model } = who.subject;
  const draws = drawsOf(who);
  const parameters = drawnParameters(who, draws);
  const auc24 = (): Float64Array => {
    const daily = numberIn(input, 'dailyDose');
    const { structure } = model.definition;
    const depot = structure.type === 'linear' && structure.absorption !== 'none';
    return Float64Array.from(parameters, (one) => auc24OfDaily(model, one, daily, depot));
  };
  const answer: Record<string, unknown> = {};
  for (const [field, wanted] of Object.entries(expected)) {
    const limits = /^probabilityAuc(?:24)?([0-9.]+)to([0-9.]+)$/.exec(field);
    if (field === 'published') continue;
    if (limits !== null) answer[field] = share(auc24(), Number(limits[1]), Number(limits[2]));
    else if (field === 'corrEta') answer[field] = correlation(draws, model.etaNames.length, 0, 1);
    else if (isObject(wanted)) {
      if (field !== 'auc24ss' && !model.parameterNames.includes(field))
        throw new Error(`expected.${field} is not known`);
      const values = (field === 'auc24ss' ? auc24() : Float64Array.from(parameters, (one) => one[field]!)).toSorted();
      answer[field] = Object.fromEntries(Object.keys(wanted).map((name) => [name, statistic(values, name)]));
    } else throw new Error(`expected.${field} is not known`);
  }
  return { answer, near: nearnessOf(tolerance) };
};

function drawsOf({ subject, history, fitted }: CaseSubject): Draws {
  if (fitted === null) return populationDraws(subject.model, DRAWS, SEED);
  const { eta, kappas } = samplePosterior(subject.model, history, fitted, { seed: SEED, draws: DRAWS });
  return { eta, kappas, count: eta.length / subject.model.etaNames.length };
}

function drawnParameters({ subject: { model }, history }: CaseSubject, draws: Draws): readonly CaseNumbers[] {
  const bound = model.bind(withDefaults(model, covariatesAt(history.covariates, 0, history.covariateInterpolation)));
  const kappa = new Float64Array(model.kappaNames.length);
  const count = model.etaNames.length;
  return Array.from({ length: draws.count }, (_, i) => {
    const values = new Float64Array(model.parameterNames.length);
    bound.parametersAt(draws.eta.slice(i * count, (i + 1) * count), kappa, 0, values);
    return Object.fromEntries(model.parameterNames.map((name, j) => [name, values[j]!]));
  });
}

type CaseNumbers = Readonly<Record<string, number>>;

function share(values: Float64Array, low: number, high: number): number {
  return values.reduce((count, value) => count + (value >= low && value <= high ? 1 : 0), 0) / values.length;
}

/** @param sorted in rising order. */
function statistic(sorted: Float64Array, name: string): number {
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const percent = /^p(\d+)$/.exec(name)?.[1];
  if (percent !== undefined) return quantile(sorted, Number(percent) / 100);
  switch (name) {
    case 'median':
      return quantile(sorted, 0.5);
    case 'mean':
      return mean;
    case 'sd':
      return Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (sorted.length - 1));
    default:
      throw new Error(`the statistic ${name} is not known`);
  }
}

function correlation({ eta, count }: Draws, width: number, a: number, b: number): number {
  const of = (name: number): Float64Array => Float64Array.from({ length: count }, (_, i) => eta[i * width + name]!);
  const [x, y] = [of(a), of(b)];
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / count;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    xy += (x[i]! - mx) * (y[i]! - my);
    xx += (x[i]! - mx) ** 2;
    yy += (y[i]! - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

function nearnessOf(tolerance: CaseTolerance): NearnessOf {
  const { rel = 0, abs = 0 } = tolerance;
  const named = (name: string): number | undefined => tolerance[name] as number | undefined;
  const part = (relName: string, absName?: string) => ({
    rel: named(relName) ?? rel,
    abs: (absName === undefined ? undefined : named(absName)) ?? abs,
  });
  return (path) => {
    const [first = '', last = first] = [path[0], path.at(-1)];
    if (first.startsWith('probability')) return part('', 'probabilityAbs');
    if (first.startsWith('corr')) return part('', 'corrAbs');
    if (last === 'mean') return part('meanRel');
    if (last === 'sd') return part('sdRel');
    return named('quantileRel') === undefined ? part('percentileRel') : part('quantileRel');
  };
}
