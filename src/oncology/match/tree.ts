/** A Boolean expression over leaves. An empty `all` holds, an empty `any` does not. */
export type Tree<Leaf> =
  | { readonly all: readonly Tree<Leaf>[] }
  | { readonly any: readonly Tree<Leaf>[] }
  | { readonly not: Tree<Leaf> }
  | { readonly leaf: Leaf };

export type Truth = 'true' | 'false' | 'unknown';

/** What a caller reckons for leaves and joins upwards; Kleene's three values are this with `Truth` alone. */
export interface TreeReading<Leaf, Value> {
  readonly leaf: (leaf: Leaf) => Value;
  readonly all: (parts: readonly Value[]) => Value;
  readonly any: (parts: readonly Value[]) => Value;
  readonly not: (part: Value) => Value;
}

export function readTree<Leaf, Value>(tree: Tree<Leaf>, reading: TreeReading<Leaf, Value>): Value {
  if ('leaf' in tree) return reading.leaf(tree.leaf);
  if ('not' in tree) return reading.not(readTree(tree.not, reading));
  if ('all' in tree) return reading.all(tree.all.map((part) => readTree(part, reading)));
  return reading.any(tree.any.map((part) => readTree(part, reading)));
}

/** Leaves from left to right; `negated` under an odd number of NOT. */
export function* leavesOf<Leaf>(
  tree: Tree<Leaf>,
  negated = false,
): Generator<{ readonly leaf: Leaf; readonly negated: boolean }> {
  if ('leaf' in tree) yield { leaf: tree.leaf, negated };
  else if ('not' in tree) yield* leavesOf(tree.not, !negated);
  else for (const part of 'all' in tree ? tree.all : tree.any) yield* leavesOf(part, negated);
}

/** The same tree with other leaves; a leaf may become a tree. */
export function mapTree<From, To>(tree: Tree<From>, map: (leaf: From) => Tree<To>): Tree<To> {
  if ('leaf' in tree) return map(tree.leaf);
  if ('not' in tree) return { not: mapTree(tree.not, map) };
  if ('all' in tree) return { all: tree.all.map((part) => mapTree(part, map)) };
  return { any: tree.any.map((part) => mapTree(part, map)) };
}
