import { type NumberProgram, compileNumbers } from '../../core/index.ts';
import type { RiskColumnBody, RiskEquationBody, RiskInputBody } from '../../knowledge/index.ts';

/** The slot that the horizon asked for stands in: formulas and limits may use it. */
export const HORIZON = 'horizon_years';

/** An equation made ready: every input, level and definition has a numbered slot. */
export interface CompiledEquation {
  readonly program: NumberProgram;
  readonly slotOf: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<RiskColumnBody, CompiledColumn>;
}

export interface CompiledColumn {
  /** Coefficient and the slots that are multiplied. */
  readonly terms: readonly { readonly coefficient: number; readonly slots: readonly number[] }[];
  /** Of a link by formula: `lp`, the constants and the slots to the value. */
  readonly formula: NumberProgram | null;
  readonly constants: readonly number[];
}

const ready = new WeakMap<RiskEquationBody, CompiledEquation>();

/** @throws PropriaError CORE_FORMULA_SYNTAX, CORE_FORMULA_UNITS of a record that is wrong. */
export function compileEquation(body: RiskEquationBody): CompiledEquation {
  let found = ready.get(body);
  if (found === undefined) ready.set(body, (found = compile(body)));
  return found;
}

/** Slots that an input fills. */
export function slotsOfInput({ name, as, levels = {}, maybeMissing }: RiskInputBody): readonly string[] {
  const own = as === 'choice' ? Object.keys(levels).map((level) => `${name}_${level}`) : [name];
  return maybeMissing === true ? [...own, `${name}_missing`] : own;
}

function compile(body: RiskEquationBody): CompiledEquation {
  const inputs = [HORIZON, ...body.inputs.flatMap(slotsOfInput)];
  const program = compileNumbers(inputs, body.definitions);
  const slotOf = new Map(program.slots.map((name, slot) => [name, slot] as const));
  const columns = new Map(body.columns.map((column) => [column, compileColumn(body, column, program.slots)] as const));
  return { program, slotOf, columns };
}

function compileColumn(
  { link }: RiskEquationBody,
  { coefficients, constants, text }: RiskColumnBody,
  slots: readonly string[],
): CompiledColumn {
  const terms = Object.entries(coefficients).map(([product, coefficient]) => ({
    coefficient,
    slots: product.split('*').map((name) => slots.indexOf(name)),
  }));
  const names = Object.keys(constants);
  const formula =
    link.kind === 'formula'
      ? compileNumbers([...slots, 'lp', ...names], [{ name: VALUE, text: text ?? link.text }])
      : null;
  return { terms, formula, constants: Object.values(constants) };
}

/** Name of the slot that the value goes to: no input is called so. */
const VALUE = 'value_of_the_equation';

/** Sum of coefficients times their slots. */
export function linearPredictor({ terms }: CompiledColumn, values: Float64Array): number {
  let sum = 0;
  for (const { coefficient, slots } of terms) {
    let product = coefficient;
    for (const slot of slots) product *= values[slot] ?? Number.NaN;
    sum += product;
  }
  return sum;
}
