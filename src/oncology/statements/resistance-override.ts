import { SPECIFICITIES, type SupportItem } from '../therapy-statement.ts';
import { type Item, isCertain } from './item.ts';
import { levelRank } from './level-here.ts';
import type { TherapyGroup } from './therapy-group.ts';

/** What the resistance of a set does to its sensitivity. */
export type Override = 'wins' | 'conflicts' | 'none';

export interface Opposition {
  readonly resistance: TherapyGroup;
  /** The whole set, or a part of it (one drug of a combination, a class that holds it). */
  readonly reach: 'set' | 'member';
  readonly override: Override;
  /** The item that decides. */
  readonly by: Item;
}

/**
 * Resistance wins where
 * - a profile of several changes holds the driver and more (`BCR::ABL1 Fusion AND ABL1 T315I`), whatever its level;
 * - it names the same change more nearly than sensitivity does, or as nearly with more weight of evidence, or with level A against less;
 * - it names another change of the same gene down to its residues or region (a second hit in the drug's own target);
 * - it rests on another gene with level A, or at least as nearly and with a level no less than that of sensitivity.
 * Anything else is a conflict to be shown. Only what holds in this disease, one above it or in all counts, and what studies say against the
 * resistance is weighed first.
 */
export function overrideOf(
  resistance: TherapyGroup,
  sensitivity: TherapyGroup,
  reach: Opposition['reach'],
  geneOf: (id: string) => readonly string[],
): Opposition | null {
  const rests = sensitivity.support.filter(({ gate }) => gate !== 'failed');
  const speaking = resistance.support.filter((item) => isCertain(item) && holdsHere(item.support));
  if (speaking.length === 0 || rests.length === 0) return null;
  const denied = isDenied(speaking, resistance.counter.filter(isCertain));
  let best: Opposition | null = null;
  for (const by of speaking) {
    const override = denied ? 'conflicts' : overrideBy(by, speaking, rests, reach, geneOf);
    if (override === 'none') continue;
    if (override === 'wins') return { resistance, reach, override, by };
    best ??= { resistance, reach, override, by };
  }
  return best;
}

function overrideBy(
  by: Item,
  speaking: readonly Item[],
  rests: readonly Item[],
  reach: Opposition['reach'],
  geneOf: (id: string) => readonly string[],
): Override {
  const on = new Set(by.support.on);
  if (by.support.leaves > 1 && on.size > 1) {
    const kept = rests.some((item) => [...on].every((id) => item.support.on.includes(id)) && item.support.leaves > 1);
    if (!kept && rests.some((item) => item.support.on.some((id) => on.has(id)))) return 'wins';
  }
  // A record that also rests on another change (a gene's name that both fit) does not hang on the resisted one.
  const own = rests.filter((item) => item.support.on.every((id) => on.has(id)));
  const beside = rests.filter((item) => !own.includes(item));
  if (beside.length === 0) {
    // What one change does to one drug alone says nothing of a combination that was tried on that very change.
    return reach === 'member' ? 'none' : sameChange(by, speaking, own);
  }
  // A sensitivity curated for the very change that resists is kept (osimertinib at T790M).
  if (own.some((item) => clinicalOrAsGood(by)(item) && rank(item.support) <= rank(by.support))) return 'conflicts';
  const target = new Set(beside.flatMap((item) => item.support.on.filter((id) => !on.has(id)).flatMap(geneOf)));
  const sameGene = by.support.on.some((id) => geneOf(id).some((gene) => target.has(gene)));
  if (sameGene && near(by.support) && levelRank(by.support.levelHere) < levelRank('E')) return 'wins';
  if (by.support.levelHere === 'A') return 'wins';
  const asNear = near(by.support) && rank(by.support) <= Math.min(...beside.map((item) => rank(item.support)));
  if (asNear && levelRank(by.support.levelHere) <= levelRank(beside[0]!.support.levelHere)) return 'wins';
  return 'conflicts';
}

function sameChange(by: Item, speaking: readonly Item[], driven: readonly Item[]): Override {
  const nearest = Math.min(...driven.filter(clinicalOrAsGood(by)).map((item) => rank(item.support)));
  if (rank(by.support) < nearest) return 'wins';
  // What guidelines settled is not overturned by weaker evidence, however near its name.
  if (by.support.levelHere === 'A' && driven.every((item) => item.support.levelHere !== 'A')) return 'wins';
  if (rank(by.support) > nearest) return 'conflicts';
  const weigh = (items: readonly Item[]) =>
    items.filter((item) => rank(item.support) === nearest).reduce((sum, { score }) => sum + score, 0);
  return weigh(speaking) > weigh(driven) ? 'wins' : 'conflicts';
}

/** Sensitivity seen in a dish does not stand against resistance seen in people, however near its name. */
function clinicalOrAsGood(by: Item): (item: Item) => boolean {
  return ({ support: { levelHere } }) =>
    levelRank(levelHere) <= levelRank('C') || levelRank(levelHere) <= levelRank(by.support.levelHere);
}

function holdsHere({ disease }: SupportItem): boolean {
  return disease === 'exact' || disease === 'broader' || disease === 'pan';
}

function isDenied(speaking: readonly Item[], counter: readonly Item[]): boolean {
  const [best, against] = [speaking[0]!, counter[0]];
  if (against === undefined || !holdsHere(against.support)) return false;
  const [rankFor, rankAgainst] = [levelRank(best.support.levelHere), levelRank(against.support.levelHere)];
  if (rankAgainst !== rankFor) return rankAgainst < rankFor;
  const sum = (items: readonly Item[]) => items.reduce((total, { score }) => total + score, 0);
  return sum(counter) >= sum(speaking);
}

function rank({ specificity }: SupportItem): number {
  // Exact and equivalent are one thing in two writings.
  return specificity === 'equivalent' ? 0 : SPECIFICITIES.indexOf(specificity);
}

function near(support: SupportItem): boolean {
  return rank(support) <= SPECIFICITIES.indexOf('region');
}
