import { type Fact, type FactKinds, factsOf, type Knowledge } from '../../knowledge/index.ts';
import type { MedicineUse } from '../../record/index.ts';

type TimingFact = Fact<FactKinds['timing']>;
type TimingBody = TimingFact['body'];

/** One rule as it holds for one use, by the ingredient that it holds for. */
export interface UseRule {
  readonly drug: string;
  readonly record: string;
  readonly body: TimingBody;
}

/** A medicine use with all that the knowledge says of when to take it. */
export interface UseTiming {
  readonly use: MedicineUse;
  readonly rules: readonly UseRule[];
  readonly oral: boolean;
}

export function useTimings(
  knowledge: Pick<Knowledge, 'facts'>,
  uses: readonly MedicineUse[],
  classes: (id: string) => readonly string[],
): readonly UseTiming[] {
  const byDrug = new Map<string, TimingFact[]>();
  for (const fact of factsOf(knowledge, 'timing').values()) {
    for (const drug of fact.body.drugs.flatMap((id) => (id.startsWith('~') ? classes(id) : [id]))) {
      byDrug.set(drug, [...(byDrug.get(drug) ?? []), fact]);
    }
  }
  return uses.map((use) => ({
    use,
    oral: isOral(use.route),
    rules: use.ingredients.flatMap((drug) =>
      (byDrug.get(drug) ?? [])
        .filter(({ body }) => holdsForRoute(body, use.route))
        .map((fact) => ({ drug, record: fact.ref.id, body: fact.body })),
    ),
  }));
}

function isOral(route: string | null): boolean {
  return route === null || /\b(oral|orally|mouth|po|p\.o\.)\b/i.test(route);
}

/** A route that is not stated is taken as by mouth: the rule is then shown, and can be put right. */
function holdsForRoute({ routes }: TimingBody, route: string | null): boolean {
  if (routes === undefined || routes.includes('oral')) return isOral(route);
  if (routes.includes('any')) return true;
  return route === null || routes.some((one) => route.toLowerCase().includes(one));
}
