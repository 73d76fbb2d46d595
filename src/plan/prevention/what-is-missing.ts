import type { DiseaseRisk, FamilyAssessment, RiskForPerson } from '../../risk/index.ts';
import type { PreventionItem, PreventionPlan } from './prevention-plan.ts';

/**
 * Facts that nobody told, those first that would settle the most: items of the plan, risks of diseases, equations. Of an equation only
 * where it lacks no more than a few: who has no laboratory value at all is not asked for thirty.
 */
export function whatIsMissing(parts: {
  readonly items: readonly PreventionItem[];
  readonly risks: readonly DiseaseRisk[];
  readonly equations: readonly RiskForPerson[];
  readonly family: FamilyAssessment;
}): PreventionPlan['missing'] {
  const settles = new Map<string, Map<string, number>>();
  const add = (fact: string, what: string, weight: number): void => {
    const own = settles.get(fact) ?? new Map<string, number>();
    settles.set(fact, own);
    own.set(what, Math.max(own.get(what) ?? 0, weight));
  };
  for (const item of parts.items)
    if (item.state === 'open' || item.state === 'weigh')
      for (const fact of item.missing) add(fact, item.id, item.sides.some(({ grade }) => grade === 'A') ? 4 : 3);
  for (const { disease, state, because } of parts.risks)
    if (state === 'not-assessed') for (const fact of because) add(fact, `risk/${disease}`, 2);
  for (const { equation, state, result } of parts.equations) {
    if (state !== 'open' || result.supersededBy !== null || result.assessment.status === 'assessed') continue;
    const lacks = result.assessment.reasons.flatMap((one) => (one.reason === 'input-missing' ? [one.measure] : []));
    if (lacks.length <= MOST_LACKING) for (const fact of lacks) add(fact, `equation/${equation}`, 1);
  }
  for (const { state, criterion, conditions } of parts.family.criteria)
    if (state === 'open' && conditions.some(({ is, by }) => is === 'open' && by.length > 0))
      for (const { is, missing } of conditions)
        if (is === 'open') for (const fact of missing) add(`family:${fact}`, `criterion/${criterion}`, 2);
  return [...settles]
    .map(([fact, own]) => ({
      fact,
      settles: [...own].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([what]) => what),
      weight: [...own.values()].reduce((sum, one) => sum + one, 0),
    }))
    .toSorted((a, b) => b.weight - a.weight || (a.fact < b.fact ? -1 : 1))
    .map(({ fact, settles: what }) => ({ fact, settles: what }));
}

const MOST_LACKING = 3;
