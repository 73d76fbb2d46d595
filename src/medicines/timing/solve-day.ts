import { COST, type DosePattern } from './dose-patterns.ts';
import { keepsDistance, type Spacing } from './spacing.ts';

/** Branches looked into after the first good answer; past it the best so far stands. */
const MOST_BRANCHES = 1500;

/**
 * One pattern a use so that the sum of broken rules, moved times, missed parts of the day and slots is least, in that order of
 * weight. Same input, same answer: uses with fewest patterns first, a first answer by taking the cheapest in turn, bettered
 * one use at a time, then branch and bound within a fixed number of branches.
 */
export function solveDay(
  patterns: readonly (readonly DosePattern[])[],
  spacings: readonly Spacing[],
): readonly DosePattern[] {
  const between = spacings.map((spacing) => [spacing.a, spacing.b] as const);
  const touching = patterns.map((_, i) => spacings.filter((__, s) => between[s]?.includes(i)));
  const order = patterns
    .map((list, i) => ({
      i,
      sound: list.filter(({ broken }) => broken.length === 0).length,
      near: touching[i]?.length ?? 0,
    }))
    .toSorted((a, b) => b.near - a.near || a.sound - b.sound || a.i - b.i)
    .map(({ i }) => i);

  const chosen: (DosePattern | undefined)[] = patterns.map(() => undefined);
  const extra = (i: number, pattern: DosePattern): number => {
    const taken = new Set(chosen.flatMap((other, j) => (j === i ? [] : (other?.times ?? []))));
    const slots = new Set(pattern.times.filter((time) => !taken.has(time))).size;
    const close = (touching[i] ?? []).filter((spacing) => {
      const other = chosen[spacing.a === i ? spacing.b : spacing.a];
      if (other === undefined) return false;
      return spacing.a === i
        ? !keepsDistance(spacing, pattern.times, other.times)
        : !keepsDistance(spacing, other.times, pattern.times);
    }).length;
    return pattern.cost + slots * COST.slot + close * COST.broken;
  };
  const cheapest = (i: number) =>
    (patterns[i] ?? [])
      .map((pattern) => ({ pattern, cost: extra(i, pattern) }))
      .toSorted((a, b) => a.cost - b.cost || a.pattern.cost - b.pattern.cost);
  const total = () => {
    let sum = 0;
    const all = [...chosen];
    for (const i of order) chosen[i] = undefined;
    for (const i of order) {
      const pattern = all[i];
      if (pattern === undefined) continue;
      sum += extra(i, pattern);
      chosen[i] = pattern;
    }
    return sum;
  };

  for (const i of order) chosen[i] = cheapest(i)[0]?.pattern;
  let best = total();
  for (let round = 0; round < patterns.length + 2; round++) {
    for (const i of order) chosen[i] = cheapest(i)[0]?.pattern ?? chosen[i];
    const now = total();
    if (now >= best) break;
    best = now;
  }
  best = total();
  let answer = [...chosen];

  const least = order.map((i) => patterns[i]?.[0]?.cost ?? 0);
  const leastFrom = least.map((_, depth) => least.slice(depth).reduce((sum, cost) => sum + cost, 0));
  let branches = 0;
  const search = (depth: number, sum: number): void => {
    const i = order[depth];
    if (i === undefined) {
      if (sum < best) [best, answer] = [sum, [...chosen]];
      return;
    }
    for (const { pattern, cost } of cheapest(i)) {
      if (sum + cost + (leastFrom[depth + 1] ?? 0) >= best) break;
      branches += 1;
      if (branches > MOST_BRANCHES) return;
      chosen[i] = pattern;
      search(depth + 1, sum + cost);
      chosen[i] = undefined;
    }
  };
  for (const i of order) chosen[i] = undefined;
  search(0, 0);
  return answer.flatMap((pattern) => pattern ?? []);
}
