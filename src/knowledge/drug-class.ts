import { type Fact, factsOf } from './fact.ts';
import type { Knowledge } from './knowledge.ts';
import type { DrugClassBody } from './schema/kinds/drug-class.ts';

/** What class look-ups need of the knowledge. */
export type ClassKnowledge = Pick<Knowledge, 'drugs' | 'facts'>;

interface ClassIndex {
  /** Class or alias to the class's own id. */
  readonly canonical: ReadonlyMap<string, string>;
  readonly members: Map<string, ReadonlySet<string>>;
  /** Made when first asked for. */
  byDrug: ReadonlyMap<string, readonly string[]> | null;
  /** Codes of all medicines, sorted. */
  readonly codes: readonly (readonly [code: string, drug: string])[];
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
  const index = indexOf(knowledge);
  index.byDrug ??= classesByDrug(knowledge);
  return index.byDrug.get(drug) ?? [];
}

function classesByDrug(knowledge: ClassKnowledge): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of [...factsOf(knowledge, 'drug-class').keys()].toSorted())
    for (const drug of memberSet(knowledge, id)) {
      const classes = found.get(drug);
      if (classes === undefined) found.set(drug, [id]);
      else classes.push(id);
    }
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
  const index: ClassIndex = { canonical, members: new Map(), byDrug: null, codes: sortedCodes(knowledge) };
  indexes.set(knowledge.facts, index);
  return index;
}

/** A group that stands among the drugs (`ace inhibitors, plain`, ATC C09AA) is no medicine and no member. */
function sortedCodes(knowledge: ClassKnowledge): ClassIndex['codes'] {
  return (
    [...knowledge.drugs.values()]
      .flatMap(({ id, kind, atc }) => (kind === 'group' ? [] : atc.map((code) => [code, id] as const)))
      // Not taken apart: that takes longer than comparing.
      .toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))
  );
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
  const { codes } = indexOf(knowledge);
  for (const prefix of body.atc ?? []) for (const drug of drugsUnder(codes, prefix)) found.add(drug);
  for (const out of body.not ?? []) {
    if (out.startsWith('~')) for (const drug of memberSet(knowledge, out)) found.delete(drug);
    else found.delete(out);
  }
  return found;
}

/** Drugs with a code that begins so. */
function* drugsUnder(codes: ClassIndex['codes'], prefix: string): Generator<string> {
  let [from, to] = [0, codes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((codes[middle]?.[0] ?? '') < prefix) from = middle + 1;
    else to = middle;
  }
  for (let at = from; codes[at]?.[0].startsWith(prefix) === true; at++) yield codes[at]?.[1] ?? '';
}
