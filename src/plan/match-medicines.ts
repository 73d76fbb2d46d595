import type { DrugRecord } from '../knowledge/index.ts';

/**
 * Finds the drugs that the user named: by drug id, by name in any case, or by RxNorm code. A dose behind the name
 * ("clopidogrel 75 mg") does not disturb. What is not found is given back as it was written.
 */
export function matchMedicines(
  named: readonly string[],
  drugs: Iterable<DrugRecord>,
): { readonly ids: ReadonlySet<string>; readonly unknown: readonly string[] } {
  const byKey = new Map<string, string>();
  for (const drug of drugs) {
    byKey.set(key(drug.id), drug.id);
    byKey.set(key(drug.name), drug.id);
    if (drug.rxnorm !== null) byKey.set(drug.rxnorm, drug.id);
  }
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const name of named) {
    const id = byKey.get(key(name)) ?? byKey.get(key(name.replace(/\s+\d.*$/, '')));
    if (id === undefined) unknown.push(name.trim());
    else ids.add(id);
  }
  return { ids, unknown };
}

function key(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
