import { type Words, sayPhenotype } from '../../explain/index.ts';
import type { CardContent } from './card-content.ts';

/** The card's lines: known phenotypes first, then the genes that are not known, each said to be so. */
export function cardLines(
  card: CardContent,
  words: Words,
): readonly { readonly gene: string; readonly what: string }[] {
  const known = Object.entries({ ...card.settled, ...card.probable }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...known.map(([gene, phenotypes]) => ({
      gene,
      what: words.list(
        phenotypes.map((one) => sayPhenotype(words, one)),
        'or',
      ),
    })),
    ...(card.open.length === 0 ? [] : [{ gene: `${words.say('care.page.card.open')}:`, what: card.open.join(', ') }]),
  ];
}
