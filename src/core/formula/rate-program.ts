import { PropriaError } from '../errors/propria-error.ts';
import { INSTRUCTION, OPERATION, runInstructions } from './instructions.ts';
import type { NamedFormula } from './number-program.ts';
import { parseFormula } from './parse.ts';
import type { FunctionName, Node, Operator } from './syntax.ts';

/**
 * Formulas that are evaluated for many values of a few inputs (states, time) while the others (parameters) stand still: the
 * right-hand sides of differential equations. Equal parts are computed once, what depends on the standing inputs alone is
 * computed by `prepare`, and products are brought into the order that leaves least to do.
 *
 * Powers and logarithms are the fast ones (`fast-log-pow.ts`); order of products changes the last bits at most.
 */
export interface RateProgram {
  /** A new set of registers, constants filled in. */
  registers(): Float64Array;
  /** Register of an input or of a formula; -1 where there is none. An input is written there, a formula read. */
  registerOf(name: string): number;
  /** Whether a formula depends on an input. */
  dependsOn(formula: string, input: string): boolean;
  /** Inputs that these formulas depend on. */
  uses(formulas: readonly string[]): ReadonlySet<string>;
  /**
   * Whether a formula is a sum of moving inputs times factors that stand still, plus such a factor: never so where a product
   * of two moving parts, a quotient by one or a function of one stands in it.
   */
  isAffine(formula: string): boolean;
  /** After standing inputs were written: computes what rests on them alone. */
  prepare(registers: Float64Array): void;
  /** What computes these formulas (and what they need) once the moving inputs are written. */
  block(formulas: readonly string[]): (registers: Float64Array) => void;
}

const CONSTANT = 0;
const STANDING = 1;
const MOVING = 2;

interface Register {
  readonly rank: 0 | 1 | 2;
  /** Degree in the moving inputs: 0, 1, or 2 for all that is not affine. */
  readonly degree: 0 | 1 | 2;
  /** Operation and its registers; none for inputs and constants. */
  readonly made?: readonly number[];
}

interface Build {
  readonly list: Register[];
  readonly constants: Map<number, number>;
  readonly known: Map<string, number>;
}

/**
 * @throws PropriaError CORE_FORMULA_SYNTAX; CORE_FORMULA_UNITS for a name that is declared twice or not at all, and for words
 * or units inside a formula.
 */
export function compileRates(
  moving: readonly string[],
  standing: readonly string[],
  formulas: readonly NamedFormula[],
): RateProgram {
  const build: Build = { list: [], constants: new Map(), known: new Map() };
  const named = new Map<string, number>();
  const declare = (name: string, register: number): void => {
    if (named.has(name)) throw wrong(`${name} is declared twice`);
    named.set(name, register);
  };
  for (const name of moving) declare(name, build.list.push({ rank: MOVING, degree: 1 }) - 1);
  for (const name of standing) declare(name, build.list.push({ rank: STANDING, degree: 0 }) - 1);
  for (const { name, text } of formulas) declare(name, translate(parseFormula(text), build, named));

  const { list } = build;
  const of = (name: string): number => {
    const register = named.get(name);
    if (register === undefined) throw wrong(`${name} is not declared`);
    return register;
  };
  const standingCode = assemble(
    list,
    list.flatMap(({ rank, made }, register) => (rank === STANDING && made !== undefined ? [register] : [])),
  );
  return {
    registers: () => {
      const registers = new Float64Array(list.length);
      for (const [register, value] of build.constants) registers[register] = value;
      return registers;
    },
    registerOf: (name) => named.get(name) ?? -1,
    dependsOn: (formula, input) => needs(list, [of(formula)]).has(of(input)),
    uses: (names) => {
      const wanted = needs(list, names.map(of));
      return new Set([...moving, ...standing].filter((name) => wanted.has(of(name))));
    },
    isAffine: (formula) => list[of(formula)]!.degree < 2,
    prepare: (registers) => runInstructions(standingCode, registers),
    block: (names) => {
      const wanted = [...needs(list, names.map(of))].filter(
        (register) => list[register]!.rank === MOVING && list[register]!.made !== undefined,
      );
      const code = assemble(
        list,
        wanted.toSorted((a, b) => a - b),
      );
      return (registers) => runInstructions(code, registers);
    },
  };
}

function needs(list: readonly Register[], roots: readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const visit = (register: number): void => {
    if (seen.has(register)) return;
    seen.add(register);
    for (const argument of list[register]!.made?.slice(1) ?? []) visit(argument);
  };
  for (const root of roots) visit(root);
  return seen;
}

/** Registers are numbered after those they need, so ascending order is an order of evaluation. */
function assemble(list: readonly Register[], registers: readonly number[]): Int32Array {
  const code = new Int32Array(registers.length * INSTRUCTION);
  for (const [i, register] of registers.entries()) {
    const [operation, a, b, c] = list[register]!.made as readonly [number, number, number?, number?];
    code.set([operation, register, a, b ?? a, c ?? a], i * INSTRUCTION);
  }
  return code;
}

function constant(value: number, { list, constants, known }: Build): number {
  const key = Object.is(value, -0) ? '-0' : `=${value}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const register = list.push({ rank: CONSTANT, degree: 0 }) - 1;
  constants.set(register, value);
  known.set(key, register);
  return register;
}

function make(build: Build, operation: number, ...args: number[]): number {
  const { list, constants, known } = build;
  const parts = args.map((register) => list[register]!);
  const rank = Math.max(...parts.map((part) => part.rank)) as Register['rank'];
  if (rank === CONSTANT) {
    const small = Float64Array.from([...args.map((register) => constants.get(register)!), 0]);
    runInstructions(
      Int32Array.from([operation, args.length, 0, args.length > 1 ? 1 : 0, args.length > 2 ? 2 : 0]),
      small,
    );
    return constant(small[args.length]!, build);
  }
  const key = [operation, ...args].join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const register = list.push({ rank, degree: degreeOf(operation, parts), made: [operation, ...args] }) - 1;
  known.set(key, register);
  return register;
}

function degreeOf(operation: number, parts: readonly Register[]): Register['degree'] {
  const degrees = parts.map(({ degree }) => degree);
  const most = Math.max(...degrees) as Register['degree'];
  if (most === 0) return 0;
  const [first, second] = degrees as [number, number?];
  if (operation === OPERATION.add || operation === OPERATION.subtract || operation === OPERATION.negate) return most;
  if (operation === OPERATION.multiply) return Math.min(2, first + second!) as Register['degree'];
  if (operation === OPERATION.divide) return second === 0 ? most : 2;
  if (operation === OPERATION.choose) return first === 0 ? most : 2;
  return 2;
}

const BINARY: Readonly<Partial<Record<Operator, number>>> = {
  '+': OPERATION.add,
  '-': OPERATION.subtract,
  '<': OPERATION.less,
  '<=': OPERATION.lessOrEqual,
  '=': OPERATION.equal,
  '!=': OPERATION.notEqual,
  and: OPERATION.and,
  or: OPERATION.or,
};

const FUNCTION: Readonly<Partial<Record<FunctionName, number>>> = {
  exp: OPERATION.exp,
  ln: OPERATION.ln,
  log10: OPERATION.log10,
  sqrt: OPERATION.sqrt,
  abs: OPERATION.abs,
  floor: OPERATION.floor,
  ceil: OPERATION.ceil,
  round: OPERATION.round,
};

function translate(node: Node, build: Build, named: ReadonlyMap<string, number>): number {
  const inner = (n: Node): number => translate(n, build, named);
  switch (node.kind) {
    case 'number':
      if (node.unit !== null) throw wrong(`a formula over plain numbers holds the unit ${node.unit}`);
      return constant(node.value, build);
    case 'text':
      throw wrong(`a formula over plain numbers holds the word '${node.value}'`);
    case 'name': {
      const register = named.get(node.name);
      if (register === undefined) throw wrong(`${node.name} is not declared`);
      return register;
    }
    case 'not':
      return make(build, OPERATION.not, inner(node.operand));
    case 'negate':
      return product(node, build, inner);
    case 'call':
      return call(node, build, inner);
    case 'binary':
      break;
  }
  const { operator, left, right } = node;
  if (operator === '*' || operator === '/') return product(node, build, inner);
  if (operator === '^') return power(inner(left), inner(right), build);
  if (operator === '>') return make(build, OPERATION.less, inner(right), inner(left));
  if (operator === '>=') return make(build, OPERATION.lessOrEqual, inner(right), inner(left));
  return make(build, BINARY[operator]!, inner(left), inner(right));
}

function call({ name, args }: Node & { kind: 'call' }, build: Build, inner: (n: Node) => number): number {
  if (name === 'value') throw wrong('value() has no place in a formula over plain numbers');
  const registers = args.map(inner);
  if (name === 'if') {
    if (registers.length !== 3) throw wrong('if takes 3 arguments');
    const [condition, yes, no] = registers as [number, number, number];
    const known = build.constants.get(condition);
    if (known !== undefined) return known === 0 ? no : yes;
    return make(build, OPERATION.choose, condition, yes, no);
  }
  if (name === 'min' || name === 'max') {
    if (registers.length < 2) throw wrong(`${name} takes 2 arguments`);
    return registers.reduce((a, b) => make(build, OPERATION[name], a, b));
  }
  if (registers.length !== 1) throw wrong(`${name} takes 1 arguments`);
  return make(build, FUNCTION[name]!, registers[0]!);
}

function power(base: number, exponent: number, build: Build): number {
  const value = build.constants.get(exponent);
  if (value === 1) return base;
  if (value === 2) return make(build, OPERATION.multiply, base, base);
  if (value === 3) return make(build, OPERATION.multiply, make(build, OPERATION.multiply, base, base), base);
  return make(build, OPERATION.power, base, exponent);
}

/** A chain of `*`, `/` and signs: constants and standing factors first, so that one of them is left for each evaluation. */
function product(node: Node, build: Build, inner: (n: Node) => number): number {
  let negative = false;
  const above: number[] = [];
  const below: number[] = [];
  const gather = (n: Node, inverted: boolean): void => {
    if (n.kind === 'negate') {
      negative = !negative;
      gather(n.operand, inverted);
    } else if (n.kind === 'binary' && (n.operator === '*' || n.operator === '/')) {
      gather(n.left, inverted);
      gather(n.right, n.operator === '/' ? !inverted : inverted);
    } else (inverted ? below : above).push(inner(n));
  };
  gather(node, false);
  const ofRank = (registers: readonly number[], moving: boolean): number | undefined =>
    registers
      .filter((register) => (build.list[register]!.rank === MOVING) === moving)
      .toSorted((a, b) => build.list[a]!.rank - build.list[b]!.rank || a - b)
      .reduce<number | undefined>((a, b) => (a === undefined ? b : make(build, OPERATION.multiply, a, b)), undefined);
  const divided = (over: number | undefined, under: number | undefined): number | undefined =>
    under === undefined ? over : make(build, OPERATION.divide, over ?? constant(1, build), under);

  const fixed = divided(ofRank(above, false), ofRank(below, false));
  const signed = fixed === undefined || !negative ? fixed : make(build, OPERATION.negate, fixed);
  const top = ofRank(above, true);
  const scaled =
    signed === undefined || top === undefined ? (top ?? signed) : make(build, OPERATION.multiply, signed, top);
  const whole = divided(scaled, ofRank(below, true))!;
  return negative && fixed === undefined ? make(build, OPERATION.negate, whole) : whole;
}

function wrong(detail: string): PropriaError {
  return new PropriaError('CORE_FORMULA_UNITS', { params: { detail } });
}
