import { nameKey } from '../../knowledge/index.ts';

/** Up to five types whose name or code is most like what was written, as `LUAD (Lung Adenocarcinoma)`; likeness is Dice's over pairs of letters. */
export function nearestNames(written: string, printed: ReadonlyMap<string, string>): readonly string[] {
  const asked = pairsOf(nameKey(written));
  if (asked.size === 0) return [];
  return [...printed]
    .map(([code, name]) => ({
      code,
      name,
      likeness: Math.max(dice(asked, pairsOf(nameKey(name))), dice(asked, pairsOf(code.toLowerCase()))),
    }))
    .filter(({ likeness }) => likeness >= 0.35)
    .sort((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
    .slice(0, 5)
    .map(({ code, name }) => `${code} (${name})`);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const word of text.split(' ')) {
    if (word.length === 1) pairs.add(word);
    for (let at = 0; at + 2 <= word.length; at++) pairs.add(word.slice(at, at + 2));
  }
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return (2 * both) / (a.size + b.size || 1);
}
