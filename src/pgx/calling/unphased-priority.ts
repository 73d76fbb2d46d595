import type { CallingRules } from '../../knowledge/index.ts';
import type { Diplotype } from '../gene-result.ts';

/** The pair that the gene's record prefers when all pairs of one of its sets stay possible without phase; null if none applies. */
export function priorityPick(rules: CallingRules, candidates: readonly Diplotype[]): Diplotype | null {
  const byName = new Map(candidates.map((diplotype) => [diplotype.name, diplotype]));
  const rule = rules.unphasedPriority.find((priority) => priority.candidates.every((name) => byName.has(name)));
  return rule === undefined ? null : (byName.get(rule.pick) ?? null);
}
