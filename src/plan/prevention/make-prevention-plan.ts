import { yearsAt } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type OwnGeneResult, type PreventionFacts, type RiskPerson, preventionFacts } from '../../risk/index.ts';
import { sourcesOfRecord } from '../care/sources-of-plan.ts';
import { actionBook } from './action-book.ts';
import { carrierVoices } from './carrier-voices.ts';
import { exposureVoices } from './exposure-voices.ts';
import { familyVoices } from './family-voices.ts';
import { itemOfLine } from './item-of-line.ts';
import { preventionQuestions } from './prevention-questions.ts';
import type { PreventionItem, PreventionPlan } from './prevention-plan.ts';
import { factBehind } from './fact-behind.ts';
import { rankPrevention } from './rank-prevention.ts';
import { ruleVoices } from './rule-voices.ts';
import { thresholdVoices } from './threshold-voices.ts';
import { toldEntries, toldVoices } from './told-voices.ts';
import type { PreventionVoice } from './voice.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** All that is known of what is coming for one person, before anything is advised. */
export type PreventionParts = Pick<
  PreventionPlan,
  | 'asked'
  | 'risks'
  | 'equations'
  | 'agreement'
  | 'scores'
  | 'genome'
  | 'family'
  | 'cascade'
  | 'whatIf'
  | 'exposures'
  | 'notices'
>;

export interface PreventionOptions {
  readonly engine: string;
  /** Facts of the rules that the caller states; they go before the record. */
  readonly facts?: PreventionFacts;
  /** Genes in which a test of the person's own told of a change: to be confirmed, nothing else rests on them. */
  readonly told?: readonly OwnGeneResult[];
}

/** What is coming for one person, and what to do about it, by date. Pure: equal input gives equal output. */
export function makePreventionPlan(
  knowledge: Knowledge,
  person: RiskPerson,
  parts: PreventionParts,
  options: PreventionOptions,
): PreventionPlan {
  const { record } = person;
  const now = person.now.slice(0, 10);
  const told = toldEntries(knowledge, options.told ?? []);
  const found = preventionFacts(knowledge, person, {
    equations: parts.equations,
    criteria: parts.family.criteria,
    findings: [
      ...(parts.genome?.findings ?? [])
        .filter(({ state }) => state === 'returned')
        .map(({ category, variants }) => ({
          category,
          facts: variants.flatMap(({ seen }) => (seen.at === undefined ? [] : [seen.at])),
        })),
      ...told.map(({ body, at }) => ({ category: body.category, facts: at })),
    ],
    ...(options.facts === undefined ? {} : { stated: options.facts }),
  });
  const book = actionBook(knowledge, person, now);
  const birthDate = record.birthDate?.value ?? null;
  const sex = record.sex?.value ?? null;
  const voices = [
    ...carrierVoices(knowledge, book, parts.genome, { sex, birthDate, now }),
    ...toldVoices(book, parts.genome, told),
    ...ruleVoices(knowledge, book, found, factBehind(knowledge, parts.equations), { birthDate, now }),
    ...thresholdVoices(knowledge, book, found, parts.equations),
    ...familyVoices(knowledge, book, parts.family, record, now),
    ...exposureVoices(book, parts.exposures),
  ];
  const items = rankPrevention([...lines(voices).values()].map((own) => itemOfLine(own, book, { birthDate, now })));
  const missing = whatIsMissing({ ...parts, items });
  return {
    made: person.now,
    engine: options.engine,
    knowledge: knowledge.release,
    sources: sourcesOf(knowledge, items, parts),
    person: {
      name: record.name?.value ?? null,
      birthDate,
      ageYears: birthDate === null ? null : (yearsAt(birthDate, now)?.least ?? null),
      sex,
      group: record.group?.value ?? null,
    },
    ...parts,
    items,
    missing,
    questions: preventionQuestions(items, missing, parts.cascade, parts.whatIf),
    documents: record.sources,
  };
}

function lines(voices: readonly PreventionVoice[]): ReadonlyMap<string, readonly PreventionVoice[]> {
  const found = new Map<string, PreventionVoice[]>();
  for (const voice of voices) {
    const id = `${voice.kind}/${voice.line}`;
    const own = found.get(id);
    if (own === undefined) found.set(id, [voice]);
    else own.push(voice);
  }
  return found;
}

/** Every source behind an item, a risk, a finding or a criterion, by id. */
function sourcesOf(
  knowledge: Knowledge,
  items: readonly PreventionItem[],
  parts: PreventionParts,
): PreventionPlan['sources'] {
  const records = new Set<string>();
  for (const { trace } of items) for (const { id } of trace.records) records.add(id);
  for (const { record, parts: made } of parts.risks) {
    records.add(record.id);
    for (const one of made) records.add(one.record.id);
  }
  for (const { state, result } of parts.equations) if (state === 'assessed') records.add(result.record.id);
  for (const { record } of [...parts.whatIf, ...parts.family.criteria, ...parts.family.ratios, ...parts.exposures])
    records.add(record.id);
  for (const { record } of parts.genome?.findings ?? []) records.add(record.id);
  for (const { record } of parts.genome?.carriers ?? []) records.add(record.id);
  for (const { record } of parts.scores) records.add(record);
  const used = new Set([...records].flatMap((id) => sourcesOfRecord(knowledge, id)));
  return [...knowledge.sources.values()].filter(({ id }) => used.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
