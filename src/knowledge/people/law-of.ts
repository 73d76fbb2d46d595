import type { Fact } from '../fact.ts';
import { factsOf } from '../fact.ts';
import type { Knowledge } from '../knowledge.ts';
import type { LawBody } from '../schema/people/law.ts';

/** What protects a person's gene results in a country; no record is "not known here", which is not "no law". */
export type LawOfCountry =
  | { readonly state: 'known'; readonly country: string; readonly laws: readonly Fact<LawBody>[] }
  | { readonly state: 'not-known-here'; readonly country: string };

/** `country`: ISO 3166-1, two letters. Laws in force come first. */
export function lawOf(people: Pick<Knowledge, 'facts'>, country: string): LawOfCountry {
  const code = country.toUpperCase();
  const laws = [...factsOf(people, 'law').values()]
    .filter(({ body }) => body.countries.includes(code))
    .toSorted((a, b) => order(a.body) - order(b.body) || (a.id < b.id ? -1 : 1));
  return laws.length === 0 ? { state: 'not-known-here', country: code } : { state: 'known', country: code, laws };
}

/** A law of the country itself stands before one of many countries; what is not in force, last. */
function order(law: LawBody): number {
  return (law.status === 'in-force' ? 0 : 1000) + law.countries.length;
}
