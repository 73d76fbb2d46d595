import type { CareReporter } from './care-reporter.ts';

/** What the person said matters, in the person's order; goals in the person's own words. */
export function mattersOf({ plan, words }: CareReporter): readonly string[] {
  const { matters = [], goals } = plan.person.wishes;
  const own = goals === undefined ? [] : [goals].flat().map((goal) => goal.value);
  return [...matters.map((wish) => words.term(wish.value, 'wish')), ...own.map((goal) => `\u201c${goal}\u201d`)];
}

/** Allergies and conditions that were not recognised: what they mean was not checked. One sentence, or none. */
export function unresolvedOf({ plan, words }: CareReporter): readonly string[] {
  const ids = [...plan.unresolved.allergies, ...plan.unresolved.conditions];
  const facts = [...plan.person.allergies, ...plan.person.conditions];
  const names = ids.map((id) => facts.find((fact) => fact.id === id)?.written ?? id);
  return names.length === 0 ? [] : [words.say('care.page.unresolved', { names: words.list(names) })];
}
