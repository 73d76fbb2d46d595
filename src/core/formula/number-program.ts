import { PropriaError } from '../errors/propria-error.ts';
import { exp, log, log10, pow } from '../math/exp-log-pow.ts';
import { parseFormula } from './parse.ts';
import type { Node } from './syntax.ts';

/** One line of a model: `CL` is `TVCL * (WT / 70)^0.75 * exp(eta_CL)`. */
export interface NamedFormula {
  readonly name: string;
  readonly text: string;
}

/**
 * Formulas over plain numbers, evaluated in their order into numbered slots: the fast form for models that are evaluated
 * thousands of times. Each name is a number in the unit its record declares; comparisons give 1 or 0, `if` asks for other
 * than 0. Units are converted before a value enters a slot.
 */
export interface NumberProgram {
  /** Inputs in their order, then the formulas' names in theirs: the names of the slots. */
  readonly slots: readonly string[];
  /** Slot of a name; -1 where there is none. */
  slotOf(name: string): number;
  /** Inputs that the formulas use. */
  readonly uses: ReadonlySet<string>;
  /** Evaluates every formula; `values` has one number a slot, inputs filled in. Not-a-number passes through. */
  run(values: Float64Array): void;
  /** Evaluates the formulas from the `first`-th on (0 is the first formula): for when earlier ones have not changed. */
  runFrom(first: number, values: Float64Array): void;
  /**
   * The same program with some inputs known: what depends on them alone is computed now, once. The known names keep
   * their slots, and `run` never writes them; {@link fill} sets them.
   */
  specialise(known: ReadonlyMap<string, number>): NumberProgram;
  /** Writes what is constant in this program (known inputs, and formulas of them alone) into the slots. */
  fill(values: Float64Array): void;
}

type Evaluate = (values: Float64Array) => number;

interface Step {
  readonly slot: number;
  readonly tree: Node;
}

/**
 * @throws PropriaError CORE_FORMULA_SYNTAX; CORE_FORMULA_UNITS for a name that is declared twice or not at all, and for words
 * or units inside a formula over plain numbers.
 */
export function compileNumbers(inputs: readonly string[], formulas: readonly NamedFormula[]): NumberProgram {
  const slots = [...inputs, ...formulas.map(({ name }) => name)];
  const at = new Map<string, number>();
  for (const [slot, name] of slots.entries()) {
    if (at.has(name)) throw wrong(`${name} is declared twice`);
    at.set(name, slot);
  }
  const uses = new Set<string>();
  const steps = formulas.map(({ name, text }, i): Step => {
    const tree = parseFormula(text);
    for (const used of namesIn(tree)) {
      const slot = at.get(used);
      if (slot === undefined) throw wrong(`${used} in the formula of ${name} is not declared`);
      if (slot >= inputs.length + i) throw wrong(`${used} is used by ${name} before it is defined`);
      if (slot < inputs.length) uses.add(used);
    }
    return { slot: inputs.length + i, tree };
  });
  return program(slots, at, uses, steps, inputs.length, new Map());
}

function program(
  slots: readonly string[],
  at: ReadonlyMap<string, number>,
  uses: ReadonlySet<string>,
  steps: readonly Step[],
  inputCount: number,
  constants: ReadonlyMap<number, number>,
): NumberProgram {
  const compiled = steps.map(({ tree }) => compile(tree, at));
  const targets = steps.map(({ slot }) => slot);
  const runFrom = (first: number, values: Float64Array): void => {
    for (let i = 0; i < compiled.length; i++) {
      const slot = targets[i]!;
      if (slot >= inputCount + first) values[slot] = compiled[i]!(values);
    }
  };
  return {
    slots,
    uses,
    slotOf: (name) => at.get(name) ?? -1,
    run: (values) => {
      for (let i = 0; i < compiled.length; i++) values[targets[i]!] = compiled[i]!(values);
    },
    runFrom,
    fill: (values) => {
      for (const [slot, value] of constants) values[slot] = value;
    },
    specialise: (known) => {
      const now = new Map(constants);
      for (const [name, value] of known) {
        const slot = at.get(name);
        if (slot !== undefined) now.set(slot, value);
      }
      const left: Step[] = [];
      for (const { slot, tree } of steps) {
        const folded = fold(tree, at, now);
        if (folded.kind === 'number') now.set(slot, folded.value);
        else left.push({ slot, tree: folded });
      }
      return program(slots, at, uses, left, inputCount, now);
    },
  };
}

function* namesIn(node: Node): Iterable<string> {
  if (node.kind === 'name') yield node.name;
  else if (node.kind === 'negate' || node.kind === 'not') yield* namesIn(node.operand);
  else if (node.kind === 'binary') {
    yield* namesIn(node.left);
    yield* namesIn(node.right);
  } else if (node.kind === 'call') for (const arg of node.args) yield* namesIn(arg);
}

const ZERO = new Float64Array(0);

/** The tree with everything computed that needs no slot; an `if` whose condition is known keeps one branch. */
function fold(node: Node, at: ReadonlyMap<string, number>, known: ReadonlyMap<number, number>): Node {
  const constant = (value: number): Node => ({ kind: 'number', value, unit: null, at: node.at });
  const inner = (n: Node): Node => fold(n, at, known);
  switch (node.kind) {
    case 'number':
    case 'text':
      return node;
    case 'name': {
      const value = known.get(at.get(node.name)!);
      return value === undefined ? node : constant(value);
    }
    case 'negate':
    case 'not': {
      const folded: Node = { ...node, operand: inner(node.operand) };
      return folded.operand.kind === 'number' ? constant(compile(folded, at)(ZERO)) : folded;
    }
    case 'binary': {
      const folded: Node = { ...node, left: inner(node.left), right: inner(node.right) };
      return folded.left.kind === 'number' && folded.right.kind === 'number'
        ? constant(compile(folded, at)(ZERO))
        : gatherFactors(folded);
    }
    case 'call': {
      const args = node.args.map(inner);
      if (node.name === 'if' && args[0]!.kind === 'number') return args[0]!.value !== 0 ? args[1]! : args[2]!;
      const folded: Node = { ...node, args };
      return args.every(({ kind }) => kind === 'number') ? constant(compile(folded, at)(ZERO)) : folded;
    }
  }
}

/** `(x * 2) * 3` is `x * 6` once: constants of a product are brought together. Order changes the last bit at most. */
function gatherFactors(node: Node & { kind: 'binary' }): Node {
  if (node.operator !== '*') return node;
  const { left, right } = node;
  if (right.kind === 'number' && left.kind === 'binary' && left.operator === '*') {
    if (left.right.kind === 'number')
      return { ...node, left: left.left, right: { ...right, value: left.right.value * right.value } };
    if (left.left.kind === 'number')
      return { ...node, left: { ...right, value: left.left.value * right.value }, right: left.right };
  }
  return node;
}

function compile(node: Node, at: ReadonlyMap<string, number>): Evaluate {
  const inner = (n: Node): Evaluate => compile(n, at);
  switch (node.kind) {
    case 'number': {
      if (node.unit !== null) throw wrong(`a formula over plain numbers holds the unit ${node.unit}`);
      const { value } = node;
      return () => value;
    }
    case 'text':
      throw wrong(`a formula over plain numbers holds the word '${node.value}'`);
    case 'name': {
      const slot = at.get(node.name)!;
      return (values) => values[slot]!;
    }
    case 'negate': {
      const operand = inner(node.operand);
      return (values) => -operand(values);
    }
    case 'not': {
      const operand = inner(node.operand);
      return (values) => (operand(values) === 0 ? 1 : 0);
    }
    case 'binary':
      return compileBinary(node, inner);
    case 'call':
      return compileCall(node, inner);
  }
}

function compileBinary({ operator, left, right }: Node & { kind: 'binary' }, inner: (n: Node) => Evaluate): Evaluate {
  const a = inner(left);
  const b = inner(right);
  switch (operator) {
    case '+':
      return (values) => a(values) + b(values);
    case '-':
      return (values) => a(values) - b(values);
    case '*':
      return (values) => a(values) * b(values);
    case '/':
      return (values) => a(values) / b(values);
    case '^':
      return (values) => pow(a(values), b(values));
    case '<':
      return (values) => (a(values) < b(values) ? 1 : 0);
    case '<=':
      return (values) => (a(values) <= b(values) ? 1 : 0);
    case '>':
      return (values) => (a(values) > b(values) ? 1 : 0);
    case '>=':
      return (values) => (a(values) >= b(values) ? 1 : 0);
    case '=':
      return (values) => (a(values) === b(values) ? 1 : 0);
    case '!=':
      return (values) => (a(values) === b(values) ? 0 : 1);
    case 'and':
      return (values) => (a(values) !== 0 && b(values) !== 0 ? 1 : 0);
    case 'or':
      return (values) => (a(values) !== 0 || b(values) !== 0 ? 1 : 0);
  }
}

function compileCall({ name, args }: Node & { kind: 'call' }, inner: (n: Node) => Evaluate): Evaluate {
  const [first, second, third] = args.map(inner) as [Evaluate, Evaluate, Evaluate];
  const [least, most] = ARGUMENTS[name] ?? [1, 1];
  if (args.length < least || args.length > most) throw wrong(`${name} takes ${least} arguments`);
  switch (name) {
    case 'if':
      return (values) => (first(values) === 0 ? third(values) : second(values));
    case 'min':
    case 'max': {
      const pick = name === 'min' ? Math.min : Math.max;
      if (args.length === 2) return (values) => pick(first(values), second(values));
      const all = args.map(inner);
      return (values) => pick(...all.map((one) => one(values)));
    }
    case 'exp':
      return (values) => exp(first(values));
    case 'ln':
      return (values) => log(first(values));
    case 'log10':
      return (values) => log10(first(values));
    case 'sqrt':
      return (values) => Math.sqrt(first(values));
    case 'abs':
      return (values) => Math.abs(first(values));
    case 'floor':
      return (values) => Math.floor(first(values));
    case 'ceil':
      return (values) => Math.ceil(first(values));
    case 'round':
      return (values) => Math.round(first(values));
    case 'value':
      throw wrong('value() has no place in a formula over plain numbers');
  }
}

const ARGUMENTS: Readonly<Record<string, readonly [number, number]>> = { if: [3, 3], min: [2, 20], max: [2, 20] };

function wrong(detail: string): PropriaError {
  return new PropriaError('CORE_FORMULA_UNITS', { params: { detail } });
}
