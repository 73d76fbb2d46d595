import { factsOf } from './fact.ts';
import type { Knowledge } from './knowledge.ts';

type ConditionKnowledge = Pick<Knowledge, 'facts'>;

/** The condition and all wider ones that hold with it: `ischaemic-stroke` is also `stroke` and `cerebrovascular-disease`. */
export function withWiderConditions(knowledge: ConditionKnowledge, id: string): readonly string[] {
  const conditions = factsOf(knowledge, 'condition');
  const found = new Set([id]);
  for (const one of found) for (const parent of conditions.get(one)?.body.parents ?? []) found.add(parent);
  return [...found];
}

/** Whether `id` is `wider`, or one of its kinds. */
export function isConditionOf(knowledge: ConditionKnowledge, id: string, wider: string): boolean {
  return withWiderConditions(knowledge, id).includes(wider);
}
