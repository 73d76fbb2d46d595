/** A pair as a set: `*2/*1` and `*1/*2` are the same. */
function unordered(pair: string): string {
  return pair.split('/').toSorted().join('/');
}

/** Whether two lists hold the same unordered pairs, order and repetition aside. */
export function samePairs(a: readonly string[], b: readonly string[]): boolean {
  return sameTexts([...new Set(a.map(unordered))], [...new Set(b.map(unordered))]);
}

/** Whether two lists hold the same texts as often, order aside. */
export function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().join('\n') === b.toSorted().join('\n');
}

/** Whether two texts are the same but for capital letters. */
export function sameWords(a: string | null, b: string | null): boolean {
  return (a ?? '').toLowerCase() === (b ?? '').toLowerCase();
}
