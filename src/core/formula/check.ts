import { PropriaError } from '../errors/propria-error.ts';
import { unitOf } from '../quantity/quantity.ts';
import { type Dimension, combine, printDimension, sameDimension, scaleDimension } from '../quantity/unit.ts';
import type { FunctionName, Node } from './syntax.ts';

/** What a part of a formula is: a number with a dimension, a word of a list, or yes/no. */
export type Kind =
  | { readonly kind: 'number'; readonly dimension: Dimension }
  | { readonly kind: 'text'; readonly values: readonly string[] }
  | { readonly kind: 'boolean' };

/** Declared inputs: UCUM unit, or the words it may be, or yes/no. */
export type InputDeclaration =
  | { readonly unit: string }
  | { readonly oneOf: readonly string[] }
  | { readonly yesNo: true };

const PLAIN = unitOf('1').dimension;
const ARGUMENTS: Readonly<Record<FunctionName, readonly [number, number]>> = {
  min: [2, 20],
  max: [2, 20],
  exp: [1, 1],
  ln: [1, 1],
  log10: [1, 1],
  sqrt: [1, 1],
  abs: [1, 1],
  floor: [1, 1],
  ceil: [1, 1],
  round: [1, 1],
  if: [3, 3],
  value: [2, 2],
};

export function kindOfInput(declaration: InputDeclaration): Kind {
  if ('unit' in declaration) return { kind: 'number', dimension: unitOf(declaration.unit).dimension };
  return 'oneOf' in declaration ? { kind: 'text', values: declaration.oneOf } : { kind: 'boolean' };
}

/** The kind of the whole formula. Throws CORE_FORMULA_UNITS where units, words or yes/no do not fit together. */
export function checkUnits(node: Node, inputs: ReadonlyMap<string, Kind>): Kind {
  const check = (n: Node): Kind => checkUnits(n, inputs);
  const dimensionOf = (n: Node, what: string): Dimension => {
    const kind = check(n);
    if (kind.kind !== 'number') throw wrong(n, `${what} is not a number`);
    return kind.dimension;
  };
  const plain = (n: Node, what: string): void => {
    const dimension = dimensionOf(n, what);
    if (!sameDimension(dimension, PLAIN))
      throw wrong(n, `${what} has the unit ${printDimension(dimension)} and must have none`);
  };
  const yesNo = (n: Node): void => {
    if (check(n).kind !== 'boolean') throw wrong(n, 'a condition is expected');
  };
  const alike = (a: Node, b: Node, what: string): Kind => {
    const left = check(a);
    const right = check(b);
    if (left.kind !== right.kind) throw wrong(b, `${what} joins a ${left.kind} and a ${right.kind}`);
    if (left.kind === 'number' && right.kind === 'number' && !sameDimension(left.dimension, right.dimension)) {
      throw wrong(b, `${what} joins ${printDimension(left.dimension)} and ${printDimension(right.dimension)}`);
    }
    return left;
  };

  switch (node.kind) {
    case 'number':
      return { kind: 'number', dimension: node.unit === null ? PLAIN : unitOf(node.unit).dimension };
    case 'text':
      return { kind: 'text', values: [node.value] };
    case 'name': {
      const kind = inputs.get(node.name);
      if (kind === undefined) throw wrong(node, `${node.name} is not declared`);
      return kind;
    }
    case 'negate':
      return { kind: 'number', dimension: dimensionOf(node.operand, 'what is negated') };
    case 'not':
      yesNo(node.operand);
      return { kind: 'boolean' };
    case 'binary':
      return checkBinary(node, { dimensionOf, plain, yesNo, alike, check });
    case 'call':
      return checkCall(node, { dimensionOf, plain, yesNo, alike, check });
  }
}

interface Checks {
  readonly dimensionOf: (n: Node, what: string) => Dimension;
  readonly plain: (n: Node, what: string) => void;
  readonly yesNo: (n: Node) => void;
  readonly alike: (a: Node, b: Node, what: string) => Kind;
  readonly check: (n: Node) => Kind;
}

function checkBinary(node: Node & { kind: 'binary' }, { dimensionOf, plain, yesNo, alike, check }: Checks): Kind {
  const { operator, left, right } = node;
  switch (operator) {
    case '+':
    case '-': {
      const kind = alike(left, right, `"${operator}"`);
      if (kind.kind !== 'number') throw wrong(node, `"${operator}" needs numbers`);
      return kind;
    }
    case '*':
    case '/':
      return {
        kind: 'number',
        dimension: combine(dimensionOf(left, 'a factor'), dimensionOf(right, 'a factor'), operator === '*' ? 1 : -1),
      };
    case '^': {
      plain(right, 'an exponent');
      const base = dimensionOf(left, 'a base');
      if (sameDimension(base, PLAIN)) return { kind: 'number', dimension: PLAIN };
      const exponent = right.kind === 'negate' ? right.operand : right;
      if (exponent.kind !== 'number') throw wrong(node, 'a base with a unit needs a number as its exponent');
      return {
        kind: 'number',
        dimension: scaleDimension(base, right.kind === 'negate' ? -exponent.value : exponent.value),
      };
    }
    case '=':
    case '!=': {
      alike(left, right, `"${operator}"`);
      const words = check(left);
      const constant = check(right);
      if (
        words.kind === 'text' &&
        constant.kind === 'text' &&
        !constant.values.some((word) => words.values.includes(word))
      ) {
        throw wrong(right, `${constant.values.join(', ')} is none of ${words.values.join(', ')}`);
      }
      return { kind: 'boolean' };
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      if (alike(left, right, `"${operator}"`).kind !== 'number') throw wrong(node, `"${operator}" needs numbers`);
      return { kind: 'boolean' };
    case 'and':
    case 'or':
      yesNo(left);
      yesNo(right);
      return { kind: 'boolean' };
  }
}

function checkCall(node: Node & { kind: 'call' }, { dimensionOf, plain, yesNo, alike }: Checks): Kind {
  const [least, most] = ARGUMENTS[node.name];
  if (node.args.length < least || node.args.length > most) throw wrong(node, `${node.name} takes ${least} arguments`);
  const [first, second, third] = node.args as [Node, Node, Node];
  switch (node.name) {
    case 'min':
    case 'max': {
      for (const other of node.args.slice(1)) alike(first, other, node.name);
      return { kind: 'number', dimension: dimensionOf(first, `an argument of ${node.name}`) };
    }
    case 'abs':
      return { kind: 'number', dimension: dimensionOf(first, 'an argument') };
    case 'exp':
    case 'ln':
    case 'log10':
    case 'floor':
    case 'ceil':
    case 'round':
      plain(first, `the argument of ${node.name}`);
      return { kind: 'number', dimension: PLAIN };
    case 'sqrt':
      return { kind: 'number', dimension: scaleDimension(dimensionOf(first, 'an argument'), 0.5) };
    case 'if':
      yesNo(first);
      return alike(second, third, 'if');
    case 'value': {
      if (second.kind !== 'text') throw wrong(second, 'value takes a unit in quotes');
      const unit = unitOf(second.value);
      const dimension = dimensionOf(first, 'an argument');
      if (!sameDimension(unit.dimension, dimension))
        throw wrong(second, `${second.value} does not measure ${printDimension(dimension)}`);
      return { kind: 'number', dimension: PLAIN };
    }
  }
}

function wrong(node: Node, detail: string): PropriaError {
  return new PropriaError('CORE_FORMULA_UNITS', { params: { detail: `${detail} (character ${node.at})` } });
}
