/** Room of one sign of 12 px type, px: enough for capitals and digits. */
const SIGN = 7.2;

export interface PlacedLabel<Item> {
  readonly item: Item;
  /** Middle of the label, px. */
  readonly middle: number;
  /** Row counted from the drawing outwards, 0 the nearest; null: no room, the table beneath has it. */
  readonly row: number | null;
}

/**
 * Labels beside one another without touching: each goes to the nearest row with room at its place, and stays within the width.
 * @param items in the order in which they may claim room: the most important first
 */
export function labelRows<Item>(
  items: readonly { readonly item: Item; readonly x: number; readonly label: string }[],
  edges: { readonly left: number; readonly right: number },
  rows: number,
): readonly PlacedLabel<Item>[] {
  const taken: [number, number][][] = Array.from({ length: rows }, () => []);
  return items.map(({ item, x, label }) => {
    const half = (label.length * SIGN) / 2;
    const middle = Math.min(edges.right - half, Math.max(edges.left + half, x));
    const [from, to] = [middle - half - 4, middle + half + 4];
    const row = taken.findIndex((spans) => spans.every(([start, end]) => to <= start || from >= end));
    if (row < 0) return { item, middle, row: null };
    taken[row]!.push([from, to]);
    return { item, middle, row };
  });
}
