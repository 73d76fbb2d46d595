import { ENGINE_VERSION, type ExchangedValue, type Locator, PropriaError } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { deriveValues } from '../../medicines/index.ts';
import { type PreventionPlan, makePreventionPlan } from '../../plan/index.ts';
import { EMPTY_RECORD, type PersonRecord } from '../../record/index.ts';
import {
  type RiskPerson,
  assessFamily,
  cascadeOf,
  checkStatedFacts,
  diseaseRisks,
  exposuresFor,
  riskAgreement,
  riskEquationsFor,
  whatIf,
} from '../../risk/index.ts';
import { narrowGenome } from '../../variants/index.ts';
import { askedOf } from './asked-of.ts';
import { carrierInputs, cascadeFindings, ownGenes, polygenicInputs } from './genome-inputs.ts';
import { orderRisks } from './order-risks.ts';
import type { PreventionRequest } from './prevention-request.ts';
import { notAgainstTold, toldInputs, toldOf, unclearNotices, unclearOf } from './told-of.ts';

/**
 * What is coming for one person, and what to do about it: equations, family, scores and findings joined, and a dated plan.
 * @throws PropriaError PLAN_PERSON_DIED, PREVENTION_NO_PACK, PREVENTION_FACT_UNKNOWN, PREVENTION_FACT_INVALID, and those of `riskEquationsFor` for what is
 * stated
 */
export function planPrevention(knowledge: Knowledge, request: PreventionRequest): PreventionPlan {
  if (factsOf(knowledge, 'prevention-rule').size === 0) throw new PropriaError('PREVENTION_NO_PACK');
  const record = request.record ?? EMPTY_RECORD;
  if (record.died !== null) throw new PropriaError('PLAN_PERSON_DIED', { params: { date: record.died.value } });
  checkStatedFacts(knowledge, request.facts ?? {});
  const { now } = request;
  const person: RiskPerson = { record, values: request.values ?? valuesOf(knowledge, record, now), now };
  const asked = askedOf(record.wishes, request.asked);
  const told = toldOf(knowledge, record, now);
  const unclear = unclearOf(knowledge, record);
  const genome =
    request.genome === undefined ? null : notAgainstTold(narrowGenome(knowledge, request.genome, asked), told, unclear);
  const scores = asked.includes('polygenic') ? (request.scores ?? []) : [];
  const equations = riskEquationsFor(knowledge, person, request.inputs);
  const family = assessFamily(knowledge, person, [...ownGenes(genome), ...told]);
  const carriers = [...carrierInputs(knowledge, genome), ...toldInputs(knowledge, genome, told)];
  const parts = { equations, family, scores: polygenicInputs(scores), carriers };
  const risks = orderRisks(diseaseRisks(knowledge, person, parts));
  return makePreventionPlan(
    knowledge,
    person,
    {
      asked,
      risks,
      equations,
      agreement: riskAgreement(equations),
      scores,
      genome,
      family,
      cascade:
        family.pedigree === null
          ? []
          : cascadeOf(family.pedigree, cascadeFindings(knowledge, genome), now.slice(0, 10)),
      whatIf: whatIf(knowledge, person, {
        risks,
        equations,
        ...(request.changes === undefined ? {} : { changes: request.changes }),
      }),
      exposures: exposuresFor(knowledge, person),
      notices: [...unclearNotices(unclear), ...record.notices, ...family.notices, ...(genome?.notices ?? [])],
    },
    { engine: ENGINE_VERSION, told, ...(request.facts === undefined ? {} : { facts: request.facts }) },
  );
}

/** Organ function and body size with the facts that they rest on. */
function valuesOf(knowledge: Knowledge, record: PersonRecord, now: string): readonly ExchangedValue[] {
  const facts = new Map<string, Locator>(record.measurements.map(({ id, at }) => [id, at]));
  if (record.birthDate !== null) facts.set('person/age', record.birthDate.at);
  if (record.sex !== null) facts.set('person/sex', record.sex.at);
  return deriveValues(knowledge, record, now).derived.map(({ id, value, date, flags, inputs }) => ({
    id,
    value,
    date,
    flags,
    facts: inputs.flatMap((input) => facts.get(input) ?? []),
  }));
}
