/** What was given to a patient and measured in them. Times in the model's unit since the first dose; amounts in its unit. */
export interface DosingHistory {
  readonly doses: readonly DoseRecord[];
  readonly observations: readonly Observation[];
  readonly covariates: CovariateCourse;
  /** Between two readings of a covariate: the earlier one (`locf`, the default) or the later one (`nocb`). */
  readonly covariateInterpolation?: 'locf' | 'nocb' | undefined;
  /** Where occasions begin, for variability between them; one occasion in all where it is missing. */
  readonly occasions?: readonly { readonly time: number; readonly occasion: number }[] | undefined;
}

export type CovariateValues = Readonly<Record<string, number>>;
/** The same all the time, or readings in the order of time. A reading that leaves a name out keeps the earlier value. */
export type CovariateCourse = CovariateValues | readonly ({ readonly time: number } & CovariateValues)[];

/** A dosing record as NONMEM has it; kinds of event are told by which fields are there. */
export interface DoseRecord {
  readonly time: number;
  readonly amt: number;
  /** `central` where it is missing in a linear model; the first dose target in an ODE model. */
  readonly cmt?: 'central' | 'depot' | undefined;
  /** Length of an infusion; or its rate. Neither: a bolus. */
  readonly dur?: number | undefined;
  readonly rate?: number | undefined;
  /** `addl` further doses, each `ii` after the one before. */
  readonly ii?: number | undefined;
  readonly addl?: number | undefined;
  /** 1: the system is at steady state of this dose, every `ii`, when it is given. 2: that state is added to the present. */
  readonly ss?: 0 | 1 | 2 | undefined;
  /** All compartments are emptied (states set to their start) before it. */
  readonly reset?: boolean | undefined;
  /** Share that arrives; multiplies a bolus, shortens an infusion given by rate, scales the rate of one given by `dur`. */
  readonly F?: number | undefined;
  readonly lag?: number | undefined;
}

export interface Observation {
  readonly time: number;
  readonly value: number;
  /** Name of the output; the model's first where it is missing. */
  readonly output?: string | undefined;
  /** Below the limit of quantification `lloq`: enters by its probability (M3). */
  readonly blq?: boolean | undefined;
  readonly lloq?: number | undefined;
}
