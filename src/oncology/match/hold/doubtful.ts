import type { Mutation } from '../../tumour-profile.ts';
import type { MatchKnowledge } from '../match-knowledge.ts';
import { codonSpans } from './coverage.ts';
import type { TumourFacts } from './tumour-facts.ts';

export interface Doubt {
  /** Whether a change would be the one, had it not been set aside. */
  readonly isIt: (mutation: Mutation) => boolean;
  readonly residues?: readonly [number, number] | null;
}

/**
 * Whether the file shows something in the gene, or in some of its residues, that was not matched: a change that its own file or a limit set
 * aside, or one that has no name. Then nothing there is absent, however well the assay covered it.
 */
export function hasDoubtful(
  facts: TumourFacts,
  gene: string,
  knowledge: MatchKnowledge,
  { residues = null, isIt }: Doubt,
): boolean {
  const aside = facts.setAside.get(gene) ?? [];
  if (aside.some((mutation) => mayBeSomatic(mutation) && isIt(mutation))) return true;
  if (facts.unnamed.size === 0) return false;
  const { build } = facts.profile;
  const coding = build === null ? null : knowledge.codingSpans(gene, build);
  // Where the gene lies is not known here: any change without a name may be in it.
  if (coding === null) return true;
  const spans = residues === null ? coding.spans : codonSpans(coding, residues);
  return (facts.unnamed.get(coding.chr) ?? []).some(({ pos, ref }) =>
    spans.some(([start, end]) => pos <= end && pos + Math.max(ref.length, 1) > start),
  );
}

/** What its caller set aside as inherited says nothing of the tumour's own changes. */
function mayBeSomatic({ origin, filters }: Mutation): boolean {
  return origin !== 'germline' && !filters.some((word) => /germline/i.test(word));
}
