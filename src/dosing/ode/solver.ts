/** dy/dt at `t`; writes `dy`. Not-a-number where the equations have no value. */
export type Rates = (t: number, y: Float64Array, dy: Float64Array) => void;

/** Where values are wanted between the ends of a stretch. */
export interface Samples {
  /** Next time wanted, Infinity after the last. */
  time: number;
  /** Takes the states at `time` and moves on. */
  take(y: Float64Array): void;
}

/** What one solution may cost, and what it has cost: shared by all stretches of it. */
export interface SolverBudget {
  /** Error of a step is held below `rtol × |y| + atol`. */
  readonly rtol: number;
  readonly atol: number;
  /** Steps left, tried ones included. */
  steps: number;
  readonly cancelled?: (() => boolean) | undefined;
}

/** `stiff`: an explicit method wastes its steps from here; the states stand at {@link Solver.time}. */
export type SolverOutcome = 'done' | 'stiff' | 'too-many-steps' | 'no-value' | 'cancelled';

export interface Solver {
  /** Where the last stretch ended. */
  readonly time: () => number;
  /**
   * Moves `y` from one time to another, where the rates have no jump in between. `firstStep`: a guess, 0 for none.
   * Samples at `to` itself are served.
   */
  advance(
    y: Float64Array,
    from: number,
    to: number,
    firstStep: number,
    budget: SolverBudget,
    samples: Samples,
  ): SolverOutcome;
  /** The first step that was kept, and the last that error alone allowed: guesses for the next stretch. */
  readonly firstStep: () => number;
  readonly lastStep: () => number;
}

/** How often a search asks whether it is still wanted, in steps. */
export const STEPS_BETWEEN_QUESTIONS = 64;
