import { PropriaError } from '../errors/propria-error.ts';
import { exp, log, log10, pow } from '../math/exp-log-pow.ts';
import { type Quantity, unitOf, valueIn } from '../quantity/quantity.ts';
import { printDimension, sameDimension } from '../quantity/unit.ts';
import { type InputDeclaration, checkUnits, kindOfInput } from './check.ts';
import { parseFormula } from './parse.ts';
import type { Node } from './syntax.ts';

/** A published equation as data: text, inputs with units, unit of the result. */
export interface FormulaSource {
  readonly text: string;
  readonly inputs: Readonly<Record<string, InputDeclaration>>;
  /** UCUM unit of the result; `1` for a plain number. */
  readonly unit: string;
}

export type FormulaValue = Quantity | string | boolean;

export interface Formula {
  readonly source: FormulaSource;
  /** Names in the order of their first use. */
  readonly needs: readonly string[];
  /**
   * The result in the formula's unit. Throws CORE_FORMULA_INPUT for a missing name, CORE_UNIT_MISMATCH for a wrong unit,
   * CORE_NOT_FINITE where the equation has no value (logarithm of zero, division by zero).
   */
  evaluate(values: Readonly<Record<string, FormulaValue>>): Quantity;
}

/** Reads and unit-checks a formula once; evaluation walks the tree. No code is ever generated. */
export function compileFormula(source: FormulaSource): Formula {
  const tree = parseFormula(source.text);
  const kinds = new Map(Object.entries(source.inputs).map(([name, declaration]) => [name, kindOfInput(declaration)]));
  const kind = checkUnits(tree, kinds);
  const unit = unitOf(source.unit);
  if (kind.kind !== 'number' || !sameDimension(kind.dimension, unit.dimension)) {
    const found = kind.kind === 'number' ? printDimension(kind.dimension) : kind.kind;
    throw new PropriaError('CORE_FORMULA_UNITS', {
      params: { detail: `the result is ${found}, and ${source.unit} is declared` },
    });
  }
  const needs = [...new Set(namesIn(tree))];
  return {
    source,
    needs,
    evaluate(values) {
      const scope = new Map(
        needs.map((name) => [name, take(name, values[name], source.inputs[name] as InputDeclaration)]),
      );
      const result = number(tree, scope) / unit.factor;
      if (!Number.isFinite(result)) throw new PropriaError('CORE_NOT_FINITE', { place: { path: source.text } });
      return { value: result, unit: source.unit };
    },
  };
}

type Value = number | string | boolean;
type Scope = ReadonlyMap<string, Value>;

/** An input in base units. */
function take(name: string, value: FormulaValue | undefined, declaration: InputDeclaration): Value {
  if (value === undefined) throw new PropriaError('CORE_FORMULA_INPUT', { params: { name } });
  if ('unit' in declaration) {
    if (typeof value !== 'object') throw new PropriaError('CORE_FORMULA_INPUT', { params: { name } });
    return valueIn(value, declaration.unit) * unitOf(declaration.unit).factor;
  }
  const fits =
    'oneOf' in declaration
      ? typeof value === 'string' && declaration.oneOf.includes(value)
      : typeof value === 'boolean';
  if (!fits) throw new PropriaError('CORE_FORMULA_INPUT', { params: { name } });
  return value as Value;
}

function* namesIn(node: Node): Iterable<string> {
  if (node.kind === 'name') yield node.name;
  else if (node.kind === 'negate' || node.kind === 'not') yield* namesIn(node.operand);
  else if (node.kind === 'binary') {
    yield* namesIn(node.left);
    yield* namesIn(node.right);
  } else if (node.kind === 'call') for (const arg of node.args) yield* namesIn(arg);
}

const number = (node: Node, scope: Scope): number => evaluate(node, scope) as number;

function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'number':
      return node.unit === null ? node.value : node.value * unitOf(node.unit).factor;
    case 'text':
      return node.value;
    case 'name':
      return scope.get(node.name) as Value;
    case 'negate':
      return -number(node.operand, scope);
    case 'not':
      return evaluate(node.operand, scope) !== true;
    case 'binary':
      return binary(node, scope);
    case 'call':
      return call(node, scope);
  }
}

function binary({ operator, left, right }: Node & { kind: 'binary' }, scope: Scope): Value {
  const a = evaluate(left, scope);
  if (operator === 'and') return a === true && evaluate(right, scope) === true;
  if (operator === 'or') return a === true || evaluate(right, scope) === true;
  const b = evaluate(right, scope);
  if (operator === '=') return a === b;
  if (operator === '!=') return a !== b;
  const x = a as number;
  const y = b as number;
  switch (operator) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return x / y;
    case '^':
      return pow(x, y);
    case '<':
      return x < y;
    case '<=':
      return x <= y;
    case '>':
      return x > y;
    case '>=':
      return x >= y;
  }
}

function call(node: Node & { kind: 'call' }, scope: Scope): Value {
  const [first, second, third] = node.args as [Node, Node, Node];
  switch (node.name) {
    case 'if':
      return evaluate(evaluate(first, scope) === true ? second : third, scope);
    case 'value':
      return number(first, scope) / unitOf((second as Node & { kind: 'text' }).value).factor;
    case 'min':
      return Math.min(...node.args.map((arg) => number(arg, scope)));
    case 'max':
      return Math.max(...node.args.map((arg) => number(arg, scope)));
    case 'exp':
      return exp(number(first, scope));
    case 'ln':
      return log(number(first, scope));
    case 'log10':
      return log10(number(first, scope));
    case 'sqrt':
      return Math.sqrt(number(first, scope));
    case 'abs':
      return Math.abs(number(first, scope));
    case 'floor':
      return Math.floor(number(first, scope));
    case 'ceil':
      return Math.ceil(number(first, scope));
    case 'round':
      return Math.round(number(first, scope));
  }
}
