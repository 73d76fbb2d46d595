import type { Fusion } from '../../tumour-profile.ts';
import { type Held, FALSE, HELD_LOGIC, cannotTell, holds, notSeen } from '../held.ts';
import type { Leaf, NamedLeaf } from '../leaf.ts';
import type { Specificity } from '../../therapy-statement.ts';
import { coversFusions } from './coverage.ts';
import type { Holding } from './hold-leaf.ts';

type FusionLeaf = Extract<Leaf, { of: 'fusion' }>;

/**
 * A pair of partners in either order, or one partner with any other. Callers report some fusions the wrong way round: a pair stays a pair,
 * and a partner on the other side still counts, with a note.
 */
export function holdFusion(named: NamedLeaf, leaf: FusionLeaf, { facts }: Holding): Held {
  const key = leaf.gene3 ?? leaf.gene5;
  if (key === null) return FALSE;
  const found = (facts.fusions.get(key) ?? []).flatMap((fusion) => held(named, leaf, fusion) ?? []);
  const any = HELD_LOGIC.any(found);
  if (any.truth !== 'false') return any;
  return coversFusions(facts, [leaf.gene5, leaf.gene3]) ? FALSE : notSeen(named.words, `fusions:${key}`);
}

function held(named: NamedLeaf, leaf: FusionLeaf, fusion: Fusion): Held | null {
  const order = orderOf(leaf, fusion);
  if (order === null) return null;
  const label = `${fusion.gene5 ?? '?'}::${fusion.gene3 ?? '?'}`;
  if (leaf.exon5 !== null && leaf.exon3 !== null) {
    const [exon5, exon3] = order === 'reversed' ? [fusion.exon3, fusion.exon5] : [fusion.exon5, fusion.exon3];
    if (exon5 === null || exon3 === null)
      return { ...notSeen(named.words, `exons:${label}`), on: [fusion.id], facts: [fusion.at] };
    if (exon5 !== leaf.exon5 || exon3 !== leaf.exon3) return null;
  }
  // Out of frame no protein of the two is made; a rearrangement is asked for as such.
  if (fusion.inFrame === false && !leaf.loose)
    return { ...cannotTell(named.words, `in-frame:${label}`), on: [fusion.id], facts: [fusion.at] };
  const notes = order === 'reversed' && !leaf.loose ? [`reversed:${label}`] : [];
  return holds(specificityOf(leaf, order), [fusion.id], [fusion.at], notes);
}

function orderOf({ gene5, gene3, loose }: FusionLeaf, fusion: Fusion): 'same' | 'reversed' | null {
  const fits = (five: string | null, three: string | null): boolean =>
    (gene5 === null || gene5 === five) && (gene3 === null || gene3 === three);
  if (fits(fusion.gene5, fusion.gene3)) return 'same';
  if (fits(fusion.gene3, fusion.gene5)) return loose ? 'same' : 'reversed';
  return null;
}

function specificityOf({ gene5, gene3 }: FusionLeaf, order: 'same' | 'reversed'): Specificity {
  if (gene5 === null || gene3 === null) return 'class';
  return order === 'same' ? 'exact' : 'equivalent';
}
