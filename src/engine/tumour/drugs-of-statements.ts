import {
  type Fact,
  type Knowledge,
  type TherapyBody,
  factsOf,
  nameKey,
  onceAKnowledge,
} from '../../knowledge/index.ts';
import type { TherapyStatement } from '../../oncology/index.ts';

/** One drug that statements propose, and where the base pack has it. */
export interface ProposedDrug {
  /** As in the statements' sets, or a member of a regimen named there. */
  readonly therapy: string;
  readonly record: Fact<TherapyBody> | null;
  /** Drug id of the base pack. */
  readonly drug: string | null;
  readonly statements: readonly string[];
  /** Drugs of the base pack that a statement gives together with it, and the statements that do. */
  readonly partners: readonly { readonly drug: string; readonly statements: readonly string[] }[];
}

/** A class with more members than this is no regimen: nothing can be said of "chemotherapy" as such. */
const MOST_MEMBERS = 5;

/**
 * The drugs of all statements that are offered or wait for something, in the order of the statements. A regimen of a few named drugs
 * is its drugs. What a resistance speaks of is not proposed.
 */
export function drugsOfStatements(
  statements: readonly Pick<TherapyStatement, 'id' | 'effect' | 'status' | 'therapies'>[],
  knowledge: Pick<Knowledge, 'facts'>,
): readonly ProposedDrug[] {
  const known = therapiesByName(knowledge);
  const sets: { readonly id: string; readonly drugs: readonly string[] }[] = [];
  const found = new Map<string, { therapy: string; record: Fact<TherapyBody> | null; statements: Set<string> }>();
  for (const { id, effect, status, therapies } of statements) {
    if (effect !== 'sensitivity' || (status !== 'offered' && status !== 'conditional')) continue;
    const members = therapies.flatMap((one) => membersOf(one, known));
    sets.push({ id, drugs: members.flatMap((name) => known.get(nameKey(name))?.body.drug ?? []) });
    for (const name of members) {
      const record = known.get(nameKey(name)) ?? null;
      const key = record?.body.name ?? name;
      const before = found.get(key);
      if (before !== undefined) before.statements.add(id);
      else found.set(key, { therapy: key, record, statements: new Set([id]) });
    }
  }
  return [...found.values()].map(({ therapy, record, statements: ids }) => ({
    therapy,
    record,
    drug: record?.body.drug ?? null,
    statements: [...ids],
    partners: partnersOf(record?.body.drug ?? null, sets),
  }));
}

function partnersOf(
  drug: string | null,
  sets: readonly { readonly id: string; readonly drugs: readonly string[] }[],
): ProposedDrug['partners'] {
  const partners = new Map<string, string[]>();
  for (const { id, drugs } of sets) {
    if (drug === null || !drugs.includes(drug)) continue;
    for (const other of new Set(drugs)) if (other !== drug) partners.set(other, [...(partners.get(other) ?? []), id]);
  }
  return [...partners].map(([other, statements]) => ({ drug: other, statements }));
}

function membersOf(name: string, known: ReadonlyMap<string, Fact<TherapyBody>>): readonly string[] {
  const body = known.get(nameKey(name))?.body;
  if (body?.kind !== 'class' || body.members.length === 0 || body.members.length > MOST_MEMBERS) return [name];
  return body.members;
}

const therapiesByName = onceAKnowledge(
  (knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, Fact<TherapyBody>> => {
    const byName = new Map<string, Fact<TherapyBody>>();
    for (const fact of factsOf(knowledge, 'therapy').values())
      for (const name of [fact.body.name, ...fact.body.aliases]) {
        const key = nameKey(name);
        if (!byName.has(key)) byName.set(key, fact);
      }
    return byName;
  },
);
