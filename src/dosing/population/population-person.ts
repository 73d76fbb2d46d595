/** What of a person decides whether a model is for them, apart from the model's own covariates. */
export interface PopulationPerson {
  /** Years. */
  readonly age?: number | null | undefined;
  /** kg */
  readonly weight?: number | null | undefined;
  /** cm */
  readonly height?: number | null | undefined;
  readonly sex?: 'female' | 'male' | null | undefined;
  readonly pregnant?: boolean | null | undefined;
  /** Whether the record says dialysis now; creatinine tells nothing of a clearance then. */
  readonly dialysis?: boolean | undefined;
  /** Population group, as the frequency tables name it. */
  readonly group?: string | null | undefined;
}
