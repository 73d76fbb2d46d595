import { PropriaError, type RateProgram, compileRates } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { OdeStructure } from '../model/model-definition.ts';

/** The equations of an ODE model, compiled once: what stands for all patients. */
export interface OdeSystem {
  readonly structure: OdeStructure;
  readonly states: number;
  /** Values of the states at the start and after a reset. */
  readonly initial: Float64Array;
  readonly program: RateProgram;
  /** As the program's own, made once for each set of names. */
  block(formulas: readonly string[]): (registers: Float64Array) => void;
  /** Whether these formulas are affine in the states and do not depend on the time. */
  isAffine(formulas: readonly string[]): boolean;
  /** Registers of: the first state (the others follow), time, each right-hand side, each output. */
  readonly firstState: number;
  readonly time: number;
  readonly rates: Int32Array;
  readonly outputs: ReadonlyMap<string, number>;
  /** Parameters vary with the time all along: they are formulas of the program, of etas and kappas that are written to registers. */
  readonly dynamic: boolean;
  readonly etas: Int32Array;
  readonly kappas: Int32Array;
  /** Parameters (written to registers unless they are {@link dynamic}) and covariates. */
  readonly parameters: Int32Array;
  readonly covariates: readonly { readonly name: string; readonly register: number }[];
  /** Whether a right-hand side or an output asks for the time. */
  readonly usesTime: boolean;
  /** Where a dose that names no compartment goes, and what state each compartment is. */
  readonly firstTarget: 'depot' | 'central';
  readonly targets: Readonly<Partial<Record<'depot' | 'central', number>>>;
}

const systems = new WeakMap<CompiledModel, OdeSystem>();

/** @throws PropriaError DOSING_STRUCTURE_INVALID; CORE_FORMULA_SYNTAX, CORE_FORMULA_UNITS of a formula. */
export function odeSystem(model: CompiledModel): OdeSystem {
  let system = systems.get(model);
  if (system === undefined) {
    system = compileSystem(model);
    systems.set(model, system);
  }
  return system;
}

function compileSystem(model: CompiledModel): OdeSystem {
  const { structure, covariates, thetas, definitions } = model.definition;
  if (structure.type !== 'ode') throw invalid('it has no differential equations');
  const states = structure.states.map(({ name }) => name);
  if (states.length === 0) throw invalid('it has no states');
  if (structure.outputs.length === 0) throw invalid('it has no outputs');
  const dynamic = model.usesTime && (model.definition.timeBreaks ?? []).length === 0;
  const program = compileRates(
    [...states, 't'],
    [
      ...covariates.map(({ name }) => name),
      ...(dynamic ? [...model.etaNames, ...model.kappaNames] : model.parameterNames),
    ],
    [
      ...thetas.map(({ name, value }) => ({ name, text: String(value) })),
      ...definitions,
      ...(dynamic ? model.definition.parameters : []),
      ...(structure.algebraic ?? []),
      ...structure.states.map(({ name, rhs }) => ({ name: rateName(name), text: rhs })),
      ...structure.outputs.map(({ name, text }) => ({ name: outputName(name), text })),
    ],
  );
  const targets: Partial<Record<'depot' | 'central', number>> = {};
  for (const [compartment, state] of Object.entries(structure.doseTargets) as ['depot' | 'central', string][]) {
    const place = states.indexOf(state);
    if (place < 0) throw invalid(`doses into ${compartment} go to ${state}, which is no state`);
    targets[compartment] = place;
  }
  const [firstTarget] = Object.keys(targets) as ('depot' | 'central')[];
  if (firstTarget === undefined) throw invalid('no state takes a dose');
  const registersOf = (names: readonly string[]): Int32Array =>
    Int32Array.from(names, (name) => program.registerOf(name));
  const outputNames = structure.outputs.map(({ name }) => outputName(name));
  const asked = [...states.map(rateName), ...outputNames];
  return {
    structure,
    block: once((names) => program.block(names)),
    isAffine: once((names) => names.every((name) => program.isAffine(name) && !program.dependsOn(name, 't'))),
    states: states.length,
    initial: Float64Array.from(structure.states, ({ init }) => init ?? 0),
    program,
    firstState: program.registerOf(states[0]!),
    time: program.registerOf('t'),
    rates: Int32Array.from(states, (name) => program.registerOf(rateName(name))),
    outputs: new Map(structure.outputs.map(({ name }) => [name, program.registerOf(outputName(name))])),
    dynamic,
    etas: registersOf(dynamic ? model.etaNames : []),
    kappas: registersOf(dynamic ? model.kappaNames : []),
    parameters: registersOf(model.parameterNames),
    covariates: covariates.map(({ name }) => ({ name, register: program.registerOf(name) })),
    usesTime: asked.some((name) => program.dependsOn(name, 't')),
    firstTarget,
    targets,
  };
}

/** Remembers what was found for the same names. */
function once<T>(find: (names: readonly string[]) => T): (names: readonly string[]) => T {
  const found = new Map<string, T>();
  return (names) => {
    const key = names.join();
    let value = found.get(key);
    if (value === undefined) found.set(key, (value = find(names)));
    return value;
  };
}

/** Names that no formula can write, so that they meet no state or parameter. */
export const rateName = (state: string): string => `d(${state})/dt`;
export const outputName = (output: string): string => `output(${output})`;

/** The name of the output that is meant. @throws PropriaError DOSING_OUTPUT_UNKNOWN */
export function namedOutput({ structure, outputs }: OdeSystem, output: string | undefined): string {
  const name = output ?? structure.outputs[0]!.name;
  if (!outputs.has(name))
    throw new PropriaError('DOSING_OUTPUT_UNKNOWN', {
      params: { output: name, known: [...outputs.keys()].join(', ') },
    });
  return name;
}

function invalid(detail: string): PropriaError {
  return new PropriaError('DOSING_STRUCTURE_INVALID', { params: { detail } });
}
