import type { CarePlan } from '../../../../src/plan/index.ts';
import type { Fact, FactKinds } from '../../../../src/knowledge/index.ts';

export type Lesson = Fact<FactKinds['lesson']>;

/** Lessons that belong beside a line of the plan, those with more lines first. A lesson names what it belongs beside. */
export function lessonsForPlan(lessons: readonly Lesson[], plan: CarePlan): readonly Lesson[] {
  const counted = lessons.map((lesson) => ({ lesson, lines: linesBeside(lesson, plan) }));
  return counted
    .filter(({ lines }) => lines > 0)
    .toSorted((a, b) => b.lines - a.lines)
    .map(({ lesson }) => lesson);
}

function linesBeside({ body: { topics } }: Lesson, plan: CarePlan): number {
  const concerns = new Map(plan.concerns.map((found) => [found.value.id, found.value]));
  return plan.items.filter(({ drug, sides, used, word }) => {
    if (word === 'usual-care') return false;
    if (drug !== null && topics.drugs.includes(drug)) return true;
    if (used.some((fact) => fact.startsWith('pgx/') && topics.genes.includes(fact.slice('pgx/'.length)))) return true;
    return sides.some(
      (side) =>
        (side.check !== null && topics.checks.includes(side.check)) ||
        topics.mechanisms.includes(concerns.get(side.id)?.mechanism ?? ''),
    );
  }).length;
}
