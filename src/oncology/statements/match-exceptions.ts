import {
  type Fact,
  type Knowledge,
  type MatchExceptionBody,
  factsOf,
  nameKey,
  onceAKnowledge,
} from '../../knowledge/index.ts';
import { therapyNames, therapySet } from './therapy-names.ts';

/** Exceptions that speak of one record: those that name it, and those of its therapies (and disease, where one is named). */
export const matchExceptions = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>) => {
  const names = therapyNames(knowledge);
  const byRecord = new Map<string, Fact<MatchExceptionBody>[]>();
  const byTherapies = new Map<string, Fact<MatchExceptionBody>[]>();
  for (const fact of factsOf(knowledge, 'match-exception').values()) {
    const { records, therapies } = fact.body.of;
    for (const id of records ?? []) push(byRecord, id, fact);
    if (records === undefined && therapies !== undefined)
      push(byTherapies, therapySet(therapies, names).join('+'), fact);
  }
  return (id: string, set: readonly string[], disease: string | null): readonly Fact<MatchExceptionBody>[] => {
    const named = byRecord.get(id) ?? NONE;
    const ofSet = byTherapies.get(set.join('+')) ?? NONE;
    if (ofSet.length === 0) return named;
    return [
      ...named,
      ...ofSet.filter(
        ({ body: { of } }) =>
          of.disease === undefined || (disease !== null && nameKey(of.disease) === nameKey(disease)),
      ),
    ];
  };
});

const NONE: readonly Fact<MatchExceptionBody>[] = [];

function push<Value>(to: Map<string, Value[]>, key: string, value: Value): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [value]);
  else known.push(value);
}
