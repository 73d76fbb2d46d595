import type { Locator } from '../../core/index.ts';
import type { DiseaseRiskBody, Knowledge } from '../../knowledge/index.ts';
import type { RiskPerson } from '../equations/inputs-of-record.ts';
import { type Population, averageBase } from './average-base.ts';
import type { Base } from './base.ts';
import { carriersOf } from './carrier-base.ts';
import type { RiskLeftOut, RiskPart } from './disease-risk.ts';
import type { DiseaseRiskParts } from './disease-risks.ts';
import { type EquationAnswer, equationAnswer } from './equation-base.ts';
import { factOfPerson } from './person-facts.ts';

interface Around {
  readonly body: DiseaseRiskBody;
  readonly age: number;
  readonly sex: 'female' | 'male';
  readonly population: Population | null;
}

/** The base of a disease, every other that could have been and why it is not, or what stands in the way of all. */
export interface Chosen {
  readonly base: Base | null;
  /** Of the base that is an equation. */
  readonly equation: EquationAnswer | null;
  /** Of the base that is a carrier's: scores that work in carriers. */
  readonly carrierScores: NonNullable<DiseaseRiskBody['carriers'][number]['scores']> | null;
  readonly parts: readonly RiskPart[];
  readonly because: readonly string[];
  readonly facts: readonly Locator[];
}

/** A carrier's penetrance before an equation, an equation before the average of the country. */
export function chooseBase(
  knowledge: Knowledge,
  person: RiskPerson,
  { equations, carriers }: DiseaseRiskParts,
  { body, age, sex, population }: Around,
): Chosen {
  const carried = carriersOf(knowledge, body, { age, sex, population }, carriers);
  const asked = body.equations.flatMap((entry) => {
    const answer = equationAnswer(knowledge, entry, body, age, equations, population?.incidence ?? null);
    return answer === null ? [] : [answer];
  });
  const none = { equation: null, carrierScores: null, because: [], facts: [] } as const;
  const carrier = carried.find(({ base }) => base !== null);
  const carrierParts = carried.map(({ part }) => part);
  if (carrier !== undefined && carrier.base !== null)
    return {
      ...none,
      base: carrier.base,
      carrierScores: carrier.entry.scores ?? null,
      parts: [
        ...carrierParts,
        ...asked.map(({ part, base }) => (base === null ? part : left(part, 'carrier-in-its-place'))),
        ...(population === null ? [] : [left(population.part, 'carrier-in-its-place')]),
      ],
    };
  // A finding that raises the risk by nobody knows how much: neither the average nor an equation holds for the carrier.
  const unknown = carried.find(({ part }) => part.leftOut === 'penetrance-not-known');
  if (unknown !== undefined)
    return { ...none, ...nothing(['penetrance-not-known'], unknown.input.facts, carrierParts, asked, population) };
  const beyond = (body.nothingFor ?? [])
    .map((token) => ({ token, ...factOfPerson(token, person, knowledge) }))
    .find(({ holds }) => holds === true);
  if (beyond !== undefined)
    return { ...none, ...nothing([beyond.token], beyond.facts, carrierParts, asked, population) };
  const equation = asked.find(({ base }) => base !== null) ?? null;
  if (equation !== null)
    return {
      ...none,
      base: equation.base,
      equation,
      parts: [
        equation.part,
        ...asked
          .filter((one) => one !== equation)
          .map(({ part, base }) => (base === null ? part : left(part, 'other-base-entered'))),
        ...carrierParts,
      ],
    };
  const found = average(knowledge, person, asked, { body, age, sex, population });
  return { ...found, parts: [...found.parts, ...carrierParts] };
}

/** Neither an equation nor the average is of such a person. */
function nothing(
  because: readonly string[],
  facts: readonly Locator[],
  carried: readonly RiskPart[],
  asked: readonly EquationAnswer[],
  population: Population | null,
): Pick<Chosen, 'base' | 'because' | 'facts' | 'parts'> {
  return {
    base: null,
    because,
    facts,
    parts: [
      ...carried,
      ...asked.map(({ part, base }) => (base === null ? part : left(part, 'not-for-person'))),
      ...(population === null ? [] : [left(population.part, 'average-not-for-person')]),
    ],
  };
}

function average(
  knowledge: Knowledge,
  person: RiskPerson,
  asked: readonly EquationAnswer[],
  { body, age, population }: Around,
): Chosen {
  const parts = asked.map(({ part }) => part);
  const none = { base: null, equation: null, carrierScores: null, facts: [] } as const;
  const against = asked.find((one) => one.against !== null)?.against ?? null;
  const notFor = body.averageNotFor
    .map((token) => ({ token, ...factOfPerson(token, person, knowledge) }))
    .find(({ holds }) => holds === true);
  const own = population === null ? [] : [population.part];
  if (against === null && notFor === undefined && population !== null)
    return { ...none, base: averageBase(population, body, age), parts: [...own, ...parts], because: [] };
  const missing = [...new Set(asked.find(({ part }) => part.leftOut === 'inputs-missing')?.part.missing ?? [])];
  const because =
    against !== null
      ? [against]
      : notFor !== undefined && notFor.token !== 'anyone'
        ? [notFor.token]
        : missing.length > 0
          ? missing
          : asked.some(({ part }) => part.leftOut === 'out-of-range')
            ? ['out-of-range']
            : [population === null ? 'no-table' : 'no-equation'];
  return {
    ...none,
    because,
    facts: notFor?.facts ?? [],
    parts: [...parts, ...own.map((part) => left(part, 'average-not-for-person'))],
  };
}

const left = (part: RiskPart, why: RiskLeftOut): RiskPart => ({ ...part, entered: false, leftOut: why });
