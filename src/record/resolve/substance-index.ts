import { factsOf, type Knowledge, nameKey } from '../../knowledge/index.ts';

/** Classes and substances that people are allergic to; drugs are looked up in the index of drugs. */
export interface SubstanceIndex {
  readonly names: ReadonlyMap<string, string>;
  readonly snomed: ReadonlyMap<string, string>;
}

export function substanceIndex(knowledge: Pick<Knowledge, 'facts'>): SubstanceIndex {
  const names = new Map<string, string>();
  const snomed = new Map<string, string>();
  for (const kind of ['drug-class', 'substance'] as const) {
    for (const [id, { body }] of factsOf(knowledge, kind)) {
      for (const name of [id, ...body.names]) if (!names.has(nameKey(name))) names.set(nameKey(name), id);
      for (const code of body.snomed ?? []) snomed.set(code, id);
    }
  }
  return { names, snomed };
}
