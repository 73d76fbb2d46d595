import { readFile } from 'node:fs/promises';
import { factsOf } from '../../knowledge/index.ts';
import { loadKnowledge } from '../../platform/node/index.ts';
import { runCalculator } from './dosing/calculator.ts';
import { type DosingCase, isObject } from './dosing/case-file.ts';
import type { CaseRun, CaseSetting } from './dosing/case-run.ts';
import { differences, judgedPart, plainNearness } from './dosing/compare.ts';
import { runDerived } from './dosing/derived.ts';
import { runMap } from './dosing/map.ts';
import { runPosterior, runPta, runTimeAboveMic } from './dosing/probability.ts';
import { runRefuse } from './dosing/refuse.ts';
import { runRegimenSearch } from './dosing/regimen-search.ts';
import { runSimulate } from './dosing/simulate.ts';
import { runDoseForTarget, runIntervalForTarget, runTimeToTarget } from './dosing/targets.ts';
import { type WarfarinCase, iwpcReader, isWarfarinCase, runDoseAudit, runWarfarinDose } from './dosing/warfarin.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from './outcome.ts';

/** Cases of dosing, recognised by their `kind` (levels, fits, searches, equations) or `task` (warfarin in a data set). */
export async function* acceptDosing(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const { cases } = JSON.parse(await readFile(input.file, 'utf8')) as { cases: readonly unknown[] };
  const setting = await settingOf();
  const readPeople = iwpcReader(input.data);
  for (const one of cases) {
    if (isWarfarinCase(one)) yield await acceptWarfarin(one, setting, readPeople);
    else if (isDosingCase(one)) yield await acceptCase(one, setting);
    else yield failed(idOf(one), 'the case has no kind that is known');
  }
}

const KINDS: Readonly<Record<string, CaseRun>> = {
  simulate: runSimulate,
  'model-eval': runSimulate,
  derived: runDerived,
  map: runMap,
  posterior: runPosterior,
  pta: runPta,
  'dose-for-target': runDoseForTarget,
  'genotype-dose': runDoseForTarget,
  'interval-for-target': runIntervalForTarget,
  'time-to-target': runTimeToTarget,
  'regimen-search': runRegimenSearch,
  'time-above-mic': runTimeAboveMic,
  calculator: runCalculator,
  refuse: runRefuse,
};

async function acceptCase(one: DosingCase, setting: CaseSetting): Promise<AcceptOutcome> {
  const run = KINDS[one.kind];
  if (run === undefined) return failed(one.id, `kind ${one.kind} is not known`);
  try {
    const { answer, near = plainNearness(one.tolerance ?? {}), judged: fields } = await run(one, setting);
    return judged(one.id, answer, differences(answer, judgedPart(one.expected, fields), near));
  } catch (thrown) {
    return failed(one.id, reasonOf(thrown));
  }
}

async function acceptWarfarin(
  one: WarfarinCase,
  setting: CaseSetting,
  readPeople: ReturnType<typeof iwpcReader>,
): Promise<AcceptOutcome> {
  try {
    const answer = await (one.task === 'warfarin-dose' ? runWarfarinDose : runDoseAudit)(one, setting, readPeople);
    return judged(one.id, answer, differences(answer, judgedPart(one.expected), plainNearness(one.tolerance)));
  } catch (thrown) {
    return failed(one.id, reasonOf(thrown));
  }
}

async function settingOf(): Promise<CaseSetting> {
  const knowledge = await loadKnowledge();
  const bodyOf = <Kind extends 'dose-model' | 'dose-equation'>(kind: Kind, id: string) => {
    const fact = factsOf(knowledge, kind).get(id);
    if (fact === undefined) throw new Error(`the knowledge has no ${kind} ${id}`);
    return fact.body;
  };
  return {
    knowledge,
    modelById: (id) => bodyOf('dose-model', id),
    equationById: (id) => bodyOf('dose-equation', id),
  };
}

function isDosingCase(one: unknown): one is DosingCase {
  return (
    isObject(one) &&
    typeof one['id'] === 'string' &&
    typeof one['kind'] === 'string' &&
    isObject(one['input']) &&
    isObject(one['expected']) &&
    isObject(one['tolerance'] ?? {})
  );
}

function idOf(one: unknown): string {
  return isObject(one) && typeof one['id'] === 'string' ? one['id'] : 'case';
}
