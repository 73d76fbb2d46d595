import type { DrugRecord } from './drug-record.ts';
import { type Fact, factsOf } from './fact.ts';
import type { Knowledge } from './knowledge.ts';
import type { DrugClassBody } from './schema/kinds/drug-class.ts';

/** What class look-ups need of the knowledge. */
export type ClassKnowledge = Pick<Knowledge, 'drugs' | 'facts'>;

interface ClassIndex {
  /** Class or alias to the class's own id. */
  readonly canonical: ReadonlyMap<string, string>;
  readonly members: Map<string, ReadonlySet<string>>;
  readonly byDrug: Map<string, readonly string[]>;
}

const indexes = new WeakMap<ClassKnowledge['facts'], ClassIndex>();

/**
 * Drug ids of a class, sorted: by ATC prefix, by id and by the classes inside. Empty for a class that is unknown or open
 * (`~alternative`): ask {@link drugClass} which.
 */
export function classMembers(knowledge: ClassKnowledge, classId: string): readonly string[] {
  return [...memberSet(knowledge, classId)].toSorted();
}

/** The classes that a drug belongs to, by their own ids, sorted. */
export function classesOf(knowledge: ClassKnowledge, drug: string): readonly string[] {
  const { byDrug } = indexOf(knowledge);
  const known = byDrug.get(drug);
  if (known !== undefined) return known;
  const found = [...factsOf(knowledge, 'drug-class').keys()]
    .filter((id) => memberSet(knowledge, id).has(drug))
    .toSorted();
  byDrug.set(drug, found);
  return found;
}

/** Whether a drug is `target` itself, or a member of the class that `target` names (`~statin` or its alias). */
export function isDrugOf(knowledge: ClassKnowledge, drug: string, target: string): boolean {
  return target.startsWith('~') ? memberSet(knowledge, target).has(drug) : drug === target;
}

/** The class's record by its id or an alias, or null. */
export function drugClass(knowledge: ClassKnowledge, classId: string): Fact<DrugClassBody> | null {
  const id = indexOf(knowledge).canonical.get(classId);
  return id === undefined ? null : (factsOf(knowledge, 'drug-class').get(id) ?? null);
}

function indexOf(knowledge: ClassKnowledge): ClassIndex {
  const known = indexes.get(knowledge.facts);
  if (known !== undefined) return known;
  const canonical = new Map<string, string>();
  for (const [id, { body }] of factsOf(knowledge, 'drug-class')) {
    canonical.set(id, id);
    for (const alias of body.aliases ?? []) canonical.set(alias, id);
  }
  const index: ClassIndex = { canonical, members: new Map(), byDrug: new Map() };
  indexes.set(knowledge.facts, index);
  return index;
}

const NONE: ReadonlySet<string> = new Set();

function memberSet(knowledge: ClassKnowledge, classId: string): ReadonlySet<string> {
  const { canonical, members } = indexOf(knowledge);
  const id = canonical.get(classId);
  if (id === undefined) return NONE;
  const known = members.get(id);
  if (known !== undefined) return known;
  members.set(id, NONE); // A class that holds itself by way of another ends here.
  const body = factsOf(knowledge, 'drug-class').get(id)?.body;
  const found = body === undefined ? new Set<string>() : membersOf(knowledge, body);
  members.set(id, found);
  return found;
}

function membersOf(knowledge: ClassKnowledge, body: DrugClassBody): Set<string> {
  const found = new Set(body.drugs);
  for (const inner of body.classes ?? []) for (const drug of memberSet(knowledge, inner)) found.add(drug);
  const prefixes = body.atc ?? [];
  if (prefixes.length > 0) {
    for (const drug of knowledge.drugs.values()) if (hasPrefix(drug, prefixes)) found.add(drug.id);
  }
  for (const out of body.not ?? []) {
    if (out.startsWith('~')) for (const drug of memberSet(knowledge, out)) found.delete(drug);
    else found.delete(out);
  }
  return found;
}

/** A group that stands among the drugs (`ace inhibitors, plain`, ATC C09AA) is no medicine and no member. */
function hasPrefix(drug: DrugRecord, prefixes: readonly string[]): boolean {
  return drug.kind !== 'group' && drug.atc.some((code) => prefixes.some((prefix) => code.startsWith(prefix)));
}
