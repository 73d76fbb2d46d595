import type { Locator, Notice, Quantity, SourceFingerprint } from '../core/index.ts';
import type { CorrectedFact } from './corrections/correction.ts';

/**
 * Everything known of one person beside the genome, as typed facts that each keep where they were read. Nothing is filled
 * in: what no input says is absent here, and is asked for or called "not assessed" later, never taken as normal.
 */
export interface PersonRecord {
  readonly name: Known<string> | null;
  /** `1951`, `1951-04` or `1951-04-30`: as exact as the source. */
  readonly birthDate: Known<string> | null;
  readonly sex: Known<'female' | 'male'> | null;
  /** ISO date of death where a record states one: a plan is refused then. */
  readonly died: Known<string> | null;
  /** Biogeographic group of the pharmacogenetic tables, stated by the person. */
  readonly group: Known<string> | null;
  readonly pregnancy: Known<PregnancyState> | null;
  readonly lactating: Known<boolean> | null;
  readonly medicines: readonly MedicineUse[];
  /** "No medicines", "no known allergies": said by somebody, not read from an empty list. */
  readonly stated: {
    readonly noMedicines?: Known<true>;
    readonly noAllergies?: Known<true>;
    readonly noConditions?: Known<true>;
  };
  readonly conditions: readonly ConditionFact[];
  readonly allergies: readonly AllergyFact[];
  /** Labs, vitals, drug levels, scores: newest first within one analyte. */
  readonly measurements: readonly Measurement[];
  readonly lifestyle: Lifestyle;
  readonly family: readonly Relative[];
  readonly procedures: readonly CodedEvent[];
  readonly immunizations: readonly CodedEvent[];
  /** Genotypes and phenotypes that a record states, in the words of outside calls. */
  readonly genomics: readonly Known<StatedGenotype>[];
  readonly wishes: Wishes;
  readonly means: Means;
  /** Equal to inputs; a count by resource type of what was read, used and ignored. */
  readonly sources: readonly SourceFingerprint[];
  readonly inventory: readonly InventoryRow[];
  /** Flags and refusals of values, by notice code, each with its place. No value refused stands above. */
  readonly notices: readonly Notice[];
  /** What the person said is wrong: what was read stays here, with its place. */
  readonly corrected?: readonly CorrectedFact[];
}

/** A value with where and when. `date` is when it held (ISO, as exact as known), not when it was typed. */
export interface Known<Value> {
  readonly value: Value;
  readonly at: Locator;
  readonly date: string | null;
}

/** A code as the source gives it. `system`: `rxnorm`, `atc`, `loinc`, `snomed`, `icd10`, `icd10cm`, `cvx`, `ndc`, or the raw URI. */
export interface Code {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export type PregnancyState = 'pregnant' | 'not-pregnant' | 'planning' | 'possible';

export interface MedicineUse {
  /** Stable in one record: `medicine:1`. */
  readonly id: string;
  /** As written: `Simvistatin 10 MG`. */
  readonly written: string;
  readonly codes: readonly Code[];
  /** Drug ids of the knowledge, an ingredient each; empty: not resolved, so not checked, and that is said first. */
  readonly ingredients: readonly string[];
  /** How the ingredients were found; null where they were not. */
  readonly resolvedBy: 'code' | 'name' | 'brand' | 'product' | 'spelling' | null;
  readonly status: 'active' | 'planned' | 'stopped' | 'unknown';
  readonly kind: 'prescribed' | 'over-the-counter' | 'herbal' | 'supplement' | 'unknown';
  readonly dose: Dosing | null;
  readonly route: string | null;
  /** Condition ids where they resolve, else the words. */
  readonly indications: readonly string[];
  readonly since: string | null;
  readonly stoppedOn: string | null;
  readonly response: 'good' | 'partial' | 'none' | null;
  readonly tolerance: 'good' | 'side-effects' | null;
  /** Taken only when needed. */
  readonly asNeeded: boolean;
  readonly at: Locator;
  readonly date: string | null;
  /** Doses that somebody recorded at the hour at which they were given, in the order of the source. */
  readonly given?: readonly GivenDose[];
}

/** One dose that was given. */
export interface GivenDose {
  /** ISO date and time. */
  readonly from: string;
  /** End of an infusion. */
  readonly to: string | null;
  /** Null where the amount could not be read. */
  readonly amount: Quantity | null;
  readonly at: Locator;
}

/** One dose and its rhythm. `amount` is per dose (`mg`); null where the text could not be read: `text` then stands alone. */
export interface Dosing {
  readonly amount: Quantity | null;
  readonly timesPerDay: number | null;
  /** `morning`, `noon`, `evening`, `bedtime`, or `08:00`. */
  readonly times: readonly string[];
  readonly withFood: boolean | null;
  readonly text: string | null;
}

export interface ConditionFact {
  readonly id: string;
  /** Condition ids of the knowledge (`ischaemic-stroke`, `heart-failure`); empty: not resolved. */
  readonly conditions: readonly string[];
  readonly written: string;
  readonly codes: readonly Code[];
  readonly status: 'active' | 'past' | 'absent' | 'unknown';
  readonly onset: string | null;
  readonly at: Locator;
  readonly date: string | null;
}

export interface AllergyFact {
  readonly id: string;
  readonly written: string;
  readonly codes: readonly Code[];
  /** Drug ids and allergy class ids (`~penicillins`) of the knowledge; empty: not resolved. */
  readonly substances: readonly string[];
  readonly kind: 'allergy' | 'intolerance' | 'unknown';
  readonly severity: 'severe' | 'moderate' | 'mild' | 'unknown';
  readonly reaction: string | null;
  readonly verification: 'confirmed' | 'unconfirmed' | 'refuted' | 'unknown';
  readonly at: Locator;
  readonly date: string | null;
}

export interface Measurement {
  readonly id: string;
  /** Analyte id of the knowledge (`creatinine`, `potassium`, `qtc`); null: kept, not used. */
  readonly analyte: string | null;
  readonly written: string;
  readonly codes: readonly Code[];
  /** In the analyte's own unit (UCUM) after conversion; `as` is what was written. */
  readonly value: Quantity | null;
  readonly as: Quantity | null;
  /** `<5`, `>100`. */
  readonly comparator: '<' | '<=' | '>' | '>=' | null;
  /** Coded or free answers. */
  readonly text: string | null;
  readonly method: string | null;
  readonly flags: readonly ('stale' | 'contradictory' | 'implausible' | 'unit-assumed' | 'future')[];
  readonly at: Locator;
  readonly date: string | null;
}

export interface Lifestyle {
  readonly smoking?: Known<{
    readonly state: 'never' | 'former' | 'current';
    readonly perDay?: number;
    readonly stoppedOn?: string;
  }>;
  /** Grams of alcohol a week where stated. */
  readonly alcohol?: Known<{ readonly state: 'none' | 'some' | 'heavy'; readonly gramsPerWeek?: number }>;
  readonly grapefruit?: Known<boolean>;
  /** Diet ids: `vegetarian`, `high-vitamin-k`, `low-salt` … */
  readonly diet?: readonly Known<string>[];
  readonly caffeinePerDay?: Known<number>;
  readonly activity?: Known<'low' | 'moderate' | 'high'>;
  /** Exposures at work and at home: `charcoal-grilled-food`, `pesticides`, `night-shifts`, `sun` … */
  readonly exposures?: readonly Known<string>[];
  readonly occupation?: Known<string>;
}

/** `relation`: mother, father, sister, brother, daughter, son, maternal-grandmother … three generations. */
export interface Relative {
  readonly id: string;
  readonly relation: string;
  readonly sex: 'female' | 'male' | null;
  readonly conditions: readonly {
    readonly written: string;
    readonly conditions: readonly string[];
    readonly ageAtOnset: number | null;
  }[];
  readonly died: boolean | null;
  /** In whole years, at the last news or at death. */
  readonly age?: number;
  readonly yearOfBirth?: number;
  readonly ageAtDeath?: number;
  /** Id of the relative through whom this one is kin, where the relation alone leaves it open: the parent of a cousin, of a nephew. */
  readonly through?: string;
  readonly twin?: 'identical' | 'fraternal';
  readonly adopted?: boolean;
  /** Results of genes that somebody stated of the relative. */
  readonly tested?: readonly { readonly gene: string; readonly result: 'pathogenic' | 'negative' }[];
  /** Condition ids that somebody said the relative does not have; `*`: said to be well. Of all others, silence says nothing. */
  readonly free?: readonly string[];
  readonly at: Locator;
  readonly date: string | null;
}

export interface CodedEvent {
  readonly written: string;
  readonly codes: readonly Code[];
  /** Condition or procedure ids of the knowledge (`pci`, `kidney-transplant`). */
  readonly means: readonly string[];
  readonly at: Locator;
  readonly date: string | null;
}

export interface StatedGenotype {
  readonly gene: string;
  readonly diplotype: string | null;
  readonly phenotype: string | null;
  readonly activityScore: string | null;
}

/** What matters to this person; every part optional. Changing it changes the ranking, visibly. */
export interface Wishes {
  /** Most important first: `fewer-pills`, `lower-cost`, `no-sedation`, `no-weight-gain`, `sexual-function`, `no-injections`, `no-blood-draws`, `live-longer`, `fewer-visits` … */
  readonly matters?: readonly Known<string>[];
  /** Will not have: `blood-products`, `gelatine`, `pork`, `injections` … */
  readonly refuses?: readonly Known<string>[];
  readonly goals?: readonly Known<string>[];
  readonly wantsPregnancy?: Known<boolean>;
  /** Which finding types the person does not want to know: `secondary-findings`, `carrier` … */
  readonly notToKnow?: readonly Known<string>[];
  /** Kinds of inherited findings that the person asks for (`cancer`, `cardiovascular`, `carrier`, `polygenic` …); nothing that is not named is looked at. */
  readonly wantsToKnow?: readonly Known<string>[];
}

export interface Means {
  /** ISO 3166-1 alpha-2: chooses sources and prices. */
  readonly country?: Known<string>;
  readonly currency?: Known<string>;
  /** What the person can pay for all medicines in a month. */
  readonly monthlyBudget?: Known<number>;
  readonly insurance?: Known<string>;
}

/** One resource type (FHIR) or section (person file) of one source. `read` = `used` + `ignored`. */
export interface InventoryRow {
  readonly source: string;
  readonly type: string;
  readonly read: number;
  readonly used: number;
  readonly ignored: readonly { readonly why: string; readonly count: number }[];
}
