import type { Mutation } from '../../tumour-profile.ts';
import type { MatchKnowledge } from '../match-knowledge.ts';
import { isLossOfFunction } from './consequence.ts';

/** Which inheritance the record asks for: `tumour`: a change of the tumour, inherited ones where they harm. */
export type OriginWanted = 'somatic' | 'germline' | 'either' | 'tumour';

/**
 * Whether a change is of the asked origin. Without a normal sample somatic is taken where a somatic change is asked, as files of tumours
 * are read; inherited is never taken where an inherited one is asked: that waits for a test.
 */
export function isOfOrigin(
  mutation: Mutation,
  wanted: OriginWanted,
  knowledge: MatchKnowledge,
): 'yes' | 'no' | 'unknown' {
  switch (wanted) {
    case 'either':
      return 'yes';
    case 'somatic':
      return mutation.origin === 'germline' ? 'no' : 'yes';
    case 'germline':
      return mutation.origin === 'germline' ? 'yes' : mutation.origin === 'somatic' ? 'no' : 'unknown';
    case 'tumour':
      return mutation.origin !== 'germline' || isHarmful(mutation, knowledge) ? 'yes' : 'no';
  }
}

/** Oncogenic or pathogenic as judged or stated, or a loss of function of a gene that is no oncogene. */
export function isHarmful(mutation: Mutation, knowledge: MatchKnowledge): boolean {
  const { oncogenicity, variant, gene } = mutation;
  if (oncogenicity?.class === 'oncogenic' || oncogenicity?.class === 'likely-oncogenic') return true;
  if (variant.statedOncogenic === true) return true;
  if (isBenign(mutation)) return false;
  if (/^(?:likely[_ ])?pathogenic/i.test(variant.clinvar?.germline ?? '')) return true;
  return isLossOfFunction(mutation) && knowledge.role(gene) !== 'oncogene';
}

export function isBenign({ oncogenicity, variant }: Mutation): boolean {
  if (variant.statedOncogenic === true) return false;
  return oncogenicity?.class === 'benign' || oncogenicity?.class === 'likely-benign';
}
