import type { PlanItem } from '../plan/index.ts';

/**
 * Joins medicines of which everything is said alike (seven anaesthetics, four acid blockers) into one line of a list. A line
 * stands where its most urgent medicine does.
 */
export function joinAlike(
  items: readonly PlanItem[],
  keyOf: (item: PlanItem) => string = alikeKey,
): readonly (readonly PlanItem[])[] {
  const lines: PlanItem[][] = [];
  const byKey = new Map<string, PlanItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const line = byKey.get(key);
    if (line === undefined) {
      const begun = [item];
      byKey.set(key, begun);
      lines.push(begun);
    } else {
      line.push(item);
    }
  }
  return lines;
}

/** All that a line says, without what names the medicine or its records. */
function alikeKey(item: PlanItem): string {
  const { guidance } = item;
  const statements = guidance.statements.map(({ record: _record, rule: _rule, evidence, ...rest }) => ({
    ...rest,
    body: evidence.body,
    strength: evidence.strength,
    date: evidence.date,
  }));
  return JSON.stringify([
    item.group,
    item.word,
    item.direction,
    item.lead,
    guidance.genes,
    guidance.atLeast,
    guidance.lacking,
    guidance.couldBe,
    guidance.agreement,
    guidance.settledBy,
    guidance.asks,
    statements,
  ]);
}
