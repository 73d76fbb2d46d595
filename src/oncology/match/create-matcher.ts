import type { RecordRef } from '../../core/index.ts';
import { type Knowledge, onceAKnowledge } from '../../knowledge/index.ts';
import type { TumourProfile } from '../tumour-profile.ts';
import type { MatchCandidate } from './candidate.ts';
import { type Held, HELD_LOGIC, matchOf } from './held.ts';
import { holdLeaf } from './hold/hold-leaf.ts';
import type { OriginWanted } from './hold/origin.ts';
import { type TumourFacts, tumourFacts } from './hold/tumour-facts.ts';
import type { NamedLeaf } from './leaf.ts';
import { type MatchKnowledge, matchKnowledge } from './match-knowledge.ts';
import { type MatchIndex, type ProfileEntry, matchIndex } from './match-index.ts';
import type { ProfileMatch } from './profile-match.ts';
import { profileReader } from './profile-tree.ts';
import { type SimilarEvidence, similarEvidence } from './similar.ts';
import { type Tree, readTree } from './tree.ts';

export interface Matcher {
  /** Records that hold, or that are open and rest on something of this tumour already. Flagged evidence included. */
  candidates(tumour: TumourProfile): readonly MatchCandidate[];
  /** Approvals and hospital rules that nothing of this tumour speaks for or against: what tests or coverage would tell. */
  askable(tumour: TumourProfile): readonly MatchCandidate[];
  /** Evidence of another substitution at the same residue: similar, and no match. */
  similar(tumour: TumourProfile): readonly SimilarEvidence[];
  /** One expression of names, as evidence and hospital rules write them; null: it is none. */
  match(profile: string, tumour: TumourProfile): ProfileMatch | null;
  /** Records whose profile is no expression: they never match. */
  readonly unread: readonly { readonly record: RecordRef; readonly profile: string }[];
}

/** Holds the names of the knowledge against tumours. Indexed once a knowledge; a tumour costs what its own genes are named in. */
export const createMatcher: (knowledge: Pick<Knowledge, 'facts'>) => Matcher = onceAKnowledge(
  (knowledge: Pick<Knowledge, 'facts'>): Matcher => {
    const known = matchKnowledge(knowledge);
    const index = matchIndex(knowledge);
    const reader = profileReader(knowledge);
    return {
      candidates: (tumour) => {
        const facts = tumourFacts(tumour);
        const hold = holder(facts, known, index);
        const found: MatchCandidate[] = [];
        for (const entry of entriesFor(facts, index)) {
          const held = hold(entry.tree(), entry.origin);
          if (isWorthTelling(entry, held)) add(found, entry, held);
        }
        return found;
      },
      askable: (tumour) => {
        const hold = holder(tumourFacts(tumour), known, index);
        const found: MatchCandidate[] = [];
        for (const entry of index.asking) {
          const held = hold(entry.tree(), entry.origin);
          if (held.truth === 'unknown' && held.on.length === 0) add(found, entry, held);
        }
        return found;
      },
      similar: (tumour) => similarEvidence(tumour, index, known),
      match: (profile, tumour) => {
        const tree = reader.read(profile);
        return tree === null ? null : matchOf(holder(tumourFacts(tumour), known, index)(tree, 'tumour'));
      },
      unread: index.unread,
    };
  },
);

/**
 * What holds, and what is open beside something that holds. Evidence that waits only for another change which nobody saw is not told: there
 * would be hundreds.
 */
function isWorthTelling({ records }: ProfileEntry, { truth, on, unseen }: Held): boolean {
  if (truth !== 'unknown' || on.length === 0) return truth === 'true';
  return !unseen || records.some(({ kind }) => kind === 'approval' || kind === 'hospital-rule');
}

function add(found: MatchCandidate[], { records, profile }: ProfileEntry, held: Held): void {
  const match = matchOf(held);
  // A copy of each record by spreading took a third of the time of a tumour.
  for (const { kind, record } of records) found.push({ kind, record, profile, match } as MatchCandidate);
}

/** Each leaf is held against a tumour once, however many records name it. */
function holder(
  facts: TumourFacts,
  knowledge: MatchKnowledge,
  { fusionGenes }: MatchIndex,
): (tree: Tree<NamedLeaf>, origin: OriginWanted) => Held {
  const known = new Map<OriginWanted, Map<NamedLeaf, Held>>();
  return (tree, origin) => {
    let held = known.get(origin);
    if (held === undefined) known.set(origin, (held = new Map()));
    const leaves = held;
    return readTree(tree, {
      ...HELD_LOGIC,
      leaf: (leaf: NamedLeaf) => {
        let one = leaves.get(leaf);
        if (one === undefined) leaves.set(leaf, (one = holdLeaf(leaf, { facts, knowledge, origin, fusionGenes })));
        return one;
      },
    });
  };
}

/** Profiles that name something this tumour has, and those that can hold by what is absent. In the order of the index. */
function entriesFor(facts: TumourFacts, { byKey, absent }: MatchIndex): readonly ProfileEntry[] {
  const found = new Set<ProfileEntry>(absent);
  const take = (key: string): void => {
    for (const entry of byKey.get(key) ?? []) found.add(entry);
  };
  for (const gene of facts.mutations.keys()) take(`gene:${gene}`);
  for (const gene of facts.fusions.keys()) take(`gene:${gene}`);
  for (const gene of facts.copies.keys()) take(`gene:${gene}`);
  for (const arm of facts.arms.keys()) take(`arm:${arm}`);
  for (const marker of facts.markers.keys()) take(`marker:${marker}`);
  return [...found].toSorted((one, other) => one.order - other.order);
}
