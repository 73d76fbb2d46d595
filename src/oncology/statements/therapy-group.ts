import type { EvidenceLevel, StatementEffect } from '../therapy-statement.ts';
import { type Item, isCertain, nearerInTime } from './item.ts';
import { bestLevel, levelRank } from './level-here.ts';

/** All that is said of one therapy set with one effect. */
export interface TherapyGroup {
  readonly id: string;
  readonly effect: StatementEffect;
  readonly therapies: readonly string[];
  readonly inOrder: boolean;
  readonly support: readonly Item[];
  /** Items that say the effect was not seen. */
  readonly counter: readonly Item[];
}

/** Items of one effect and set together, in the order in which they were met; best support first within. */
export function groupItems(items: readonly Item[]): readonly TherapyGroup[] {
  const groups = new Map<string, { first: Item; support: Item[]; counter: Item[] }>();
  for (const item of items) {
    const id = groupId(item);
    let group = groups.get(id);
    if (group === undefined) groups.set(id, (group = { first: item, support: [], counter: [] }));
    (item.speaks === 'for' ? group.support : group.counter).push(item);
  }
  return [...groups].map(([id, { first, support, counter }]) => ({
    id,
    effect: first.effect,
    therapies: first.therapies,
    inOrder: first.inOrder,
    support: support.toSorted(byStrength),
    counter: counter.toSorted(byStrength),
  }));
}

/** What has no therapy is told by the change that it rests on. */
function groupId({ effect, therapies, inOrder, support }: Item): string {
  if (therapies.length > 0) return `${effect}/${therapies.join(inOrder ? '>' : '+').toLowerCase()}`;
  return `${effect}/${[...support.on].toSorted().join('+')}${effect.startsWith('diagnostic') ? `/${(support.diseaseName ?? '').toLowerCase()}` : ''}`;
}

function byStrength(a: Item, b: Item): number {
  return (
    Number(isCertain(b)) - Number(isCertain(a)) ||
    levelRank(a.support.levelHere) - levelRank(b.support.levelHere) ||
    b.score - a.score ||
    nearerInTime(a, b) ||
    (a.support.id < b.support.id ? -1 : a.support.id > b.support.id ? 1 : 0)
  );
}

/** Level of the set here, and the items that it rests on. */
export interface GroupLevel {
  readonly level: EvidenceLevel;
  readonly by: readonly Item[];
  /** A better level than this waits for a test, a subtype or a state. */
  readonly higherIf: { readonly level: EvidenceLevel; readonly by: readonly Item[] } | null;
}

/**
 * What holds for certain in this disease decides; where that is less than B, a better record that waits for a test or a subtype goes before
 * it, and records of other tumours come last.
 */
export function levelOf(support: readonly Item[]): GroupLevel {
  const at = (items: readonly Item[]): GroupLevel => {
    const level = bestLevel(items.map((item) => item.support.levelHere));
    return { level, by: items.filter((item) => item.support.levelHere === level), higherIf: null };
  };
  const certain = support.filter(isCertain);
  const open = support.filter(({ gate, support: { disease } }) => gate === 'open' && disease !== 'other');
  if (certain.length === 0) return at(open.length > 0 ? open : support);
  const [held, waiting] = [at(certain), open.length === 0 ? null : at(open)];
  if (waiting === null || levelRank(waiting.level) >= levelRank(held.level)) return held;
  // What is hoped for may wait for a test; what is feared holds as far as it is known.
  const isHoped = support[0]?.effect === 'sensitivity';
  return !isHoped || levelRank(held.level) <= levelRank('B') ? { ...held, higherIf: waiting } : waiting;
}
