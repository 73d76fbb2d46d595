import { PropriaError } from '../../core/index.ts';
import { type DoseRequest, doseModelsOf } from '../../dosing/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';

/**
 * Options that contradict each other, or are no number of their kind.
 * @throws PropriaError CLI_USAGE
 */
export function checkOptions({ model, average, seed }: Pick<DoseRequest, 'model' | 'average' | 'seed'>): void {
  if (average === true && model !== undefined)
    throw usage('--average weighs all models and --model takes one: give one of the two');
  if (seed !== undefined && !Number.isSafeInteger(seed)) throw usage(`--seed ${seed} is no whole number`);
}

/**
 * A germ's concentration or days of treatment that no target takes: whoever gave them believes that they count.
 * @throws PropriaError CLI_USAGE
 */
export function checkCounted(
  { mic, courseDays, model, target }: Pick<DoseRequest, 'mic' | 'courseDays' | 'model' | 'target'>,
  { knowledge, drug }: { readonly knowledge: Pick<Knowledge, 'facts'>; readonly drug: string },
): void {
  if (mic === undefined && courseDays === undefined) return;
  const targets = doseModelsOf(knowledge, drug)
    .filter(({ id }) => model === undefined || id === model)
    .flatMap(({ body }) => body.targets)
    .filter(({ metric }) => target?.metric === undefined || metric === target.metric);
  // Without a target in the knowledge no dose is said, and why is told beside it.
  if (targets.length === 0 && target?.metric === undefined) return;
  const metrics = [
    ...targets.flatMap(({ metric, harm }) => [metric, ...(harm === undefined ? [] : [harm.metric])]),
    ...(target?.metric === undefined ? [] : [target.metric]),
  ];
  if (mic !== undefined && !metrics.some((metric) => metric.endsWith('-mic')))
    throw usage(`--mic changes nothing: no target of ${drug} that is asked for is held against one`);
  const ofCourse =
    targets.some(({ over, metric }) => over === 'course' || (metric === COURSE && over !== 'dose')) ||
    (targets.length === 0 && target?.metric === COURSE);
  if (courseDays !== undefined && !ofCourse)
    throw usage(`--days changes nothing: no target of ${drug} that is asked for is of a whole course`);
}

const COURSE = 'cumulative-auc';

/** What is stated by name, each once. @throws PropriaError CLI_USAGE */
export function eachOnce<Value>(stated: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  const names = stated.map(([name]) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw usage(`${twice} is stated twice with --value: state the one that holds`);
  return Object.fromEntries(stated);
}

function usage(detail: string): PropriaError {
  return new PropriaError('CLI_USAGE', { params: { detail, command: 'dose' } });
}
