import { COST, type DosePattern } from './dose-patterns.ts';
import { keepsDistance, type Spacing } from './spacing.ts';

/** Branches looked into after the first good answer; past it the best so far stands. */
export const FEW_BRANCHES = 800;

/**
 * One pattern a use so that the sum of broken rules, moved times, missed parts of the day and slots is least, in that order of
 * weight. Same input, same answer: uses with most distances to keep first, a first answer by taking the cheapest in turn,
 * bettered one use at a time, then branch and bound within a fixed number of branches.
 */
export function solveDay(
  patterns: readonly (readonly DosePattern[])[],
  spacings: readonly Spacing[],
  mostBranches = FEW_BRANCHES,
): readonly DosePattern[] {
  const state = partialDay(patterns, spacings);
  const order = patterns
    .map((list, i) => ({
      i,
      sound: list.filter(({ broken }) => broken.length === 0).length,
      near: spacings.filter(({ a, b }) => a === i || b === i).length,
    }))
    .toSorted((a, b) => b.near - a.near || a.sound - b.sound || a.i - b.i)
    .map(({ i }) => i);

  let best = 0;
  for (const i of order) {
    const [first] = state.byCost(i);
    if (first === undefined) continue;
    best += first.cost;
    state.choose(i, first.at);
  }
  for (let bettered = true; bettered;) {
    bettered = false;
    for (const i of order) {
      const before = state.chosen[i];
      if (before === undefined) continue;
      state.choose(i, undefined);
      const cost = state.extra(i, before);
      const [first] = state.byCost(i);
      const better = first !== undefined && first.cost < cost;
      state.choose(i, better ? first.at : before);
      if (!better) continue;
      best += first.cost - cost;
      bettered = true;
    }
  }
  let answer = [...state.chosen];

  const least = order.map((i) => patterns[i]?.[0]?.cost ?? 0);
  const leastFrom = least.map((_, depth) => least.slice(depth).reduce((sum, cost) => sum + cost, 0));
  let branches = 0;
  const search = (depth: number, sum: number): void => {
    const i = order[depth];
    if (i === undefined) {
      [best, answer] = [sum, [...state.chosen]];
      return;
    }
    for (const { at, cost } of state.byCost(i)) {
      if (sum + cost + (leastFrom[depth + 1] ?? 0) >= best || branches >= mostBranches) return;
      branches += 1;
      state.choose(i, at);
      search(depth + 1, sum + cost);
      state.choose(i, undefined);
    }
  };
  for (const i of order) state.choose(i, undefined);
  search(0, 0);
  return patterns.flatMap((list, i) => list[answer[i] ?? 0] ?? []);
}

/** A day in the making: which pattern each use has, and what another one would add. */
function partialDay(patterns: readonly (readonly DosePattern[])[], spacings: readonly Spacing[]) {
  const chosen: (number | undefined)[] = patterns.map(() => undefined);
  const taken = new Map<number, number>();
  // 1: the distance is kept, 2: it is not, 0: not looked at yet; by pattern of `a`, then of `b`.
  const seen = spacings.map(({ a, b }) => new Uint8Array((patterns[a]?.length ?? 0) * (patterns[b]?.length ?? 0)));
  const touching = patterns.map((_, i) =>
    spacings.flatMap((spacing, s) => (spacing.a === i || spacing.b === i ? [{ spacing, s }] : [])),
  );

  const tooClose = (spacing: Spacing, s: number, a: number, b: number): boolean => {
    const known = seen[s]!;
    const at = a * (patterns[spacing.b]?.length ?? 0) + b;
    if (known[at] === 0) {
      const [one, other] = [patterns[spacing.a]?.[a]?.times ?? [], patterns[spacing.b]?.[b]?.times ?? []];
      known[at] = keepsDistance(spacing, one, other) ? 1 : 2;
    }
    return known[at] === 2;
  };
  /** What pattern `at` of use `i` costs beside those chosen: its own, new slots, distances not kept. */
  const extra = (i: number, at: number): number => {
    const pattern = patterns[i]?.[at];
    if (pattern === undefined) return 0;
    let cost = pattern.cost;
    for (const time of pattern.times) if (!taken.has(time)) cost += COST.slot;
    for (const { spacing, s } of touching[i] ?? []) {
      const other = chosen[spacing.a === i ? spacing.b : spacing.a];
      if (other === undefined) continue;
      if (spacing.a === i ? tooClose(spacing, s, at, other) : tooClose(spacing, s, other, at)) cost += COST.broken;
    }
    return cost;
  };
  const byCost = (i: number) =>
    (patterns[i] ?? []).map((_, at) => ({ at, cost: extra(i, at) })).toSorted((a, b) => a.cost - b.cost || a.at - b.at);
  const choose = (i: number, at: number | undefined): void => {
    for (const time of patterns[i]?.[chosen[i] ?? -1]?.times ?? []) {
      const count = (taken.get(time) ?? 0) - 1;
      if (count > 0) taken.set(time, count);
      else taken.delete(time);
    }
    chosen[i] = at;
    if (at === undefined) return;
    for (const time of patterns[i]?.[at]?.times ?? []) taken.set(time, (taken.get(time) ?? 0) + 1);
  };
  return { chosen, extra, byCost, choose };
}
