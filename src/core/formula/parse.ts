import { PropriaError } from '../errors/propria-error.ts';
import { FUNCTIONS, type FunctionName, type Node, type Operator } from './syntax.ts';

/** Deeper nesting than any published equation; a bound against hostile records. */
const MAX_DEPTH = 200;

interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'unit' | 'end';
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|'([^'\n]*)'|([A-Za-z_][A-Za-z0-9_]*)|\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]|(<=|>=|!=|==|&&|\|\||[-+*/^()<>=,]))/y;

/** Signs of other notations for the same operators: published models are written with them. */
const SAME_SIGN: Readonly<Record<string, string>> = { '==': '=', '&&': 'and', '||': 'or' };

function tokens(text: string): Token[] {
  const list: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw syntaxError(from, 'no number, name or sign stands here');
    const [whole, number, quoted, name, unit, sign] = match;
    const at = from + whole.length - whole.trimStart().length;
    if (number !== undefined) list.push({ kind: 'number', text: number, at });
    else if (quoted !== undefined) list.push({ kind: 'text', text: quoted, at });
    else if (name !== undefined) list.push({ kind: 'name', text: name, at });
    else if (unit !== undefined) list.push({ kind: 'unit', text: unit.trim(), at });
    else list.push({ kind: 'sign', text: SAME_SIGN[sign ?? ''] ?? sign ?? '', at });
  }
  list.push({ kind: 'end', text: 'the end', at: text.length });
  return list;
}

function syntaxError(at: number, detail: string): PropriaError {
  return new PropriaError('CORE_FORMULA_SYNTAX', { params: { at, detail } });
}

/** Loosest first. `^` binds tightest and to the right. */
const LEVELS: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['<', '<=', '>', '>=', '=', '!='],
  ['+', '-'],
  ['*', '/'],
];

/**
 * Reads `142 [mL/min] * min(scr / 0.9 [mg/dL], 1)^-0.302 * if(sex = 'female', 1.012, 1)` into a tree.
 * Throws CORE_FORMULA_SYNTAX.
 */
export function parseFormula(text: string): Node {
  const list = tokens(text);
  let position = 0;
  let depth = 0;
  const peek = (): Token => list[position] as Token;
  const take = (): Token => list[position++] as Token;
  const expect = (sign: string): void => {
    const token = take();
    if (token.text !== sign || token.kind !== 'sign')
      throw syntaxError(token.at, `"${sign}" is expected, found ${token.text}`);
  };

  function level(n: number): Node {
    if (++depth > MAX_DEPTH) throw syntaxError(peek().at, 'nested too deeply');
    const operators = LEVELS[n];
    let left = operators === undefined ? unary() : level(n + 1);
    while (operators !== undefined && isOperator(peek(), operators)) {
      const operator = take();
      left = { kind: 'binary', operator: operator.text as Operator, left, right: level(n + 1), at: operator.at };
    }
    depth -= 1;
    return left;
  }

  function unary(): Node {
    if (++depth > MAX_DEPTH) throw syntaxError(peek().at, 'nested too deeply');
    try {
      const token = peek();
      if (token.kind === 'sign' && token.text === '-') {
        take();
        return { kind: 'negate', operand: unary(), at: token.at };
      }
      if (token.kind === 'name' && token.text === 'not') {
        take();
        return { kind: 'not', operand: unary(), at: token.at };
      }
      const base = primary();
      if (!isOperator(peek(), ['^'])) return base;
      const operator = take();
      return { kind: 'binary', operator: '^', left: base, right: unary(), at: operator.at };
    } finally {
      depth -= 1;
    }
  }

  function primary(): Node {
    const token = take();
    if (token.kind === 'number') {
      const unit = peek().kind === 'unit' ? take().text : null;
      return { kind: 'number', value: Number(token.text), unit, at: token.at };
    }
    if (token.kind === 'text') return { kind: 'text', value: token.text, at: token.at };
    if (token.kind === 'sign' && token.text === '(') {
      const inner = level(0);
      expect(')');
      return inner;
    }
    if (token.kind === 'name') {
      if (peek().kind !== 'sign' || peek().text !== '(') return { kind: 'name', name: token.text, at: token.at };
      if (!isFunction(token.text) && ARITY_OF_SHORTHAND[token.text] === undefined)
        throw syntaxError(token.at, `there is no function ${token.text}`);
      take();
      const args = [level(0)];
      while (peek().kind === 'sign' && peek().text === ',') {
        take();
        args.push(level(0));
      }
      expect(')');
      if (isFunction(token.text)) return { kind: 'call', name: token.text, args, at: token.at };
      return shorthand(token.text, args, token.at);
    }
    throw syntaxError(token.at, `a value is expected, found ${token.text}`);
  }

  const tree = level(0);
  if (peek().kind !== 'end') throw syntaxError(peek().at, `nothing more is expected, found ${peek().text}`);
  return tree;
}

/** Functions that are written with others: `log` is natural, `pow(a, b)` is a^b, `expit(x)` the inverse of the logit. */
const ARITY_OF_SHORTHAND: Readonly<Record<string, number>> = { log: 1, pow: 2, expit: 1 };

function shorthand(name: string, args: readonly Node[], at: number): Node {
  if (args.length !== ARITY_OF_SHORTHAND[name])
    throw syntaxError(at, `${name} takes ${ARITY_OF_SHORTHAND[name]} arguments`);
  const [first, second] = args as [Node, Node];
  if (name === 'log') return { kind: 'call', name: 'ln', args, at };
  if (name === 'pow') return { kind: 'binary', operator: '^', left: first, right: second, at };
  const one: Node = { kind: 'number', value: 1, unit: null, at };
  const power: Node = { kind: 'call', name: 'exp', args: [{ kind: 'negate', operand: first, at }], at };
  return {
    kind: 'binary',
    operator: '/',
    left: one,
    right: { kind: 'binary', operator: '+', left: one, right: power, at },
    at,
  };
}

function isOperator(token: Token, operators: readonly Operator[]): boolean {
  return (token.kind === 'sign' || token.kind === 'name') && operators.includes(token.text as Operator);
}

function isFunction(name: string): name is FunctionName {
  return (FUNCTIONS as readonly string[]).includes(name);
}
