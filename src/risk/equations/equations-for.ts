import type { Locator } from '../../core/index.ts';
import { type Knowledge, type RiskEquationBody, factsOf, isConditionOf } from '../../knowledge/index.ts';
import { evaluateRisk } from './evaluate-risk.ts';
import { type RiskPerson, inputsOfRecord } from './inputs-of-record.ts';
import type { RiskInputs, RiskResult } from './risk-result.ts';

export interface RiskForPerson {
  readonly equation: string;
  /** `does-not-apply`: a condition, sex or age stands against it. `open`: it needs something that nobody said. */
  readonly state: 'assessed' | 'open' | 'does-not-apply';
  /** Condition that stands against it, or that it needs; `sex`. */
  readonly because: string | null;
  readonly result: RiskResult;
  readonly facts: readonly Locator[];
}

/** Several equations of one outcome and horizon for one person, and how far apart they are. */
export interface RiskAgreement {
  readonly outcome: string;
  readonly horizonYears: number | null;
  /** The first is the one to go by: race-free and of today before others. */
  readonly values: readonly { readonly equation: string; readonly value: number; readonly usesRace: boolean }[];
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Every equation for every outcome and horizon, as far as the record answers its inputs; `stated` goes before the record. Those that
 * apply first, then race-free before others, those of today before superseded ones.
 * @throws PropriaError as `evaluateRisk` does for what is stated.
 */
export function riskEquationsFor(
  knowledge: Knowledge,
  person: RiskPerson,
  stated: RiskInputs = {},
): readonly RiskForPerson[] {
  const found = [...factsOf(knowledge, 'risk-equation').values()].flatMap(({ id, body }): readonly RiskForPerson[] => {
    const read = inputsOfRecord(body, person, knowledge);
    const inputs: Record<string, RiskInputs[string]> = {};
    for (const [name, { value }] of read) inputs[name] = value;
    for (const { name } of body.inputs) if (stated[name] !== undefined) inputs[name] = stated[name];
    const because = standsAgainst(body, person, knowledge);
    const facts = [...read.values()].flatMap((one) => one.facts);
    return askedOf(body).map((asked) => {
      const result = evaluateRisk(knowledge, id, inputs, asked);
      return { equation: id, state: because === null ? stateOf(result) : 'does-not-apply', because, result, facts };
    });
  });
  const rank = ({ state, result }: RiskForPerson): readonly number[] => [
    ['assessed', 'open', 'does-not-apply'].indexOf(state),
    Number(lacksItsOwn(factsOf(knowledge, 'risk-equation').get(result.equation)!.body, result)),
    Number(result.supersededBy !== null),
    Number(result.usesRace),
    factsOf(knowledge, 'risk-equation').get(result.equation)!.body.order,
  ];
  return found.toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((one, i) => one !== y[i]);
    return at === -1 ? (a.equation < b.equation ? -1 : a.equation > b.equation ? 1 : 0) : x[at]! - y[at]!;
  });
}

/** Outcomes that more than one equation has a value for. Sisters of one paper are no second opinion: the best of them speaks. */
export function riskAgreement(found: readonly RiskForPerson[]): readonly RiskAgreement[] {
  const groups = new Map<string, RiskForPerson[]>();
  for (const one of found) {
    if (one.state !== 'assessed' || one.result.gives !== 'future') continue;
    const key = `${one.result.outcome}@${one.result.horizonYears}`;
    const there = groups.get(key) ?? [];
    const paper = JSON.stringify(one.result.citation);
    if (!there.some(({ result }) => JSON.stringify(result.citation) === paper)) groups.set(key, [...there, one]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const values = group.flatMap(({ equation, result: { assessment, usesRace } }) =>
        assessment.status === 'assessed' ? [{ equation, value: assessment.value, usesRace }] : [],
      );
      const all = values.map(({ value }) => value);
      const { outcome, horizonYears } = group[0]!.result;
      return { outcome, horizonYears, values, lowest: Math.min(...all), highest: Math.max(...all) };
    });
}

/** A sister with more inputs of which none is given stands behind the plain one: its terms for "not known" are for some of several. */
const lacksItsOwn = ({ inputs }: RiskEquationBody, result: RiskResult): boolean => {
  const optional = inputs.filter(({ maybeMissing }) => maybeMissing === true);
  return optional.length > 0 && !optional.some(({ name }) => result.inputs.some((used) => used.name === name));
};

function askedOf({ columns, link }: RiskEquationBody): readonly { outcome: string; horizonYears?: number }[] {
  const seen = new Map<string, { outcome: string; horizonYears?: number }>();
  for (const { outcome, horizonYears } of columns)
    seen.set(`${outcome}@${horizonYears}`, {
      outcome,
      ...(horizonYears === undefined || link.kind === 'event-table' ? {} : { horizonYears }),
    });
  return [...seen.values()];
}

/** Out of the ages or the group of people: no value will settle it. Missing inputs: something will. */
function stateOf({ assessment }: RiskResult): RiskForPerson['state'] {
  if (assessment.status === 'assessed') return 'assessed';
  return assessment.reasons.some(({ reason }) => reason !== 'input-missing') ? 'does-not-apply' : 'open';
}

function standsAgainst(
  { without, withoutItself, needs, onlySex }: RiskEquationBody,
  { record }: RiskPerson,
  knowledge: Knowledge,
): string | null {
  const had = [
    ...record.conditions
      .filter(({ status }) => status === 'active' || status === 'past')
      .flatMap(({ conditions }) => conditions),
    ...record.procedures.flatMap(({ means }) => means),
  ];
  const has = (id: string): boolean => had.some((one) => isConditionOf(knowledge, one, id));
  if (onlySex !== undefined && record.sex !== null && record.sex.value !== onlySex) return 'sex';
  return without.find(has) ?? withoutItself.find((id) => had.includes(id)) ?? needs.find((id) => !has(id)) ?? null;
}
