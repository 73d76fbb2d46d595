import { factsOf, type Knowledge, nameKey } from '../../knowledge/index.ts';

export interface ConditionIndex {
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** By `nameKey`; a name of two conditions means both. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly snomed: ReadonlyMap<string, readonly string[]>;
  /** By beginnings of codes without the dot. */
  readonly icd10: ReadonlyMap<string, readonly string[]>;
}

export function conditionIndex(knowledge: Pick<Knowledge, 'facts'>): ConditionIndex {
  const parents = new Map<string, readonly string[]>();
  const names = new Map<string, string[]>();
  const snomed = new Map<string, string[]>();
  const icd10 = new Map<string, string[]>();
  for (const [id, { body }] of factsOf(knowledge, 'condition')) {
    parents.set(id, body.parents ?? []);
    for (const name of body.names.length > 0 ? [id, ...body.names] : []) add(names, nameKey(name), id);
    for (const code of body.snomed ?? []) add(snomed, code, id);
    for (const code of body.icd10 ?? []) add(icd10, code.replace('.', ''), id);
  }
  return { parents, names, snomed, icd10 };
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
