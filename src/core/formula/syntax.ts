/** A formula as a tree. `at` is the character where the node starts, for messages. */
export type Node =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | null; readonly at: number }
  | { readonly kind: 'text'; readonly value: string; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'negate'; readonly operand: Node; readonly at: number }
  | { readonly kind: 'not'; readonly operand: Node; readonly at: number }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Node;
      readonly right: Node;
      readonly at: number;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Node[]; readonly at: number };

export type Operator = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '=' | '!=' | 'and' | 'or';

/** `if(c, a, b)`; `value(x, 'kg')` gives the plain number of x in that unit; the rest as in mathematics, `ln` natural. */
export const FUNCTIONS = [
  'min',
  'max',
  'exp',
  'ln',
  'log10',
  'sqrt',
  'abs',
  'floor',
  'ceil',
  'round',
  'if',
  'value',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];
