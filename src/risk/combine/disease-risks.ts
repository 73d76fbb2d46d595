import { type Locator, yearsAt } from '../../core/index.ts';
import { type DiseaseRiskBody, type Fact, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { RiskForPerson } from '../equations/equations-for.ts';
import type { RiskPerson } from '../equations/inputs-of-record.ts';
import type { FamilyAssessment } from '../family/family-assessment.ts';
import { populationOf } from './average-base.ts';
import { isOfEntry } from './carrier-base.ts';
import { type Chosen, chooseBase } from './choose-base.ts';
import type { CarrierInput, DiseaseRisk, PolygenicInput } from './disease-risk.ts';
import { numbersOf } from './numbers.ts';
import { hasCondition } from './person-facts.ts';
import { putTogether } from './put-together.ts';

export interface DiseaseRiskParts {
  readonly equations: readonly RiskForPerson[];
  readonly family: FamilyAssessment;
  readonly scores: readonly PolygenicInput[];
  readonly carriers: readonly CarrierInput[];
}

/**
 * The absolute risk of every disease that the knowledge knows how to put together, by the disease's id: an equation, the average of the
 * country or the penetrance of a carrier, with a score and the family on it where nothing is counted twice. What is missing, left out or
 * unconfirmed is said (docs/methods/combined-risk.md).
 */
export function diseaseRisks(
  knowledge: Knowledge,
  person: RiskPerson,
  parts: DiseaseRiskParts,
): readonly DiseaseRisk[] {
  return [...factsOf(knowledge, 'disease-risk').values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .filter((fact) => isTold(knowledge, fact, parts.carriers))
    .map((fact) => diseaseRisk(knowledge, person, parts, fact));
}

/** A disease of which nothing but the risk of carriers is known is told to carriers alone. */
function isTold(knowledge: Knowledge, { id, body }: Fact<DiseaseRiskBody>, carriers: readonly CarrierInput[]): boolean {
  return (
    body.equations.length > 0 ||
    [...factsOf(knowledge, 'incidence').values()].some((one) => one.body.disease === id) ||
    carriers.some((input) => body.carriers.some((entry) => isOfEntry(entry, input)))
  );
}

function diseaseRisk(
  knowledge: Knowledge,
  person: RiskPerson,
  parts: DiseaseRiskParts,
  fact: Fact<DiseaseRiskBody>,
): DiseaseRisk {
  const { id, ref, body } = fact;
  const { sex, birthDate } = person.record;
  const facts = [sex, birthDate].flatMap((known) => (known === null ? [] : [known.at]));
  const head = { disease: id, record: ref, standing: body.standing } as const;
  const ill = body.conditions
    .map((condition) => ({ condition, answer: hasCondition(condition, person, knowledge) }))
    .find(({ answer }) => answer.holds === true);
  if (ill !== undefined)
    return { ...head, ...unreckoned('does-not-apply', [ill.condition], [...facts, ...ill.answer.facts]) };
  if (body.onlySex !== undefined && sex !== null && sex.value !== body.onlySex)
    return { ...head, ...unreckoned('does-not-apply', ['sex'], facts) };
  const age = birthDate === null ? null : (yearsAt(birthDate.value, person.now)?.least ?? null);
  if (age !== null && (age < body.ages[0] || age > body.ages[1]))
    return { ...head, ...unreckoned('does-not-apply', ['age'], facts) };
  if (age === null || sex === null) {
    const missing = [...(sex === null ? ['sex'] : []), ...(age === null ? ['birth-date'] : [])];
    return { ...head, ...unreckoned('not-assessed', missing, facts) };
  }
  const population = populationOf(knowledge, id, body, sex.value);
  const chosen: Chosen = chooseBase(knowledge, person, parts, { body, age, sex: sex.value, population });
  if (chosen.base === null)
    return { ...head, ...unreckoned('not-assessed', chosen.because, [...facts, ...chosen.facts], chosen.parts) };
  const whole = putTogether(knowledge, fact, parts, chosen);
  return {
    ...head,
    state: 'assessed',
    because: [],
    ...numbersOf(whole, population, age, body),
    mortality: chosen.base.mortality,
    parts: [...whole.parts, ...untestedGenes(knowledge, body, parts)],
    standing:
      whole.parts.filter(({ entered }) => entered).length === 1 && chosen.base.guideline ? 'guideline' : body.standing,
    confirmed: whole.confirmed,
    facts: once([...facts, ...whole.facts]),
  };
}

/**
 * Groups of carriers of the disease that the family asks to be tested for: of all that is said of the person no number holds for a
 * carrier, so each is named beside it.
 */
function untestedGenes(
  knowledge: Knowledge,
  body: DiseaseRiskBody,
  { family, carriers }: DiseaseRiskParts,
): DiseaseRisk['parts'] {
  const asked = new Set(family.criteria.filter(({ state }) => state === 'met').flatMap(({ genes }) => genes));
  // Where a finding of this disease is there, it is what the number is of, or stands beside it.
  if (carriers.some((input) => body.carriers.some((entry) => isOfEntry(entry, input)))) return [];
  return body.carriers.flatMap(({ group, genes: own }): DiseaseRisk['parts'] => {
    const fact = factsOf(knowledge, 'carrier-management').get(group);
    const genes = own ?? fact?.body.genes ?? [];
    if (fact === undefined || !genes.some((gene) => asked.has(gene))) return [];
    return [
      {
        kind: 'carrier',
        id: group,
        record: fact.ref,
        ratio: null,
        interval: null,
        entered: false,
        leftOut: 'gene-not-tested',
        missing: [],
        reducedBy: null,
        citation: fact.body.citation,
        confirmed: false,
      },
    ];
  });
}

function unreckoned(
  state: 'not-assessed' | 'does-not-apply',
  because: readonly string[],
  facts: readonly Locator[],
  parts: DiseaseRisk['parts'] = [],
): Omit<DiseaseRisk, 'disease' | 'record' | 'standing'> {
  return {
    state,
    because,
    horizonYears: null,
    value: null,
    interval: null,
    average: null,
    curve: [],
    lifetime: null,
    mortality: 'none',
    parts,
    confirmed: true,
    facts: once(facts),
  };
}

function once(facts: readonly Locator[]): readonly Locator[] {
  const seen = new Set<string>();
  return facts.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}
