import { type AlternativeRow, ORDER_KEYS, type OrderKey } from './alternative-table.ts';

/** A row with what it is compared by: one list of numbers a key, smaller first. */
export interface Ranked {
  readonly row: Omit<AlternativeRow, 'below'>;
  readonly keys: Readonly<Record<OrderKey, readonly number[]>>;
}

/** Rows by the first key in which they differ, last the drug's name; each says which key put it below the one above. */
export function orderRows(ranked: readonly Ranked[]): AlternativeRow[] {
  const sorted = ranked.toSorted((a, b) => {
    const key = firstDifference(a, b);
    return key === null ? (a.row.drug < b.row.drug ? -1 : 1) : compare(a.keys[key], b.keys[key]);
  });
  return sorted.map((one, i) => {
    const above = sorted[i - 1];
    return { ...one.row, below: above === undefined ? null : firstDifference(above, one) };
  });
}

function firstDifference(a: Ranked, b: Ranked): OrderKey | null {
  return ORDER_KEYS.find((key) => compare(a.keys[key], b.keys[key]) !== 0) ?? null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
