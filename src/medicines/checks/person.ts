import { type ExchangedPhenotype, yearsAt } from '../../core/index.ts';
import { classesOf, type Knowledge } from '../../knowledge/index.ts';
import type { MedicineUse, PersonRecord } from '../../record/index.ts';
import type { DerivedValue } from '../concern.ts';
import { atcOfUse, type Taken } from './atc-of-use.ts';
import { type Conditions, conditionsOf } from './conditions.ts';
import { type Measures, measuresOf } from './measures.ts';

/** What the checks know of a person whatever is taken. */
export interface Constitution {
  readonly age: { readonly low: number; readonly high: number } | null;
  readonly conditions: Conditions;
  readonly measures: Measures;
  readonly phenotypes: ReadonlyMap<string, ExchangedPhenotype>;
}

/** One person as the checks see them. */
export interface Person extends Constitution {
  readonly knowledge: Knowledge;
  readonly record: PersonRecord;
  /** ISO date. */
  readonly now: string;
  /** An entry an ingredient of each medicine in use or planned. */
  readonly taken: readonly Taken[];
  /** The same of medicines that were stopped. */
  readonly stopped: readonly Taken[];
  readonly unresolved: readonly MedicineUse[];
}

export interface PersonInput {
  readonly record: PersonRecord;
  readonly now: string;
  readonly phenotypes: readonly ExchangedPhenotype[];
  readonly derived: readonly DerivedValue[];
  /** Drug id of a medicine about to be prescribed. */
  readonly candidate?: string;
  /** The person's constitution, where it is known already: it stays the same while one candidate after the other is weighed. */
  readonly constitution?: Constitution;
}

/** Medicine use id of a medicine that is about to be prescribed and stands in no record. */
export const CANDIDATE = 'candidate';

export function constitutionOf(
  knowledge: Knowledge,
  { record, now, phenotypes, derived }: Omit<PersonInput, 'candidate' | 'constitution'>,
): Constitution {
  const conditions = conditionsOf(knowledge, record, now);
  return {
    age: ageOf(record, now),
    conditions,
    measures: measuresOf(knowledge, record, derived, conditions, now),
    phenotypes: new Map(phenotypes.map((p) => [p.gene, p])),
  };
}

export function personOf(knowledge: Knowledge, input: PersonInput): Person {
  const { record, now, candidate, constitution = constitutionOf(knowledge, input) } = input;
  const current = record.medicines.filter(({ status }) => status !== 'stopped');
  const uses = candidate === undefined ? current : [...current, candidateUse(candidate, now)];
  const takenOf = (use: MedicineUse): readonly Taken[] => ingredientsOf(knowledge, use);
  return {
    ...constitution,
    knowledge,
    record,
    now,
    taken: uses.flatMap(takenOf),
    stopped: record.medicines.filter(({ status }) => status === 'stopped').flatMap(takenOf),
    unresolved: current.filter(({ ingredients }) => ingredients.length === 0),
  };
}

/** A person's uses stay the same objects while one candidate after the other is weighed beside them. */
const known = new WeakMap<Knowledge['facts'], WeakMap<MedicineUse, readonly Taken[]>>();

function ingredientsOf(knowledge: Knowledge, use: MedicineUse): readonly Taken[] {
  const ofUses = known.get(knowledge.facts) ?? new WeakMap<MedicineUse, readonly Taken[]>();
  known.set(knowledge.facts, ofUses);
  const before = ofUses.get(use);
  if (before !== undefined) return before;
  const taken = [...new Set(use.ingredients)].map((drug) => ({
    use,
    drug,
    ...atcOfUse(knowledge, drug, use),
    classes: new Set(classesOf(knowledge, drug)),
  }));
  ofUses.set(use, taken);
  return taken;
}

function ageOf(record: PersonRecord, now: string): Person['age'] {
  const years = record.birthDate === null ? null : yearsAt(record.birthDate.value, now);
  return years === null ? null : { low: years.least, high: years.most };
}

/** A medicine that nobody has prescribed yet, as if it were. */
export function candidateUse(drug: string, now: string): MedicineUse {
  return {
    id: CANDIDATE,
    written: drug,
    codes: [],
    ingredients: [drug],
    resolvedBy: 'name',
    status: 'planned',
    kind: 'prescribed',
    dose: null,
    route: null,
    indications: [],
    since: null,
    stoppedOn: null,
    response: null,
    tolerance: null,
    asNeeded: false,
    at: { kind: 'stated', by: 'prescriber', date: now },
    date: now,
  };
}
