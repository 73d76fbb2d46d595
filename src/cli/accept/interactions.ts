import { readFile } from 'node:fs/promises';
import type { Knowledge } from '../../knowledge/index.ts';
import {
  anticholinergicBurden,
  findInteractions,
  idOfName,
  inhibitionModel,
  measuredExposure,
  type PhenoconversionQuestion,
  phenoconvert,
} from '../../medicines/index.ts';
import { loadKnowledge } from '../../platform/node/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from './outcome.ts';

interface InteractionCase {
  readonly id: string;
  readonly task: string;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance?: { readonly abs?: number; readonly rel?: number };
}

type Answer = Readonly<Record<string, unknown>>;

/** Interactions, phenoconversion, burdens and the static model: one public call a case. */
export async function* acceptInteractions(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const { cases } = JSON.parse(await readFile(input.file, 'utf8')) as { cases: readonly InteractionCase[] };
  const knowledge = await loadKnowledge();
  for (const one of cases) {
    const answerOf = TASKS[one.task];
    if (answerOf === undefined) {
      yield failed(one.id, `task ${one.task} is not known`);
      continue;
    }
    try {
      const answer = answerOf(knowledge, one);
      yield judged(one.id, answer, differencesOf(answer, one.expected, one.tolerance ?? {}, ''));
    } catch (thrown) {
      yield failed(one.id, reasonOf(thrown));
    }
  }
}

const TASKS: Readonly<Record<string, (knowledge: Knowledge, one: InteractionCase) => Answer>> = {
  phenoconversion: (knowledge, { spec }) => {
    const { strongestInhibitor, genotypePhenotype, adjustedActivityScore, adjustedPhenotype, changed } = phenoconvert(
      knowledge,
      spec as unknown as PhenoconversionQuestion,
    );
    return { strongestInhibitor, genotypePhenotype, adjustedActivityScore, adjustedPhenotype, changed };
  },
  'ddi-high-priority': (knowledge, { spec }) => {
    const drugs = (spec['drugs'] as readonly string[]).map(idOfName);
    const concerns = findInteractions(knowledge, drugs, { date: knowledge.release.date });
    return {
      highPriority: concerns.some(({ sources }) => sources.some(({ grade }) => grade === 'high-priority')),
    };
  },
  'anticholinergic-burden': (knowledge, { spec, expected }) => {
    const sums = anticholinergicBurden(knowledge, spec['medications'] as readonly string[], 'row');
    const answer: Record<string, unknown> = {};
    for (const key of Object.keys(expected)) {
      const sum = sums.find(({ scale }) => key === scale || key === `${scale}Unscored`);
      answer[key] = sum === undefined ? null : key === sum.scale ? sum.total : sum.unscored.toSorted();
    }
    return answer;
  },
  'static-interaction-model': (knowledge, { spec, expected }) => {
    const ratio = measuredExposure(knowledge, String(spec['compound']))?.body.inhibition?.aucRatio;
    const model = ratio === undefined ? null : inhibitionModel(ratio);
    const at = (field: string, value: (inhibition: number) => number | null) => {
      const asked = expected[field];
      const keys = typeof asked === 'object' && asked !== null ? Object.keys(asked) : [];
      return asked === null && model === null ? null : Object.fromEntries(keys.map((key) => [key, value(Number(key))]));
    };
    return {
      fm: model?.fm ?? null,
      aucRatioAtInhibition: at('aucRatioAtInhibition', (i) => model?.aucRatioAt(i) ?? null),
      doseFactorToKeepExposure: at('doseFactorToKeepExposure', (i) => model?.doseFactorAt(i) ?? null),
    };
  },
};

function differencesOf(
  answer: unknown,
  wanted: unknown,
  tolerance: { readonly abs?: number; readonly rel?: number },
  path: string,
): string[] {
  if (typeof wanted === 'number' && typeof answer === 'number') {
    const near = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(wanted));
    return Math.abs(answer - wanted) <= near ? [] : [`${path} ${wanted}, got ${answer}`];
  }
  if (Array.isArray(wanted) && Array.isArray(answer)) {
    if (wanted.length === answer.length)
      return wanted.flatMap((one, i) => differencesOf(answer[i], one, tolerance, `${path}[${i}]`));
    return [`${path} ${JSON.stringify(wanted)}, got ${JSON.stringify(answer)}`];
  }
  if (typeof wanted === 'object' && wanted !== null && typeof answer === 'object' && answer !== null) {
    const got = answer as Readonly<Record<string, unknown>>;
    return Object.entries(wanted).flatMap(([key, value]) =>
      differencesOf(got[key], value, tolerance, path === '' ? key : `${path}.${key}`),
    );
  }
  return answer === wanted ? [] : [`${path} ${JSON.stringify(wanted)}, got ${JSON.stringify(answer ?? null)}`];
}
