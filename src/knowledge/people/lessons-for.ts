import { type Fact, factsOf } from '../fact.ts';
import type { Knowledge } from '../knowledge.ts';
import type { LessonBody } from '../schema/people/lesson.ts';

/** What a line of the plan is about. */
export interface LessonTopics {
  readonly genes?: readonly string[];
  readonly drugs?: readonly string[];
  readonly checks?: readonly string[];
  readonly mechanisms?: readonly string[];
}

/** Lessons that belong beside a line: those that share most with it first, then in the order of the list. */
export function lessonsFor(people: Pick<Knowledge, 'facts'>, wanted: LessonTopics): readonly Fact<LessonBody>[] {
  return [...factsOf(people, 'lesson').values()]
    .map((lesson) => ({ lesson, shared: sharedTopics(lesson.body, wanted) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.lesson.body.order - b.lesson.body.order)
    .map(({ lesson }) => lesson);
}

function sharedTopics({ topics }: LessonBody, wanted: LessonTopics): number {
  const shared = (mine: readonly string[], theirs: readonly string[] = []): number =>
    mine.filter((topic) => theirs.includes(topic)).length;
  return (
    shared(topics.genes, wanted.genes) +
    shared(topics.drugs, wanted.drugs) +
    shared(topics.checks, wanted.checks) +
    shared(topics.mechanisms, wanted.mechanisms)
  );
}
