import type { InventoryRow } from '../person-record.ts';

/** Why a resource was read and not used. Words for people are made from these codes by the views. */
export type IgnoredWhy =
  /** Organisations, encounters, bills, provenance: no fact of the person's health that a plan uses. */
  | 'administrative'
  /** A kind of resource with clinical content that no part of the plan reads. */
  | 'kind-not-read'
  | 'unknown-type'
  | 'malformed'
  | 'entry-without-resource'
  | 'another-person'
  /** The same resource stands again, or the same medicine is told by its statement or a later prescription. */
  | 'told-again'
  | 'entered-in-error'
  | 'refuted'
  | 'resolved-allergy'
  | 'not-done'
  | 'not-taken'
  | 'never-started'
  | 'do-not-give'
  /** Sums up resources that are read on their own: a report, a list, a document's contents. */
  | 'sums-up-others'
  | 'named-by-none'
  /** Read inside the resource that holds it. */
  | 'states-nothing'
  | 'no-code'
  | 'no-value'
  | 'value-refused'
  | 'analyte-not-known'
  | 'genomic-detail'
  | 'own-questions-only';

/** Counts while reading; rows come out by source, then type. */
export function createInventory(source: string): {
  readonly count: (type: string, why: IgnoredWhy | null) => void;
  readonly rows: () => readonly InventoryRow[];
} {
  const types = new Map<string, { read: number; used: number; ignored: Map<IgnoredWhy, number> }>();
  return {
    count(type, why) {
      const row = types.get(type) ?? { read: 0, used: 0, ignored: new Map<IgnoredWhy, number>() };
      types.set(type, row);
      row.read += 1;
      if (why === null) row.used += 1;
      else row.ignored.set(why, (row.ignored.get(why) ?? 0) + 1);
    },
    rows: () =>
      [...types.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, { read, used, ignored }]) => ({
          source,
          type,
          read,
          used,
          ignored: [...ignored.entries()]
            .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
            .map(([why, count]) => ({ why, count })),
        })),
  };
}
