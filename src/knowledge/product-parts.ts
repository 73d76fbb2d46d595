import type { Knowledge } from './knowledge.ts';
import { factsOf } from './fact.ts';
import { nameKey } from './name-key.ts';

const known = new WeakMap<Knowledge['facts'], ReadonlyMap<string, readonly string[]>>();

/**
 * Drugs of the knowledge that are a product of other drugs (`sulfamethoxazole-trimethoprim`), each with its parts: a drug whose
 * own name is a row of names that lists it beside them.
 */
export function productParts(knowledge: Pick<Knowledge, 'drugs' | 'facts'>): ReadonlyMap<string, readonly string[]> {
  const before = known.get(knowledge.facts);
  if (before !== undefined) return before;
  const found = new Map<string, readonly string[]>();
  for (const { body } of factsOf(knowledge, 'drug-name').values()) {
    if (body.drugs.length < 2) continue;
    for (const id of body.drugs) {
      const name = knowledge.drugs.get(id)?.name;
      if (name !== undefined && nameKey(name) === nameKey(body.name))
        found.set(
          id,
          body.drugs.filter((part) => part !== id),
        );
    }
  }
  known.set(knowledge.facts, found);
  return found;
}
