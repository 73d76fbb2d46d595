import type { Concern } from '../concern.ts';
import type { InteractionContext } from './context.ts';
import { type InteractionKnowledge, canonicalDrug } from './drug-of-name.ts';
import { enzymeRolesOf } from './enzyme-roles.ts';
import { findInteractions } from './find-interactions.ts';
import { rulesNaming } from './rules-naming.ts';
import { selects } from './selects.ts';

/** Which of two medicines a source speaks of at all. */
export interface Consulted {
  readonly source: string;
  /** Drug ids of the pair that the source names somewhere. */
  readonly knows: readonly string[];
}

/**
 * What is known of one pair. `no-listed-pair`: sources that know at least one of them were consulted and none lists the two
 * together; it is not "no interaction". `not-checked`: a medicine of the pair stands in no source.
 */
export type PairCheck =
  | { readonly state: 'listed'; readonly concerns: readonly Concern[]; readonly consulted: readonly Consulted[] }
  | { readonly state: 'no-listed-pair'; readonly consulted: readonly Consulted[] }
  | { readonly state: 'not-checked'; readonly unknown: readonly string[]; readonly consulted: readonly Consulted[] };

export function checkPair(
  knowledge: InteractionKnowledge,
  a: string,
  b: string,
  context: InteractionContext,
): PairCheck {
  const pair = [canonicalDrug(knowledge, a), canonicalDrug(knowledge, b)];
  const concerns = findInteractions(knowledge, pair, { date: context.date });
  const scopes = pair.map((drug) => interactionScope(knowledge, drug));
  const sources = [...new Set(scopes.flatMap((scope) => [...scope.keys()]))].toSorted();
  const consulted = sources.map((source) => ({
    source,
    knows: pair.filter((_, i) => scopes[i]?.has(source) === true),
  }));
  if (concerns.length > 0) return { state: 'listed', concerns, consulted };
  const unknown = pair.filter((_, i) => scopes[i]?.size === 0);
  return unknown.length > 0 ? { state: 'not-checked', unknown, consulted } : { state: 'no-listed-pair', consulted };
}

/** Sources that speak of a medicine, each with the number of its records that do; empty: nothing could have been found. */
export function interactionScope(knowledge: InteractionKnowledge, drug: string): ReadonlyMap<string, number> {
  const id = canonicalDrug(knowledge, drug);
  const scope = new Map<string, number>();
  const count = (sources: readonly string[]) => {
    for (const source of sources) scope.set(source, (scope.get(source) ?? 0) + 1);
  };
  for (const fact of enzymeRolesOf(knowledge, id)) count(fact.sources);
  for (const { body, sources } of rulesNaming(knowledge, [id]))
    if (selects(knowledge, body.object, id) || selects(knowledge, body.precipitant, id)) count(sources);
  return scope;
}
