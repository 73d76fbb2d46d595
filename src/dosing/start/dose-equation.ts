import { type NamedFormula, type NumberProgram, PropriaError, compileNumbers } from '../../core/index.ts';

/**
 * A published dose equation or calculator as data: what a record of `knowledge/dosing/equations` holds for the
 * mathematics. Formulas are core's, over plain numbers in the declared units.
 */
export interface DoseEquation {
  readonly inputs: readonly EquationInput[];
  /** Evaluated in order, before the value. */
  readonly definitions: readonly NamedFormula[];
  readonly text: string;
  /** Token of what it gives: `weekly-dose`, `egfr`. */
  readonly output: string;
  /** UCUM code of the value: `mg/wk`, `mg/d`. */
  readonly unit: string;
}

export interface EquationInput {
  readonly name: string;
  /** UCUM code; `1` for a count, a flag or a code. */
  readonly unit: string;
  /** Assumed where it is not known; always shown as an assumption. */
  readonly default?: number | undefined;
  /** Values outside are refused: the equation has no meaning there. */
  readonly range?: readonly [number, number] | undefined;
  /** Numbers of a code and what each stands for; another number is refused, never taken for the usual one. */
  readonly codes?: Readonly<Record<string, string>> | undefined;
  /** A flag or a count is a whole number. */
  readonly as?: string | undefined;
}

export interface EquationValue {
  readonly value: number;
  /** Inputs that were not given and entered by their default. */
  readonly assumed: readonly string[];
}

/**
 * The equation at these inputs, each in the unit that it declares.
 * @throws PropriaError DOSING_EQUATION_INPUT_MISSING, DOSING_EQUATION_INPUT_INVALID (not finite or outside its range), DOSING_EQUATION_INPUT_UNKNOWN
 * (a name that the equation has not), DOSING_EQUATION_VALUE (the equation gives no finite number).
 */
export function evaluateEquation(
  id: string,
  equation: DoseEquation,
  inputs: Readonly<Record<string, number>>,
): EquationValue {
  const { program, slots } = compiled(equation);
  for (const name of Object.keys(inputs))
    if (!equation.inputs.some((input) => input.name === name))
      throw new PropriaError('DOSING_EQUATION_INPUT_UNKNOWN', { params: { name, equation: id } });
  const values = new Float64Array(slots).fill(Number.NaN);
  const assumed: string[] = [];
  for (const [slot, input] of equation.inputs.entries()) {
    const { name, unit, default: standard } = input;
    const given = inputs[name];
    if (given === undefined) {
      if (standard === undefined)
        throw new PropriaError('DOSING_EQUATION_INPUT_MISSING', { params: { name, unit, equation: id } });
      assumed.push(name);
    } else if (!canBe(given, input)) {
      throw new PropriaError('DOSING_EQUATION_INPUT_INVALID', { params: { name, value: given, unit, equation: id } });
    }
    values[slot] = given ?? standard!;
  }
  program.run(values);
  const value = values[slots - 1]!;
  if (!Number.isFinite(value))
    throw new PropriaError('DOSING_EQUATION_VALUE', { params: { equation: id, output: equation.output } });
  return { value, assumed };
}

function canBe(value: number, { as = 'number', range, codes }: EquationInput): boolean {
  if (!Number.isFinite(value) || (as !== 'number' && !Number.isInteger(value))) return false;
  if (as === 'code' && codes !== undefined && !Object.hasOwn(codes, String(value))) return false;
  return range === undefined || (value >= range[0] && value <= range[1]);
}

/** Name of the slot that the value goes to: no input is called so. */
const VALUE = 'value_of_the_equation';

const programs = new WeakMap<DoseEquation, { readonly program: NumberProgram; readonly slots: number }>();

function compiled(equation: DoseEquation): { readonly program: NumberProgram; readonly slots: number } {
  let found = programs.get(equation);
  if (found === undefined) {
    const program = compileNumbers(
      equation.inputs.map(({ name }) => name),
      [...equation.definitions, { name: VALUE, text: equation.text }],
    );
    programs.set(equation, (found = { program, slots: program.slots.length }));
  }
  return found;
}
