import { type Fact, factsOf } from '../../knowledge/index.ts';
import type { EnzymeRoleBody } from '../../knowledge/index.ts';
import { type InteractionKnowledge, canonicalDrug } from './drug-of-name.ts';

export type EnzymeRoleFact = Fact<EnzymeRoleBody>;

const indexes = new WeakMap<InteractionKnowledge['facts'], ReadonlyMap<string, readonly EnzymeRoleFact[]>>();

/** What a medicine, food or habit is to each enzyme: all its roles. */
export function enzymeRolesOf(knowledge: InteractionKnowledge, id: string): readonly EnzymeRoleFact[] {
  let index = indexes.get(knowledge.facts);
  if (index === undefined) {
    const filled = new Map<string, EnzymeRoleFact[]>();
    for (const fact of factsOf(knowledge, 'enzyme-role').values()) {
      const drug = canonicalDrug(knowledge, fact.body.drug);
      filled.set(drug, [...(filled.get(drug) ?? []), fact]);
    }
    index = filled;
    indexes.set(knowledge.facts, index);
  }
  return index.get(id) ?? [];
}

/** The enzyme's own id for a name of a source: `CYP3A4` is `CYP3A`. */
export function enzymeOfName(knowledge: InteractionKnowledge, name: string): string {
  for (const [id, { body }] of factsOf(knowledge, 'enzyme')) if (body.aliases?.includes(name) === true) return id;
  return name;
}
