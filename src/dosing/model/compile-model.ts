import { type RateProgram, compileRates } from '../../core/index.ts';
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
  const program = compileRates([...etaNames, ...kappaNames, 't'], covariateNames, [
    ...definition.thetas.map(({ name, value }) => ({ name, text: String(value) })),
    ...definition.definitions,
    ...definition.parameters,
  ]);
  const uses = program.uses([...definition.definitions.map(({ name }) => name), ...parameterNames]);
  const layout: Layout = {
    // Inputs stand in the first registers, in their order.
    kappa: etaNames.length,
    t: program.registerOf('t'),
    covariates: covariateNames.map((name) => [name, program.registerOf(name)]),
    parameters: Int32Array.from(parameterNames, (name) => program.registerOf(name)),
    run: program.block(parameterNames),
  };
  return {
    definition,
    parameterNames,
    etaNames,
    kappaNames,
    usesTime: uses.has('t'),
    usedCovariates: covariateNames.filter((name) => uses.has(name) || inEquations(definition, name)),
    bind: (covariates) => bound(program, layout, covariates),
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
  readonly kappa: number;
  readonly t: number;
  readonly covariates: readonly (readonly [name: string, register: number])[];
  readonly parameters: Int32Array;
  readonly run: (registers: Float64Array) => void;
}

function bound(
  program: RateProgram,
  { kappa: firstKappa, t: time, covariates: places, parameters, run }: Layout,
  covariates: CovariateValues,
): BoundModel {
  const registers = program.registers();
  for (const [name, register] of places) registers[register] = covariates[name] ?? Number.NaN;
  program.prepare(registers);
  return {
    parametersAt: (eta, kappa, t, out) => {
      for (let i = 0; i < eta.length; i++) registers[i] = eta[i]!;
      for (let i = 0; i < kappa.length; i++) registers[firstKappa + i] = kappa[i]!;
      registers[time] = t;
      run(registers);
      for (let i = 0; i < parameters.length; i++) out[i] = registers[parameters[i]!]!;
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
