import type { RecordRef } from '../../core/index.ts';
import { type EvidenceItemBody, type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import { assertionTree, assertionWords } from './assertion-tree.ts';
import type { MatchedRecord } from './candidate.ts';
import type { OriginWanted } from './hold/origin.ts';
import type { Leaf, NamedLeaf } from './leaf.ts';
import { markerTree } from './marker-tree.ts';
import { matchKnowledge } from './match-knowledge.ts';
import { profileReader } from './profile-tree.ts';
import { type Tree, leavesOf } from './tree.ts';

/** Records that share a profile and the inheritance they ask for. */
export interface ProfileEntry {
  readonly profile: string;
  readonly tree: Tree<NamedLeaf>;
  readonly origin: OriginWanted;
  readonly records: MatchedRecord[];
}

export interface MatchIndex {
  /** `gene:EGFR`, `marker:her2`, `arm:17p` */
  readonly byKey: ReadonlyMap<string, readonly ProfileEntry[]>;
  /** Can hold although the tumour has nothing that they name. */
  readonly absent: readonly ProfileEntry[];
  /** Approvals and hospital rules. */
  readonly asking: readonly ProfileEntry[];
  readonly order: ReadonlyMap<ProfileEntry, number>;
  readonly fusionGenes: ReadonlySet<string>;
  readonly unread: readonly { readonly record: RecordRef; readonly profile: string }[];
}

type Facts = Pick<Knowledge, 'facts'>;

export const matchIndex = onceAKnowledge((knowledge: Facts): MatchIndex => {
  const reader = profileReader(knowledge);
  const entries = new Map<string, ProfileEntry>();
  const unread: { record: RecordRef; profile: string }[] = [];
  const put = (
    key: string,
    profile: string,
    origin: OriginWanted,
    record: MatchedRecord,
    read: () => Tree<NamedLeaf> | null,
  ): void => {
    const known = entries.get(key);
    if (known !== undefined) {
      known.records.push(record);
      return;
    }
    const tree = read();
    if (tree === null) unread.push({ record: record.record.ref, profile });
    else entries.set(key, { profile, tree, origin, records: [record] });
  };
  for (const record of factsOf(knowledge, 'hospital-rule').values()) {
    const { profile } = record.body;
    put(`tumour|${profile}`, profile, 'tumour', { kind: 'hospital-rule', record }, () => reader.read(profile));
  }
  for (const record of factsOf(knowledge, 'evidence-item').values()) {
    const { profile } = record.body;
    const origin = originOf(record.body);
    put(`${origin}|${profile}`, profile, origin, { kind: 'evidence-item', record }, () => reader.read(profile));
  }
  putApprovals(knowledge, put);
  for (const record of factsOf(knowledge, 'published-assertion').values()) {
    const words = assertionWords(record.body);
    const key = `assertion|${record.body.feature}|${words}`;
    put(key, words, 'tumour', { kind: 'published-assertion', record }, () => assertionTree(record.body));
  }
  return indexed([...entries.values()], unread);
});

type Put = (
  key: string,
  profile: string,
  origin: OriginWanted,
  record: MatchedRecord,
  read: () => Tree<NamedLeaf> | null,
) => void;

/** An approval holds where all its markers do; one whose markers have no record never does. */
function putApprovals(knowledge: Facts, put: Put): void {
  const markers = factsOf(knowledge, 'approval-marker');
  const known = matchKnowledge(knowledge);
  const trees = new Map<string, Tree<NamedLeaf>>();
  const treeOf = (id: string): Tree<NamedLeaf> | null => {
    const marker = markers.get(id);
    if (marker === undefined) return null;
    let tree = trees.get(id);
    if (tree === undefined) trees.set(id, (tree = markerTree(marker.body, known)));
    return tree;
  };
  for (const record of factsOf(knowledge, 'approval').values()) {
    const ids = record.body.markers;
    const words = ids.map((id) => {
      const marker = markers.get(id)?.body;
      return marker === undefined ? id : marker.present ? marker.label : `NOT ${marker.label}`;
    });
    put(`approval|${ids.join('|')}`, words.join(' AND '), 'either', { kind: 'approval', record }, () => {
      const all = ids.map(treeOf);
      const parts = all.filter((tree) => tree !== null);
      return parts.length === 0 || parts.length < all.length ? null : { all: parts };
    });
  }
}

/** Evidence on inherited changes asks for one; all other evidence for a change of the tumour. */
function originOf({ origin }: EvidenceItemBody): OriginWanted {
  if (origin === 'rare-germline' || origin === 'common-germline') return 'germline';
  return origin === 'combined' || origin === 'unknown' ? 'either' : 'tumour';
}

function indexed(
  entries: readonly ProfileEntry[],
  unread: readonly { readonly record: RecordRef; readonly profile: string }[],
): MatchIndex {
  const byKey = new Map<string, ProfileEntry[]>();
  const absent: ProfileEntry[] = [];
  const asking: ProfileEntry[] = [];
  const order = new Map<ProfileEntry, number>();
  for (const entry of entries) {
    order.set(entry, order.size);
    const leaves = [...leavesOf(entry.tree)];
    const keys = new Set<string>();
    for (const { leaf } of leaves) for (const key of keysOf(leaf.leaf)) keys.add(key);
    for (const key of keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [entry]);
      else list.push(entry);
    }
    if (leaves.some(({ leaf, negated }) => negated || leaf.leaf.of === 'wild-type')) absent.push(entry);
    if (entry.records.some(({ kind }) => kind === 'approval' || kind === 'hospital-rule')) asking.push(entry);
  }
  return { byKey, absent, asking, order, fusionGenes: chieflyFused(entries), unread };
}

/** What a tumour must have for the leaf to be worth a look. */
function keysOf(leaf: Leaf): readonly string[] {
  switch (leaf.of) {
    case 'fusion':
      return [leaf.gene5, leaf.gene3].filter((gene) => gene !== null).map((gene) => `gene:${gene}`);
    case 'marker':
      return leaf.standIn === null ? [`marker:${leaf.marker}`] : [`marker:${leaf.marker}`, `gene:${leaf.standIn}`];
    case 'arm':
      return [`arm:${leaf.arm}`];
    case 'hla':
      return [];
    default:
      return [`gene:${leaf.gene}`];
  }
}

/** Genes that more records name for a fusion than for a change outside of one: without a test of fusions they are not known. */
function chieflyFused(entries: readonly ProfileEntry[]): ReadonlySet<string> {
  const fused = new Map<string, number>();
  for (const { tree, records } of entries) {
    const leaves = [...leavesOf(tree)].map(({ leaf }) => leaf.leaf);
    const partners = new Set(leaves.flatMap((leaf) => (leaf.of === 'fusion' ? [leaf.gene5, leaf.gene3] : [])));
    for (const gene of partners) if (gene !== null) count(fused, gene, records.length);
    for (const leaf of leaves)
      if ((leaf.of === 'change' || leaf.of === 'codon' || leaf.of === 'mutation') && !partners.has(leaf.gene))
        count(fused, leaf.gene, -records.length);
  }
  return new Set([...fused].filter(([, more]) => more > 0).map(([gene]) => gene));
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
