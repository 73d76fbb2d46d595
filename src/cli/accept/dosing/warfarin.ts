import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PredictedDose, doseErrors, evaluateEquation } from '../../../dosing/index.ts';
import { type CaseObject, isObject, textIn } from './case-file.ts';
import type { CaseSetting } from './case-run.ts';
import { type IwpcPerson, readIwpc } from './iwpc-person.ts';

/** A case of `ai-reference/warfarin.json`. */
export interface WarfarinCase {
  readonly id: string;
  readonly task: string;
  readonly dataset: string;
  readonly spec: CaseObject;
  readonly expected: CaseObject;
  readonly tolerance: Readonly<Record<string, unknown>>;
}

const MODELS: Readonly<Record<string, 'pharmacogenetic' | 'clinical'>> = {
  pharmacogenetic: 'pharmacogenetic',
  clinical: 'clinical',
};
const RULES = { pharmacogenetic: 'warfarin-iwpc-pgx', clinical: 'warfarin-iwpc-clinical' } as const;

/** Reads each data set once. */
export function iwpcReader(data: string): (dataset: string) => Promise<readonly IwpcPerson[]> {
  const read = new Map<string, Promise<readonly IwpcPerson[]>>();
  return (dataset) => {
    let found = read.get(dataset);
    if (found === undefined) {
      found = readFile(join(data, dataset), 'utf8').then(readIwpc);
      read.set(dataset, found);
    }
    return found;
  };
}

/** `warfarin-dose`: both equations for one person of the data set; null where an input that they need is missing. */
export async function runWarfarinDose(
  { dataset, spec }: WarfarinCase,
  { equationById }: CaseSetting,
  read: (dataset: string) => Promise<readonly IwpcPerson[]>,
): Promise<CaseObject> {
  const id = textIn(spec, 'id');
  const person = (await read(dataset)).find((one) => one.id === id);
  if (person === undefined) throw new Error(`${dataset} has nobody called ${id}`);
  return {
    pharmacogeneticWeekly: weekly(person, 'pharmacogenetic', equationById),
    clinicalWeekly: weekly(person, 'clinical', equationById),
    actualWeekly: person.actualWeekly,
  };
}

/** `dose-model-audit`: the errors of one equation in all who reached a stable dose, and by group. */
export async function runDoseAudit(
  { dataset, spec, expected }: WarfarinCase,
  { equationById }: CaseSetting,
  read: (dataset: string) => Promise<readonly IwpcPerson[]>,
): Promise<CaseObject> {
  const name = textIn(spec, 'model');
  const fixed = /^fixed[^0-9]*([0-9.]+)?/.exec(name);
  const model = MODELS[name];
  if (model === undefined && fixed === null) throw new Error(`the model ${name} is not known`);
  const people = (await read(dataset)).flatMap((person): readonly AuditedPerson[] => {
    if (person.actualWeekly === null || !person.reachedStable || person.clinical === null) return [];
    const predicted = model === undefined ? Number(fixed?.[1] ?? 35) : weekly(person, model, equationById)!;
    return [{ ...person, predicted, actual: person.actualWeekly }];
  });
  const answer: Record<string, unknown> = {};
  for (const field of Object.keys(expected)) {
    if (field === 'all') answer[field] = errorsOf(people);
    else if (field === 'byRace') answer[field] = byGroup(people, ({ race }) => race);
    else if (field === 'bySex') answer[field] = byGroup(people, ({ sex }) => sex);
    else if (field === 'byDoseBand') answer[field] = byGroup(people, ({ actual }) => doseBand(actual));
    else throw new Error(`expected.${field} is not known`);
  }
  return answer;
}

type AuditedPerson = IwpcPerson & PredictedDose;

function weekly(
  person: IwpcPerson,
  model: 'pharmacogenetic' | 'clinical',
  equationById: CaseSetting['equationById'],
): number | null {
  const inputs = person[model];
  return inputs === null ? null : evaluateEquation(RULES[model], equationById(RULES[model]), inputs).value;
}

/** At most 21, at least 49 mg a week, and between. */
function doseBand(actual: number): string {
  return actual <= 21 ? '0-21' : actual < 49 ? '21-49' : '49-1e+09';
}

function byGroup(people: readonly AuditedPerson[], group: (person: AuditedPerson) => string): readonly CaseObject[] {
  const groups = [...new Set(people.map(group))].filter((name) => name !== '').toSorted();
  return groups.map((name) => ({ group: name, ...errorsOf(people.filter((person) => group(person) === name)) }));
}

function errorsOf(people: readonly AuditedPerson[]): CaseObject {
  const errors = doseErrors(people);
  return Object.fromEntries(
    Object.entries(errors).map(([name, value]) => [name, Number.isFinite(value) ? value : null]),
  );
}

export function isWarfarinCase(one: unknown): one is WarfarinCase {
  return isObject(one) && (one['task'] === 'warfarin-dose' || one['task'] === 'dose-model-audit');
}
