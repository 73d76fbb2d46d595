import { digestOf } from '../core/index.ts';
import type { BundleRecord, KnowledgeBundle } from './bundle.ts';

/**
 * A bundle as it is written: the many small records without their digests. A digest follows from the record and does not
 * compress, and 9,000 of them were more than half of the file. The release's own digest still covers every record.
 */
export function storedBundle(bundle: KnowledgeBundle): unknown {
  return { ...bundle, records: bundle.records.map((record) => (isSmall(record) ? withoutDigest(record) : record)) };
}

/** The same as read: a digest that was not written is reckoned when it is first asked for. */
export function withDigests(bundle: KnowledgeBundle): KnowledgeBundle {
  for (const record of bundle.records) {
    if (Object.hasOwn(record, 'digest')) continue;
    let digest: string | null = null;
    Object.defineProperty(record, 'digest', {
      enumerable: true,
      configurable: true,
      get: () => (digest ??= digestOf(bodyOf(record))),
    });
  }
  return bundle;
}

/** What a digest is of: the record without its digest and without the overlay that gave it. */
export function bodyOf(record: BundleRecord): object {
  const entries = Object.keys(record).filter((key) => key !== 'digest' && key !== 'overlay');
  return Object.fromEntries(entries.map((key) => [key, (record as unknown as Record<string, unknown>)[key]]));
}

function isSmall(record: BundleRecord): boolean {
  return record.kind === 'fact' || record.kind === 'drug';
}

function withoutDigest(record: BundleRecord): object {
  const { digest: _, ...rest } = record;
  return rest;
}
