/** What is asked of a course at one time: an output, or the area under it from time 0. */
export interface CourseRequest {
  readonly time: number;
  /** Name of the output; the first where it is missing. `concentration` in a linear model. */
  readonly output?: string | undefined;
  readonly what?: 'value' | 'area' | undefined;
}

/**
 * One patient's doses and covariates under one model, prepared once and evaluated for many deviations: the inner loop of
 * fits, posteriors and searches. Requests come back in the order they were asked, doses at the same time as a request
 * count as given after it. `kappas` holds `kappaNames.length` values an occasion, occasions in the order of {@link occasions}.
 */
export interface Course {
  readonly occasions: readonly number[];
  /** Writes one number a request; not-a-number where the parameters have no meaning (negative clearance and the like). */
  evaluate(eta: Float64Array, kappas: Float64Array, out: Float64Array): void;
}
