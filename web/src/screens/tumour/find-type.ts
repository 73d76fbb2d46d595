export interface TypeName {
  readonly code: string;
  readonly name: string;
  readonly tissue: string | null;
}

/** Types by what is typed: a code first, then names that begin so, then names and tissues that hold every word of it. */
export function findTypes(types: readonly TypeName[], typed: string): readonly TypeName[] {
  const text = typed.trim().toLowerCase();
  if (text === '') return [];
  const words = text.split(/\s+/);
  const rank = ({ code, name, tissue }: TypeName): number => {
    const [short, long] = [code.toLowerCase(), name.toLowerCase()];
    if (short === text || long === text) return 0;
    if (long.startsWith(text)) return 1;
    if (short.startsWith(text)) return 2;
    const all = `${long} ${tissue?.toLowerCase() ?? ''}`;
    return words.every((word) => long.includes(word)) ? 3 : words.every((word) => all.includes(word)) ? 4 : 9;
  };
  return types
    .map((one) => ({ one, rank: rank(one) }))
    .filter((found) => found.rank < 9)
    .toSorted((a, b) => a.rank - b.rank || a.one.name.length - b.one.name.length || (a.one.code < b.one.code ? -1 : 1))
    .map(({ one }) => one);
}
