import type { CareItem } from '../../plan/index.ts';
import type { CareSpeaking } from './care-speaking.ts';

/**
 * What to turn to, best first, at most three: the target of the plan and the rows of the table of options behind it; where there
 * is no table, what all sides that name a medicine agree on. Nothing that a table leaves out or the person takes.
 */
export function insteadOf({ plan }: Pick<CareSpeaking, 'plan'>, item: CareItem): readonly string[] {
  const table = item.alternatives;
  const chosen = item.change?.to ?? null;
  const rows = (table?.rows ?? []).filter((row) => row.role !== 'fallback').map((row) => row.drug);
  if (chosen !== null || rows.length > 0)
    return [...new Set([...(chosen === null ? [] : [chosen]), ...rows])].slice(0, chosen === null ? 2 : 3);
  const out = new Set([
    ...[table, ...(table?.byIndication ?? [])].flatMap((one) => one?.excluded ?? []).map((one) => one.drug),
    ...plan.person.medicines.filter((use) => use.status === 'active').flatMap((use) => use.ingredients),
  ]);
  const named = item.sides
    .map((side) =>
      side.actions.flatMap((action) => (action.code === 'switch' ? action.to.filter((to) => !to.startsWith('~')) : [])),
    )
    .filter((drugs) => drugs.length > 0);
  return [...new Set(named.flat())]
    .filter((drug) => !out.has(drug) && named.every((drugs) => drugs.includes(drug)))
    .slice(0, 2);
}
