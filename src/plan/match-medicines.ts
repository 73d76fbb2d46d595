import { type DrugRecord, type Knowledge } from '../knowledge/index.ts';
import { type Resolver, createResolver } from '../record/index.ts';

export interface Matched {
  readonly ids: ReadonlySet<string>;
  readonly unknown: readonly string[];
  /** What was written for a drug that goes by another name here, by its id. */
  readonly written: ReadonlyMap<string, string>;
}

/**
 * Finds the drugs that the user named: by drug id, by name in any case, by RxNorm code, then as a record's medicines are read (brand,
 * salt, product of several ingredients). A dose behind the name ("clopidogrel 75 mg") does not disturb; a slip of spelling is not
 * guessed at. What is not found, and each part of a product that is not, is given back as it was written.
 */
export function matchMedicines(named: readonly string[], knowledge: Pick<Knowledge, 'drugs' | 'facts'>): Matched {
  const byKey = keysOf(knowledge.drugs.values());
  let resolver: Resolver | null = null;
  const ids = new Set<string>();
  const unknown: string[] = [];
  const writtenFor = new Map<string, string>();
  for (const name of named) {
    const id = byKey.get(key(name));
    if (id !== undefined) {
      ids.add(id);
      continue;
    }
    resolver ??= createResolver(knowledge);
    const written = name.trim();
    const found = resolver.medicine({ written, codes: [{ system: 'rxnorm', code: written }] });
    const sure = found.resolvedBy === 'spelling' ? [] : found.ingredients;
    for (const ingredient of sure) {
      ids.add(ingredient);
      const own = knowledge.drugs.get(ingredient)?.name ?? ingredient;
      if (!key(written).includes(key(own))) writtenFor.set(ingredient, written);
    }
    if (sure.length === 0) unknown.push(written);
    else unknown.push(...found.unread);
  }
  return { ids, unknown, written: writtenFor };
}

function keysOf(drugs: Iterable<DrugRecord>): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const drug of drugs) {
    byKey.set(key(drug.id), drug.id);
    byKey.set(key(drug.name), drug.id);
    if (drug.rxnorm !== null) byKey.set(drug.rxnorm, drug.id);
  }
  return byKey;
}

function key(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
