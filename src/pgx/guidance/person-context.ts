import type { Amount } from '../../core/index.ts';

/**
 * What is known of the person beside the genome. Everything is optional and what is left out is unknown: then every
 * branch of a guideline shows and its question is asked.
 */
export interface PersonContext {
  readonly ageYears?: number;
  readonly weightKg?: number;
  /** Body mass index, kg/m². */
  readonly bmi?: number;
  readonly sex?: 'female' | 'male';
  readonly pregnant?: boolean;
  /** Kebab-case, as in the knowledge. A condition in neither list is unknown. */
  readonly conditions?: { readonly present?: readonly string[]; readonly absent?: readonly string[] };
  /** Classes of medicines taken beside (`strong-cyp2d6-inhibitor`). One in neither list is unknown. */
  readonly comedication?: { readonly present?: readonly string[]; readonly absent?: readonly string[] };
  /** A source's own groups that this person is, or is not, in. */
  readonly populations?: { readonly in?: readonly string[]; readonly notIn?: readonly string[] };
  /** Per drug id: how this medicine is or would be used. */
  readonly therapies?: Readonly<Record<string, TherapyContext>>;
}

export interface TherapyContext {
  /** All reasons for which it is given: what is not listed is taken as not the reason. */
  readonly indications?: readonly string[];
  readonly settings?: readonly string[];
  readonly therapy?: 'naive' | 'continued';
  /** Months of use so far. */
  readonly months?: number;
  readonly alternatives?: 'available' | 'none';
  readonly route?: string;
  readonly dose?: Amount;
  readonly dosing?: 'single' | 'repeated' | 'low' | 'standard';
  readonly donorGenotype?: string;
}
