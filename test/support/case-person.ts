import {
  createEngine,
  type CarePlanDocument,
  type CheckRequest,
  type DrugCheck,
  type Engine,
} from '../../src/engine/index.ts';
import type { Host } from '../../src/core/index.ts';
import type { Group } from '../../src/knowledge/index.ts';
import {
  EMPTY_RECORD,
  type Known,
  type Measurement,
  type MedicineUse,
  type PersonRecord,
} from '../../src/record/index.ts';
import { loadTestKnowledge } from './knowledge.ts';

/** A person in a few lines, as the tables of conflicts write one. Drugs, conditions and analytes by the knowledge's ids. */
export interface CasePerson {
  readonly born?: string;
  readonly died?: string;
  readonly sex?: 'female' | 'male';
  readonly country?: string;
  readonly group?: Group;
  readonly pregnancy?: 'pregnant' | 'not-pregnant' | 'planning' | 'possible';
  readonly lactating?: boolean;
  readonly smoking?: 'never' | 'former' | 'current';
  readonly grapefruit?: boolean;
  readonly medicines: readonly CaseMedicine[];
  readonly conditions?: readonly string[];
  readonly past?: readonly string[];
  readonly procedures?: readonly string[];
  readonly allergies?: readonly string[];
  readonly measured?: readonly (readonly [analyte: string, value: number, unit: string, date: string])[];
  readonly matters?: readonly string[];
  readonly refuses?: readonly string[];
  readonly budget?: number;
  /** Gene → diplotype, as a laboratory would report it. */
  readonly genes?: Readonly<Record<string, string>>;
}

export interface CaseMedicine {
  readonly drug: string;
  /** Of a product: its other ingredients. */
  readonly parts?: readonly string[];
  readonly mg?: number;
  readonly perDay?: number;
  readonly for?: readonly string[];
  readonly since?: string;
  readonly stopped?: string;
  readonly planned?: boolean;
  readonly route?: string;
  readonly asNeeded?: boolean;
  readonly response?: 'good' | 'partial' | 'none';
  readonly tolerance?: 'good' | 'side-effects';
  readonly times?: readonly string[];
}

export const NOW = '2026-11-22';
const at = (path: string) => ({ kind: 'document' as const, source: 'person.yaml', path });
const known = <Value>(value: Value, path: string, date: string | null = NOW): Known<Value> => ({
  value,
  at: at(path),
  date,
});

export function recordOf(person: CasePerson): PersonRecord {
  return {
    ...EMPTY_RECORD,
    birthDate: person.born === undefined ? null : known(person.born, 'born'),
    died: person.died === undefined ? null : known(person.died, 'died'),
    sex: person.sex === undefined ? null : known(person.sex, 'sex'),
    group: person.group === undefined ? null : known<string>(person.group, 'group'),
    pregnancy: person.pregnancy === undefined ? null : known(person.pregnancy, 'pregnancy'),
    lactating: person.lactating === undefined ? null : known(person.lactating, 'lactating'),
    medicines: person.medicines.map(useOf),
    conditions: [...(person.conditions ?? []), ...(person.past ?? [])].map((id, i) => ({
      id: `condition:${i + 1}`,
      conditions: [id],
      written: id,
      codes: [],
      status: (person.past ?? []).includes(id) ? ('past' as const) : ('active' as const),
      onset: null,
      at: at(`conditions[${i}]`),
      date: null,
    })),
    allergies: (person.allergies ?? []).map((id, i) => ({
      id: `allergy:${i + 1}`,
      written: id,
      codes: [],
      substances: [id],
      kind: 'allergy' as const,
      severity: 'severe' as const,
      reaction: 'anaphylaxis',
      verification: 'confirmed' as const,
      at: at(`allergies[${i}]`),
      date: null,
    })),
    procedures: (person.procedures ?? []).map((id, i) => ({
      written: id,
      codes: [],
      means: [id],
      at: at(`procedures[${i}]`),
      date: null,
    })),
    measurements: (person.measured ?? [])
      .map(([analyte, value, unit, date], i): Measurement => ({
        id: `measurement:${i + 1}`,
        analyte,
        written: analyte,
        codes: [],
        value: { value, unit },
        as: { value, unit },
        comparator: null,
        text: null,
        method: null,
        flags: [],
        at: at(`measurements[${i}]`),
        date,
      }))
      .toSorted((a, b) => (a.date! < b.date! ? 1 : -1)),
    lifestyle: {
      ...(person.smoking === undefined ? {} : { smoking: known({ state: person.smoking }, 'smoking') }),
      ...(person.grapefruit === undefined ? {} : { grapefruit: known(person.grapefruit, 'grapefruit') }),
    },
    wishes: {
      ...(person.matters === undefined
        ? {}
        : { matters: person.matters.map((wish, i) => known(wish, `matters[${i}]`)) }),
      ...(person.refuses === undefined
        ? {}
        : { refuses: person.refuses.map((wish, i) => known(wish, `refuses[${i}]`)) }),
    },
    means: {
      ...(person.country === undefined ? {} : { country: known(person.country, 'country') }),
      ...(person.budget === undefined
        ? {}
        : { monthlyBudget: known(person.budget, 'budget'), currency: known('USD', 'currency') }),
    },
  };
}

function useOf(medicine: CaseMedicine, i: number): MedicineUse {
  const known = loadTestKnowledge().drugs.has(medicine.drug);
  return {
    id: `medicine:${i + 1}`,
    written: medicine.drug,
    codes: [],
    ingredients: known ? [medicine.drug, ...(medicine.parts ?? [])] : [],
    resolvedBy: known ? 'name' : null,
    status: medicine.stopped !== undefined ? 'stopped' : medicine.planned === true ? 'planned' : 'active',
    kind: 'prescribed',
    dose:
      medicine.mg === undefined
        ? null
        : {
            amount: { value: medicine.mg, unit: 'mg' },
            timesPerDay: medicine.perDay ?? 1,
            times: medicine.times ?? [],
            withFood: null,
            text: null,
          },
    route: medicine.route ?? null,
    indications: medicine.for ?? [],
    since: medicine.since ?? null,
    stoppedOn: medicine.stopped ?? null,
    response: medicine.response ?? null,
    tolerance: medicine.tolerance ?? null,
    asNeeded: medicine.asNeeded ?? false,
    at: at(`medicines[${i}]`),
    date: NOW,
  };
}

/** No bytes are read and nothing is inflated: a plan from a record and calls needs neither. */
const noHost: Host = {
  sha256: () => {
    throw new Error('not used');
  },
} as unknown as Host;

let engine: Engine | null = null;

/** The care plan of a case, by the knowledge of this checkout. */
export function planOfCase(person: CasePerson, now = NOW): CarePlanDocument {
  engine ??= createEngine({ knowledge: loadTestKnowledge(), host: noHost });
  const rows = Object.entries(person.genes ?? {}).map(([gene, diplotype]) => `${gene}\t${diplotype}`);
  return engine.care({
    now,
    record: recordOf(person),
    outside: rows.length === 0 ? [] : [{ name: 'laboratory.tsv', text: `${rows.join('\n')}\n` }],
  });
}

/** One medicine more, or in place of others, for a plan of {@link planOfCase}. */
export function checkOfCase(request: Omit<CheckRequest, 'now'>, now = NOW): DrugCheck {
  engine ??= createEngine({ knowledge: loadTestKnowledge(), host: noHost });
  return engine.check({ ...request, now });
}
