import type { ActionWord, RecordRef } from '../../core/index.ts';
import { type ClassKnowledge, classMembers, factsOf } from '../../knowledge/index.ts';
import { monthlyCost } from '../prices/monthly-cost.ts';
import { usualDosing } from '../prices/usual-dosing.ts';
import type { AlternativeTable, ExcludedAlternative } from './alternative-table.ts';
import type { AlternativesRequest } from './alternatives-request.ts';
import { checkCandidate } from './candidate-checks.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { checkLimits } from './limits.ts';
import { orderRows, type Ranked } from './order-rows.ts';
import { chooseIndications, type IndicationFact } from './plausible-indications.ts';
import { weighWishes } from './weigh-wishes.ts';

/**
 * What could stand in for a medicine that does not fit. Hard exclusions first, each with its reason; then rows by the declared
 * order of columns (docs/methods/alternatives.md), never by one number. Where the indication is not known, one table for
 * each that is plausible, and the question.
 */
export function rankAlternatives(knowledge: ClassKnowledge, request: AlternativesRequest): AlternativeTable {
  const classes = request.classes ?? ((id: string) => classMembers(knowledge, id));
  const stated = request.indication === null ? [] : [request.indication].flat();
  const { facts, known } = chooseIndications(knowledge, request.drug, stated, request.person.conditions, classes);
  const tables = facts.map((fact) => tableFor(knowledge, request, fact));
  const [table] = tables;
  if (known && table !== undefined) return table;
  return {
    indication: null,
    rows: [],
    excluded: [],
    byIndication: tables,
    asks: ['indication'],
    classesNamed: (request.guided?.to ?? []).filter((id) => id.startsWith('~')),
    records: [],
  };
}

function tableFor(
  knowledge: ClassKnowledge,
  request: AlternativesRequest,
  indication: IndicationFact,
): AlternativeTable {
  const classes = request.classes ?? ((id: string) => classMembers(knowledge, id));
  const { candidates, against, classesNamed } = candidatesFor(
    request.drug,
    indication,
    request.guided ?? null,
    classes,
  );
  const ranked: Ranked[] = [];
  const excluded: ExcludedAlternative[] = [];
  const asks = new Set<string>();
  for (const candidate of candidates) {
    const result = weigh(knowledge, request, indication, candidate, against.includes(candidate.drug));
    if ('reason' in result) excluded.push(result);
    else {
      ranked.push(result.ranked);
      for (const ask of result.asks) asks.add(ask);
    }
  }
  return {
    indication: indication.id,
    rows: orderRows(ranked),
    excluded: excluded.toSorted((a, b) => (a.drug < b.drug ? -1 : 1)),
    byIndication: [],
    asks: [...asks].toSorted(),
    classesNamed,
    records: [indication.ref, ...propertyRecords(knowledge, request, ranked)],
  };
}

function weigh(
  knowledge: ClassKnowledge,
  request: AlternativesRequest,
  indication: IndicationFact,
  candidate: Candidate,
  namedAgainst: boolean,
): ExcludedAlternative | { readonly ranked: Ranked; readonly asks: readonly string[] } {
  const { drug } = candidate;
  const { person } = request;
  const gene = request.geneWord(drug);
  const limits = checkLimits(candidate.limits, person);
  const out = (reason: ExcludedAlternative['reason'], record: string | null, concern: string | null = null) => ({
    drug,
    reason,
    concern,
    record,
  });
  const barred = person.taking.includes(drug)
    ? out('already-taken', null)
    : limits.holds !== null
      ? out(limits.holds.because === 'person/pregnancy' ? 'pregnancy' : 'limit-of-indication', limits.holds.because)
      : null;
  if (barred !== null && request.allergic?.(drug) === false) return barred;
  const checked = checkCandidate(request.checks(drug), drug, request.drug);
  const hard = checked.hard;
  if (hard?.reason === 'allergy') return out('allergy', null, hard.concern);
  if (barred !== null) return barred;
  if (hard !== null) return out(hard.reason, null, hard.concern);
  if (candidate.role === 'not-for') return out('not-for-indication', indication.ref.id);
  if (namedAgainst) return out('guidance-names-against', request.guided?.record ?? null);
  if (gene === 'avoid') return out('gene-avoid', `medicine/${drug}`);
  const cost = monthlyCost(request.prices ?? null, drug, usualDosing(knowledge, drug));
  const amount = cost.status === 'assessed' ? cost.value.amount : null;
  const wishes = weighWishes(knowledge, drug, request.wishes, amount);
  if (wishes.refused !== null) return out('refused', wishes.refused.record);

  const sameCurrency = (person.budgetCurrency ?? request.prices?.currency) === request.prices?.currency;
  const affordable =
    amount === null || person.budgetLeft === null || !sameCurrency ? null : amount <= person.budgetLeft;
  const recommended = candidate.guided || candidate.role === 'first-line';
  const doseChange = checked.doseChange || gene === 'change-dose';
  const ranked: Ranked = {
    row: {
      drug,
      gene,
      added: checked.added,
      organ: checked.organ,
      burden: checked.burden,
      evidence: recommended ? 'recommended' : candidate.byClass ? 'unlisted' : 'listed',
      wishes: { meets: wishes.meets, against: wishes.against },
      cost,
      group: candidate.group,
      role: candidate.role,
      doseChange,
      affordable,
      open: checked.open,
      wishesOpen: wishes.open,
      confirmed: candidate.confirmed || candidate.guided,
    },
    keys: {
      role: [candidate.role === 'fallback' && !candidate.guided ? 1 : 0],
      interactions: checked.weight,
      dose: [doseChange ? 2 : gene === 'caution' ? 1 : 0],
      burden: [checked.burdenBand],
      organ: [organKey(checked.organ, checked.organValueMissing)],
      evidence: [candidate.guided ? 0 : candidate.role === 'first-line' ? 1 : candidate.byClass ? 3 : 2],
      'gene-open': [gene === 'not-enough-data' ? 1 : 0],
      wishes: wishes.marks,
      affordable: [affordable === false ? 1 : 0],
      price: amount === null ? [1, 0] : [0, amount],
      'listed-order': [candidate.listed],
    },
  };
  return { ranked, asks: limits.asks };
}

/** No record of the medicine moves no row; a value of the person that is missing counts like caution. */
function organKey(word: ActionWord, valueMissing: boolean): number {
  if (word === 'avoid') return 3;
  if (word === 'change-dose') return 2;
  return word === 'caution' || valueMissing ? 1 : 0;
}

/** Records behind the wishes column: unconfirmed ones are found through them. */
function propertyRecords(
  knowledge: ClassKnowledge,
  request: AlternativesRequest,
  ranked: readonly Ranked[],
): RecordRef[] {
  const properties = factsOf(knowledge, 'property');
  const wishes = factsOf(knowledge, 'wish');
  const asked = [...(request.wishes?.matters ?? []), ...(request.wishes?.refuses ?? [])];
  const wanted = new Set(asked.flatMap(({ value }) => wishes.get(value)?.body.property ?? []));
  return ranked.flatMap(({ row }) =>
    [...wanted].flatMap((property) => properties.get(`${row.drug}:${property}`)?.ref ?? []),
  );
}
