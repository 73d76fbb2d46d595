import { type NumberProgram, compileNumbers } from '../../core/index.ts';
import type { CovariateValues } from './history.ts';
import type { ModelDefinition, VarianceBlock } from './model-definition.ts';

/** A model whose formulas are read and checked once. */
export interface CompiledModel {
  readonly definition: ModelDefinition;
  readonly parameterNames: readonly string[];
  readonly etaNames: readonly string[];
  readonly kappaNames: readonly string[];
  /** Whether a definition or a parameter uses `t`. */
  readonly usesTime: boolean;
  /** Covariates that a formula uses; others in the record are for the reader. */
  readonly usedCovariates: readonly string[];
  /** The formulas with these covariates: what does not vary with the person's own deviations is computed here, once. */
  bind(covariates: CovariateValues): BoundModel;
}

export interface BoundModel {
  /**
   * Writes the parameters, in the order of `parameterNames`, for these deviations at time `t`.
   * `eta` in the order of `etaNames`, `kappa` (of one occasion) in that of `kappaNames`.
   */
  parametersAt(eta: Float64Array, kappa: Float64Array, t: number, out: Float64Array): void;
}

/** @throws PropriaError CORE_FORMULA_SYNTAX, CORE_FORMULA_UNITS with the name of the formula. */
export function compileModel(definition: ModelDefinition): CompiledModel {
  const etaNames = definition.omega.names;
  const kappaNames = definition.iov?.names ?? [];
  const covariateNames = definition.covariates.map(({ name }) => name);
  const parameterNames = definition.parameters.map(({ name }) => name);
  const inputs = [...definition.thetas.map(({ name }) => name), ...covariateNames, ...etaNames, ...kappaNames, 't'];
  const program = compileNumbers(inputs, [...definition.definitions, ...definition.parameters]).specialise(
    new Map(definition.thetas.map(({ name, value }) => [name, value])),
  );
  const slot = (name: string): number => program.slotOf(name);
  const layout: Layout = {
    eta: slot(etaNames[0] ?? 't'),
    kappa: slot(kappaNames[0] ?? 't'),
    t: slot('t'),
    parameters: definition.parameters.length,
    slots: program.slots.length,
  };
  return {
    definition,
    parameterNames,
    etaNames,
    kappaNames,
    usesTime: program.uses.has('t'),
    usedCovariates: covariateNames.filter((name) => program.uses.has(name) || inEquations(definition, name)),
    bind: (covariates) => bound(program.specialise(new Map(Object.entries(covariates))), layout),
  };
}

/** Whether a differential equation or an output names it. */
function inEquations({ structure }: ModelDefinition, name: string): boolean {
  if (structure.type === 'linear') return false;
  const texts = [
    ...structure.states.map(({ rhs }) => rhs),
    ...[...(structure.algebraic ?? []), ...structure.outputs].map(({ text }) => text),
  ];
  return texts.some((text) => text.split(/[^A-Za-z0-9_]+/).includes(name));
}

interface Layout {
  readonly eta: number;
  readonly kappa: number;
  readonly t: number;
  readonly parameters: number;
  readonly slots: number;
}

function bound(
  program: NumberProgram,
  { eta: firstEta, kappa: firstKappa, t: time, parameters, slots }: Layout,
): BoundModel {
  const values = new Float64Array(slots).fill(Number.NaN);
  program.fill(values);
  return {
    parametersAt: (eta, kappa, t, out) => {
      for (let i = 0; i < eta.length; i++) values[firstEta + i] = eta[i]!;
      for (let i = 0; i < kappa.length; i++) values[firstKappa + i] = kappa[i]!;
      values[time] = t;
      program.run(values);
      for (let i = 0; i < parameters; i++) out[i] = values[slots - parameters + i]!;
    },
  };
}

/** Full symmetric matrix of a lower triangle, row by row. */
export function fullMatrix({ names, lower }: VarianceBlock): Float64Array {
  const n = names.length;
  const full = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const value = lower[i]?.[j] ?? 0;
      full[i * n + j] = value;
      full[j * n + i] = value;
    }
  return full;
}
