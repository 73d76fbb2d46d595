import type { MedicineUse, PersonRecord } from '../../record/index.ts';

/** One medicine that a person takes or is to take, with every use of it in the record. */
export interface CurrentMedicine {
  /** Drug id: an ingredient, or a product of several that the knowledge has as one. */
  readonly drug: string;
  /** Other drug ids that the same uses resolve to: parts of a product, the salt of a substance. What is said of them is said of it. */
  readonly also: readonly string[];
  readonly uses: readonly MedicineUse[];
  /** Nobody takes it yet: every use of it is a plan. */
  readonly planned: boolean;
}

/** Product → its parts, as the knowledge has them. */
export type Products = ReadonlyMap<string, readonly string[]>;

/**
 * Everything that is taken or planned, by drug id; stopped medicines are not among them. With `products` a product and its parts
 * in one use are one medicine: the product where it has several parts, the substance where it is a form of one.
 */
export function currentMedicines(record: PersonRecord, products: Products = new Map()): readonly CurrentMedicine[] {
  const byDrug = new Map<string, { readonly uses: MedicineUse[]; readonly also: Set<string> }>();
  for (const use of record.medicines) {
    if (use.status === 'stopped') continue;
    for (const [drug, also] of asProducts(use.ingredients, products)) {
      const entry = byDrug.get(drug) ?? { uses: [], also: new Set<string>() };
      entry.uses.push(use);
      for (const part of also) entry.also.add(part);
      byDrug.set(drug, entry);
    }
  }
  return [...byDrug]
    .map(([drug, { uses, also }]) => ({
      drug,
      also: [...also].filter((part) => !byDrug.has(part)).toSorted(),
      uses,
      planned: uses.every((use) => use.status === 'planned'),
    }))
    .toSorted((a, b) => (a.drug < b.drug ? -1 : 1));
}

function asProducts(ingredients: readonly string[], products: Products): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  for (const id of ingredients) {
    const parts = (products.get(id) ?? []).filter((part) => ingredients.includes(part));
    if (parts.length === 0) continue;
    const [only, ...others] = parts;
    if (others.length === 0) found.set(only!, [id]);
    else found.set(id, parts);
    for (const one of [id, ...parts]) taken.add(one);
  }
  for (const id of ingredients) if (!taken.has(id)) found.set(id, []);
  return found;
}

/** What stands in the record and resolves to no ingredient: nothing checks it. */
export function unresolvedMedicines(record: PersonRecord): readonly MedicineUse[] {
  return record.medicines.filter((use) => use.status !== 'stopped' && use.ingredients.length === 0);
}

/** Nobody prescribed it: it goes before what somebody did, also where that is replaced by the like. */
export function isOwnChoice({ uses }: CurrentMedicine): boolean {
  return uses.every(({ kind }) => kind === 'herbal' || kind === 'supplement');
}
