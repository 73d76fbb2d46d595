import type { Group } from '../../knowledge/index.ts';
import type { PhenotypeOutcome } from '../gene-result.ts';
import { unnamedChance } from './claim.ts';
import type { Completions, FrequencyTable } from './completions.ts';
import type { GeneModel, Meaning } from './gene-model.ts';

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
export function weighOutcomes(model: GeneModel, completions: Completions, table: FrequencyTable, named: Group | null, shown: number = PAIRS_SHOWN): readonly Weighed[] {
  const weights = completions.weigh(table);
  const totals = totalsOf(weights, table.length);
  const unnamedKeys = completions.unnamedByPhase.size > 0 ? completions.unnamedByPhase : completions.unnamedByUnread;
  const unnamed = unnamedChance(model, completions, () => true);
  const groups = [...model.groups.entries()].filter(([g, group]) => totals[g]! > 0 && (named === null || group === named)).map(([g]) => g);

  const weighed = [...completions.meanings.values()].map((meaning) => {
    const chanceIn = (g: number): number =>
      (1 - unnamed) * ((weights.get(meaning.key)?.[g] ?? 0) / totals[g]!) + (unnamedKeys.has(meaning.key) ? unnamed / unnamedKeys.size : 0);
    return { meaning, byGroup: groups.map((g) => [g, chanceIn(g)] as const) };
  });
  return weighed
    .map(({ meaning, byGroup }): Weighed => ({
      key: meaning.key,
      outcome: outcomeOf(model, completions, table, totals, meaning, byGroup, weighed.length, shown),
    }))
    .toSorted((a, b) => b.outcome.probability - a.outcome.probability || (a.key < b.key ? -1 : 1));
}

function outcomeOf(
  model: GeneModel,
  completions: Completions,
  table: FrequencyTable,
  totals: Float64Array,
  meaning: Meaning,
  byGroup: readonly (readonly [number, number])[],
  outcomes: number,
  shown: number,
): PhenotypeOutcome {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    phenotype: meaning.phenotype,
    lookupKeys: meaning.lookupKeys,
    probability: round(byGroup.length === 0 ? 1 / outcomes : mean(byGroup.map(([, chance]) => chance))),
    byGroup: shown === 0 ? {} : Object.fromEntries(byGroup.map(([g, chance]) => [model.groups[g]!, round(chance)])),
    diplotypes: (shown === 0 ? [] : completions.likeliest(table, meaning.key, totals, shown))
      .map(({ name, parts }) => ({ name, probability: round(byGroup.length === 0 ? 0 : mean(byGroup.map(([g]) => parts[g]!))) })),
  };
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
