import { PropriaError } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { PreventionFacts } from './prevention-for.ts';

/**
 * What is said instead of the record must be a fact that rules ask for, and a value of its kind: one that no rule can read would be
 * passed over. Age and sex stand in the record alone, on which all else rests.
 * @throws PropriaError PREVENTION_FACT_UNKNOWN, PREVENTION_FACT_INVALID
 */
export function checkStatedFacts(knowledge: Pick<Knowledge, 'facts'>, stated: PreventionFacts): void {
  const known = new Map(
    [...factsOf(knowledge, 'prevention-fact')]
      .filter(([, { body }]) => !body.from.some(({ at }) => at.startsWith('person:')))
      .map(([name, { body }]) => [name, body.gives] as const),
  );
  for (const [name, value] of Object.entries(stated)) {
    if (value === undefined || value === null) continue;
    const gives = known.get(name);
    if (gives === undefined)
      throw new PropriaError('PREVENTION_FACT_UNKNOWN', {
        params: { name, known: [...known.keys()].toSorted().join(', ') },
      });
    if (!ARE[gives](value))
      throw new PropriaError('PREVENTION_FACT_INVALID', { params: { name, value: String(value), kind: KINDS[gives] } });
  }
}

type Kind = 'flag' | 'number' | 'word';

const ARE: Readonly<Record<Kind, (value: NonNullable<PreventionFacts[string]>) => boolean>> = {
  flag: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
  word: (value) => typeof value === 'string' && value !== '',
};

const KINDS: Readonly<Record<Kind, string>> = { flag: 'yes / no', number: '0, 1, 2.5 …', word: 'abc' };
