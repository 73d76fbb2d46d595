import type { Mutation } from '../../tumour-profile.ts';
import { type Held, HELD_LOGIC, cannotTell, holds } from '../held.ts';
import type { Leaf, NamedLeaf } from '../leaf.ts';
import { ofClass } from './class-of-mutation.ts';
import type { Holding } from './hold-leaf.ts';
import { type Verdict, overMutations } from './leaf-mutations.ts';
import { isHarmful } from './origin.ts';
import { isThere } from './within.ts';

type MutationLeaf = Extract<Leaf, { of: 'mutation' }>;

/** Below this share of the tumours of the gene's most frequent place a change is rare: G719 beside L858, N345 beside H1047. */
const RARE_BELOW = 0.3;

/** A class of changes of a gene, in it or in a part of it. */
export function holdMutation(named: NamedLeaf, leaf: MutationLeaf, holding: Holding): Held {
  const small = overMutations(
    named,
    { gene: leaf.gene, origin: leaf.origin, seenBy: seenBy(leaf) },
    holding,
    (mutation) => judge(leaf, mutation, holding),
  );
  const held = leaf.class === 'inactivating' && leaf.within === null ? withLoss(named, leaf, small, holding) : small;
  return leaf.both ? ofBoth(named, leaf, held, holding) : held;
}

function seenBy(leaf: MutationLeaf): 'coding' | 'genome' | 'nothing' {
  if (leaf.class === 'exon-loss') return 'nothing';
  return leaf.within === null || leaf.within.part === null ? 'coding' : 'genome';
}

function judge(leaf: MutationLeaf, mutation: Mutation, holding: Holding): Verdict {
  const there = isThere(leaf.within, mutation, leaf.gene, holding.knowledge);
  if (there === 'no') return null;
  if (leaf.except !== null && isThere(leaf.except, mutation, leaf.gene, holding.knowledge) !== 'no') return null;
  const kind = ofClass(leaf, mutation, holding.knowledge);
  if (kind === 'no') return null;
  if (leaf.rare && !isRare(leaf.gene, mutation, holding)) return null;
  if (leaf.oncogenic && !isHarmful(mutation, holding.knowledge))
    return mutation.oncogenicity === null || mutation.oncogenicity.class === 'uncertain'
      ? unclassified(mutation)
      : null;
  if (kind === 'unknown') return unclassified(mutation);
  if (there === 'unknown') return { needs: `place:${leaf.gene}`, near: true };
  if (leaf.class === 'itd') return { is: mutation.effect.change?.kind === 'itd' ? 'exact' : 'region' };
  if (leaf.within !== null || leaf.except !== null) return { is: 'region' };
  return { is: leaf.class === 'any' && !leaf.rare ? (leaf.oncogenic ? 'class' : 'gene') : 'class' };
}

function unclassified({ gene, effect }: Mutation): Verdict {
  return { needs: `classify:${gene}${effect.protein === null ? '' : ` ${effect.protein}`}`, near: false };
}

function isRare(gene: string, { effect: { change } }: Mutation, { knowledge }: Holding): boolean {
  if (change === null) return false;
  const residue = 'at' in change ? change.at : 'from' in change ? change.from : null;
  if (residue === null) return false;
  const share = knowledge.frequency(gene, residue, 'from' in change ? 'in-frame-indel' : 'residue');
  return share !== null && share < RARE_BELOW;
}

/** A gene that is gone has lost its function. */
function withLoss(named: NamedLeaf, leaf: MutationLeaf, small: Held, { facts }: Holding): Held {
  const gone = (facts.copies.get(leaf.gene) ?? []).filter(({ call }) => call === 'deep-deletion');
  if (gone.length === 0) return small;
  const lost = holds(
    'class',
    gone.map(({ id }) => id),
    gone.map(({ at }) => at),
  );
  return HELD_LOGIC.any([small.truth === 'unknown' ? cannotTell(named.words, `cover:${leaf.gene}`) : small, lost]);
}

/** Both copies: two changes, one on both, one and a lost copy, or a lost gene. */
function ofBoth(named: NamedLeaf, leaf: MutationLeaf, held: Held, { facts }: Holding): Held {
  if (held.truth !== 'true') return held;
  const copies = facts.copies.get(leaf.gene) ?? [];
  const hits = (facts.mutations.get(leaf.gene) ?? []).filter(({ id }) => held.on.includes(id));
  const lost = copies.filter(({ call, minor }) => call === 'loss' || call === 'deep-deletion' || minor === 0);
  const both =
    hits.length > 1 ||
    hits.some(({ zygosity }) => zygosity === 'hom') ||
    copies.some(({ call }) => call === 'deep-deletion') ||
    (hits.length === 1 && lost.length > 0);
  if (!both) return { ...cannotTell(named.words, `second-hit:${leaf.gene}`), on: held.on, facts: held.facts };
  return {
    ...held,
    on: [...new Set([...held.on, ...lost.map(({ id }) => id)])],
    facts: [...new Set([...held.facts, ...lost.map(({ at }) => at)])],
  };
}
