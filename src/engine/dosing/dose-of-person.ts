import type { ExchangedPhenotype } from '../../core/index.ts';
import { type AdviseOptions, type DoseAdvice, type DoseRequest, adviseDose } from '../../dosing/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { EMPTY_RECORD, type PersonRecord } from '../../record/index.ts';
import { exchanged } from '../assessors.ts';
import { type AssessOptions, assessPerson, sameKnowledge } from '../assess-person.ts';
import { resolveDrug } from '../care/check-drug.ts';
import { statedCalls } from '../care/stated-calls.ts';
import type { CarePlanDocument, KnowledgeMark } from '../documents.ts';
import { dosingPersonOf } from './dosing-person-of.ts';
import { genesAsked } from './genes-asked.ts';

/** A dose for one person: from a plan that is there, or from record and genome without one. */
export interface DoseAsked extends DoseRequest {
  /** Name, drug id or code. */
  readonly drug: string;
  readonly plan?: Pick<CarePlanDocument, 'knowledge' | 'person' | 'genome' | 'derived'> & {
    readonly group?: CarePlanDocument['group'];
  };
  readonly record?: PersonRecord;
  readonly readings?: AssessOptions['readings'];
  readonly outside?: NonNullable<AssessOptions['outside']>;
}

/**
 * The dose advice of one drug. Without a plan only genes, organ function and the drug's own interactions are looked at.
 * @throws PropriaError PLAN_UNKNOWN_MEDICINE, CORE_OTHER_KNOWLEDGE, GENOME_NOT_ONE_PERSON, and those of `adviseDose`
 */
export function doseOfPerson(
  knowledge: Knowledge,
  mark: KnowledgeMark,
  asked: DoseAsked,
  options: AdviseOptions = {},
): DoseAdvice {
  const { drug: written, plan, record: given, readings = [], outside = [], ...request } = asked;
  if (plan !== undefined) sameKnowledge({ id: plan.knowledge.id, digest: plan.knowledge.digest }, mark);
  const record = given ?? plan?.person;
  const drug = resolveDrug(knowledge, written);
  const phenotypes =
    plan !== undefined
      ? plan.genome.genes.flatMap(({ result }) => exchanged(result))
      : phenotypesOf(knowledge, mark, { readings, outside }, record, drug);
  const known = record ?? EMPTY_RECORD;
  const person = dosingPersonOf(knowledge, known, drug, {
    phenotypes,
    now: request.now,
    group: plan?.group === 'mixture' ? undefined : plan?.group,
    ...(plan === undefined || given !== undefined ? {} : { derived: plan.derived }),
  });
  return adviseDose(knowledge, person, drug, request, options);
}

function phenotypesOf(
  knowledge: Knowledge,
  mark: KnowledgeMark,
  files: Pick<AssessOptions, 'readings' | 'outside'>,
  record: PersonRecord | undefined,
  drug: string,
): readonly ExchangedPhenotype[] {
  const calls = record === undefined ? [] : statedCalls(record);
  if (files.readings.length === 0 && (files.outside ?? []).length === 0 && calls.length === 0) return [];
  const { given } = assessPerson(knowledge, mark, files, {
    assessors: [],
    given: new Map([['person.context', {}]]),
    calls,
    onlyGenes: genesAsked(knowledge, drug, record ?? EMPTY_RECORD),
  });
  return given.get('phenotypes') as readonly ExchangedPhenotype[];
}
