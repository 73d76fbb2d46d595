import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';

/** Today's symbol of a gene by any symbol that files use; the name itself where none is known. */
export type GeneNames = (written: string) => string;

/**
 * `HER2` is ERBB2, `MLL` is KMT2A. A former symbol that two genes share, or that is another gene's symbol today, says nothing and is
 * left as it is.
 */
export const geneNames = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): GeneNames => {
  const genes = factsOf(knowledge, 'cancer-gene');
  const former = new Map<string, string | null>();
  const symbols = new Map<string, string>();
  for (const [symbol, { body }] of genes) {
    symbols.set(symbol.toUpperCase(), symbol);
    for (const alias of body.aliases) {
      const key = alias.toUpperCase();
      former.set(key, former.has(key) && former.get(key) !== symbol ? null : symbol);
    }
  }
  return (written) => {
    if (genes.has(written)) return written;
    const key = written.trim().toUpperCase();
    return symbols.get(key) ?? former.get(key) ?? written.trim();
  };
});
