import type { TumourProfile } from '../tumour-profile.ts';
import type { MatchIndex, ProfileEntry } from './match-index.ts';
import type { MatchKnowledge } from './match-knowledge.ts';
import { sameAsNamed } from './same-change.ts';
import { leavesOf } from './tree.ts';

/** Evidence of other substitutions at a residue that is changed here. */
export interface SimilarEvidence {
  /** Id of the mutation. */
  readonly on: string;
  readonly profile: string;
  /** Ids of evidence items. */
  readonly records: readonly string[];
}

/** A tumour's substitution beside names of others at its residue, neither of them a match of it. */
export function similarEvidence(
  { mutations }: TumourProfile,
  { byKey }: MatchIndex,
  knowledge: MatchKnowledge,
): readonly SimilarEvidence[] {
  const found: SimilarEvidence[] = [];
  for (const { id, gene, effect } of mutations) {
    const { change } = effect;
    if (change?.kind !== 'substitution') continue;
    const known = [change, ...knowledge.otherNames(gene, change)];
    for (const entry of byKey.get(`gene:${gene}`) ?? []) {
      const records = entry.records.filter(({ kind }) => kind === 'evidence-item');
      if (records.length > 0 && isSimilar(entry, gene, known))
        found.push({ on: id, profile: entry.profile, records: records.map(({ record }) => record.id) });
    }
  }
  return found;
}

type Change = Parameters<typeof sameAsNamed>[0];

function isSimilar(entry: ProfileEntry, gene: string, known: readonly Change[]): boolean {
  let beside = false;
  for (const { leaf: named, negated } of leavesOf(entry.tree())) {
    const { leaf } = named;
    if (
      leaf.of === 'codon' &&
      leaf.gene === gene &&
      known.some((one) => 'at' in one && leaf.at.some(({ at }) => at === one.at))
    )
      return false;
    if (negated || leaf.of !== 'change' || leaf.gene !== gene || leaf.change.kind !== 'substitution') continue;
    const { at, ref } = leaf.change;
    if (known.some((one) => sameAsNamed(leaf.change, one) !== null)) return false;
    if (known.some((one) => one.kind === 'substitution' && one.at === at && one.ref === ref)) beside = true;
  }
  return beside;
}
