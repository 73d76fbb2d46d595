import { WORD_ORDER } from '../lead-statement.ts';
import type { PersonRecord } from '../../record/index.ts';
import { type CareItem, type CareKind, PRECEDENCE, RANKING, type RankBy } from './care-plan.ts';
import type { UnrankedItem } from './medicine-item.ts';

/** At most so many lines stand under "Act now". */
const ACT_NOW = 5;
const TIERS = ['interrupt', 'show', 'quiet'] as const;
const GRADES = ['strong', 'moderate', 'weak', 'ungraded'] as const;
/** Kinds in the order in which equally urgent items stand. */
const KINDS: readonly CareKind[] = [
  'stop',
  'switch',
  'refer',
  'change-dose',
  'test-first',
  'start',
  'change-time',
  'talk',
  'monitor',
  'screen',
  'watch',
  'keep',
];
const ACTING: ReadonlySet<CareKind> = new Set([
  'stop',
  'switch',
  'refer',
  'change-dose',
  'test-first',
  'start',
  'talk',
]);

/** Orders items by the declared keys, the first that differs decides; each item shows its values. */
export function rankCare(
  items: readonly UnrankedItem[],
  record: PersonRecord,
  planned: ReadonlySet<string>,
): readonly CareItem[] {
  const wishes = (record.wishes.matters ?? []).map((wish) => wish.value);
  return items
    .map((item): CareItem => ({
      ...item,
      rank: RANKING.map((by) => ({ by, value: valueOf(by, item, wishes, planned) })),
    }))
    .toSorted((a, b) => compareRanks(a, b) || (a.id < b.id ? -1 : 1));
}

/** Ids of the lines that come first: what changes today. */
export function actNowOf(ranked: readonly CareItem[]): readonly string[] {
  return ranked
    .filter((item) => item.urgent || (ACTING.has(item.kind) && item.tier !== 'quiet' && isAsking(item)))
    .slice(0, ACT_NOW)
    .map((item) => item.id);
}

function isAsking(item: CareItem): boolean {
  return (
    item.word === 'avoid' || item.word === 'change-dose' || item.tier === 'interrupt' || item.kind === 'test-first'
  );
}

function valueOf(by: RankBy, item: UnrankedItem, wishes: readonly string[], planned: ReadonlySet<string>): number {
  switch (by) {
    case 'urgent':
      return item.urgent ? 0 : 1;
    case 'tier':
      return TIERS.indexOf(item.tier);
    case 'word':
      return WORD_ORDER.indexOf(item.word);
    case 'planned-first':
      return item.drug !== null && planned.has(item.drug) ? 0 : 1;
    case 'precedence': {
      const ranks = item.sides.filter((side) => side.won).map((side) => PRECEDENCE.indexOf(side.precedence));
      return ranks.length === 0 ? PRECEDENCE.length : Math.min(...ranks);
    }
    case 'grade':
      return GRADES.indexOf(item.grade);
    case 'wishes': {
      // What meets the first wish comes first; what goes against one comes after all that does not.
      const met = wishes.findIndex((wish) => item.wishes.meets.includes(wish));
      if (met !== -1) return met;
      const against = wishes.findIndex((wish) => item.wishes.against.includes(wish));
      return against === -1 ? wishes.length : 2 * wishes.length - against;
    }
    case 'kind':
      return KINDS.indexOf(item.kind);
  }
}

function compareRanks(a: CareItem, b: CareItem): number {
  for (const [i, { value }] of a.rank.entries()) if (value !== b.rank[i]!.value) return value - b.rank[i]!.value;
  return 0;
}
