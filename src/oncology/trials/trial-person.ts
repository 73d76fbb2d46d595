import type { OncologyPerson } from '../person-of-tumour.ts';

/** What trials ask of the person beyond what therapies ask. What is left out or null is not known. */
export interface TrialPerson extends OncologyPerson {
  /** ISO date; goes before `ageYears`, since the age is asked for on a day. */
  readonly birthDate?: string | null;
  /** Performance status, 0 to 5. */
  readonly ecog?: number | null;
  readonly labs?: readonly { readonly name: string; readonly value: number; readonly unit: string }[] | null;
}
