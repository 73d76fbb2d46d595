import type { PublishedAssertionBody } from '../../knowledge/index.ts';
import type { Leaf, NamedLeaf } from './leaf.ts';
import { fusionOf } from './names/fusion-name.ts';
import { parseName } from './names/parse-name.ts';
import { type Tree, mapTree } from './tree.ts';

/** What a published assertion speaks of, in words: `EGFR p.L858R`, `v::ALK`, `EGFR Exon 20 Insertion`. */
export function assertionWords({ genes, change, exon, feature }: PublishedAssertionBody): string {
  const parts = [genes.join('::') || feature];
  if (exon !== null && !(change ?? '').startsWith('p.')) parts.push(`Exon ${exon}`);
  if (change !== null) parts.push(change);
  return parts.join(' ');
}

/** Opaque where it is no change of genes: burden, signatures, knockdowns. */
export function assertionTree(body: PublishedAssertionBody): Tree<NamedLeaf> {
  const words = assertionWords(body);
  return mapTree(leavesFor(body), (leaf) => ({ leaf: { words, leaf, also: null } }));
}

function leavesFor({ genes, change, exon, feature }: PublishedAssertionBody): Tree<Leaf> {
  const [gene, partner] = genes;
  const opaque: Tree<Leaf> = { leaf: { of: 'opaque', gene: gene ?? '' } };
  if (gene === undefined) return opaque;
  if (/rearrangement|fusion/i.test(feature))
    return { leaf: partner === undefined ? fusionOf(null, gene, { loose: true }) : fusionOf(gene, partner) };
  if (/copy[- ]number/i.test(feature)) return change === null ? opaque : parseName({ gene, name: change, types: [] });
  if (!/variant/i.test(feature)) return opaque;
  const origin = /germline/i.test(feature) ? 'germline' : null;
  const named = change === null ? 'Mutation' : change;
  const tree =
    exon === null || named.startsWith('p.')
      ? parseName({ gene, name: named, types: [] })
      : parseName({ gene, name: `Exon ${exon} ${named}`, types: [] });
  return mapTree(tree, (leaf) => ({ leaf: 'origin' in leaf ? { ...leaf, origin: origin ?? leaf.origin } : leaf }));
}
