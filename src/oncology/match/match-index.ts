import type { RecordRef } from '../../core/index.ts';
import { type EvidenceItemBody, type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import { assertionTree, assertionWords } from './assertion-tree.ts';
import type { MatchedRecord } from './candidate.ts';
import type { OriginWanted } from './hold/origin.ts';
import type { NamedLeaf } from './leaf.ts';
import { type Asked, askedByLeaves, joinAsked } from './leaf-keys.ts';
import { markerTree } from './marker-tree.ts';
import { matchKnowledge } from './match-knowledge.ts';
import { profileReader } from './profile-tree.ts';
import type { Tree } from './tree.ts';

/** Records that share a profile and the inheritance they ask for. */
export interface ProfileEntry {
  readonly profile: string;
  /** Read when it is first held against a tumour: most profiles never are. */
  readonly tree: () => Tree<NamedLeaf>;
  readonly origin: OriginWanted;
  readonly records: MatchedRecord[];
  /** Its place in the index: hospital rules, evidence, approvals, assertions, each in the order of their ids. */
  readonly order: number;
}

export interface MatchIndex {
  /** `gene:EGFR`, `marker:her2`, `arm:17p` */
  readonly byKey: ReadonlyMap<string, readonly ProfileEntry[]>;
  /** Can hold although the tumour has nothing that they name. */
  readonly absent: readonly ProfileEntry[];
  /** Approvals and hospital rules. */
  readonly asking: readonly ProfileEntry[];
  readonly fusionGenes: ReadonlySet<string>;
  readonly unread: readonly { readonly record: RecordRef; readonly profile: string }[];
}

type Facts = Pick<Knowledge, 'facts'>;

/** An entry with what it asks a tumour for. */
interface Made {
  readonly entry: ProfileEntry;
  readonly asked: Asked;
}

/** Entries by their key while they are gathered. */
interface Gathering {
  readonly made: Map<string, Made>;
  readonly unread: { record: RecordRef; profile: string }[];
}

export const matchIndex = onceAKnowledge((knowledge: Facts): MatchIndex => {
  const all: Gathering = { made: new Map(), unread: [] };
  gatherWritten(knowledge, all);
  gatherApprovals(knowledge, all);
  gatherAssertions(knowledge, all);
  return indexed([...all.made.values()], all.unread);
});

/** Whether an entry of this key took the record in. */
function joins({ made }: Gathering, key: string, record: MatchedRecord): boolean {
  const known = made.get(key);
  known?.entry.records.push(record);
  return known !== undefined;
}

function enter(
  { made, unread }: Gathering,
  key: string,
  [profile, origin]: readonly [string, OriginWanted],
  record: MatchedRecord,
  asked: Asked | null,
  tree: () => Tree<NamedLeaf>,
): void {
  if (asked === null) unread.push({ record: record.record.ref, profile });
  else made.set(key, { entry: { profile, tree: once(tree), origin, records: [record], order: made.size }, asked });
}

/** Hospital rules and evidence: their profiles are expressions of names. */
function gatherWritten(knowledge: Facts, all: Gathering): void {
  const reader = profileReader(knowledge);
  const put = (key: string, profile: string, origin: OriginWanted, record: MatchedRecord): void => {
    if (joins(all, key, record)) return;
    enter(all, key, [profile, origin], record, reader.asked(profile), () => reader.read(profile) ?? { any: [] });
  };
  for (const record of factsOf(knowledge, 'hospital-rule').values())
    put(`hospital|${record.body.profile}`, record.body.profile, 'tumour', { kind: 'hospital-rule', record });
  for (const record of factsOf(knowledge, 'evidence-item').values()) {
    const origin = originOf(record.body);
    put(`${origin}|${record.body.profile}`, record.body.profile, origin, { kind: 'evidence-item', record });
  }
}

/** An approval holds where all its markers do; one whose markers have no record never does. */
function gatherApprovals(knowledge: Facts, all: Gathering): void {
  const known = matchKnowledge(knowledge);
  const read = new Map<string, { readonly tree: Tree<NamedLeaf>; readonly asked: Asked; readonly words: string }>();
  for (const [id, { body }] of factsOf(knowledge, 'approval-marker')) {
    const tree = markerTree(body, known);
    read.set(id, { tree, asked: askedByLeaves(tree), words: body.present ? body.label : `NOT ${body.label}` });
  }
  for (const record of factsOf(knowledge, 'approval').values()) {
    const ids = record.body.markers;
    const key = `approval|${ids.join('|')}`;
    if (joins(all, key, { kind: 'approval', record })) continue;
    const parts = ids.flatMap((id) => read.get(id) ?? []);
    const whole = parts.length > 0 && parts.length === ids.length;
    const words = ids.map((id) => read.get(id)?.words ?? id).join(' AND ');
    const asked = whole ? joinAsked(parts.map((part) => part.asked)) : null;
    enter(all, key, [words, 'either'], { kind: 'approval', record }, asked, () => ({
      all: parts.map(({ tree }) => tree),
    }));
  }
}

function gatherAssertions(knowledge: Facts, all: Gathering): void {
  for (const record of factsOf(knowledge, 'published-assertion').values()) {
    const words = assertionWords(record.body);
    const key = `assertion|${record.body.feature}|${words}`;
    if (joins(all, key, { kind: 'published-assertion', record })) continue;
    const tree = once(() => assertionTree(record.body));
    enter(all, key, [words, 'tumour'], { kind: 'published-assertion', record }, askedByLeaves(tree()), tree);
  }
}

/** Evidence on inherited changes asks for one; all other evidence for a change of the tumour. */
function originOf({ origin }: EvidenceItemBody): OriginWanted {
  if (origin === 'rare-germline' || origin === 'common-germline') return 'germline';
  return origin === 'combined' || origin === 'unknown' ? 'either' : 'tumour';
}

function indexed(entries: readonly Made[], unread: MatchIndex['unread']): MatchIndex {
  const byKey = new Map<string, ProfileEntry[]>();
  const absent: ProfileEntry[] = [];
  const asking: ProfileEntry[] = [];
  for (const { entry, asked } of entries) {
    for (const key of new Set(asked.keys)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [entry]);
      else list.push(entry);
    }
    if (asked.byAbsence) absent.push(entry);
    if (entry.records.some(({ kind }) => kind === 'approval' || kind === 'hospital-rule')) asking.push(entry);
  }
  return { byKey, absent, asking, fusionGenes: chieflyFused(entries), unread };
}

/** Genes that more records name for a fusion than for a change outside of one: without a test of fusions they are not known. */
function chieflyFused(entries: readonly Made[]): ReadonlySet<string> {
  const more = new Map<string, number>();
  for (const { entry, asked } of entries) {
    const { fused, changed } = asked;
    for (const gene of fused) more.set(gene, (more.get(gene) ?? 0) + entry.records.length);
    for (const gene of changed) if (!fused.includes(gene)) more.set(gene, (more.get(gene) ?? 0) - entry.records.length);
  }
  return new Set([...more].filter(([, count]) => count > 0).map(([gene]) => gene));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
