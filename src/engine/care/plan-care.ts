import { ENGINE_VERSION, type ExchangedPhenotype, PropriaError, digestOf } from '../../core/index.ts';
import { GROUPS, type Group, type Knowledge } from '../../knowledge/index.ts';
import { type PriceList, type SafetyResult, demonstrationPrices } from '../../medicines/index.ts';
import type { CallOptions, PersonContext } from '../../pgx/index.ts';
import { type DoseFinding, makeCarePlan } from '../../plan/index.ts';
import { EMPTY_RECORD, type PersonRecord } from '../../record/index.ts';
import { type OutsideText, assessPerson } from '../assess-person.ts';
import {
  type CarePlanDocument,
  type KnowledgeMark,
  type ReadingDocument,
  type RecordDocument,
  SCHEMAS,
} from '../documents.ts';
import { contextAssessor, safetyAssessor } from './care-assessors.ts';
import { dosingAssessor } from '../dosing/dosing-assessor.ts';
import { statedCalls } from './stated-calls.ts';
import { supportsOf } from './supports-of.ts';

/** Everything known of one person. */
export interface CareRequest {
  /** ISO date: the clock is an argument. */
  readonly now: string;
  /** Left out: nothing is known of the person beside the genome. */
  readonly record?: PersonRecord;
  readonly readings?: readonly ReadingDocument[];
  readonly outside?: readonly OutsideText[];
  /** Population group for the chances; left out: what the record states, else a stated mixture. */
  readonly group?: Group;
  readonly call?: CallOptions;
  /** Left out: the demonstration table, marked as such on every price. */
  readonly prices?: PriceList;
}

/**
 * Record and genome, findings, checks, one plan.
 * @throws PropriaError PLAN_PERSON_DIED, CORE_OTHER_KNOWLEDGE, GENOME_NOT_ONE_PERSON
 */
export function planCare(knowledge: Knowledge, mark: KnowledgeMark, request: CareRequest): CarePlanDocument {
  const { now } = request;
  const record = request.record ?? EMPTY_RECORD;
  if (record.died !== null) throw new PropriaError('PLAN_PERSON_DIED', { params: { date: record.died.value } });
  const group = request.group ?? groupOf(record);
  const { document, given } = assessPerson(
    knowledge,
    mark,
    {
      readings: request.readings ?? [],
      outside: request.outside ?? [],
      ...(group === undefined ? {} : { group }),
      call: request.call ?? {},
    },
    {
      assessors: [safetyAssessor, contextAssessor, dosingAssessor],
      given: new Map<string, unknown>([
        ['person.record', record],
        ['now', now],
      ]),
      calls: statedCalls(record),
    },
  );
  const safety = given.get('medicines.safety') as SafetyResult;
  const { schema: _schema, engine: _engine, knowledge: _knowledge, ...findings } = document;
  return {
    schema: SCHEMAS.care,
    ...makeCarePlan(findings, record, safety, knowledge, {
      now,
      engine: ENGINE_VERSION,
      findings: digestOf(document),
      context: given.get('person.context') as PersonContext,
      doses: given.get('dosing.advice') as readonly DoseFinding[],
      supports: supportsOf({
        knowledge,
        record,
        phenotypes: given.get('phenotypes') as readonly ExchangedPhenotype[],
        guidance: findings.medicines,
        safety,
        prices: request.prices ?? demonstrationPrices(knowledge),
        now,
        doses: given.get('dosing.advice') as readonly DoseFinding[],
      }),
    }),
  };
}

export function personRecordDocument(record: PersonRecord, knowledge: KnowledgeMark): RecordDocument {
  return { schema: SCHEMAS.record, engine: ENGINE_VERSION, knowledge, ...record };
}

function groupOf(record: PersonRecord): Group | undefined {
  return GROUPS.find((group) => group === record.group?.value);
}
