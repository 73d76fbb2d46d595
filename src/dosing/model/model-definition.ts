import type { NamedFormula } from '../../core/index.ts';

/**
 * A population model as data: what a record of `knowledge/dosing/models` holds for the mathematics, and what a user may
 * hand in as a model of their own. Formulas are core's, over plain numbers in the declared units.
 */
export interface ModelDefinition {
  readonly structure: Structure;
  readonly units: ModelUnits;
  readonly covariates: readonly CovariateDefinition[];
  readonly thetas: readonly Theta[];
  /** Evaluated in order, before the parameters. May use covariates, thetas, earlier definitions and `t`. */
  readonly definitions: readonly NamedFormula[];
  /**
   * In order; may also use etas and kappas. Names with a meaning in a linear structure: CL V1 Q V2 Q3 V3 KA KTR F TLAG D1
   * LAGINF (see {@link LinearStructure}); in an ODE structure F, TLAG and D1 act on doses into `depot`, the rest is free.
   */
  readonly parameters: readonly NamedFormula[];
  readonly omega: VarianceBlock;
  /** Variability between occasions: fresh draws of the kappas on each. */
  readonly iov?: VarianceBlock | undefined;
  /** One entry an output that is measured; `output` may be missing where there is one output alone. */
  readonly residual: readonly ResidualError[];
  /** Times (model units, since the first dose) at which formulas that use `t` change value. */
  readonly timeBreaks?: readonly number[] | undefined;
}

export type Structure = LinearStructure | OdeStructure;

/**
 * One to three compartments, by which of Q, V2, Q3, V3 the parameters name; elimination from the central one.
 * Doses go into `central` or `depot`. F multiplies and TLAG delays what goes into the depot, D1 makes it enter at a constant
 * rate over D1. LAGINF, the delay of an infusion line, is for whoever times the doses: predictions are without it. Concentration is A_central / V1 × concScale.
 */
export interface LinearStructure {
  readonly type: 'linear';
  /** `transit`: nTransit equal compartments of rate KTR; the first takes the dose, the last empties into the central one. */
  readonly absorption: 'none' | 'first-order' | 'transit';
  readonly nTransit?: number | undefined;
  /** Amount over volume times this is the concentration in the model's unit; 1 where it is missing. */
  readonly concScale?: number | undefined;
}

export interface OdeStructure {
  readonly type: 'ode';
  readonly states: readonly OdeState[];
  /** Evaluated in order before the right-hand sides; may use states and `t`. */
  readonly algebraic?: readonly NamedFormula[] | undefined;
  /** Which state a dose into `depot` or `central` enters; a dose without one enters the first named. */
  readonly doseTargets: Readonly<Partial<Record<'depot' | 'central', string>>>;
  /** Expressions of states and parameters by the output's name; the first is the one that is meant where none is named. */
  readonly outputs: readonly NamedFormula[];
}

export interface OdeState {
  readonly name: string;
  /** dA/dt in amount per time unit of the model. */
  readonly rhs: string;
  /** Value at time 0; 0 where it is missing. */
  readonly init?: number | undefined;
}

/** UCUM codes: `h` or `d`, `mg`, `mg/L`, `L`. */
export interface ModelUnits {
  readonly time: string;
  readonly amount: string;
  readonly concentration: string;
  readonly volume: string;
}

export interface CovariateDefinition {
  readonly name: string;
  /** UCUM code; `1` for a count, a flag or a code. */
  readonly unit?: string | undefined;
  /** Values outside are refused: the formulas have no meaning there. */
  readonly range?: readonly [number, number] | undefined;
  /** Assumed where it is not known; always shown as an assumption. */
  readonly default?: number | undefined;
}

export interface Theta {
  readonly name: string;
  readonly value: number;
  readonly unit?: string | undefined;
}

/** Lower triangle, rows in the order of the names. */
export interface VarianceBlock {
  readonly names: readonly string[];
  readonly lower: readonly (readonly number[])[];
}

/**
 * `variance-sum`: sd² = add² + (prop f)². `sd-sum`: sd = add + prop f. `log-additive`: ln y = ln f + N(0, add²).
 * `power`: sd = prop f^power. f is the prediction.
 */
export interface ResidualError {
  readonly output?: string | undefined;
  readonly form: 'variance-sum' | 'sd-sum' | 'log-additive' | 'power';
  readonly add?: number | undefined;
  readonly prop?: number | undefined;
  readonly power?: number | undefined;
}
