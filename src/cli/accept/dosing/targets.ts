import {
  type Sought,
  doseForTarget,
  intervalForTarget,
  populationDraws,
  samplePosterior,
  timeToTarget,
} from '../../../dosing/index.ts';
import { type CaseObject, isObject, numberIn, numberOf, objectIn, onlyKnown, textIn } from './case-file.ts';
import { type CaseSubject, WHO_FIELDS, metricOfTarget, regimenOf, subjectOf } from './case-regimen.ts';
import type { CaseRun } from './case-run.ts';

const FIELDS = [...WHO_FIELDS, 'regimen', 'target', 'probability', 'seed'];
const TARGET_FIELDS = [
  'metric', 'value', 'time', 'from', 'to', 'offset', 'output', 'after', 'afterLastDose', 'mic', 'fractionUnbound',
  'probability',
]; // prettier-ignore

/** `dose-for-target` and `genotype-dose`: the dose, every amount allowed, that brings a metric to a value. */
export const runDoseForTarget: CaseRun = ({ input }, setting) => {
  const { who, target, regimen } = read(input, setting);
  const dose = doseForTarget(who.subject, soughtIn(who, input), regimenOf(regimen, who.subject.model), {
    metric: metricOfTarget(target),
    value: numberIn(target, 'value'),
  });
  return { answer: { dose } };
};

/** `interval-for-target`: the interval at which a metric of a repeated dose has a value. */
export const runIntervalForTarget: CaseRun = ({ input }, setting) => {
  const { who, target, regimen } = read(input, setting);
  const { interval: _, ...rest } = regimenOf(regimen, who.subject.model);
  const interval = intervalForTarget(who.subject, soughtIn(who, input), rest, {
    metric: metricOfTarget(target),
    value: numberIn(target, 'value'),
  });
  return { answer: { interval } };
};

/** `time-to-target`: when a level falls below a value; counted from the last dose where the case says so. */
export const runTimeToTarget: CaseRun = ({ input }, setting) => {
  const { who, target, regimen } = read(input, setting);
  const way = textIn(target, 'metric');
  if (way !== 'falls-below' && way !== 'rises-above') throw new Error(`the metric ${way} is not known`);
  const crossing = timeToTarget(who.subject, who.person, regimenOf(regimen, who.subject.model), {
    way,
    value: numberIn(target, 'value'),
    after: numberOf(target, 'after'),
    output: typeof target['output'] === 'string' ? target['output'] : undefined,
  });
  return { answer: { time: target['afterLastDose'] === true ? crossing.sinceLastDose : crossing.time } };
};

function read(
  input: CaseObject,
  setting: Parameters<CaseRun>[1],
): { readonly who: CaseSubject; readonly target: CaseObject; readonly regimen: CaseObject } {
  onlyKnown(input, FIELDS, 'input');
  const regimen = objectIn(input, 'regimen');
  const target = objectIn(input, 'target');
  onlyKnown(target, TARGET_FIELDS, 'target');
  return { who: subjectOf(input, setting, regimen['addToHistory'] === true), target, regimen };
}

/** One person; or, where the case names a probability, draws of which that share shall reach the target. */
function soughtIn({ subject, person, history, fitted }: CaseSubject, input: CaseObject): Sought {
  const target = isObject(input['target']) ? input['target'] : {};
  const probability = numberOf(target, 'probability') ?? numberOf(input, 'probability');
  if (probability === undefined) return { person };
  const seed = numberOf(input, 'seed') ?? 1;
  if (fitted === null) return { draws: populationDraws(subject.model, DRAWS, seed), probability, side: 'at-least' };
  const { eta, kappas } = samplePosterior(subject.model, history, fitted, { seed, draws: DRAWS });
  return { draws: { eta, kappas, count: DRAWS }, probability, side: 'at-least' };
}

const DRAWS = 4096;
