import type { MedicineUse, PersonRecord } from '../../record/index.ts';

/** One ingredient that a person takes or is to take, with every use of it in the record. */
export interface CurrentMedicine {
  /** Drug id. */
  readonly drug: string;
  readonly uses: readonly MedicineUse[];
  /** Nobody takes it yet: every use of it is a plan. */
  readonly planned: boolean;
}

/** Everything that is taken or planned, an ingredient each, by drug id. Stopped medicines are not among them. */
export function currentMedicines(record: PersonRecord): readonly CurrentMedicine[] {
  const byDrug = new Map<string, MedicineUse[]>();
  for (const use of record.medicines) {
    if (use.status === 'stopped') continue;
    for (const drug of new Set(use.ingredients)) byDrug.set(drug, [...(byDrug.get(drug) ?? []), use]);
  }
  return [...byDrug]
    .map(([drug, uses]) => ({ drug, uses, planned: uses.every((use) => use.status === 'planned') }))
    .toSorted((a, b) => (a.drug < b.drug ? -1 : 1));
}

/** What stands in the record and resolves to no ingredient: nothing checks it. */
export function unresolvedMedicines(record: PersonRecord): readonly MedicineUse[] {
  return record.medicines.filter((use) => use.status !== 'stopped' && use.ingredients.length === 0);
}

/** Nobody prescribed it: it goes before what somebody did, also where that is replaced by the like. */
export function isOwnChoice({ uses }: CurrentMedicine): boolean {
  return uses.every(({ kind }) => kind === 'herbal' || kind === 'supplement');
}
