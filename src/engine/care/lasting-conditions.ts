import { type Knowledge, factsOf, withWiderConditions } from '../../knowledge/index.ts';
import type { PersonRecord } from '../../record/index.ts';

/**
 * Conditions and procedures that still speak of the person, wider ones included, with the date from which each is known: those
 * that are active, and those of the past that last (a stroke is a history of stroke).
 */
export function lastingConditions(knowledge: Knowledge, record: PersonRecord): ReadonlyMap<string, string | null> {
  const bodies = factsOf(knowledge, 'condition');
  const found = new Map<string, string | null>();
  const add = (ids: readonly string[], since: string | null): void => {
    for (const id of ids.flatMap((one) => withWiderConditions(knowledge, one)))
      if (!found.has(id) || (since !== null && (found.get(id) ?? '') < since)) found.set(id, since);
  };
  for (const { conditions, status, onset, date } of record.conditions) {
    if (status === 'absent') continue;
    const ids = status === 'past' ? conditions.filter((id) => bodies.get(id)?.body.lasting === true) : conditions;
    add(ids, onset ?? date);
  }
  for (const { means, date } of record.procedures) add(means, date);
  return found;
}
