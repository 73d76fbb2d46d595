import type { CopyChange } from '../../tumour-profile.ts';
import { type Held, FALSE, cannotTell, holds, notSeen } from '../held.ts';
import type { Leaf, NamedLeaf } from '../leaf.ts';
import { mutationOf } from '../names/mutation-leaf.ts';
import { coversCopies } from './coverage.ts';
import type { Holding } from './hold-leaf.ts';
import { holdMutation } from './hold-mutation.ts';

type CopyLeaf = Extract<Leaf, { of: 'copy' }>;

/**
 * Copies of a gene. A deletion is of both copies: with one lost it is open, for many names mean the protein, which the other copy still
 * makes unless it is hit too.
 */
export function holdCopy(named: NamedLeaf, leaf: CopyLeaf, holding: Holding): Held {
  const { facts } = holding;
  const changes = facts.copies.get(leaf.gene) ?? [];
  const fits = changes.filter((change) => isCall(leaf.call, change));
  if (fits.length > 0)
    return holds(
      'exact',
      fits.map(({ id }) => id),
      fits.map(({ at }) => at),
    );
  if (leaf.call === 'lost') {
    const lost = lostByChanges(named, leaf.gene, holding);
    if (lost !== null) return lost;
  }
  const one = changes.find(({ call }) => call === 'loss');
  if (one !== undefined && (leaf.call === 'deletion' || leaf.call === 'lost'))
    return { ...cannotTell(named.words, `both-copies:${leaf.gene}`), notes: [`one-copy:${leaf.gene}`] };
  if (coversCopies(facts, leaf.gene)) return FALSE;
  return notSeen(named.words, `copies:${leaf.gene}`);
}

/** A product is lost where changes take it from both copies; one change leaves it open. */
function lostByChanges(named: NamedLeaf, gene: string, holding: Holding): Held | null {
  const words = { words: named.words, leaf: mutationOf(gene, 'inactivating', { both: true }), also: null };
  const held = holdMutation(words, words.leaf, holding);
  if (held.truth === 'true') return held;
  return held.on.length > 0 ? cannotTell(named.words, `second-hit:${gene}`) : null;
}

function isCall(asked: CopyLeaf['call'], { call, total, minor }: CopyChange): boolean {
  switch (asked) {
    case 'amplification':
      return call === 'amplification';
    case 'gain':
      return call === 'gain' || call === 'amplification';
    case 'deletion':
    case 'lost':
      return call === 'deep-deletion';
    case 'heterozygosity-lost':
      return minor === 0 && (total ?? 1) > 0;
    case 'any':
      return true;
  }
}

export function holdArm(named: NamedLeaf, { arm, call }: Extract<Leaf, { of: 'arm' }>, { facts }: Holding): Held {
  const fits = (facts.arms.get(arm) ?? []).filter((change) => change.call === call);
  if (fits.length > 0)
    return holds(
      'exact',
      fits.map(({ id }) => id),
      fits.map(({ at }) => at),
    );
  const { copyNumber, kind } = facts.profile.assay;
  if (copyNumber && (kind === 'genome' || kind === 'exome' || facts.arms.size > 0)) return FALSE;
  return notSeen(named.words, `arm:${arm}`);
}
