import type { AlternativesPerson } from './alternatives-request.ts';
import type { Candidate } from './candidates.ts';

type Limit = Candidate['limits'][number];

export interface LimitResult {
  /** The limit that holds, and the fact behind it. */
  readonly holds: { readonly why: string; readonly because: string } | null;
  /** Facts that a limit asks for and that are not known. */
  readonly asks: readonly string[];
}

/** Hard limits of an option against the person. What is not known excludes nothing and is asked. */
export function checkLimits(limits: readonly Limit[], person: AlternativesPerson): LimitResult {
  const asks = new Set<string>();
  for (const limit of limits) {
    const because = holds(limit, person, asks);
    if (because !== null) return { holds: { why: limit.why, because }, asks: [] };
  }
  return { holds: null, asks: [...asks] };
}

function holds(limit: Limit, person: AlternativesPerson, asks: Set<string>): string | null {
  const condition = limit.conditions?.find((id) => person.conditions.includes(id));
  if (condition !== undefined) return `condition/${condition}`;
  if (limit.sex !== undefined) {
    if (person.sex === null) asks.add('sex');
    else if (person.sex === limit.sex) return 'person/sex';
  }
  if (limit.pregnancy === true) {
    const { pregnancy, sex, ageYears } = person;
    if (pregnancy !== null && pregnancy !== 'not-pregnant') return 'person/pregnancy';
    const possible = sex !== 'male' && (ageYears === null || (ageYears >= 12 && ageYears <= 55));
    if (pregnancy === null && possible) asks.add('pregnancy');
  }
  const below = (value: number | null, bound: number | undefined, ask: string, fact: string) => {
    if (bound === undefined) return null;
    if (value === null) asks.add(ask);
    return value !== null && value < bound ? fact : null;
  };
  const old = limit.ageFrom;
  if (old !== undefined) {
    if (person.ageYears === null) asks.add('age');
    else if (person.ageYears >= old) return 'person/age';
  }
  return (
    below(person.ageYears, limit.ageBelow, 'age', 'person/age') ??
    below(person.weightKg, limit.weightBelowKg, 'weight', 'measurement/weight') ??
    below(person.egfr, limit.egfrBelow, 'egfr', 'measurement/egfr')
  );
}
