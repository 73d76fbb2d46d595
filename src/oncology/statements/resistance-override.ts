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
  /** The resistance names a class that holds the drug, and not the drug. */
  readonly byClass: boolean;
  readonly override: Override;
  /** The item that decides. */
  readonly by: Item;
}

/**
 * Resistance wins where
 * - a profile of several changes holds the driver and more (`BCR::ABL1 Fusion AND ABL1 T315I`), whatever its level;
 * - it names the same change more nearly than sensitivity does, or as nearly with more weight of evidence, or with level A against less;
 * - it names another change of the same gene as finely as sensitivity names its own (a second hit in the drug's own target);
 * - it rests on another gene with level A, or at least as nearly and with a level no less than that of sensitivity.
 * Anything else is a conflict to be shown. Only what holds in this disease, one above it or in all counts, and what studies say against the
 * resistance is weighed first.
 */
export function overrideOf(
  resistance: TherapyGroup,
  sensitivity: TherapyGroup,
  { reach, byClass }: Pick<Opposition, 'reach' | 'byClass'>,
  geneOf: (id: string) => readonly string[],
): Opposition | null {
  const rests = sensitivity.support.filter(({ gate }) => gate !== 'failed');
  const speaking = resistance.support.filter((item) => isCertain(item) && holdsHere(item.support));
  if (speaking.length === 0 || rests.length === 0) return null;
  const counter = resistance.counter.filter((item) => isCertain(item) && holdsHere(item.support));
  let best: Opposition | null = null;
  for (const by of speaking) {
    // What was seen of a class in a dish says little of each drug in it.
    const isWeak = isDenied(by, speaking, counter) || (byClass && levelRank(by.support.levelHere) > levelRank('C'));
    const found = overrideBy(by, speaking, rests, reach, geneOf);
    const override = isWeak && found === 'wins' ? 'conflicts' : found;
    if (override === 'none') continue;
    if (override === 'wins') return { resistance, reach, byClass, override, by };
    best ??= { resistance, reach, byClass, override, by };
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
    const kept = rests.some(
      (item) =>
        item.support.leaves > 1 &&
        clinicalOrAsGood(by.support)(item.support) &&
        [...on].every((id) => item.support.on.includes(id)),
    );
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
  if (own.some(({ support }) => clinicalOrAsGood(by.support)(support) && rank(support) <= rank(by.support)))
    return 'conflicts';
  const target = new Set(beside.flatMap((item) => item.support.on.filter((id) => !on.has(id)).flatMap(geneOf)));
  const sameGene = by.support.on.some((id) => geneOf(id).some((gene) => target.has(gene)));
  if (sameGene && near(by.support) && secondHitWins(by.support, beside)) return 'wins';
  if (by.support.levelHere === 'A') return 'wins';
  const asNear = near(by.support) && rank(by.support) <= Math.min(...beside.map((item) => rank(item.support)));
  if (asNear && levelRank(by.support.levelHere) <= levelRank(beside[0]!.support.levelHere)) return 'wins';
  return 'conflicts';
}

/** Finer than any sensitivity: down to the laboratory. As fine: with clinical evidence, or no less of it than sensitivity has. */
function secondHitWins(by: SupportItem, beside: readonly Item[]): boolean {
  const clinical = beside.filter(({ support }) => levelRank(support.levelHere) <= levelRank('C'));
  const finest = Math.min(...(clinical.length > 0 ? clinical : beside).map(({ support }) => fineness(support)));
  const level = levelRank(by.levelHere);
  if (fineness(by) !== finest) return fineness(by) < finest && level < levelRank('E');
  return level <= levelRank('B') || level <= Math.min(...beside.map((item) => levelRank(item.support.levelHere)));
}

function sameChange(by: Item, speaking: readonly Item[], driven: readonly Item[]): Override {
  const level = levelRank(by.support.levelHere);
  const bestDriven = Math.min(...driven.map(({ support }) => levelRank(support.levelHere)));
  // What was seen in a dish does not stand against what was seen in people.
  if (level > levelRank('C') && bestDriven < level) return 'conflicts';
  // Seen to work in other tumours, and seen not to work in this one.
  if (driven.every((item) => item.support.disease === 'other')) return 'wins';
  const weighty = driven.filter(({ support }) => clinicalOrAsGood(by.support)(support));
  const nearest = Math.min(...weighty.map((item) => rank(item.support)));
  if (rank(by.support) < nearest) return 'wins';
  // What guidelines settled is not overturned by weaker evidence, however near its name.
  if (by.support.levelHere === 'A' && driven.every((item) => item.support.levelHere !== 'A')) return 'wins';
  if (rank(by.support) > nearest) return 'conflicts';
  const weigh = (items: readonly Item[]) =>
    items.filter((item) => rank(item.support) === nearest).reduce((sum, { score }) => sum + score, 0);
  return weigh(speaking) > weigh(driven) ? 'wins' : 'conflicts';
}

/** Sensitivity seen in a dish does not stand against resistance seen in people, however near its name. */
function clinicalOrAsGood(by: SupportItem): (support: SupportItem) => boolean {
  return ({ levelHere }) => levelRank(levelHere) <= levelRank('C') || levelRank(levelHere) <= levelRank(by.levelHere);
}

function holdsHere({ disease }: SupportItem): boolean {
  return disease === 'exact' || disease === 'broader' || disease === 'pan';
}

/** Studies that saw no resistance, of the same change or nearer: of a better level, or of the same with as much weight. */
function isDenied(by: Item, speaking: readonly Item[], counter: readonly Item[]): boolean {
  const asNear = (item: Item) => rank(item.support) <= rank(by.support) && item.support.leaves >= by.support.leaves;
  const against = counter.filter(asNear);
  const [first] = against;
  if (first === undefined) return false;
  const best = levelRank(speaking[0]!.support.levelHere);
  const other = Math.min(...against.map((item) => levelRank(item.support.levelHere)));
  if (other !== best) return other < best;
  const sum = (items: readonly Item[]) => items.reduce((total, { score }) => total + score, 0);
  return sum(against) >= sum(speaking);
}

function rank({ specificity }: SupportItem): number {
  // Exact and equivalent are one thing in two writings.
  return specificity === 'equivalent' ? 0 : SPECIFICITIES.indexOf(specificity);
}

/** A residue, however it is named, before a region, before anything wider. */
function fineness(support: SupportItem): number {
  return rank(support) <= SPECIFICITIES.indexOf('codon') ? 0 : rank(support);
}

function near(support: SupportItem): boolean {
  return rank(support) <= SPECIFICITIES.indexOf('region');
}
