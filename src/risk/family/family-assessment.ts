import type { Locator, Notice, RecordRef, Settling } from '../../core/index.ts';

/** A family as a tree, made of what a record says of the relatives. Places of parents that nobody told of are filled with unknown people. */
export interface Pedigree {
  /** The person, then relatives by generation, oldest generation first. */
  readonly people: readonly PedigreePerson[];
  /** Id of the person whom it is about. */
  readonly proband: string;
}

export interface PedigreePerson {
  /** `self`, the id of the relative in the record, or `unknown:1`. */
  readonly id: string;
  /** `self`, `mother`, `maternal-aunt` …; null: only there to join others. */
  readonly relation: string | null;
  readonly sex: 'female' | 'male' | null;
  readonly mother: string | null;
  readonly father: string | null;
  /** 0 is the generation of the person, 1 the parents', -1 the children's. */
  readonly generation: number;
  /** Of kinship: 1 parents, children, full siblings; 2; 3. Null: a spouse, or no kin. */
  readonly degree: number | null;
  readonly side: 'maternal' | 'paternal' | 'both' | null;
  readonly age: number | null;
  readonly yearOfBirth: number | null;
  readonly died: boolean | null;
  readonly ageAtDeath: number | null;
  readonly illnesses: readonly PedigreeIllness[];
  /** Results of genes that somebody stated of this person. */
  readonly tested: readonly { readonly gene: string; readonly result: 'pathogenic' | 'negative' }[];
  readonly twin?: { readonly id: string; readonly kind: 'identical' | 'fraternal' | null };
  readonly adopted?: boolean;
  /** Condition ids that somebody said this one does not have; `*`: said to be well. */
  readonly free?: readonly string[];
  readonly at: Locator | null;
}

export interface PedigreeIllness {
  readonly written: string;
  /** Condition ids of the knowledge; empty: not known to us, and not counted. */
  readonly conditions: readonly string[];
  readonly ageAtOnset: number | null;
}

/** Criteria of one society, answered for one family. */
export interface CriterionAnswer {
  readonly criterion: string;
  readonly record: RecordRef;
  readonly title: string;
  readonly syndrome: string;
  readonly genes: readonly string[];
  /** `not-met` only where the family was told of: silence is `open`. */
  readonly state: 'met' | 'not-met' | 'open';
  /** Of points. */
  readonly points: { readonly least: number; readonly most: number; readonly band: string } | null;
  readonly conditions: readonly {
    readonly id: string;
    readonly is: 'met' | 'failed' | 'open';
    /** Ids of the people of the pedigree that meet it. */
    readonly by: readonly string[];
    /** What would settle it: `age-at-onset`, `relatives`, `pathology`, `ldl`, `gene-test` … */
    readonly missing: readonly string[];
  }[];
  readonly advice: readonly string[];
  readonly leadsTo: string | null;
  readonly citation: string;
  readonly published: string | null;
  readonly confirmed: boolean;
  readonly facts: readonly Locator[];
  readonly settledBy?: readonly Settling[];
}

/** How much the family raises a disease. */
export interface FamilyRatio {
  readonly disease: string;
  readonly record: RecordRef;
  /** Token of which relatives. */
  readonly relatives: string;
  readonly by: readonly string[];
  readonly ratio: number;
  readonly interval: readonly [number, number] | null;
  readonly citation: string;
  readonly confirmed: boolean;
  readonly facts: readonly Locator[];
}

/** A relative to whom a finding matters: whom to tell, in order, and with what chance the same is there. */
export interface CascadeRelative {
  readonly person: string;
  readonly relation: string | null;
  readonly degree: number;
  /** Chance of carrying the finding, as the degree gives it; 1 for an identical twin, and of an obligate carrier. */
  readonly chance: number;
  /** Of a recessive finding of two copies: chance that both are there. */
  readonly chanceOfBoth?: number;
  /** Id of the finding (`carrier/BRCA1`, `criterion/…`) */
  readonly finding: string;
  readonly state: 'to-tell' | 'tested' | 'died' | 'child';
  readonly side: PedigreePerson['side'];
}

export interface FamilyAssessment {
  /** Null: nobody said anything of the family. */
  readonly pedigree: Pedigree | null;
  readonly criteria: readonly CriterionAnswer[];
  readonly ratios: readonly FamilyRatio[];
  /** Illnesses of relatives that the knowledge does not know: not counted, and said. */
  readonly unresolved: readonly { readonly person: string; readonly written: string }[];
  readonly notices: readonly Notice[];
}
