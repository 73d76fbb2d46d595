import type { RecordRef } from '../../../core/index.ts';
import type {
  FamilyConditionBody,
  FamilyCriterionBody,
  FamilyQuestionBody,
  Knowledge,
} from '../../../knowledge/index.ts';
import type { PersonRecord } from '../../../record/index.ts';
import type { CriterionAnswer, Pedigree } from '../family-assessment.ts';
import { type Answer, FAILED, type Held, MET, OPEN, allOf, anyOf } from './answer.ts';
import { type OwnGeneResult, askGenes, askOwn, askValue } from './ask-person.ts';
import { illnessOf } from './illness-of.ts';
import { askRelatives, isToldEnough } from './ask-relatives.ts';

/** What a criterion is answered from. */
export interface FamilyFacts {
  readonly knowledge: Knowledge;
  readonly record: PersonRecord;
  readonly pedigree: Pedigree;
  readonly genes: readonly OwnGeneResult[];
}

/** One criterion for one family. */
export function answerCriterion(
  id: string,
  ref: RecordRef,
  body: FamilyCriterionBody,
  facts: FamilyFacts,
): CriterionAnswer {
  const conditions = body.conditions.map((condition) => ({ condition, answer: answerCondition(condition, facts) }));
  const points = body.by === 'points' ? pointsOf(body, conditions) : null;
  const said: Held = points?.is ?? (body.by === 'all' ? allOf : anyOf)(conditions.map(({ answer }) => answer)).is;
  const held: Held = isRuledOut(body, facts) ? 'failed' : said;
  const people = new Set(conditions.filter(({ answer }) => answer.is === 'met').flatMap(({ answer }) => answer.by));
  return {
    criterion: id,
    record: ref,
    title: body.title,
    syndrome: body.syndrome,
    genes: body.genes,
    state: held === 'failed' ? 'not-met' : held,
    points: points === null ? null : { least: points.least, most: points.most, band: points.band },
    conditions: conditions.map(({ condition, answer }) => ({ id: condition.id, ...answer })),
    advice: body.advice,
    leadsTo: body.leadsTo ?? null,
    citation: body.citation,
    published: body.published ?? null,
    confirmed: body.confirmed,
    facts: facts.pedigree.people.flatMap(({ id: one, at }) => (people.has(one) && at !== null ? [at] : [])),
  };
}

/** Somebody of the family has, for certain, what the family's illnesses come of instead. */
function isRuledOut({ without = [] }: FamilyCriterionBody, { knowledge, pedigree }: FamilyFacts): boolean {
  return (
    without.length > 0 &&
    pedigree.people.some((one) => one.degree !== null && illnessOf(knowledge, one, without).has === 'yes')
  );
}

function answerCondition(condition: FamilyConditionBody, facts: FamilyFacts): Answer {
  const own = answerQuestion(condition, facts);
  const any = condition.any?.map((part) => allOf(answerQuestion(part, facts)));
  return allOf([...own, ...(any === undefined ? [] : [anyOf(any)])]);
}

/** Every question of one part; all must hold. */
function answerQuestion(part: FamilyQuestionBody, facts: FamilyFacts): readonly Answer[] {
  const { knowledge, record, pedigree, genes } = facts;
  return [
    ...(part.relatives === undefined ? [] : [askRelatives(knowledge, pedigree, part.relatives)]),
    ...(part.value === undefined ? [] : [askValue(knowledge, record, part.value)]),
    ...(part.own === undefined ? [] : [askOwn(knowledge, record, part.own)]),
    ...(part.carries === undefined ? [] : [askGenes(part.carries, genes)]),
    ...(part.carrierInFamily === undefined ? [] : [askFamilyGenes(knowledge, part.carrierInFamily, pedigree)]),
    ...(part.all ?? []).flatMap((one) => answerQuestion(one, facts)),
  ];
}

function askFamilyGenes(knowledge: Knowledge, genes: readonly string[], pedigree: Pedigree): Answer {
  const carriers = pedigree.people.filter(
    ({ degree, tested }) =>
      degree !== null &&
      degree > 0 &&
      tested.some(({ gene, result }) => result === 'pathogenic' && genes.includes(gene)),
  );
  if (carriers.length > 0) return MET(carriers.map(({ id }) => id));
  // What is asked is a change that the family knows of, not what a test would find.
  return isToldEnough(knowledge, pedigree, { illness: [] }) ? FAILED : OPEN('relatives');
}

/** The sum of what is certain, and of what may be: the state holds only where both lie on one side of the bound. */
function pointsOf(
  { bands = [] }: FamilyCriterionBody,
  conditions: readonly { readonly condition: FamilyConditionBody; readonly answer: Answer }[],
): { readonly least: number; readonly most: number; readonly band: string; readonly is: Held } {
  const sum = (counts: (is: Held) => boolean): number => {
    const groups = new Map<string, number>();
    for (const { condition, answer } of conditions) {
      if (!counts(answer.is)) continue;
      const group = condition.group ?? condition.id;
      groups.set(group, Math.max(groups.get(group) ?? 0, condition.points ?? 0));
    }
    return [...groups.values()].reduce((total, one) => total + one, 0);
  };
  const least = sum((is) => is === 'met');
  const most = sum((is) => is !== 'failed');
  const bandOf = (points: number): (typeof bands)[number] | undefined =>
    bands.toSorted((a, b) => b.from - a.from).find(({ from }) => points >= from);
  const [low, high] = [bandOf(least), bandOf(most)];
  return {
    least,
    most,
    band: low?.name ?? '',
    is: low?.met === true ? 'met' : high?.met === true ? 'open' : 'failed',
  };
}
