import { type Fact, factsOf } from '../fact.ts';
import type { Knowledge } from '../knowledge.ts';
import type { DecisionAidBody } from '../schema/people/decision-aid.ts';

/** What a choice is about. */
export interface AidTopics {
  readonly drugs?: readonly string[];
  readonly genes?: readonly string[];
  readonly conditions?: readonly string[];
  /** Kinds of plan lines. */
  readonly lines?: readonly string[];
}

/** Decision aids that stand beside a line: one of its medicines or its kind of line is the aid's; those that share most come first. */
export function aidsFor(people: Pick<Knowledge, 'facts'>, wanted: AidTopics): readonly Fact<DecisionAidBody>[] {
  const shared = (mine: readonly string[], theirs: readonly string[] = []): number =>
    mine.filter((topic) => theirs.includes(topic)).length;
  return [...factsOf(people, 'decision-aid').values()]
    .map((aid) => {
      const { drugs, genes, conditions, lines } = aid.body.appliesTo;
      const opens = shared(drugs, wanted.drugs) + shared(lines, wanted.lines);
      return { aid, opens, score: opens + shared(genes, wanted.genes) + shared(conditions, wanted.conditions) };
    })
    .filter(({ opens }) => opens > 0)
    .toSorted((a, b) => b.score - a.score || (a.aid.id < b.aid.id ? -1 : 1))
    .map(({ aid }) => aid);
}
