/** One person of a pedigree file, as far as it was written. */
export interface PedigreeRow {
  readonly line: number;
  readonly family: string;
  readonly id: string;
  readonly target: boolean;
  readonly father: string | null;
  readonly mother: string | null;
  readonly sex: 'female' | 'male' | null;
  /** Mark that identical twins share. */
  readonly twin: string | null;
  /** Null: the format does not say. */
  readonly died: boolean | null;
  /** At the last news or at death. */
  readonly age: number | null;
  readonly born: number | null;
  readonly illnesses: readonly { readonly written: string; readonly age: number | null }[];
  /** Words of illnesses that the person is written not to have. */
  readonly without: readonly string[];
  readonly tested: readonly { readonly gene: string; readonly result: 'pathogenic' | 'negative' }[];
}

/** The oldest age that is taken for one. */
export const MOST_YEARS = 120;
export const LEAST_YEARS_OF_PARENT = 10;
/** A close family has some tens; a cohort is none. */
export const MOST_PEOPLE = 275;
