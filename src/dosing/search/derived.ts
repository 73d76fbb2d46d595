import type { CompiledModel } from '../model/compile-model.ts';
import type { CovariateValues } from '../model/history.ts';
import type { Individual } from './individual.ts';

/** What follows from the parameters of a linear model, in the model's units. */
export interface Derived {
  readonly parameters: Readonly<Record<string, number>>;
  /** Rate of elimination from the central compartment, CL / V1. */
  readonly kel: number;
  /** Volume at steady state: all compartments. */
  readonly vss: number;
  /** Mean time in the body, vss / CL. */
  readonly mrt: number;
  /** Shortest first; one a compartment. */
  readonly halfLives: readonly number[];
  /** Rates of the exponentials, fastest first. */
  readonly rates: readonly number[];
}

/** Parameters of a person by name, at time 0 where they change. */
export function parametersOf(
  model: CompiledModel,
  covariates: CovariateValues,
  { eta }: Individual,
): Readonly<Record<string, number>> {
  const out = new Float64Array(model.parameterNames.length);
  model.bind(covariates).parametersAt(eta, new Float64Array(model.kappaNames.length), 0, out);
  return Object.fromEntries(model.parameterNames.map((name, i) => [name, out[i]!]));
}

/** `null` where the model is not linear, or the parameters have no meaning. */
export function derivedOf(model: CompiledModel, covariates: CovariateValues, person: Individual): Derived | null {
  if (model.definition.structure.type !== 'linear') return null;
  const parameters = parametersOf(model, covariates, person);
  const { CL = Number.NaN, V1 = Number.NaN, Q = 0, V2 = 1, Q3 = 0, V3 = 1 } = parameters;
  if (!(CL > 0 && V1 > 0 && Q >= 0 && V2 > 0 && Q3 >= 0 && V3 > 0)) return null;
  const side = [
    { out: Q / V1, back: Q / V2, volume: V2 },
    { out: Q3 / V1, back: Q3 / V3, volume: V3 },
  ].filter(({ out }) => out > 0);
  const rates = ratesOf(CL / V1, side);
  const vss = side.reduce((sum, { volume }) => sum + volume, V1);
  return { parameters, kel: CL / V1, vss, mrt: vss / CL, rates, halfLives: rates.map((rate) => LN2 / rate) };
}

const LN2 = 0.6931471805599453;

/** Area of 24 hours (or of `day` model time units) at steady state: F × daily dose / CL, at `concScale`. */
export function auc24OfDaily(
  model: CompiledModel,
  parameters: Readonly<Record<string, number>>,
  daily: number,
  intoDepot: boolean,
): number {
  const { structure } = model.definition;
  const scale = structure.type === 'linear' ? (structure.concScale ?? 1) : Number.NaN;
  return (scale * (intoDepot ? (parameters['F'] ?? 1) : 1) * daily) / parameters['CL']!;
}

/**
 * Eigenvalues of a mammillary system, largest first: they lie between the rates at which the side compartments give back
 * (Cauchy), where the characteristic function changes sign; found there by halving to the last bit.
 */
function ratesOf(kel: number, side: readonly { readonly out: number; readonly back: number }[]): readonly number[] {
  const backs = side.map(({ back }) => back).toSorted((a, b) => a - b);
  const total = kel + side.reduce((sum, { out }) => sum + out, 0);
  // det: (total − x) Π(back − x) − Σ out back Π of the other (back − x)
  const determinant = (x: number): number => {
    const all = side.reduce((product, { back }) => product * (back - x), total - x);
    return side.reduce(
      (sum, { out, back }, i) =>
        sum - side.reduce((product, other, j) => (i === j ? product : product * (other.back - x)), out * back),
      all,
    );
  };
  const edges = [0, ...backs, total + backs.reduce((sum, back) => sum + back, 0)];
  return edges
    .slice(1)
    .map((high, i) => halved(determinant, edges[i]!, high, i % 2 === 0 ? 1 : -1))
    .toReversed();
}

/** The root between two points, where `f` times `sign` is positive at the lower one. */
function halved(f: (x: number) => number, from: number, to: number, sign: number): number {
  let low = from;
  let high = to;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (f(middle) * sign > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
