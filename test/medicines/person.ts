import type {
  AllergyFact,
  ConditionFact,
  Known,
  Measurement,
  MedicineUse,
  PersonRecord,
} from '../../src/record/index.ts';
import type { DerivedValue } from '../../src/medicines/index.ts';
import type { ExchangedPhenotype, Locator } from '../../src/core/index.ts';

/** One person of a case table, in few words. */
export interface CasePerson {
  readonly age?: number;
  readonly sex?: 'female' | 'male';
  readonly pregnancy?: 'pregnant' | 'planning' | 'not-pregnant' | 'possible';
  readonly lactating?: boolean;
  readonly wantsPregnancy?: boolean;
  /** Condition ids; `id since 2020-01-01`; `past id`. `none`: said to have none. Absent: no list. */
  readonly conditions?: readonly string[] | 'none';
  /** ICD-10 codes without an id of ours. */
  readonly icd10?: readonly string[];
  /** `metformin 1000 mg x2`, `timolol by ophthalmic`, `diazepam since 2020-01-01`; `unreadable: Somethin` for a name that did not resolve. */
  readonly medicines?: readonly string[];
  readonly stopped?: readonly string[];
  /** `~penicillins severe`, `intolerance codeine`, `refuted aspirin`, `unresolved: wax`. `none`: said to have none. */
  readonly allergies?: readonly string[] | 'none';
  /** Measure and value with unit: `potassium: 5.6 mmol/L`. */
  readonly measured?: Readonly<Record<string, string>>;
  readonly measuredOn?: string;
  readonly derived?: Readonly<Record<string, string>>;
  readonly stale?: boolean;
  readonly smoking?: 'never' | 'former' | 'current';
  readonly alcohol?: 'none' | 'some' | 'heavy';
  readonly grapefruit?: boolean;
  readonly diet?: readonly string[];
  readonly phenotypes?: Readonly<Record<string, string>>;
}

export const NOW = '2026-11-22';

const at = (path: string): Locator => ({ kind: 'document', source: 'case.yaml', path });
const known = <T>(value: T, path: string): Known<T> => ({ value, at: at(path), date: NOW });

export function recordOf(person: CasePerson): PersonRecord {
  const { conditions = [], icd10 = [], allergies = [] } = person;
  const facts: ConditionFact[] = [
    ...(conditions === 'none' ? [] : conditions).map(conditionOf),
    ...icd10.map((code, i): ConditionFact => ({
      ...conditionOf('', 100 + i),
      conditions: [],
      written: code,
      codes: [{ system: 'icd10', code }],
    })),
  ];
  return {
    name: null,
    birthDate: person.age === undefined ? null : known(`${2026 - person.age}-01-01`, 'birthDate'),
    sex: person.sex === undefined ? null : known(person.sex, 'sex'),
    died: null,
    group: null,
    pregnancy: person.pregnancy === undefined ? null : known(person.pregnancy, 'pregnancy'),
    lactating: person.lactating === undefined ? null : known(person.lactating, 'lactating'),
    medicines: [
      ...(person.medicines ?? []).map((text, i) => useOf(text, i, 'active')),
      ...(person.stopped ?? []).map((text, i) => useOf(text, 100 + i, 'stopped')),
    ],
    stated: {
      ...(conditions === 'none' ? { noConditions: known(true as const, 'conditions') } : {}),
      ...(allergies === 'none' ? { noAllergies: known(true as const, 'allergies') } : {}),
    },
    conditions: facts,
    allergies: (allergies === 'none' ? [] : allergies).map(allergyOf),
    measurements: Object.entries(person.measured ?? {}).map(([analyte, text], i) =>
      measurementOf(analyte, text, i, person),
    ),
    lifestyle: {
      ...(person.smoking === undefined ? {} : { smoking: known({ state: person.smoking }, 'smoking') }),
      ...(person.alcohol === undefined ? {} : { alcohol: known({ state: person.alcohol }, 'alcohol') }),
      ...(person.grapefruit === undefined ? {} : { grapefruit: known(person.grapefruit, 'grapefruit') }),
      ...(person.diet === undefined ? {} : { diet: person.diet.map((id) => known(id, 'diet')) }),
    },
    family: [],
    procedures: [],
    immunizations: [],
    genomics: [],
    wishes: person.wantsPregnancy === undefined ? {} : { wantsPregnancy: known(person.wantsPregnancy, 'wishes') },
    means: {},
    sources: [],
    inventory: [],
    notices: [],
  } as PersonRecord;
}

export function derivedOf(person: CasePerson): DerivedValue[] {
  return Object.entries(person.derived ?? {}).map(([id, text]) => {
    const { value, unit } = quantity(text);
    return { id, value: { value, unit }, inputs: [], date: NOW, flags: person.stale === true ? ['stale'] : [] };
  });
}

export function phenotypesOf(person: CasePerson): ExchangedPhenotype[] {
  return Object.entries(person.phenotypes ?? {}).map(([gene, phenotype]) => ({
    gene,
    phenotype,
    activityScore: null,
    alleles: [],
    confidence: 'settled',
  }));
}

function useOf(text: string, i: number, status: 'active' | 'stopped'): MedicineUse {
  const unread = /^unreadable: (.*)$/.exec(text)?.[1];
  const [, drug = text, amount, unit = 'mg', times, route, since] =
    /^(\S+)(?: ([\d.]+) ?(\S+?))?(?: x(\d+))?(?: by (\S+))?(?: since (\S+))?$/.exec(text) ?? [];
  return {
    id: `medicine:${i + 1}`,
    written: unread ?? drug,
    codes: [],
    ingredients: unread === undefined ? [drug] : [],
    resolvedBy: unread === undefined ? 'name' : null,
    status,
    kind: 'prescribed',
    dose:
      amount === undefined
        ? null
        : {
            amount: { value: Number(amount), unit },
            timesPerDay: Number(times ?? 1),
            times: [],
            withFood: null,
            text: null,
          },
    route: route ?? null,
    indications: [],
    since: since ?? null,
    stoppedOn: null,
    response: null,
    tolerance: null,
    asNeeded: false,
    at: at(`medicines[${i}]`),
    date: null,
  };
}

function conditionOf(text: string, i: number): ConditionFact {
  const [, past, id = text, since] = /^(past )?(\S+)(?: since (\S+))?$/.exec(text) ?? [];
  return {
    id: `condition:${i + 1}`,
    conditions: id === '' ? [] : [id],
    written: id,
    codes: [],
    status: past === undefined ? 'active' : 'past',
    onset: since ?? null,
    at: at(`conditions[${i}]`),
    date: null,
  };
}

function allergyOf(text: string, i: number): AllergyFact {
  const unread = /^unresolved: (.*)$/.exec(text)?.[1];
  const [, what, substance = text, severity = 'unknown'] =
    /^(?:(intolerance|refuted) )?(\S+)(?: (\S+))?$/.exec(text) ?? [];
  return {
    id: `allergy:${i + 1}`,
    written: unread ?? substance,
    codes: [],
    substances: unread === undefined ? [substance] : [],
    kind: what === 'intolerance' ? 'intolerance' : 'allergy',
    severity: severity as AllergyFact['severity'],
    reaction: null,
    verification: what === 'refuted' ? 'refuted' : 'confirmed',
    at: at(`allergies[${i}]`),
    date: null,
  };
}

function measurementOf(analyte: string, text: string, i: number, person: CasePerson): Measurement {
  const value = quantity(text);
  return {
    id: `measurement:${i + 1}`,
    analyte,
    written: analyte,
    codes: [],
    value,
    as: value,
    comparator: null,
    text: null,
    method: null,
    flags: person.stale === true ? ['stale'] : [],
    at: at(`measurements[${i}]`),
    date: person.measuredOn ?? '2026-11-01',
  };
}

function quantity(text: string): { value: number; unit: string } {
  const [value = '', unit = '1'] = text.split(' ');
  return { value: Number(value), unit };
}
