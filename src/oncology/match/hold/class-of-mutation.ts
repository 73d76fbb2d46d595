import type { Mutation } from '../../tumour-profile.ts';
import type { Leaf } from '../leaf.ts';
import type { MatchKnowledge } from '../match-knowledge.ts';
import { changesProtein, isLossOfFunction } from './consequence.ts';
import { isBenign, isHarmful } from './origin.ts';
import { spansExons } from './within.ts';

type MutationLeaf = Extract<Leaf, { of: 'mutation' }>;

/** Whether a change is of the class that a name asks for; `unknown`: it would have to be judged first. */
export function ofClass(leaf: MutationLeaf, mutation: Mutation, knowledge: MatchKnowledge): 'yes' | 'no' | 'unknown' {
  const { consequence, effect } = mutation;
  const kind = effect.change?.kind;
  const exons = leaf.within?.exons ?? null;
  const yes = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');
  switch (leaf.class) {
    case 'any':
      // Outside the coding sequence the place alone is the class.
      if (leaf.within !== null && leaf.within.part !== null) return 'yes';
      return yes(changesProtein(mutation) && !isBenign(mutation));
    case 'missense':
      return yes(consequence === 'missense' || (consequence === 'unknown' && kind === 'substitution'));
    case 'nonsense':
      return yes(consequence === 'nonsense' || kind === 'nonsense');
    case 'frameshift':
      return yes(consequence === 'frameshift' || kind === 'frameshift');
    case 'truncating':
      return yes(['nonsense', 'frameshift'].includes(consequence) || kind === 'nonsense' || kind === 'frameshift');
    case 'start-lost':
      return yes(consequence === 'start-lost' || kind === 'start-lost');
    case 'splice-site':
      return yes(consequence === 'splice-site' || kind === 'splice');
    case 'in-frame':
      return yes(lengthened(mutation) !== null);
    case 'insertion':
      return yes((lengthened(mutation) ?? 0) > 0);
    case 'deletion':
      // An exon of a suppressor that is "deleted" is gone; in other genes residues are deleted in it.
      if (exons !== null && knowledge.role(leaf.gene) === 'suppressor')
        return yes(spansExons(exons, mutation, leaf.gene, knowledge));
      return yes((lengthened(mutation) ?? 0) < 0);
    case 'exon-loss':
      return yes(exons !== null && spansExons(exons, mutation, leaf.gene, knowledge));
    case 'skipping':
      return yes(
        consequence === 'splice-site' ||
          kind === 'splice' ||
          (exons !== null && spansExons(exons, mutation, leaf.gene, knowledge)),
      );
    case 'itd':
      return yes(kind === 'itd' || isTandem(leaf.gene, mutation, knowledge));
    case 'inactivating':
      return inactivating(leaf.gene, mutation, knowledge);
    case 'activating':
      return activating(leaf.gene, mutation, knowledge);
    case 'oncogenic':
      return changesProtein(mutation) || isHarmful(mutation, knowledge)
        ? judged(mutation, isHarmful(mutation, knowledge))
        : 'no';
  }
}

/** Residues gained (positive) or lost in frame; null: no change in length, or out of frame. */
function lengthened({ consequence, effect: { change } }: Mutation): number | null {
  if (change !== null)
    switch (change.kind) {
      case 'itd':
        return 1;
      case 'insertion':
        return change.inserted?.length ?? 1;
      case 'duplication':
        return change.to - change.from + 1;
      case 'deletion':
        return change.from - change.to - 1;
      case 'delins': {
        const lost = change.to - change.from + 1;
        const put = change.inserted?.length ?? null;
        return put === null || put === lost ? null : put - lost;
      }
      default:
        break;
    }
  if (consequence === 'in-frame-insertion') return 1;
  return consequence === 'in-frame-deletion' ? -1 : null;
}

/** At least three residues put in at the juxtamembrane part: what internal tandem duplications look like to a caller of small variants. */
function isTandem(gene: string, mutation: Mutation, knowledge: MatchKnowledge): boolean {
  if ((lengthened(mutation) ?? 0) < 3) return false;
  const { change } = mutation.effect;
  if (change === null || !('from' in change)) return false;
  return [...knowledge.regions(gene, 'ITD'), ...knowledge.regions(gene, 'juxtamembrane')].some(
    ([from, to]) => change.from <= to && change.to >= from,
  );
}

function inactivating(gene: string, mutation: Mutation, knowledge: MatchKnowledge): 'yes' | 'no' | 'unknown' {
  const role = knowledge.role(gene);
  if (isLossOfFunction(mutation)) return isBenign(mutation) ? 'no' : 'yes';
  if (!changesProtein(mutation) || role === 'oncogene') return 'no';
  return judged(mutation, isHarmful(mutation, knowledge));
}

function activating(gene: string, mutation: Mutation, knowledge: MatchKnowledge): 'yes' | 'no' | 'unknown' {
  if (!changesProtein(mutation) || isLossOfFunction(mutation) || knowledge.role(gene) === 'suppressor') return 'no';
  return judged(mutation, isHarmful(mutation, knowledge));
}

function judged(mutation: Mutation, harmful: boolean): 'yes' | 'no' | 'unknown' {
  if (harmful) return 'yes';
  return isBenign(mutation) ? 'no' : 'unknown';
}
