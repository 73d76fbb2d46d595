import { finding, type RecordRef } from '../../core/index.ts';
import { factsOf, type Knowledge, onceAKnowledge } from '../../knowledge/index.ts';
import { anticholinergicBurden } from '../burden/index.ts';
import type { CheckResult, Concern, ConcernFinding, EnzymeState } from '../concern.ts';
import { enzymeStates, estimateExposure } from '../exposure/index.ts';
import { canonicalDrug, contextOfRecord, findInteractions, interactionScope } from '../interactions/index.ts';
import { findPhenoconversion } from '../phenoconversion/index.ts';
import type { OtherChecks } from './check-medicines.ts';
import { CHECK_METHOD, evidenceOf } from './concern-finding.ts';
import { fitToDose } from './fit-to-dose.ts';
import type { Person } from './person.ts';
import { within } from './truth.ts';

/** Columns of what medicines do to each other: interactions, phenoconversion and the anticholinergic load, as one given part. With `only` pairs and cells of that drug alone. */
export function interactionColumns(person: Person, only?: string): OtherChecks {
  const { knowledge, record, now } = person;
  const drugs = [...new Set(person.taken.map(({ drug }) => drug))].toSorted();
  // Drops and creams act where they are put.
  const acting = [...new Set(person.taken.filter(({ systemic }) => systemic).map(({ drug }) => drug))].toSorted();
  const phenotypes = [...person.phenotypes.values()];
  const context = { ...contextOfRecord(record, now), phenotypes, ...(only === undefined ? {} : { only }) };
  const enzymes = enzymeStates(knowledge, phenotypes, drugs, context);
  const burdens = anticholinergicBurden(knowledge, drugs);
  const said = [
    ...findInteractions(knowledge, acting, context),
    ...findPhenoconversion(knowledge, { phenotypes, drugs, context, states: enzymes }),
    ...anticholinergicConcerns(person, burdens),
  ];
  const concerns = said.flatMap((concern) => asFinding(person, withinDose(person, concern)));
  const cells = Object.fromEntries(
    (only === undefined ? drugs : [only]).map((drug) => {
      const found = (check: Concern['check']): CheckResult | null => {
        const id = canonicalDrug(knowledge, drug);
        const ids = concerns.filter(
          ({ value }) => value.check === check && [value.drug, ...value.with].some((one) => one === id || one === drug),
        );
        return ids.length === 0 ? null : { state: 'found', concerns: ids.map((concern) => concern.id) };
      };
      const scored = burdens.filter(({ parts }) => parts.some((part) => part.drug === drug)).length;
      return [
        drug,
        {
          interaction: found('interaction') ?? ofInteractions(person, drug),
          phenoconversion: found('phenoconversion') ?? ofPhenoconversion(knowledge, drug, enzymes),
          anticholinergic: found('anticholinergic') ?? listed(scored),
        },
      ];
    }),
  );
  return { checks: ['interaction', 'phenoconversion', 'anticholinergic'], concerns, cells, burdens, enzymes };
}

function listed(records: number): CheckResult {
  return records > 0 ? { state: 'none-listed', records } : { state: 'not-checked', reason: 'no-record', settledBy: [] };
}

const scopes = onceAKnowledge<Knowledge, Map<string, number>>(() => new Map());

/** Records of interactions that speak of a medicine; counted once a knowledge. */
function recordsOf(knowledge: Knowledge, drug: string): number {
  const known = scopes(knowledge);
  const count = known.get(drug) ?? [...interactionScope(knowledge, drug).values()].reduce((sum, n) => sum + n, 0);
  known.set(drug, count);
  return count;
}

/** A medicine whose name did not resolve could be the other half of a pair. */
function ofInteractions({ knowledge, unresolved }: Person, drug: string): CheckResult {
  const records = recordsOf(knowledge, drug);
  if (records > 0 && unresolved.length > 0)
    return {
      state: 'not-checked',
      reason: 'medicine-not-resolved',
      settledBy: [{ kind: 'context', asks: 'medicine-name' }],
    };
  return listed(records);
}

function ofPhenoconversion(knowledge: Knowledge, drug: string, enzymes: readonly EnzymeState[]): CheckResult {
  const estimate = estimateExposure(knowledge, drug, enzymes);
  if (estimate.state !== 'estimated') return listed(0);
  if (estimate.assumed.length === 0) return listed(estimate.pathways.length);
  const genes = estimate.assumed.map((enzyme) => factsOf(knowledge, 'enzyme').get(enzyme)?.body.gene ?? enzyme);
  return {
    state: 'not-checked',
    reason: 'gene-open',
    settledBy: [...new Set(genes)].map((gene) => ({ kind: 'other-test', gene, asks: gene })),
  };
}

function anticholinergicConcerns(person: Person, burdens: ReturnType<typeof anticholinergicBurden>): Concern[] {
  const isOld = person.age !== null && within(person.age, { from: 65 }) === 'yes';
  return burdens.flatMap(({ scale, total, parts }): Concern[] => {
    const record = factsOf(person.knowledge, 'burden-scale').get(scale);
    const counted = parts
      .filter(({ points }) => points > 0)
      .toSorted((a, b) => b.points - a.points || (a.drug < b.drug ? -1 : 1));
    const [first, ...rest] = counted;
    if (record?.body.relevantFrom === undefined || first === undefined || total < record.body.relevantFrom) return [];
    return [
      {
        id: `anticholinergic/${scale}`,
        check: 'anticholinergic',
        drug: first.drug,
        with: rest.map(({ drug }) => drug),
        because: [],
        tier: isOld ? 'show' : 'quiet',
        word: 'caution',
        actions: [{ code: 'weigh', what: ['less-anticholinergic-medicine'] }],
        exposure: null,
        mechanism: 'anticholinergic-load',
        sources: record.sources.map((source) => ({ source, grade: `${scale} ${total}`, record: record.ref.id })),
        layer: 'rule',
        confirmed: record.body.confirmed,
        until: null,
      },
    ];
  });
}

/** A limit of a pair that every dose of the medicine keeps already is told quietly. */
function withinDose({ knowledge, taken }: Person, concern: Concern): Concern {
  const uses = taken.filter(({ drug }) => drug === concern.drug || canonicalDrug(knowledge, drug) === concern.drug);
  const [said, ...others] = uses.map((use) => fitToDose(concern, use));
  if (said === undefined || others.some(({ tier }) => tier !== said.tier)) return concern;
  return { ...concern, tier: said.tier, word: said.word, actions: said.actions };
}

function asFinding({ knowledge, taken, stopped }: Person, concern: Concern): ConcernFinding[] {
  const refs = concern.sources.flatMap(({ record }) => refOf(knowledge, record));
  const records = [...new Map(refs.map((ref) => [ref.id, ref])).values()];
  const drugs = new Set([concern.drug, ...concern.with]);
  const facts = [...taken, ...stopped]
    .filter(({ drug }) => drugs.has(drug) || drugs.has(canonicalDrug(knowledge, drug)))
    .map(({ use }) => use.at);
  return [
    finding({
      id: concern.id,
      kind: 'medicines/concern',
      value: concern,
      evidence: evidenceOf(knowledge, concern.sources),
      trace: { facts, records, method: { ...CHECK_METHOD, id: `medicines/${concern.check}` } },
    }),
  ];
}

function refOf(knowledge: Knowledge, record: string): RecordRef[] {
  const [kind = '', ...rest] = (record.split('#')[0] ?? '').split('/');
  if (kind === 'guidance')
    return knowledge.guidance.filter(({ ref }) => ref.id === record.split('#')[0]).map(({ ref }) => ref);
  const ref = knowledge.facts.get(kind)?.get(rest.join('/'))?.ref;
  return ref === undefined ? [] : [ref];
}
