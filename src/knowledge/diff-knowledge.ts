import { canonicalJson } from '../core/index.ts';
import type { BundleRecord, KnowledgeBundle } from './bundle.ts';

/** What changed between two bundles, record by record. */
export interface KnowledgeDiff {
  readonly from: { readonly id: string; readonly digest: string };
  readonly to: { readonly id: string; readonly digest: string };
  /** Ids, sorted. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly RecordChange[];
}

export interface RecordChange {
  readonly id: string;
  readonly versions: readonly [string, string];
  readonly fields: readonly FieldChange[];
}

/** A value that is not the same in both; `undefined` where one side has none. */
export interface FieldChange {
  /** `functions.*2`, `guidance.rules.poor.options.0.modality`: rows and rules by their name, not by their place. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export function diffKnowledge(from: KnowledgeBundle, to: KnowledgeBundle): KnowledgeDiff {
  const before = new Map(from.records.map((record) => [record.id, record]));
  const after = new Map(to.records.map((record) => [record.id, record]));
  return {
    from: { id: from.release.id, digest: from.release.digest },
    to: { id: to.release.id, digest: to.release.digest },
    added: [...after.keys()].filter((id) => !before.has(id)).toSorted(),
    removed: [...before.keys()].filter((id) => !after.has(id)).toSorted(),
    changed: [...before].flatMap(([id, record]) => {
      const other = after.get(id);
      if (other === undefined || other.digest === record.digest) return [];
      return [
        {
          id,
          versions: [record.version, other.version] as const,
          fields: [...fieldChanges(body(record), body(other), '')],
        },
      ];
    }),
  };
}

function body(record: BundleRecord): unknown {
  const { digest: _, overlay: __, ...rest } = record;
  return rest;
}

function* fieldChanges(before: unknown, after: unknown, path: string): Generator<FieldChange> {
  if (before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after)) return;
  const left = members(before);
  const right = members(after);
  if (left === null || right === null) {
    yield { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    return;
  }
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [a, b] = [left.get(key), right.get(key)];
    if (a === undefined && b === undefined) continue;
    yield* fieldChanges(a, b, path === '' ? key : `${path}.${key}`);
  }
}

/** An object's members; an array's, each by its `id` or first cell where these tell them apart; null for a plain value. */
function members(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    const keys = value.map((item: unknown, i) => rowName(item) ?? String(i));
    const named = new Set(keys).size === keys.length && value.every((item) => rowName(item) !== null);
    return new Map(value.map((item: unknown, i) => [named ? (keys[i] ?? '') : String(i), item]));
  }
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}

function rowName(item: unknown): string | null {
  if (Array.isArray(item)) {
    const [first, second] = item as unknown[];
    // A pair of functions is named by both.
    if (typeof first === 'string' && (typeof second === 'string' || second === null) && item.length === 5)
      return `${first} + ${second ?? 'none'}`;
    const isRow = item.length > 2 || Array.isArray(second);
    return (typeof first === 'string' || typeof first === 'number') && isRow ? String(first) : null;
  }
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;
}
