import type { ActionWord } from '../../core/index.ts';
import type { Check, Tier } from '../concern.ts';
import type { Draft } from './outcome.ts';

export interface Merged extends Draft {
  /** Every check that came to it. */
  readonly checks: readonly Check[];
}

const WORDS: readonly ActionWord[] = ['avoid', 'change-dose', 'caution', 'not-enough-data', 'usual-care'];
const TIERS: readonly Tier[] = ['interrupt', 'show', 'quiet'];

const loudness = (draft: Draft): number => TIERS.indexOf(draft.tier) * WORDS.length + WORDS.indexOf(draft.word);

/** One mechanism of one medicine is one concern, however many rules and checks came to it: the loudest speaks, all are named. */
export function mergeDrafts(drafts: readonly Draft[]): Merged[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    // Two allergies stay two.
    const apart = draft.check === 'allergy' ? ` ${draft.because.join()}` : '';
    const key = `${draft.drug} ${draft.mechanism}${apart}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()].map((group) =>
    merged(
      group.toSorted((a, b) => loudness(a) - loudness(b) || Number(a.check === 'age') - Number(b.check === 'age')),
    ),
  );
}

function merged(group: readonly Draft[]): Merged {
  const [loudest] = group as [Draft];
  const unique = <T>(pick: (draft: Draft) => readonly T[], key: (item: T) => string): T[] => [
    ...new Map(group.flatMap(pick).map((item) => [key(item), item])).values(),
  ];
  return {
    ...loudest,
    checks: [...new Set(group.map(({ check }) => check))],
    with: unique(
      (d) => d.with,
      (id) => id,
    ),
    because: unique(
      (d) => d.because,
      (id) => id,
    ),
    sources: unique(
      (d) => d.sources,
      ({ record, source }) => `${source} ${record}`,
    ),
    // Confirmed where a confirmed record asks for at least as much.
    confirmed: group.some(({ confirmed, word }) => confirmed && WORDS.indexOf(word) <= WORDS.indexOf(loudest.word)),
    facts: unique(
      (d) => d.facts,
      (at) => JSON.stringify(at),
    ),
    records: unique(
      (d) => d.records,
      ({ id }) => id,
    ),
  };
}
