import type { Group } from '../../knowledge/index.ts';
import type { PhenotypeOutcome } from '../gene-result.ts';
import { unnamedChance } from './claim.ts';
import type { Completions, FrequencyTable } from './completions.ts';
import type { GeneModel } from './gene-model.ts';

export interface Weighed {
  readonly key: string;
  readonly outcome: PhenotypeOutcome;
}

/** Pairs shown behind an outcome. */
export const PAIRS_SHOWN = 5;

/**
 * Every outcome with its chance by group and in the mixture of equal parts, likeliest first. Without any frequency the
 * outcomes share alike and no group is given.
 */
export function weighOutcomes(
  model: GeneModel,
  completions: Completions,
  table: FrequencyTable,
  named: Group | null,
  shown: number = PAIRS_SHOWN,
): readonly Weighed[] {
  const weights = completions.weigh(table);
  const totals = totalsOf(weights, table.length);
  const unnamedKeys = completions.unnamedByPhase.size > 0 ? completions.unnamedByPhase : completions.unnamedByUnread;
  const unnamed = unnamedChance(model, completions, named, () => true);
  const groups = [...model.groups.entries()]
    .filter(([g, group]) => totals[g]! > 0 && (named === null || group === named))
    .map(([g]) => g);

  const weighed = [...completions.meanings.values()].map((meaning) => {
    const own = weights.get(meaning.key);
    const withoutName = unnamedKeys.has(meaning.key) ? unnamed / unnamedKeys.size : 0;
    return { meaning, chances: groups.map((g) => (1 - unnamed) * ((own?.[g] ?? 0) / totals[g]!) + withoutName) };
  });
  return weighed
    .map(({ meaning, chances }): Weighed => {
      const probability = round(chances.length === 0 ? 1 / weighed.length : mean(chances));
      const { key, phenotype, lookupKeys } = meaning;
      if (shown === 0) return { key, outcome: { phenotype, lookupKeys, probability, byGroup: {}, diplotypes: [] } };
      const byGroup = Object.fromEntries(chances.map((chance, i) => [model.groups[groups[i]!]!, round(chance)]));
      const diplotypes = completions.likeliest(table, key, totals, shown).map(({ name, parts }) => ({
        name,
        probability: round(groups.length === 0 ? 0 : mean(groups.map((g) => parts[g]!))),
      }));
      return { key, outcome: { phenotype, lookupKeys, probability, byGroup, diplotypes } };
    })
    .toSorted((a, b) => b.outcome.probability - a.outcome.probability || (a.key < b.key ? -1 : 1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function totalsOf(weights: ReadonlyMap<string, Float64Array>, groups: number): Float64Array {
  const totals = new Float64Array(groups);
  for (const weight of weights.values()) for (let g = 0; g < groups; g++) totals[g] = totals[g]! + weight[g]!;
  return totals;
}

/** Six digits: finer ones would say more than the frequencies do. */
export function round(value: number): number {
  return Number(value.toPrecision(6));
}
