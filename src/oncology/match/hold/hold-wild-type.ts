import { ABSENT, type Held, FALSE, cannotTell } from '../held.ts';
import type { Leaf, NamedLeaf } from '../leaf.ts';
import type { Mutation } from '../../tumour-profile.ts';
import { changesProtein } from './consequence.ts';
import { coversFusions, coversGene } from './coverage.ts';
import { hasDoubtful } from './doubtful.ts';
import type { Holding } from './hold-leaf.ts';
import { isBenign } from './origin.ts';

/**
 * No change of the gene's protein, and an assay that would have seen one. A gene that is chiefly known for its fusions is wild type only
 * where fusions were looked for.
 */
export function holdWildType(named: NamedLeaf, { gene }: Extract<Leaf, { of: 'wild-type' }>, holding: Holding): Held {
  const { facts, knowledge, fusionGenes } = holding;
  const isChange = (mutation: Mutation): boolean =>
    mutation.origin !== 'germline' && changesProtein(mutation) && !isBenign(mutation);
  const changed = (facts.mutations.get(gene) ?? []).some(isChange);
  if (changed || (facts.fusions.get(gene) ?? []).length > 0) return FALSE;
  if (!coversGene(facts, gene, knowledge)) return cannotTell(named.words, `cover:${gene}`);
  if (hasDoubtful(facts, gene, knowledge, { isIt: isChange })) return cannotTell(named.words, `doubtful:${gene}`);
  if (fusionGenes.has(gene) && !coversFusions(facts, [gene])) return cannotTell(named.words, `fusions:${gene}`);
  return ABSENT;
}
