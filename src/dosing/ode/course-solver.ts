import { createDop853 } from './dop853.ts';
import { createExtrapolatedEuler } from './extrapolated-euler.ts';
import type { Rates, Samples, SolverBudget, SolverOutcome } from './solver.ts';

/** Both solvers over one system: the explicit one until it says that the system is stiff. */
export interface CourseSolver {
  /**
   * Moves `y` from one time to another. `jump`: the rates or states have just changed by a dose, so the step begins as
   * short as it did after the last such change.
   */
  advance(
    y: Float64Array,
    from: number,
    to: number,
    jump: boolean,
    budget: SolverBudget,
    samples: Samples,
  ): Exclude<SolverOutcome, 'stiff'>;
  /** The parameters of the rates are others. */
  changed(): void;
  /** Forgets step lengths: what follows does not depend on what was solved before. */
  restart(): void;
}

export function createCourseSolver(n: number, rates: Rates): CourseSolver {
  const explicit = createDop853(n, rates);
  const implicit = createExtrapolatedEuler(n, rates);
  let afterJump = 0;
  let smooth = 0;
  let stiff = false;
  let stiffAfterJump = 0;

  return {
    changed: () => undefined,
    restart: () => {
      afterJump = 0;
      smooth = 0;
      stiff = false;
      stiffAfterJump = 0;
    },
    advance: (y, from, to, jump, budget, samples) => {
      let at = from;
      if (!stiff) {
        const outcome = explicit.advance(y, from, to, jump ? afterJump : smooth, budget, samples);
        if (explicit.firstStep() > 0) {
          // A stretch that its end cut short tells nothing of the step after a jump.
          if (jump && explicit.firstStep() < to - from) afterJump = explicit.firstStep();
          smooth = explicit.lastStep();
        }
        if (outcome !== 'stiff') return outcome;
        stiff = true;
        at = explicit.time();
        stiffAfterJump = 0.1 * explicit.lastStep();
      }
      const outcome = implicit.advance(y, at, to, stiffAfterJump, budget, samples);
      if (implicit.firstStep() > 0 && jump) stiffAfterJump = implicit.firstStep();
      return outcome as Exclude<SolverOutcome, 'stiff'>;
    },
  };
}
